#include "torture/account.h"

#include <QTest>

#include <utility>

using namespace Qt::StringLiterals;
using Support::Account;

/// When an attempt counts as out of time, which alone lets a customer that nothing else came
/// between be unknown.
class AccountTest : public QObject
{
    Q_OBJECT

private slots:
    void aTimeout_data();
    void aTimeout();
};

void AccountTest::aTimeout_data()
{
    QTest::addColumn<QByteArrayList>("lines");
    QTest::addColumn<qint64>("killed");
    QTest::addColumn<bool>("isTimedOut");

    const QByteArray sending = "1000\tsending\tEXT1\t\t\n";
    QTest::newRow("an outcome while there was time")
        << QByteArrayList{sending, "1100\toutcome\tEXT1\t\t3\n"} << qint64(1200) << false;
    QTest::newRow("an outcome when the time had run out")
        << QByteArrayList{sending, "1960\toutcome\tEXT1\t\t5\n"} << qint64(2000) << true;
    QTest::newRow("a kill while there was time")
        << QByteArrayList{sending} << qint64(1900) << false;
    QTest::newRow("a kill when the time had run out and the outcome was not told")
        << QByteArrayList{sending} << qint64(1961) << true;
    QTest::newRow("a kill long after the outcome")
        << QByteArrayList{sending, "1100\toutcome\tEXT1\t\t3\n"} << qint64(9000) << false;
    QTest::newRow("a second attempt, killed while there was time")
        << QByteArrayList{sending, "1100\toutcome\tEXT1\t\t1\n", "8000\tsending\tEXT1\t\t\n"}
        << qint64(8500) << false;
    QTest::newRow("another customer's attempt")
        << QByteArrayList{"1000\tsending\tEXT2\t\t\n"} << qint64(9000) << false;
}

void AccountTest::aTimeout()
{
    QFETCH(QByteArrayList, lines);
    QFETCH(qint64, killed);
    QFETCH(bool, isTimedOut);

    Account account;
    account.beginRun();
    for (const QByteArray &line : std::as_const(lines))
        account.take(line);
    account.endRun(killed);
    QCOMPARE(account.timedOut.contains(u"EXT1"_s), isTimedOut);

    // What a dead clerk had on its way says nothing of the next one's.
    account.beginRun();
    account.take("20000\toutcome\tEXT1\t\t3\n");
    QCOMPARE(account.timedOut.contains(u"EXT1"_s), isTimedOut);
}

QTEST_GUILESS_MAIN(AccountTest)
#include "accounttest.moc"
