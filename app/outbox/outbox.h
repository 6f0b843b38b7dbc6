#pragma once

#include "keeping/draftkeeper.h"
#include "outbox/courier.h"
#include "outbox/outboxqueue.h"
#include "store/caution.h"

#include <QObject>

#include <functional>

namespace App {

class StoreThread;

/// The way out for every customer: freezes what the form hands over, stores it as being sent or as
/// waiting, and gives it to the courier. What the form sends goes before what waits; one request is
/// under way at a time. Tries nothing again by itself but what was not sent (see OutboxQueue).
class Outbox : public QObject
{
    Q_OBJECT

public:
    Outbox(StoreThread &store, const OutboxQueue::Find &find, QObject *parent);

    /// Freezes and sends; started() follows at once and finished() or notTaken() at the end. Not
    /// while isSending().
    void send(const DraftKeeper::HandedOver &customer, const Destination &to, Caution caution);
    /// Sends the identical bytes of an unknown customer again.
    void sendAgain(qint64 id, const HeldDraftPointer &held, const Destination &to);
    /// Freezes and lets it wait for its turn; enqueued() or notTaken() follows.
    void enqueue(const DraftKeeper::HandedOver &customer, const Destination &to, Caution caution);
    /// Whether a customer of the form's is being frozen, sent, or waits for the courier.
    bool isSending() const { return m_isForForm; }
    /// Calls back what the form sends: failure outbox.cancelled where it waited for its turn.
    void cancel();

    OutboxQueue &queue() { return m_queue; }
    const OutboxQueue &queue() const { return m_queue; }
    Courier &courier() { return m_courier; }
    /// The last customer that the form submitted.
    const SentCustomer &last() const { return m_last; }

signals:
    void started();
    /// What the form sent is not under way any more; comes before what became of it.
    void ended();
    void finished(const App::Parcel &parcel, const App::SentCustomer &sent);
    /// Nothing left and nothing waits; failure outbox.mayHaveArrived where a customer with the same
    /// number may have arrived.
    void notTaken(const App::HeldDraftPointer &held, const Forms::Failure &failure);
    void enqueued(const App::HeldDraftPointer &held, const App::RecordHead &head);

private:
    void whenFree(const HeldDraftPointer &held, std::function<void()> work);
    void freeze(const DraftKeeper::HandedOver &customer, const Destination &to, Caution caution,
                RecordState state);
    void taken(const Parcel &parcel, RecordState state, const Forms::Result<RecordHead> &head);
    void carry(const Parcel &parcel);
    void end();
    void refuse(const HeldDraftPointer &held, const Forms::Failure &failure);

    StoreThread &m_store;
    Courier m_courier;
    OutboxQueue m_queue;
    SentCustomer m_last;
    std::function<void()> m_next; ///< what the form wants as soon as the courier is free
    HeldDraftPointer m_waiting;   ///< the customer of that
    bool m_isForForm = false;
    bool m_isCarried = false;    ///< the courier has it, and not one from the queue
    bool m_isCalledBack = false; ///< before the courier had it
};

} // namespace App
