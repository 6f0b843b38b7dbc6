#include "formats/jsonwriter.h"
#include "support/answeringserver.h"
#include "support/programplace.h"
#include "support/samplerecords.h"

#include <QProcess>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace App;
using namespace Support;

/// That --submit sends nothing that it cannot store, and says so where it cannot store what became of
/// a customer.
class CommandLineRoomTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aWrongPassphraseSendsNothing();
    void aMissingPassphraseSendsNothing();
    void aDamagedStoreSendsNothing();
    void aFullDiskSendsNothing();
    void anAnswerThatCannotBeStored();

private:
    QStringList submit(const QString &file)
    {
        return {u"--submit"_s, u"--server"_s, m_server->base().toString(), file};
    }
    ProgramRun runWithLittleRoom(const QString &file);

    std::unique_ptr<ProgramPlace> m_place;
    std::unique_ptr<AnsweringServer> m_server;
};

/// A place in which one customer was accepted.
void CommandLineRoomTest::init()
{
    m_place = std::make_unique<ProgramPlace>();
    m_server = std::make_unique<AnsweringServer>();
    m_place->givePassphrase();
    QCOMPARE(m_place->run(submit(m_place->goodFile(u"first.json"_s))).exitCode, 0);
}

/// Runs the program so that no file can grow beyond 200 000 bytes.
ProgramRun CommandLineRoomTest::runWithLittleRoom(const QString &file)
{
    QProcess program;
    program.setChildProcessModifier([] {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small{200'000, 200'000};
        setrlimit(RLIMIT_FSIZE, &small);
    });
    m_place->start(program, submit(file));
    program.waitForFinished();
    return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
            QString::fromUtf8(program.readAllStandardError())};
}

void CommandLineRoomTest::aWrongPassphraseSendsNothing()
{
    m_place->givePassphrase("incorrect horse");
    const ProgramRun wrong = m_place->run(submit(m_place->goodFile()));
    QCOMPARE(wrong.exitCode, 4);
    QVERIFY(wrong.results.isEmpty() && wrong.errors.contains(u"Nothing was sent."));
    QCOMPARE(m_server->requests(), 1);
}

void CommandLineRoomTest::aMissingPassphraseSendsNothing()
{
    QVERIFY(QFile::remove(m_place->filePath(u"passphrase"_s)));
    QCOMPARE(m_place->run(submit(m_place->goodFile())).exitCode, 4);
    QCOMPARE(m_server->requests(), 1);
}

void CommandLineRoomTest::aDamagedStoreSendsNothing()
{
    const QByteArray damaged(8192, 'x');
    QVERIFY(!m_place->write(u"data/records.db"_s, damaged).isEmpty());
    QCOMPARE(m_place->run(submit(m_place->goodFile())).exitCode, 4);
    QCOMPARE(m_server->requests(), 1);
    QFile file(m_place->filePath(u"data/records.db"_s));
    QVERIFY(file.open(QFile::ReadOnly));
    QCOMPARE(file.readAll(), damaged);
}

void CommandLineRoomTest::aFullDiskSendsNothing()
{
    Forms::Record large = minimalRecord(Forms::CustomerKind::Individual);
    large.setValue(u"activityDescription"_s, QString(400'000, u'x'));
    const ProgramRun full =
        runWithLittleRoom(m_place->write(u"large.json"_s, Forms::writeJson(large)));
    QCOMPARE(full.exitCode, 4);
    QVERIFY2(full.results.contains(u": not sent: The disk is full.") &&
                 full.results.contains(u"Nothing was sent."),
             qPrintable(full.results));
    QCOMPARE(m_server->requests(), 1);
    const auto store = m_place->openStore();
    QCOMPARE(store->page({}, 9)->size(), 1);
    QVERIFY(store->verify().ok());
}

void CommandLineRoomTest::anAnswerThatCannotBeStored()
{
    m_server->answer(200, R"({"resultType": "REQUEST_ACCEPTED", "more": ")" +
                              QByteArray(400'000, 'x') + "\"}");
    const QString file = m_place->goodFile();
    const ProgramRun full = runWithLittleRoom(file);
    QCOMPARE(full.exitCode, 3);
    QCOMPARE(full.results, QString(file + u": accepted\n"_s));
    QVERIFY2(full.errors.contains(u"The disk is full."), qPrintable(full.errors));
    // The store only knows that it was being sent, so it is for a person to settle.
    QVERIFY(m_place->run({u"--outbox"_s}).results.startsWith(u"unknown\t"));
    QCOMPARE(m_place->run(submit(file)).exitCode, 3);
    QCOMPARE(m_server->requests(), 2);
}

QTEST_GUILESS_MAIN(CommandLineRoomTest)
#include "commandlineroomtest.moc"
