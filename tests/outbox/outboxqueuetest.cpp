#include "outbox/outboxplace.h"

#include "history/historytable.h"
#include "store/recordlease.h"
#include "support/storefolder.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace App;
using Support::OutboxPlace;

/// That what waits goes out in its order, one at a time and once each, as soon as its service
/// answers, and that nothing holds up what could go.
class OutboxQueueTest : public QObject
{
    Q_OBJECT

private slots:
    void allGoInTheirOrderOneAtATime();
    void aServiceThatIsDownIsTriedAgain();
    void whatTheServiceAskedForIsKept();
    void aConnectionThatRestsHoldsUpNoOther();
    void aConnectionThatIsGoneHoldsUpNoOther();
    void anotherNameOfAConnectionRestsAllTheSame();
    void unknownIsNeverTriedAgain();
    void aPausedQueueSendsNothing();
    void aPausedQueueLetsAnotherProgramSend();
    void whatIsRefusedIsCounted();
    void whatWasTakenBackIsNotSent();
    void oneThatSomebodyReadsWaitsForThat();
    void oneThatCannotBeReadHoldsUpNoOther();
    void oneThatComesAsTheLastLeavesGoesToo();
    void aNewRoundCountsAnew();
};

namespace {

QStringList names(int count)
{
    QStringList names;
    for (int number = 0; number < count; ++number)
        names.append(u"N%1"_s.arg(number));
    return names;
}

/// The names of the customers that a server got, in the order of their coming.
QStringList came(OutboxPlace &place)
{
    static const QRegularExpression name(u"\"firstName\": ?\"([^\"]*)\""_s);
    QStringList came;
    for (const QByteArray &body : place.server().bodies())
        came.append(name.match(QString::fromUtf8(body)).captured(1));
    return came;
}

} // namespace

void OutboxQueueTest::allGoInTheirOrderOneAtATime()
{
    OutboxPlace place;
    place.server().setDelay(20);
    place.enqueueAll(names(12));
    QTRY_COMPARE_WITH_TIMEOUT(place.concluded.size(), 12, 30000);
    QCOMPARE(came(place), names(12));
    QCOMPARE(place.server().mostAtOneTime(), 1);
    QTRY_COMPARE(place.queue().standing().waiting, 0);
    QCOMPARE(place.store().look()->withState(RecordState::Accepted)->size(), 12);
    QCOMPARE(place.store().look()->history().page(0, 99)->size(), 12);
}

void OutboxQueueTest::aServiceThatIsDownIsTriedAgain()
{
    OutboxPlace place;
    place.redirect(u"Bank"_s, OutboxPlace::nowhere());
    place.enqueueAll(names(3));
    QTRY_COMPARE(place.concluded.size(), 1);
    QTRY_VERIFY(place.queue().standing().nextTry.isValid());
    QTRY_COMPARE(place.queue().standing().waiting, 3);
    QVERIFY(!place.queue().standing().trouble.isEmpty());
    QVERIFY(!place.queue().isAtWork());
    QTRY_COMPARE_WITH_TIMEOUT(place.concluded.size(), 2, 10000); // by itself
    place.redirect(u"Bank"_s, place.server().base());
    place.queue().tryNow();
    QTRY_COMPARE_WITH_TIMEOUT(place.store().look()->withState(RecordState::Accepted)->size(), 3,
                              20000);
    QCOMPARE(came(place), names(3));
    QTRY_VERIFY(!place.queue().standing().nextTry.isValid());
    QCOMPARE(place.queue().standing().trouble, QString());
}

void OutboxQueueTest::whatTheServiceAskedForIsKept()
{
    OutboxPlace place;
    place.server().answer({Support::comeBackIn(1000), Support::accepted()});
    place.enqueueAll(names(2));
    QTRY_COMPARE(place.concluded.size(), 1);
    place.queue().tryNow(); // not before the time that the service gave
    place.end();
    place.begin(); // nor after a restart, and neither does the next one of that connection
    QTest::qWait(500);
    place.queue().tryNow();
    place.store().wait();
    QTRY_VERIFY(place.queue().standing().nextTry.isValid());
    QCOMPARE(place.server().requests(), 1);
    const qint64 wait = place.store().clock()().secsTo(place.queue().standing().nextTry);
    QVERIFY2(wait > 900 && wait <= 1000, qPrintable(QString::number(wait)));
    place.store().advance(1001s);
    place.queue().work();
    QTRY_COMPARE_WITH_TIMEOUT(place.store().look()->withState(RecordState::Accepted)->size(), 2,
                              20000);
    QCOMPARE(came(place), QStringList({u"N0"_s, u"N0"_s, u"N1"_s}));
}

void OutboxQueueTest::aConnectionThatRestsHoldsUpNoOther()
{
    OutboxPlace place;
    place.redirect(u"Down"_s, OutboxPlace::nowhere());
    place.queue().setPaused(true);
    place.enqueue(u"A"_s, u"Down"_s);
    place.enqueue(u"B"_s, u"Bank"_s);
    place.enqueue(u"C"_s, u"Down"_s);
    place.enqueue(u"D"_s, u"Bank"_s);
    QTRY_COMPARE(place.enqueued, 4);
    place.queue().setPaused(false);
    QTRY_COMPARE_WITH_TIMEOUT(came(place), QStringList({u"B"_s, u"D"_s}), 20000);
    QTRY_COMPARE(place.queue().standing().waiting, 2);
    QVERIFY(place.queue().standing().nextTry.isValid());
}

void OutboxQueueTest::aConnectionThatIsGoneHoldsUpNoOther()
{
    OutboxPlace place;
    place.queue().setPaused(true);
    place.enqueue(u"A"_s, u"Gone"_s);
    place.enqueue(u"B"_s, u"Bank"_s);
    QTRY_COMPARE(place.enqueued, 2);
    place.forget(u"Gone"_s);
    place.queue().setPaused(false);
    QTRY_COMPARE_WITH_TIMEOUT(came(place), QStringList{u"B"_s}, 20000);
    place.redirect(u"Gone"_s, place.server().base());
    place.queue().tryNow();
    QTRY_COMPARE_WITH_TIMEOUT(came(place), QStringList({u"B"_s, u"A"_s}), 20000);
}

void OutboxQueueTest::anotherNameOfAConnectionRestsAllTheSame()
{
    Support::StorePlace store;
    const QUrl nowhere = OutboxPlace::nowhere();
    int tries = 0;
    Outbox outbox(
        store.thread(),
        [&](const FrozenRequest &) -> Forms::Result<Destination> {
            ++tries;
            // As practice is named in another language.
            return Destination{
                *Endpoint::of(nowhere, u"/x"_s), nowhere, u"Praktika"_s, true, 20, {}, u"Rūta"_s};
        },
        nullptr);
    const Destination to{
        *Endpoint::of(nowhere, u"/x"_s), nowhere, u"Practice"_s, true, 20, {}, u"Rūta"_s};
    outbox.enqueue(OutboxPlace::customer(u"Ona"_s), to, Caution::AskFirst);
    QTRY_VERIFY(tries > 0);
    QTest::qWait(700); // the first rest is a second at least
    QCOMPARE(tries, 1);
}

void OutboxQueueTest::unknownIsNeverTriedAgain()
{
    OutboxPlace place;
    place.server().answer({Support::nonsense(), Support::accepted()});
    place.enqueueAll(names(2));
    QTRY_COMPARE(place.concluded.size(), 2);
    QTRY_COMPARE(place.queue().standing().unknown, 1);
    place.queue().tryNow();
    place.end();
    place.begin();
    place.queue().tryNow();
    QTest::qWait(500);
    QCOMPARE(came(place), names(2));
}

void OutboxQueueTest::aPausedQueueSendsNothing()
{
    OutboxPlace place;
    place.queue().setPaused(true);
    place.enqueueAll(names(2));
    place.queue().tryNow();
    QTest::qWait(300);
    QCOMPARE(place.server().requests(), 0);
    place.sendAndWait(u"Form"_s); // a pause is the queue's alone
    QCOMPARE(place.server().requests(), 1);
    place.queue().setPaused(false);
    QTRY_COMPARE(place.concluded.size(), 2);
    place.server().setDelay(200);
    place.enqueueAll({u"X"_s, u"Y"_s});
    QTRY_COMPARE(place.server().bodies().size(), 4);
    place.queue().setPaused(true); // what is under way comes to its end
    QTRY_COMPARE(place.concluded.size(), 3);
    QTest::qWait(300);
    QCOMPARE(place.server().requests(), 4);
}

void OutboxQueueTest::aPausedQueueLetsAnotherProgramSend()
{
    OutboxPlace place;
    place.server().setDelay(200);
    place.enqueueAll(names(2));
    QTRY_COMPARE(place.server().bodies().size(), 1);
    place.queue().setPaused(true);
    QTRY_COMPARE(place.concluded.size(), 1);
    StoreThread thread(place.store().path(), place.store().clock());
    Outbox other(
        thread, [&](const FrozenRequest &request) { return place.to(request.profile); }, nullptr);
    thread.open(place.store().key());
    QTRY_COMPARE_WITH_TIMEOUT(place.server().bodies().size(), 2, 15000);
    QTRY_COMPARE(place.store().look()->withState(RecordState::Accepted)->size(), 2);
}

void OutboxQueueTest::whatIsRefusedIsCounted()
{
    OutboxPlace place;
    place.server().answer({Support::refused("LastName is wrong"), Support::accepted(),
                           Support::refused("FirstName is wrong")});
    place.enqueueAll(names(3));
    QTRY_COMPARE(place.concluded.size(), 3);
    QCOMPARE(place.queue().standing().refused, 2);
    QCOMPARE(place.store().look()->withState(RecordState::Refused)->size(), 2);
    place.queue().acknowledge();
    QCOMPARE(place.queue().standing().refused, 0);
    place.queue().tryNow();
    QTest::qWait(200);
    QCOMPARE(place.server().requests(), 3);
}

void OutboxQueueTest::whatWasTakenBackIsNotSent()
{
    OutboxPlace place;
    place.queue().setPaused(true);
    place.enqueueAll(names(3));
    const auto store = place.store().look();
    QVERIFY(store->takeBack(store->withState(RecordState::Queued)->at(1).id).ok());
    place.queue().setPaused(false);
    QTRY_COMPARE(place.concluded.size(), 2);
    QCOMPARE(came(place), QStringList({u"N0"_s, u"N2"_s}));
}

void OutboxQueueTest::oneThatSomebodyReadsWaitsForThat()
{
    OutboxPlace place;
    place.queue().setPaused(true);
    place.enqueueAll(names(2));
    const qint64 id = place.store().look()->withState(RecordState::Queued)->first().id;
    auto reader = std::make_unique<Forms::Result<RecordLease>>(
        RecordLease::tryTake(place.store().path(), id));
    place.queue().setPaused(false);
    QTRY_COMPARE(came(place), QStringList{u"N1"_s});
    reader.reset();
    // By itself, though nothing in the store tells that nobody reads it any more.
    QTRY_COMPARE_WITH_TIMEOUT(came(place), QStringList({u"N1"_s, u"N0"_s}), 15000);
}

void OutboxQueueTest::oneThatCannotBeReadHoldsUpNoOther()
{
    OutboxPlace place;
    place.queue().setPaused(true);
    place.enqueueAll(names(3));
    const qint64 id = place.store().look()->withState(RecordState::Queued)->first().id;
    place.store().sql(u"UPDATE record SET content = summary WHERE id = %1"_s.arg(id));
    place.queue().setPaused(false);
    QTRY_COMPARE_WITH_TIMEOUT(came(place), QStringList({u"N1"_s, u"N2"_s}), 15000);
}

/// Those that wait are counted some moments after a change, and are as many then as before.
void OutboxQueueTest::oneThatComesAsTheLastLeavesGoesToo()
{
    OutboxPlace place;
    QTimer next;
    next.setSingleShot(true);
    next.callOnTimeout(&place, [&place] { place.addWaiting(u"N1"_s); });
    connect(
        &place.queue(), &OutboxQueue::concluded, &next, [&next] { next.start(20ms); },
        Qt::SingleShotConnection);
    place.addWaiting(u"N0"_s);
    QTRY_COMPARE(came(place), names(2));
}

void OutboxQueueTest::aNewRoundCountsAnew()
{
    OutboxPlace place;
    place.enqueueAll(names(3));
    QTRY_COMPARE(place.concluded.size(), 3);
    QTRY_COMPARE(place.queue().standing().waiting, 0);
    QTRY_COMPARE(place.queue().standing().sent, 0);
}

QTEST_GUILESS_MAIN(OutboxQueueTest)
#include "outboxqueuetest.moc"
