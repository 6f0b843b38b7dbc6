#include "history/historytable.h"
#include "store/recordlease.h"
#include "support/answeringserver.h"
#include "support/programplace.h"
#include "support/storefolder.h"

#include <QDir>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace App;
using namespace Support;

/// That --outbox lists what somebody has to do something about, what a killed program left behind
/// too.
class CommandLineOutboxTest : public QObject
{
    Q_OBJECT

private slots:
    void listsUnknownFirst();
    void isEmpty();
    void needsTheKey();
    void namesARecordThatWasTamperedWith();
    void aKilledSubmissionIsUnknown();
};

namespace {

/// Makes the place's key and an empty store.
void begin(ProgramPlace &place)
{
    AnsweringServer server;
    place.givePassphrase();
    const QStringList arguments{u"--submit"_s, u"--server"_s, server.base().toString(),
                                place.goodFile()};
    QCOMPARE(place.run(arguments).exitCode, 0);
}

} // namespace

void CommandLineOutboxTest::listsUnknownFirst()
{
    ProgramPlace place;
    begin(place);
    QList<RecordHead> heads;
    {
        const auto store = place.openStore();
        int name = 0;
        for (const RecordState state :
             {RecordState::Refused, RecordState::Draft, RecordState::Queued, RecordState::Sending,
              RecordState::Unknown, RecordState::Unknown, RecordState::Queued,
              RecordState::Accepted})
            heads.append(storedIn(*store, state, u"N%1"_s.arg(name++)));
    }
    const auto lease = RecordLease::tryTake(place.dataFolder(), heads.at(3).id);
    const ProgramRun run = place.run({u"--outbox"_s});
    QCOMPARE(run.exitCode, 0);
    QStringList expected;
    for (const auto &[word, index] :
         {std::pair(u"unknown"_s, 4), std::pair(u"unknown"_s, 5), std::pair(u"sending"_s, 3),
          std::pair(u"queued"_s, 2), std::pair(u"queued"_s, 6), std::pair(u"refused"_s, 0)}) {
        const RecordHead &head = heads.at(index);
        expected.append(QStringList{word, head.changed.toString(Qt::ISODate),
                                    u"IND-N%1"_s.arg(index), u"COM-N%1"_s.arg(index),
                                    head.summary.name, u"Bank"_s}
                            .join(u'\t'));
    }
    QCOMPARE(run.results.split(u'\n', Qt::SkipEmptyParts), expected);
    QCOMPARE(run.errors, QString());
}

void CommandLineOutboxTest::isEmpty()
{
    ProgramPlace place;
    const ProgramRun none = place.run({u"--outbox"_s});
    QCOMPARE(none.exitCode, 0);
    QCOMPARE(none.results, u"The outbox is empty.\n"_s);
    QVERIFY(!QDir(place.dataFolder()).exists());
    begin(place);
    const ProgramRun nothingWaits = place.run({u"--outbox"_s});
    QCOMPARE(nothingWaits.exitCode, 0);
    QCOMPARE(nothingWaits.results, u"The outbox is empty.\n"_s);
}

void CommandLineOutboxTest::needsTheKey()
{
    ProgramPlace place;
    begin(place);
    place.forgetPassphrase();
    const ProgramRun locked = place.run({u"--outbox"_s});
    QCOMPARE(locked.exitCode, 2);
    QCOMPARE(locked.results, QString());
    QVERIFY2(locked.errors.contains(u"INTAKE_PASSPHRASE_FILE"), qPrintable(locked.errors));
}

void CommandLineOutboxTest::namesARecordThatWasTamperedWith()
{
    ProgramPlace place;
    begin(place);
    {
        const auto store = place.openStore();
        storedIn(*store, RecordState::Unknown, u"A"_s);
        storedIn(*store, RecordState::Unknown, u"B"_s);
    }
    place.sql(u"UPDATE record SET content = summary WHERE id = 2"_s);
    const ProgramRun run = place.run({u"--outbox"_s});
    QCOMPARE(run.results.count(u'\n'), 2);
    QCOMPARE(run.results.count(u"\tBank\n"_s), 1);
    QCOMPARE(run.errors.count(u'\n'), 1);
}

void CommandLineOutboxTest::aKilledSubmissionIsUnknown()
{
    ProgramPlace place;
    place.givePassphrase();
    RawServer server(RawServer::When::RequestRead, [](QTcpSocket &) {});
    const QStringList arguments{u"--submit"_s, u"--server"_s, server.base().toString(),
                                place.goodFile()};
    QProcess program;
    place.start(program, arguments);
    QVERIFY(program.waitForStarted());
    QTRY_COMPARE_WITH_TIMEOUT(server.requests(), 1, 30'000);
    // As long as it lives it is being sent, whoever looks.
    QVERIFY(place.run({u"--outbox"_s}).results.startsWith(u"sending\t"));
    program.kill();
    QVERIFY(program.waitForFinished());
    const ProgramRun run = place.run({u"--outbox"_s});
    QVERIFY2(run.results.startsWith(u"unknown\t") && run.results.count(u'\n') == 1,
             qPrintable(run.results));
    QCOMPARE(place.run(arguments).exitCode, 3);
    QCOMPARE(server.requests(), 1);
    const auto lines = place.openStore()->history().page(0, 9);
    QCOMPARE(lines->size(), 1);
    QCOMPARE(lines->first().note.event, HistoryEvent::Interrupted);
}

QTEST_GUILESS_MAIN(CommandLineOutboxTest)
#include "commandlineoutboxtest.moc"
