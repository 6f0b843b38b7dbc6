#include "outbox/settler.h"

#include "keeping/storethread.h"
#include "outbox/courier.h"
#include "submission/eventsjob.h"

using namespace Qt::StringLiterals;

namespace App {

Settler::Settler(StoreThread &store, QObject *parent) : QObject(parent), m_store(store) {}

Settler::~Settler() = default;

void Settler::ask(const Parcel &parcel)
{
    m_job = std::make_unique<EventsJob>(parcel.destination.base,
                                        Summary::of(parcel.record).communicationNumber);
    m_job->setTimeout(std::chrono::seconds(parcel.destination.timeoutSeconds));
    m_job->setCredentials(parcel.destination.credentials);
    connect(m_job.get(), &EventsJob::finished, this,
            [this, parcel](const CommunicationEvents &events) {
                m_job.release()->deleteLater();
                conclude(parcel, events);
            });
    m_job->start();
    emit askingStarted();
}

void Settler::conclude(const Parcel &parcel, const CommunicationEvents &events)
{
    switch (events.found) {
    case CommunicationEvents::Found::Arrived:
        store(parcel, RecordState::Accepted, HistoryEvent::Asked,
              tr("The service has events of this communication."));
        return;
    case CommunicationEvents::Found::Nothing:
        emit notSettled(parcel.held,
                        tr("The service knows of no event of this communication yet, which proves "
                           "nothing: it may still be at work. Ask again later, or send the same "
                           "again: the service refuses a number that it has."));
        return;
    case CommunicationEvents::Found::NotOffered:
        m_notOffered.insert(parcel.destination.profile);
        emit notSettled(parcel.held,
                        tr("This service does not tell what became of a communication. Send the "
                           "same again: the service refuses a number that it has."));
        return;
    case CommunicationEvents::Found::Failed:
        emit notSettled(parcel.held, events.explanation);
        return;
    }
}

void Settler::mark(const Parcel &parcel, bool hasArrived, const QString &reason)
{
    store(parcel, hasArrived ? RecordState::Accepted : RecordState::Draft,
          HistoryEvent::MarkedByHand, reason);
}

void Settler::store(const Parcel &parcel, RecordState to, HistoryEvent event, const QString &reason)
{
    HistoryNote note = historyNote(parcel);
    note.event = event;
    note.reason = reason;
    m_store.change(
        this,
        [id = parcel.id, held = parcel.held, to, note](Store &store) -> Forms::Result<RecordHead> {
            auto head = store.settle(id, to, note);
            if (head)
                held->head = *head;
            return head;
        },
        [this, held = parcel.held](const Forms::Result<RecordHead> &head) {
            if (head)
                emit settled(held, *head);
            else
                emit notSettled(held, head.failure().text);
        });
}

} // namespace App
