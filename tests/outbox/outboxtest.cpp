#include "outbox/outboxplace.h"

#include "history/historytable.h"
#include "store/recordlease.h"
#include "submission/requestbody.h"
#include "support/storefolder.h"

#include <QCryptographicHash>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace App;
using Support::OutboxPlace;

Q_DECLARE_METATYPE(App::RecordState)

/// That a customer is stored as being sent before it leaves, leaves once, and becomes what the answer
/// says.
class OutboxTest : public QObject
{
    Q_OBJECT

private slots:
    void anAnswerIsStored_data();
    void anAnswerIsStored();
    void itIsStoredAsBeingSentBeforeItLeaves();
    void whatMayHaveArrivedIsSentAgain_data();
    void whatMayHaveArrivedIsSentAgain();
    void whatMayHaveArrivedIsAskedAboutFirst();
    void cancelledBeforeItLeftItIsADraft();
    void cancelledWhileItIsFrozenItIsADraft();
    void cancelledOnItsWayItIsUnknown();
    void theFormGoesBeforeWhatWaits();
    void whoWaitsForTheQueueCanBeCalledBack();
    void aCustomerThatIsBeingSentIsHeld();
};

void OutboxTest::anAnswerIsStored_data()
{
    QTest::addColumn<QByteArray>("response");
    QTest::addColumn<RecordState>("state");
    QTest::newRow("accepted") << Support::accepted() << RecordState::Accepted;
    QTest::newRow("refused") << Support::refused("FirstName is wrong") << RecordState::Refused;
    QTest::newRow("not sent") << Support::comeBackIn(3600) << RecordState::Queued;
    QTest::newRow("unknown") << Support::nonsense() << RecordState::Unknown;
}

void OutboxTest::anAnswerIsStored()
{
    QFETCH(QByteArray, response);
    QFETCH(RecordState, state);
    OutboxPlace place;
    place.server().answer({response});
    place.sendAndWait(u"Ona"_s);
    QCOMPARE(place.finished.size(), 1);
    const SentCustomer sent = place.finished.first();
    QCOMPARE(sent.state, state);
    QCOMPARE(place.server().requests(), 1);
    const auto store = place.store().look();
    const auto stored = store->load(sent.head.id);
    QCOMPARE(stored->head, sent.head);
    QCOMPARE(stored->head.state, state);
    QCOMPARE(stored->answer->status, sent.answer.status);
    QCOMPARE(place.server().bodies(), QList<QByteArray>{stored->request->body});
    QCOMPARE(stored->request->body, requestBody(Support::draftOf(u"Ona"_s).record));
    const auto history = store->history().of(sent.head.id);
    QCOMPARE(history->size(), 1);
    const HistoryEntry entry = history->first();
    QCOMPARE(entry.note.event, HistoryEvent::Attempt);
    QCOMPARE(entry.outcome, sent.answer.outcome);
    QCOMPARE(entry.note.bodyHash,
             QCryptographicHash::hash(place.server().bodies().first(), QCryptographicHash::Sha256));
    QCOMPARE(entry.note.operatorName, u"Rūta"_s);
    QCOMPARE(entry.note.profile, u"Bank"_s);
    QVERIFY(!place.outbox().isSending());
    QVERIFY(!place.outbox().courier().isBusy());
}

void OutboxTest::itIsStoredAsBeingSentBeforeItLeaves()
{
    std::atomic<int> seen = -1;
    OutboxPlace place;
    Support::RawServer server(Support::RawServer::When::Connected, [&](QTcpSocket &client) {
        // Nothing was read yet.
        seen = static_cast<int>(place.store().list().first().state);
        client.abort();
    });
    place.redirect(u"Bank"_s, server.base());
    place.sendAndWait(u"Ona"_s);
    QCOMPARE(static_cast<RecordState>(seen.load()), RecordState::Sending);
}

void OutboxTest::whatMayHaveArrivedIsSentAgain_data()
{
    QTest::addColumn<QByteArray>("response");
    QTest::addColumn<RecordState>("state");
    QTest::newRow("it is accepted") << Support::accepted() << RecordState::Accepted;
    QTest::newRow("it had arrived")
        << Support::refused("CommunicationNumber already used in amlyze") << RecordState::Accepted;
    QTest::newRow("it is refused")
        << Support::refused("FirstName is wrong") << RecordState::Refused;
    QTest::newRow("it does not leave") << Support::comeBackIn(1) << RecordState::Unknown;
    QTest::newRow("nobody knows again") << Support::nonsense() << RecordState::Unknown;
}

void OutboxTest::whatMayHaveArrivedIsSentAgain()
{
    QFETCH(QByteArray, response);
    QFETCH(RecordState, state);
    OutboxPlace place;
    place.server().answer({Support::nonsense(), response});
    const auto held = place.send(u"Ona"_s);
    QTRY_COMPARE(place.finished.size(), 1);
    const qint64 id = place.finished.first().head.id;
    place.outbox().sendAgain(id, held, place.to());
    QTRY_COMPARE(place.finished.size(), 2);
    QCOMPARE(place.finished.last().state, state);
    QCOMPARE(place.store().stateOf(id), state);
    const auto bodies = place.server().bodies();
    QCOMPARE(bodies.size(), 2);
    QCOMPARE(bodies.first(), bodies.last());
    QCOMPARE(place.store().look()->history().of(id)->size(), 2);
    QTest::qWait(1500); // longer than the service asked for
    QCOMPARE(place.server().requests(), 2);
}

void OutboxTest::whatMayHaveArrivedIsAskedAboutFirst()
{
    OutboxPlace place;
    place.server().answer({Support::nonsense(), Support::accepted()});
    place.sendAndWait(u"Ona"_s);
    const auto handed = OutboxPlace::customer(u"Ona"_s); // typed once more
    place.outbox().send(handed, place.to(), Caution::AskFirst);
    QTRY_COMPARE(place.notTaken, QStringList{u"outbox.mayHaveArrived"_s});
    QVERIFY(!place.outbox().isSending());
    place.outbox().enqueue(handed, place.to(), Caution::AskFirst);
    QTRY_COMPARE(place.notTaken.size(), 2);
    QCOMPARE(place.server().requests(), 1);
    // The second one is a draft, and nothing of it was frozen.
    QCOMPARE(place.store().list().size(), 2);
    QCOMPARE(place.store().list().first().state, RecordState::Draft);
    place.outbox().send(handed, place.to(), Caution::SendAllTheSame);
    QTRY_COMPARE(place.finished.size(), 2);
    QCOMPARE(place.finished.last().state, RecordState::Accepted);
}

void OutboxTest::cancelledBeforeItLeftItIsADraft()
{
    OutboxPlace place;
    // It accepts connections and never speaks TLS, so that no byte of the customer leaves.
    Support::RawServer silent(Support::RawServer::When::Connected, [](QTcpSocket &) {});
    QUrl tls = silent.base();
    tls.setScheme(u"https"_s);
    place.redirect(u"Bank"_s, tls);
    bool isOnItsWay = false;
    connect(&place.outbox().courier(), &Courier::started, this, [&] { isOnItsWay = true; });
    place.send(u"Ona"_s);
    QTRY_VERIFY(isOnItsWay);
    QTest::qWait(100);
    place.outbox().cancel();
    QTRY_COMPARE(place.finished.size(), 1);
    QCOMPARE(place.finished.first().answer.outcome, Outcome::NotSent);
    // Who calls it back does not want it to go by itself in two seconds.
    QCOMPARE(place.finished.first().state, RecordState::Draft);
    QCOMPARE(place.store().list().first().state, RecordState::Draft);
    QVERIFY(!place.queue().standing().nextTry.isValid());
}

void OutboxTest::cancelledWhileItIsFrozenItIsADraft()
{
    OutboxPlace place;
    place.send(u"Ona"_s);
    place.outbox().cancel();
    QTRY_COMPARE(place.finished.size(), 1);
    QCOMPARE(place.finished.first().state, RecordState::Draft);
    QCOMPARE(place.store().list().first().state, RecordState::Draft);
    QCOMPARE(place.server().requests(), 0);
    place.sendAndWait(u"Ieva"_s); // the next one is not called back
    QCOMPARE(place.finished.last().state, RecordState::Accepted);
}

void OutboxTest::cancelledOnItsWayItIsUnknown()
{
    OutboxPlace place;
    place.server().answer({QByteArray()});
    place.send(u"Ona"_s);
    QTRY_COMPARE(place.server().bodies().size(), 1);
    place.outbox().cancel();
    QTRY_COMPARE(place.finished.size(), 1);
    QCOMPARE(place.store().list().first().state, RecordState::Unknown);
}

void OutboxTest::theFormGoesBeforeWhatWaits()
{
    OutboxPlace place;
    place.server().setDelay(300);
    place.enqueueAll({u"A"_s, u"B"_s, u"C"_s});
    QTRY_COMPARE(place.server().bodies().size(), 1); // A is under way
    place.send(u"Form"_s);
    QVERIFY(place.outbox().isSending());
    QTRY_COMPARE_WITH_TIMEOUT(place.server().bodies().size(), 4, 20000);
    QTRY_COMPARE_WITH_TIMEOUT(place.concluded.size(), 3, 20000);
    QStringList order;
    for (const QByteArray &body : place.server().bodies())
        for (const QString &name : {u"A"_s, u"B"_s, u"C"_s, u"Form"_s})
            if (body.contains(QByteArray("\"IND-" + name.toUtf8() + "\"")))
                order.append(name);
    QCOMPARE(order, QStringList({u"A"_s, u"Form"_s, u"B"_s, u"C"_s}));
    QCOMPARE(place.server().mostAtOneTime(), 1);
    QCOMPARE(place.finished.size(), 1);
}

void OutboxTest::whoWaitsForTheQueueCanBeCalledBack()
{
    OutboxPlace place;
    place.server().setDelay(500);
    place.enqueueAll({u"A"_s, u"B"_s});
    QTRY_COMPARE(place.server().bodies().size(), 1);
    place.send(u"Form"_s);
    place.outbox().cancel(); // its own sending, not the one under way
    QTRY_COMPARE(place.notTaken, QStringList{u"outbox.cancelled"_s});
    QVERIFY(!place.outbox().isSending());
    QTRY_COMPARE_WITH_TIMEOUT(place.concluded.size(), 2, 20000);
    for (const SentCustomer &each : place.concluded)
        QCOMPARE(each.state, RecordState::Accepted);
    QCOMPARE(place.server().requests(), 2);
}

void OutboxTest::aCustomerThatIsBeingSentIsHeld()
{
    OutboxPlace place;
    place.server().answer({QByteArray()});
    place.send(u"Ona"_s);
    QTRY_COMPARE(place.server().bodies().size(), 1);
    const qint64 id = place.store().list().first().id;
    QVERIFY(!RecordLease::tryTake(place.store().path(), id));
    place.outbox().cancel();
    QTRY_COMPARE(place.finished.size(), 1);
    // Sent again from somewhere that had let it go.
    place.outbox().sendAgain(id, std::make_shared<HeldDraft>(), place.to());
    place.finished.clear();
    QTRY_COMPARE(place.server().bodies().size(), 2);
    QVERIFY(!RecordLease::tryTake(place.store().path(), id));
    place.outbox().cancel();
    QTRY_COMPARE(place.finished.size(), 1);
}

QTEST_GUILESS_MAIN(OutboxTest)
#include "outboxtest.moc"
