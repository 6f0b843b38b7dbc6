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

/// Whether no later try can store the end of an attempt: another program settled the record
/// meanwhile, or it lies in a store that was set aside.
bool isForGood(const Forms::Failure &failure)
{
    return failure.code == u"store.gone" || failure.code == u"store.locked" ||
           failure.code == u"store.tampered";
}

/// Where the answer leads. What a person called back before it left is not to go by itself later.
RecordState stateOf(const Parcel &parcel, const Answer &answer, bool isCancelled)
{
    const RecordState state = stateAfter(answer, parcel.wasUnknown);
    const bool staysHere = isCancelled || parcel.id == 0; // without a store nothing can wait
    return state == RecordState::Queued && staysHere ? RecordState::Draft : state;
}

/// Stores the end of an attempt, in the history alone where the record is not to be had any more.
Forms::Result<RecordHead> concluded(Store &store, const StoreThread &thread, qint64 id,
                                    HeldDraft &held, const SentCustomer &sent,
                                    const HistoryNote &note)
{
    held.catchUp(thread);
    auto head = store.conclude(id, sent.state, sent.answer, note);
    if (head) {
        held.head = *head;
        if (sent.state == RecordState::Queued)
            held.lease.reset();
    } else if (isForGood(head.failure())) {
        HistoryNote alone = note;
        alone.record = 0;
        const auto noted = store.note(alone, sent.answer.outcome, sent.answer.status);
        if (!noted)
            return noted.failure();
        RecordHead none;
        none.state = sent.state;
        return none;
    }
    return head;
}

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
    m_isCancelled = false;
    m_job =
        new SubmissionJob(parcel.destination.endpoint, parcel.record, parcel.request.body, this);
    m_job->setTimeout(std::chrono::seconds(parcel.destination.timeoutSeconds));
    m_job->setCredentials(parcel.destination.credentials);
    connect(m_job, &SubmissionJob::finished, this, [this](const Answer &answer) {
        std::exchange(m_job, nullptr)->deleteLater();
        m_clock.stop();
        store({m_parcel->record,
               m_parcel->request.body,
               m_parcel->destination.endpoint.url(),
               answer,
               stateOf(*m_parcel, answer, m_isCancelled),
               {}});
    });
    m_since.start();
    m_clock.start();
    emit started(parcel);
    tick();
    m_job->start();
}

void Courier::cancel()
{
    if (!m_job)
        return;
    m_isCancelled = true;
    m_job->cancel();
}

void Courier::tick()
{
    const auto passed = static_cast<int>(m_since.elapsed() / 1000);
    emit secondsLeftChanged(std::max(0, m_parcel->destination.timeoutSeconds - passed));
}

void Courier::store(const SentCustomer &sent)
{
    if (m_parcel->id == 0) { // nothing is stored at all
        finish(sent);
        return;
    }
    m_store.change(
        this,
        [id = m_parcel->id, held = m_parcel->held, note = historyNote(*m_parcel), sent,
         &thread = m_store](Store &store) {
            return concluded(store, thread, id, *held, sent, note);
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
