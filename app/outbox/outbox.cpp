#include "outbox/outbox.h"

#include "keeping/storethread.h"
#include "submission/requestbody.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;
using Forms::Failure;
using Forms::Result;

namespace App {

Outbox::Outbox(StoreThread &store, const OutboxQueue::Find &find, QObject *parent)
    : QObject(parent), m_store(store), m_courier(store, this), m_queue(store, m_courier, find, this)
{
    connect(&m_courier, &Courier::finished, this,
            [this](const Parcel &parcel, const SentCustomer &sent) {
                if (!parcel.isFromForm)
                    return;
                m_last = sent;
                end();
                emit finished(parcel, sent);
                m_queue.work();
            });
    connect(&m_queue, &OutboxQueue::rested, this, [this] {
        if (m_next)
            std::exchange(m_next, nullptr)();
    });
}

void Outbox::whenFree(const HeldDraftPointer &held, std::function<void()> work)
{
    m_waiting = held;
    m_isCalledBack = false;
    m_isForForm = true;
    m_queue.setHeld(true);
    emit started();
    if (m_queue.isAtWork())
        m_next = std::move(work);
    else
        work();
}

void Outbox::end()
{
    m_isForForm = false;
    m_isCarried = false;
    m_queue.setHeld(false);
    emit ended();
}

void Outbox::refuse(const HeldDraftPointer &held, const Failure &failure)
{
    end();
    emit notTaken(held, failure);
    m_queue.work(); // which was held
}

void Outbox::send(const DraftKeeper::HandedOver &customer, const Destination &to, Caution caution)
{
    whenFree(customer.held, [this, customer, to, caution] {
        freeze(customer, to, caution, RecordState::Sending);
    });
}

void Outbox::enqueue(const DraftKeeper::HandedOver &customer, const Destination &to,
                     Caution caution)
{
    // Until it is frozen the form may not change the customer, nor submit it once more.
    m_isForForm = true;
    emit started();
    freeze(customer, to, caution, RecordState::Queued);
}

void Outbox::freeze(const DraftKeeper::HandedOver &customer, const Destination &to, Caution caution,
                    RecordState state)
{
    const Forms::Record &record = customer.draft.record;
    const FrozenRequest request{to.profile, to.isPractice, to.endpoint.url(), requestBody(record),
                                m_store.now()};
    Parcel parcel{record, request, to, customer.held};
    if (!m_store.isOpen()) {
        taken(parcel, state,
              state == RecordState::Sending
                  ? Result<RecordHead>(RecordHead())
                  : Failure{u"outbox.noStore"_s,
                            tr("Nothing is stored at the moment, so nothing can wait to be sent. "
                               "Submit it instead.")});
        return;
    }
    m_store.change(
        this,
        [customer, request, caution, state, &thread = m_store](Store &store) -> Result<RecordHead> {
            HeldDraft &held = *customer.held;
            held.catchUp(thread);
            if (state == RecordState::Sending) {
                // Before the state: without the lease others would take it for left behind.
                if (const auto leased = held.lend(store, thread, customer.draft); !leased)
                    return leased.failure();
            }
            auto head = store.freeze(held.head, customer.draft, request, state, caution);
            if (!head)
                return head;
            held.head = *head;
            if (state == RecordState::Queued)
                held.lease.reset();
            return head;
        },
        [this, parcel, state](const Result<RecordHead> &head) { taken(parcel, state, head); });
}

void Outbox::taken(const Parcel &parcel, RecordState state, const Result<RecordHead> &head)
{
    if (!head) {
        refuse(parcel.held, head.failure());
    } else if (state == RecordState::Sending) {
        Parcel frozen = parcel;
        frozen.id = head->id;
        carry(frozen);
    } else {
        end();
        emit enqueued(parcel.held, *head);
        m_queue.work();
    }
}

void Outbox::sendAgain(qint64 id, const HeldDraftPointer &held, const Destination &to)
{
    whenFree(held, [this, id, held, to] {
        m_store.change(
            this,
            [id, held, &thread = m_store](Store &store) -> Result<StoredCustomer> {
                held->catchUp(thread);
                held->head.id = id;
                if (const auto leased = held->takeLease(thread); !leased)
                    return leased.failure();
                auto customer = store.beginSending(id);
                if (customer)
                    held->head = customer->head;
                return customer;
            },
            [this, held, to](const Result<StoredCustomer> &customer) {
                if (!customer) {
                    refuse(held, customer.failure());
                    return;
                }
                Parcel parcel{customer->draft.record, *customer->request, to, held};
                parcel.id = customer->head.id;
                parcel.wasUnknown = true;
                carry(parcel);
            });
    });
}

void Outbox::cancel()
{
    if (std::exchange(m_next, nullptr))
        refuse(m_waiting, {u"outbox.cancelled"_s, tr("It was called back before its turn.")});
    else if (m_isForForm && !m_isCarried)
        m_isCalledBack = true; // it is just being frozen
    else if (m_isForForm)
        m_courier.cancel();
}

void Outbox::carry(const Parcel &parcel)
{
    m_isCarried = true;
    m_courier.carry(parcel);
    if (m_isCalledBack) // before a byte of it was read, let alone left
        m_courier.cancel();
}

} // namespace App
