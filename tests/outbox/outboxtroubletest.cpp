#include "outbox/outboxplace.h"

#include "history/historytable.h"
#include "store/recovery.h"
#include "support/noroom.h"
#include "support/storefolder.h"

#include <QSemaphore>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace App;
using Support::NoRoom;
using Support::OutboxPlace;

/// That nothing is sent that could not be stored first, and that no end of an attempt is lost, nor
/// holds everything up for ever, where it cannot be stored.
class OutboxTroubleTest : public QObject
{
    Q_OBJECT

private slots:
    void withoutRoomNothingIsSent();
    void whatWasChangedElsewhereIsNotSent();
    void withoutAStoreItIsSentAndTold();
    void withoutAStoreNothingCanWait();
    void anEndThatCannotBeStoredIsTriedAgain();
    void anEndOfWhatWasSettledElsewhereIsNotTriedForEver();
    void anEndInAStoreThatWasDamagedIsNotTriedForEver();
    void whatWaitsGoesOnAfterOneThatWasNotTaken();
};

void OutboxTroubleTest::withoutRoomNothingIsSent()
{
    OutboxPlace place;
    const auto handed = OutboxPlace::customer(u"Ona"_s);
    {
        const NoRoom noRoom;
        place.outbox().send(handed, place.to(), Caution::AskFirst);
        QTRY_COMPARE(place.notTaken, QStringList{u"store.full"_s});
        place.outbox().enqueue(handed, place.to(), Caution::AskFirst);
        QTRY_COMPARE(place.notTaken.size(), 2);
    }
    QCOMPARE(place.ended, 2);
    QVERIFY(!place.outbox().isSending());
    QCOMPARE(place.server().requests(), 0);
    place.outbox().send(handed, place.to(), Caution::AskFirst);
    QTRY_COMPARE(place.finished.size(), 1);
    QCOMPARE(place.server().requests(), 1);
    QCOMPARE(place.store().list().size(), 1);
}

void OutboxTroubleTest::whatWasChangedElsewhereIsNotSent()
{
    OutboxPlace place;
    const auto handed = OutboxPlace::customer(u"Ona"_s);
    const auto other = place.store().look();
    handed.held->head = *other->saveDraft({}, handed.draft);
    QVERIFY(other->saveDraft(handed.held->head, Support::draftOf(u"Ieva"_s)).ok());
    place.outbox().send(handed, place.to(), Caution::AskFirst);
    QTRY_COMPARE(place.notTaken, QStringList{u"store.changedElsewhere"_s});
    QCOMPARE(place.server().requests(), 0);
    QCOMPARE(place.store().list().first().state, RecordState::Draft);
}

void OutboxTroubleTest::withoutAStoreItIsSentAndTold()
{
    OutboxPlace place;
    place.store().thread().close();
    place.server().answer({Support::accepted(), Support::comeBackIn(1)});
    place.sendAndWait(u"Ona"_s);
    QCOMPARE(place.finished.size(), 1);
    QCOMPARE(place.finished.last().state, RecordState::Accepted);
    QCOMPARE(place.finished.last().head.id, 0);
    place.sendAndWait(u"Ieva"_s);
    QCOMPARE(place.finished.last().state, RecordState::Draft); // nothing can wait: it stays
    QCOMPARE(place.server().requests(), 2);
    place.store().open();
    QVERIFY(place.store().list().isEmpty());
}

void OutboxTroubleTest::withoutAStoreNothingCanWait()
{
    OutboxPlace place;
    place.store().thread().close();
    place.enqueue(u"Ona"_s);
    QTRY_COMPARE(place.notTaken, QStringList{u"outbox.noStore"_s});
    QCOMPARE(place.server().requests(), 0);
}

void OutboxTroubleTest::anEndThatCannotBeStoredIsTriedAgain()
{
    OutboxPlace place;
    place.server().setDelay(400);
    QStringList codes;
    connect(&place.outbox().courier(), &Courier::notStored, this,
            [&codes](const Forms::Failure &failure) { codes.append(failure.code); });
    place.send(u"Ona"_s);
    QTRY_COMPARE(place.server().bodies().size(), 1);
    {
        const NoRoom noRoom;
        QTRY_COMPARE(codes, QStringList{u"store.full"_s});
        QVERIFY(place.outbox().isSending());
        QCOMPARE(place.store().list().first().state, RecordState::Sending);
    }
    QTRY_COMPARE_WITH_TIMEOUT(place.finished.size(), 1, 20000);
    QCOMPARE(place.store().list().first().state, RecordState::Accepted);
    QCOMPARE(place.server().requests(), 1);
    QCOMPARE(place.store().look()->history().of(1)->size(), 1);
}

void OutboxTroubleTest::anEndOfWhatWasSettledElsewhereIsNotTriedForEver()
{
    OutboxPlace place;
    place.server().setDelay(400);
    place.send(u"Ona"_s);
    QTRY_COMPARE(place.server().bodies().size(), 1);
    // As by another program that finds it without a holder.
    const auto other = place.store().look();
    const qint64 id = place.store().list().first().id;
    QVERIFY(other
                ->conclude(id, RecordState::Unknown, Support::answerOf(Outcome::Unknown),
                           Support::someNote())
                .ok());
    QTRY_COMPARE_WITH_TIMEOUT(place.finished.size(), 1, 20000);
    QVERIFY(!place.outbox().isSending());
    // The answer is in the history all the same.
    const auto history = other->history().page(0, 9);
    QCOMPARE(history->first().outcome, Outcome::Accepted);
    QCOMPARE(history->first().note.communicationNumber, u"COM-Ona"_s);
    QCOMPARE(place.store().stateOf(id), RecordState::Unknown);
}

void OutboxTroubleTest::anEndInAStoreThatWasDamagedIsNotTriedForEver()
{
    OutboxPlace place;
    place.server().setDelay(400);
    place.send(u"Ona"_s);
    QTRY_COMPARE(place.server().bodies().size(), 1);
    place.store().damage();
    bool wasSetAside = false;
    connect(&place.store().thread(), &StoreThread::wasSetAside, this, [&] { wasSetAside = true; });
    place.store().thread().change(
        this, [](Store &store) { return store.saveDraft({}, Support::draftOf(u"Ieva"_s)); },
        [](const auto &) {});
    QTRY_VERIFY(wasSetAside);
    QTRY_COMPARE_WITH_TIMEOUT(place.finished.size(), 1, 20000);
    QCOMPARE(place.finished.first().state, RecordState::Accepted);
    QCOMPARE(place.store().look()->history().page(0, 9)->size(), 1);
}

void OutboxTroubleTest::whatWaitsGoesOnAfterOneThatWasNotTaken()
{
    OutboxPlace place;
    place.server().setDelay(300);
    place.enqueueAll({u"A"_s, u"B"_s});
    QTRY_COMPARE(place.server().bodies().size(), 1);
    // While A is under way the form wants to send what was changed elsewhere.
    const auto handed = OutboxPlace::customer(u"Ona"_s);
    const auto other = place.store().look();
    handed.held->head = *other->saveDraft({}, handed.draft);
    QVERIFY(other->saveDraft(handed.held->head, Support::draftOf(u"Ieva"_s)).ok());
    place.outbox().send(handed, place.to(), Caution::AskFirst);
    QTRY_COMPARE(place.notTaken, QStringList{u"store.changedElsewhere"_s});
    QTRY_COMPARE_WITH_TIMEOUT(place.concluded.size(), 2, 20000);
}

QTEST_GUILESS_MAIN(OutboxTroubleTest)
#include "outboxtroubletest.moc"
