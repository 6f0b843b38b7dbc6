#include "outbox/courier.h"

#include "keeping/storethread.h"
#include "submission/submissionjob.h"

#include <QCryptographicHash>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace App {

namespace {

constexpr auto restAfterFailure = 2s;

} // namespace

HistoryNote historyNote(const Parcel &parcel)
{
    const Summary summary = Summary::of(parcel.record);
    HistoryNote note;
    note.record = parcel.id;
    note.bodyHash = QCryptographicHash::hash(parcel.request.body, QCryptographicHash::Sha256);
    note.profile = parcel.destination.profile;
    note.operatorName = parcel.destination.operatorName;
    note.customerExtId = summary.customerExtId;
    note.communicationNumber = summary.communicationNumber;
    return note;
}

Courier::Courier(StoreThread &store, QObject *parent) : QObject(parent), m_store(store)
{
    m_clock.setInterval(1s);
    m_clock.callOnTimeout(this, &Courier::tick);
}

void Courier::carry(const Parcel &parcel)
{
    m_parcel = parcel;
    m_job =
        new SubmissionJob(parcel.destination.endpoint, parcel.record, parcel.request.body, this);
    m_job->setTimeout(std::chrono::seconds(parcel.destination.timeoutSeconds));
    m_job->setCredentials(parcel.destination.credentials);
    connect(m_job, &SubmissionJob::finished, this, [this](const Answer &answer) {
        std::exchange(m_job, nullptr)->deleteLater();
        m_clock.stop();
        store({m_parcel->record, m_parcel->request.body, m_parcel->destination.endpoint.url(),
               answer, stateAfter(answer, m_parcel->wasUnknown), {}});
    });
    m_since.start();
    m_clock.start();
    emit started(parcel);
    tick();
    m_job->start();
}

void Courier::cancel()
{
    if (m_job)
        m_job->cancel();
}

void Courier::tick()
{
    const auto passed = static_cast<int>(m_since.elapsed() / 1000);
    emit secondsLeftChanged(std::max(0, m_parcel->destination.timeoutSeconds - passed));
}

void Courier::store(const SentCustomer &sent)
{
    if (m_parcel->id == 0) { // nothing is stored at all: what was not sent stays in the form
        SentCustomer kept = sent;
        if (kept.state == RecordState::Queued)
            kept.state = RecordState::Draft;
        finish(kept);
        return;
    }
    m_store.change(
        this,
        [id = m_parcel->id, held = m_parcel->held, note = historyNote(*m_parcel),
         sent](Store &store) -> Forms::Result<RecordHead> {
            auto head = store.conclude(id, sent.state, sent.answer, note);
            if (head) {
                held->head = *head;
                if (sent.state == RecordState::Queued)
                    held->lease.reset();
            }
            return head;
        },
        [this, sent](const Forms::Result<RecordHead> &head) {
            if (!head) {
                emit notStored(head.failure());
                QTimer::singleShot(restAfterFailure, this, [this, sent] { store(sent); });
                return;
            }
            SentCustomer stored = sent;
            stored.head = *head;
            finish(stored);
        });
}

void Courier::finish(SentCustomer sent)
{
    const Parcel parcel = *std::exchange(m_parcel, std::nullopt);
    emit finished(parcel, sent);
}

} // namespace App
