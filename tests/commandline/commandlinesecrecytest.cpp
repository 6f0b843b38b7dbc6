#include "formats/document.h"
#include "formats/jsonwriter.h"
#include "history/historytable.h"
#include "submission/requestbody.h"
#include "support/answeringserver.h"
#include "support/programplace.h"
#include "support/samplerecords.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace App;
using namespace Support;

/// That --submit leaves nothing personal in clear behind, with a key and without one, and works
/// without one all the same.
class CommandLineSecrecyTest : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatIsInClear();
    void withoutAKeyOnlyHashesAreKept();
    void aKeyMayComeLater();
    void aKeyThatIsThereIsNotReplaced();
    void withAKeyEverythingIsSealed();
    void worksWhereNothingCanBeKept();

private:
    const QTemporaryDir m_files; // outside of what is searched
    QString file(const QString &name) const;
};

namespace {

const QString canary = u"canary-žuvėdra"_s;

/// The files below a folder that hold the canary, in UTF-8 or UTF-16.
QStringList filesInClear(const QString &folder)
{
    const QByteArray wide(reinterpret_cast<const char *>(canary.utf16()), canary.size() * 2);
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile each(files.next());
        if (!each.open(QFile::ReadOnly))
            found.append(u"unreadable: "_s + each.fileName());
        const QByteArray bytes = each.readAll();
        if (bytes.contains(canary.toUtf8()) || bytes.contains(wide))
            found.append(each.fileName());
    }
    return found;
}

const QString hashesAlone = u"only hashes, outcomes and times are kept"_s;

} // namespace

/// A customer in whose every text is the canary.
QString CommandLineSecrecyTest::file(const QString &name) const
{
    Forms::Record record = minimalRecord(Forms::CustomerKind::Individual);
    for (const QString &field : {u"firstName"_s, u"lastName"_s, u"customerExtId"_s,
                                 u"communicationNumber"_s, u"nationalCode"_s, u"requester"_s})
        record.setValue(field, QString(canary + name));
    QFile file(m_files.filePath(QString(canary + name + u".json"_s)));
    if (file.open(QFile::WriteOnly))
        file.write(Forms::writeJson(record));
    return file.fileName();
}

void CommandLineSecrecyTest::findsWhatIsInClear()
{
    file(u"A"_s);
    QCOMPARE(filesInClear(m_files.path()).size(), 1);
    const QTemporaryDir folder;
    QFile wide(folder.filePath(u"wide"_s));
    QVERIFY(wide.open(QFile::WriteOnly));
    wide.write(reinterpret_cast<const char *>(canary.utf16()), canary.size() * 2);
    wide.close();
    QCOMPARE(filesInClear(folder.path()).size(), 1);
}

void CommandLineSecrecyTest::withoutAKeyOnlyHashesAreKept()
{
    const ProgramPlace place;
    AnsweringServer server;
    server.answer(429, canary.toUtf8());
    const QString first = file(u"A"_s);
    const ProgramRun run = place.run({u"--submit"_s, u"--server"_s, server.base().toString(), first,
                                      file(u"B"_s), file(u"C"_s)});
    QCOMPARE(run.exitCode, 4);
    QCOMPARE(run.errors.count(hashesAlone), 1);
    QCOMPARE(run.errors.count(u'\n'), 1);
    QCOMPARE(run.results.count(u"Nothing of it is kept"_s), 3);
    QCOMPARE(server.requests(), 3);
    QCOMPARE(filesInClear(place.path()), QStringList());

    const auto store = Store::open(place.dataFolder(), {}, &QDateTime::currentDateTimeUtc);
    const auto lines = (*store)->history().page(0, 9);
    QCOMPARE(lines->size(), 3);
    QCOMPARE(lines->last().outcome, Outcome::NotSent);
    QCOMPARE(lines->last().status, 429);
    QCOMPARE(lines->last().note.bodyHash,
             QCryptographicHash::hash(requestBody(Forms::readDocumentFile(first)->record),
                                      QCryptographicHash::Sha256));
    QCOMPARE(lines->last().note.customerExtId, QString());
}

void CommandLineSecrecyTest::aKeyMayComeLater()
{
    ProgramPlace place;
    AnsweringServer server;
    const QStringList arguments{u"--submit"_s, u"--server"_s, server.base().toString(),
                                file(u"A"_s)};
    QCOMPARE(place.run(arguments).exitCode, 0);
    place.givePassphrase();
    const ProgramRun keyed = place.run(arguments);
    QCOMPARE(keyed.exitCode, 0);
    QVERIFY2(!keyed.errors.contains(hashesAlone), qPrintable(keyed.errors));
    const auto store = place.openStore();
    QCOMPARE(store->withState(RecordState::Accepted)->size(), 1);
    const auto chain = store->history().verify();
    QCOMPARE(chain->firstBreak, 0);
    QCOMPARE(chain->entries, 2);
    QCOMPARE(chain->unsealed, 1);
}

void CommandLineSecrecyTest::aKeyThatIsThereIsNotReplaced()
{
    ProgramPlace place;
    AnsweringServer server;
    const QStringList arguments{u"--submit"_s, u"--server"_s, server.base().toString()};
    place.givePassphrase();
    QCOMPARE(place.run(arguments + QStringList{file(u"A"_s)}).exitCode, 0);
    place.forgetPassphrase();
    const ProgramRun keyless = place.run(arguments + QStringList{file(u"B"_s)});
    QCOMPARE(keyless.exitCode, 0);
    QVERIFY2(keyless.errors.contains(u"INTAKE_PASSPHRASE_FILE") &&
                 keyless.errors.contains(hashesAlone),
             qPrintable(keyless.errors));
    place.givePassphrase();
    const auto store = place.openStore();
    QCOMPARE(store->page({}, 9)->size(), 1);
    QCOMPARE(store->history().page(0, 9)->size(), 2);
    QCOMPARE(store->history().verify()->firstBreak, 0);
}

void CommandLineSecrecyTest::withAKeyEverythingIsSealed()
{
    ProgramPlace place;
    place.givePassphrase();
    RawServer server(RawServer::When::RequestRead, [](QTcpSocket &) {});
    QProcess program;
    place.start(program, {u"--submit"_s, u"--server"_s, server.base().toString(), file(u"A"_s)});
    QVERIFY(program.waitForStarted());
    QTRY_COMPARE_WITH_TIMEOUT(server.requests(), 1, 30'000);
    QCOMPARE(filesInClear(place.path()), QStringList());
    program.kill();
    QVERIFY(program.waitForFinished());
    QCOMPARE(filesInClear(place.path()), QStringList());
    QCOMPARE(place.run({u"--outbox"_s}).exitCode, 0);
    QCOMPARE(filesInClear(place.path()), QStringList());
}

void CommandLineSecrecyTest::worksWhereNothingCanBeKept()
{
    const ProgramPlace place;
    QVERIFY(!place.write(u"data"_s, "a file where the folder should be").isEmpty());
    AnsweringServer server;
    const ProgramRun run = place.run(
        {u"--submit"_s, u"--server"_s, server.base().toString(), file(u"A"_s), file(u"B"_s)});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.errors.count(u"no history is kept"_s), 1);
    QCOMPARE(server.requests(), 2);
}

QTEST_GUILESS_MAIN(CommandLineSecrecyTest)
#include "commandlinesecrecytest.moc"
