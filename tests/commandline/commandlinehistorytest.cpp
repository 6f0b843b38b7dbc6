#include "support/answeringserver.h"
#include "support/programplace.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace App;
using namespace Support;

/// That --verify-history tells a sound history from one that somebody changed, and names where.
class CommandLineHistoryTest : public QObject
{
    Q_OBJECT

private slots:
    void verifies_data();
    void verifies();
    void thereIsNone();
    void countsWhatWasWrittenWithoutTheKey();
    void aDamagedFile();
};

namespace {

/// Three customers that were accepted.
void begin(ProgramPlace &place)
{
    AnsweringServer server;
    const QStringList arguments{u"--submit"_s,
                                u"--server"_s,
                                server.base().toString(),
                                place.goodFile(u"1.json"_s),
                                place.goodFile(u"2.json"_s),
                                place.goodFile(u"3.json"_s)};
    QCOMPARE(place.run(arguments).exitCode, 0);
}

} // namespace

void CommandLineHistoryTest::verifies_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<bool>("hasKey");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("told");
    QTest::newRow("sound") << u"SELECT 1"_s << true << 0 << u"3 entr"_s;
    QTest::newRow("sound, without the key") << u"SELECT 1"_s << false << 0 << u"3 entr"_s;
    const QString changed = u"UPDATE history SET status = 500 WHERE number = 2"_s;
    QTest::newRow("changed") << changed << true << 1 << u"at entry 2: "_s;
    QTest::newRow("changed, without the key") << changed << false << 1 << u"at entry 2: "_s;
    QTest::newRow("removed") << u"DELETE FROM history WHERE number = 1"_s << true << 1
                             << u"at entry 1: "_s;
    const QString cutOff = u"DELETE FROM history WHERE number = 3"_s;
    QTest::newRow("cut off") << cutOff << true << 1 << u"at entry 3: "_s;
    QTest::newRow("cut off, which hashes cannot tell") << cutOff << false << 0 << u"2 entr"_s;
    QTest::newRow("a customer was put back")
        << u"UPDATE record SET revision = revision - 1 WHERE id = 1"_s << true << 1
        << u"What is stored is not sound."_s;
    QTest::newRow("the ledger is gone") << u"DELETE FROM fact WHERE name = 'ledger'"_s << true << 1
                                        << u"What is stored is not sound."_s;
    QTest::newRow("a newer version wrote it")
        << u"PRAGMA user_version = 999"_s << true << 2 << QString();
}

void CommandLineHistoryTest::verifies()
{
    QFETCH(QString, change);
    QFETCH(bool, hasKey);
    QFETCH(QString, told);
    ProgramPlace place;
    place.givePassphrase();
    begin(place);
    place.sql(change);
    if (!hasKey)
        place.forgetPassphrase();
    const ProgramRun run = place.run({u"--verify-history"_s});
    QTEST(run.exitCode, "exitCode");
    QVERIFY2(run.results.contains(told), qPrintable(run.results));
    QCOMPARE(run.errors.contains(u"Without the key only hashes were checked"), !hasKey);
}

void CommandLineHistoryTest::thereIsNone()
{
    const ProgramPlace place;
    const ProgramRun run = place.run({u"--verify-history"_s});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.results, u"There is no history yet.\n"_s);
    QVERIFY(!QDir(place.dataFolder()).exists());
}

void CommandLineHistoryTest::countsWhatWasWrittenWithoutTheKey()
{
    ProgramPlace place;
    begin(place);
    const ProgramRun run = place.run({u"--verify-history"_s});
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.results.contains(u"3 entr") && run.results.contains(u"3 of them were written"),
             qPrintable(run.results));
    QCOMPARE(run.errors, QString()); // nothing is encrypted, hence nothing was left out
}

void CommandLineHistoryTest::aDamagedFile()
{
    ProgramPlace place;
    place.givePassphrase();
    begin(place);
    QVERIFY(!place.write(u"data/records.db"_s, QByteArray(8192, 'x')).isEmpty());
    const ProgramRun run = place.run({u"--verify-history"_s});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.results.contains(u"damaged"), qPrintable(run.results));
}

QTEST_GUILESS_MAIN(CommandLineHistoryTest)
#include "commandlinehistorytest.moc"
