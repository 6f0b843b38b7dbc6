#include "submission/backoff.h"

#include <QTest>

using namespace std::chrono_literals;
using App::BackOff;

class BackOffTest : public QObject
{
    Q_OBJECT

private slots:
    void waitsLongerEachTime_data();
    void waitsLongerEachTime();
    void keepsRetryAfter_data();
    void keepsRetryAfter();
    void anAnswerStartsAnew();
    void mayTryFromThenOn();
    void aClockPutBackDoesNotStopTheQueue();
    void theProgramsChanceStaysInTheRange();
};

namespace {

const QDateTime now(QDate(2024, 2, 29), QTime(12, 0), Qt::UTC);

BackOff withChance(double chance)
{
    return BackOff([chance] { return chance; });
}

} // namespace

void BackOffTest::waitsLongerEachTime_data()
{
    QTest::addColumn<double>("chance");
    QTest::addColumn<QList<qint64>>("waits"); // ms after the first, second … failure
    QTest::newRow("the shortest") << 0.0
                                  << QList<qint64>{1000,   2000,   4000,    8000,    16'000,
                                                   32'000, 64'000, 128'000, 150'000, 150'000};
    QTest::newRow("in the middle")
        << 0.5 << QList<qint64>{1500,   3000,   6000,    12'000,  24'000,
                                48'000, 96'000, 192'000, 225'000, 225'000};
    QTest::newRow("the longest") << 1.0
                                 << QList<qint64>{2000,   4000,    8000,    16'000,  32'000,
                                                  64'000, 128'000, 256'000, 300'000, 300'000};
    QTest::newRow("a chance below its range") << -7.0 << QList<qint64>{1000, 2000};
    QTest::newRow("a chance above its range") << 7.0 << QList<qint64>{2000, 4000};
}

void BackOffTest::waitsLongerEachTime()
{
    QFETCH(double, chance);
    QFETCH(QList<qint64>, waits);
    BackOff backOff = withChance(chance);
    QDateTime time = now;
    for (const qint64 wait : waits) {
        backOff.failed(time);
        QCOMPARE(time.msecsTo(backOff.nextTry()), wait);
        time = backOff.nextTry();
    }
    for (int more = 0; more < 1000; ++more)
        backOff.failed(now);
    QVERIFY(now.msecsTo(backOff.nextTry()) <=
            std::chrono::milliseconds(BackOff::longestWait).count());
}

void BackOffTest::keepsRetryAfter_data()
{
    QTest::addColumn<QDateTime>("notBefore");
    QTest::addColumn<QDateTime>("nextTry");
    QTest::newRow("later than the wait") << now.addSecs(90) << now.addSecs(90);
    QTest::newRow("sooner than the wait") << now.addMSecs(100) << now.addSecs(2);
    QTest::newRow("in the past") << now.addYears(-30) << now.addSecs(2);
    QTest::newRow("beyond the longest wait") << now.addSecs(3600) << now.addSecs(3600);
    QTest::newRow("just a day") << now.addDays(1) << now.addDays(1);
    QTest::newRow("more than a day") << now.addDays(1).addSecs(1) << now.addDays(1);
    QTest::newRow("years") << now.addYears(500) << now.addDays(1);
    QTest::newRow("no time at all") << QDateTime() << now.addSecs(2);
    QTest::newRow("in another zone") << now.addSecs(90).toOffsetFromUtc(7200) << now.addSecs(90);
}

void BackOffTest::keepsRetryAfter()
{
    QFETCH(QDateTime, notBefore);
    BackOff backOff = withChance(1);
    backOff.failed(now, notBefore);
    QTEST(backOff.nextTry(), "nextTry");
    backOff.failed(now); // it holds for one wait
    QCOMPARE(backOff.nextTry(), now.addSecs(4));
}

void BackOffTest::anAnswerStartsAnew()
{
    BackOff backOff = withChance(1);
    for (int count = 0; count < 5; ++count)
        backOff.failed(now, now.addSecs(3600));
    backOff.answered();
    QVERIFY(!backOff.nextTry().isValid());
    QVERIFY(backOff.mayTry(now));
    backOff.failed(now);
    QCOMPARE(backOff.nextTry(), now.addSecs(2));
}

void BackOffTest::mayTryFromThenOn()
{
    BackOff backOff = withChance(1);
    QVERIFY(backOff.mayTry(now));
    backOff.failed(now);
    QVERIFY(!backOff.mayTry(now));
    QVERIFY(!backOff.mayTry(now.addMSecs(1999)));
    QVERIFY(backOff.mayTry(now.addMSecs(2000)));
    QVERIFY(backOff.mayTry(now.addYears(1)));
}

void BackOffTest::aClockPutBackDoesNotStopTheQueue()
{
    BackOff backOff = withChance(1);
    backOff.failed(now, now.addSecs(3600));
    QVERIFY(backOff.mayTry(now.addYears(-1)));
}

void BackOffTest::theProgramsChanceStaysInTheRange()
{
    QSet<qint64> waits;
    for (int count = 0; count < 200; ++count) {
        BackOff backOff;
        backOff.failed(now);
        const qint64 wait = now.msecsTo(backOff.nextTry());
        QVERIFY(wait >= 1000 && wait <= 2000);
        waits.insert(wait);
    }
    QVERIFY(waits.size() > 10);
}

QTEST_GUILESS_MAIN(BackOffTest)
#include "backofftest.moc"
