#include "outbox/outboxplace.h"

#include "history/historytable.h"
#include "store/recovery.h"

#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace App;
using Support::OutboxPlace;

/// That two programs on one outbox, and one that is killed in the middle, never send a customer twice.
class OutboxRestartsTest : public QObject
{
    Q_OBJECT

private slots:
    void twoProgramsSendEachOnce();
    void oneThatIsKilledInTheMiddleLeavesItUnknown();
};

namespace {

void start(QProcess &process, OutboxPlace &place)
{
    process.start(QStringLiteral(INTAKE_OUTBOXSENDER),
                  {place.store().path(), QString::fromLatin1(place.store().key().bytes().toHex()),
                   place.server().base().toString()});
    QVERIFY(process.waitForStarted());
}

qsizetype inState(OutboxPlace &place, RecordState state)
{
    return place.store().look()->withState(state)->size();
}

} // namespace

void OutboxRestartsTest::twoProgramsSendEachOnce()
{
    OutboxPlace place;
    place.server().setDelay(30);
    place.queue().setPaused(true);
    QStringList names;
    for (int number = 0; number < 30; ++number)
        names.append(QString::number(number));
    place.enqueueAll(names);
    QProcess first;
    QProcess second;
    start(first, place);
    start(second, place);
    place.queue().setPaused(false);
    QTRY_COMPARE_WITH_TIMEOUT(inState(place, RecordState::Accepted), 30, 60000);
    for (QProcess *each : {&first, &second}) {
        each->kill();
        QVERIFY(each->waitForFinished());
    }
    const auto bodies = place.server().bodies();
    QCOMPARE(bodies.size(), 30);
    QCOMPARE(QSet<QByteArray>(bodies.cbegin(), bodies.cend()).size(), 30);
    QCOMPARE(place.server().mostAtOneTime(), 1);
    QVERIFY(place.store().look()->verify().ok());
    QCOMPARE(place.store().look()->history().verify()->firstBreak, 0);
}

void OutboxRestartsTest::oneThatIsKilledInTheMiddleLeavesItUnknown()
{
    OutboxPlace place;
    place.queue().setPaused(true);
    place.enqueueAll({u"A"_s, u"B"_s, u"C"_s});
    place.server().answer({QByteArray(), Support::accepted()}); // the first is never answered
    QProcess other;
    start(other, place);
    QTRY_COMPARE_WITH_TIMEOUT(place.server().bodies().size(), 1, 20000);
    QCOMPARE(inState(place, RecordState::Sending), 1);
    // It is alive, so it is nobody else's to judge.
    QVERIFY(recoverInterrupted(*place.store().look(), place.store().path(), u"Rūta"_s).ok());
    QCOMPARE(inState(place, RecordState::Sending), 1);
    other.kill();
    QVERIFY(other.waitForFinished());
    QVERIFY(recoverInterrupted(*place.store().look(), place.store().path(), u"Rūta"_s).ok());
    QCOMPARE(inState(place, RecordState::Unknown), 1);
    place.queue().setPaused(false);
    QTRY_COMPARE_WITH_TIMEOUT(inState(place, RecordState::Accepted), 2, 30000);
    place.queue().tryNow();
    QTest::qWait(300);
    QCOMPARE(place.server().requests(), 3);
    QCOMPARE(inState(place, RecordState::Unknown), 1);
    QCOMPARE(place.store().look()->history().page(0, 9)->size(), 3);
}

QTEST_GUILESS_MAIN(OutboxRestartsTest)
#include "outboxrestartstest.moc"
