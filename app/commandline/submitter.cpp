#include "commandline/submitter.h"

#include "checks/duplicatemarks.h"
#include "outbox/courier.h"
#include "store/recordlease.h"
#include "submission/requestbody.h"
#include "submission/submissionjob.h"

#include <QCoreApplication>
#include <QEventLoop>

#include <algorithm>

using namespace Qt::StringLiterals;
using Forms::Earlier;
using Forms::Failure;
using Forms::Result;

namespace App {

namespace {

Failure mayHaveArrived()
{
    return {u"outbox.mayHaveArrived"_s,
            QCoreApplication::translate(
                "CommandLine", "A customer with the same number was sent before, and nobody knows "
                               "whether it has arrived. Settle that one in the window first.")};
}

Failure waits()
{
    return {u"outbox.waits"_s,
            QCoreApplication::translate(
                "CommandLine", "A customer with the same number waits in the outbox with other "
                               "values or for another address. Take that one back in the "
                               "window, or let it be sent.")};
}

Answer answerOf(SubmissionJob &job)
{
    Answer result;
    QEventLoop loop;
    QObject::connect(&job, &SubmissionJob::finished, &loop, [&](const Answer &answer) {
        result = answer;
        loop.quit();
    });
    job.start();
    loop.exec();
    return result;
}

} // namespace

Submitter::Submitter(Store *store, const QString &folder, const Destination &to)
    : m_store(store), m_folder(folder), m_to(to)
{}

Result<std::optional<StoredCustomer>> Submitter::waiting(const Draft &draft)
{
    if (!keepsCustomers())
        return std::optional<StoredCustomer>();
    const Summary asked = Summary::of(draft.record);
    for (const auto &[field, value] : Forms::duplicateMarks(draft.record.asSent()))
        if (field == u"customerExtId" || field == u"communicationNumber") {
            const auto met = m_store->met(field, value, draft.isPractice, 0);
            if (!met)
                return met.failure();
            if (*met == Earlier::MayHaveArrived)
                return mayHaveArrived();
        }
    // Looked for by itself: what met() knows of one that was sent outranks one that waits.
    const auto queue = m_store->withState(RecordState::Queued);
    if (!queue)
        return queue.failure();
    const auto same = std::find_if(queue->cbegin(), queue->cend(), [&](const RecordHead &each) {
        return each.isPractice == draft.isPractice &&
               (each.summary.customerExtId == asked.customerExtId ||
                each.summary.communicationNumber == asked.communicationNumber);
    });
    if (same == queue->cend())
        return std::optional<StoredCustomer>();
    const auto customer = m_store->load(same->id);
    if (!customer)
        return customer.failure();
    // Practice has another port at each start.
    const bool isSame = customer->request && customer->request->body == requestBody(draft.record) &&
                        (draft.isPractice || customer->request->url == m_to.endpoint.url());
    if (!isSame)
        return waits();
    return std::optional(*customer);
}

Earlier Submitter::met(const QString &field, const QString &value, qint64 except)
{
    if (!keepsCustomers())
        return Earlier::Never;
    const auto met = m_store->met(field, value, m_to.isPractice, except);
    return met ? *met : Earlier::Never; // advice alone; storing the customer says what is wrong
}

Result<Submitter::Sent> Submitter::send(const Draft &draft,
                                        const std::optional<StoredCustomer> &waiting)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    // What the service asked for outlives the program.
    if (waiting && waiting->answer && waiting->answer->notBefore > now)
        return Sent{*waiting->answer, true, std::nullopt};

    const FrozenRequest request{m_to.profile, m_to.isPractice, m_to.endpoint.url(),
                                requestBody(draft.record), now};
    Parcel parcel{draft.record, request, m_to, std::make_shared<HeldDraft>()};
    if (waiting) {
        parcel.id = waiting->head.id;
        auto lease = RecordLease::tryTake(m_folder, parcel.id);
        if (!lease)
            return lease.failure();
        parcel.held->lease = std::move(*lease);
    }
    if (keepsCustomers())
        if (const auto begun = begin(parcel, draft); !begun)
            return begun.failure();

    SubmissionJob job(m_to.endpoint, parcel.record, parcel.request.body);
    job.setTimeout(std::chrono::seconds(m_to.timeoutSeconds));
    job.setCredentials(m_to.credentials);
    return conclude(parcel, answerOf(job));
}

Result<Done> Submitter::begin(Parcel &parcel, const Draft &draft)
{
    if (parcel.id != 0) {
        const auto customer = m_store->beginSending(parcel.id);
        if (!customer)
            return customer.failure();
        parcel.request = *customer->request;
        return Done();
    }
    const auto saved = m_store->saveDraft({}, draft);
    if (!saved)
        return saved.failure();
    parcel.id = saved->id;
    // Before the state: without it another window would take the customer for one left behind.
    auto lease = RecordLease::tryTake(m_folder, parcel.id);
    if (!lease)
        return lease.failure();
    parcel.held->lease = std::move(*lease);
    const auto head =
        m_store->freeze(*saved, draft, parcel.request, RecordState::Sending, Caution::AskFirst);
    if (!head) {
        m_store->remove({parcel.id}); // what is held back leaves no draft
        return head.failure();
    }
    return Done();
}

Submitter::Sent Submitter::conclude(const Parcel &parcel, const Answer &answer)
{
    Sent sent{answer, keepsCustomers(), std::nullopt};
    if (!m_store)
        return sent;
    const HistoryNote note = historyNote(parcel);
    if (!sent.isKept) {
        if (const auto noted = m_store->note(note, answer.outcome, answer.status); !noted)
            sent.notStored = noted.failure();
        return sent;
    }
    const auto head =
        m_store->conclude(parcel.id, stateAfter(answer, parcel.wasUnknown), answer, note);
    if (!head)
        sent.notStored = head.failure();
    return sent;
}

} // namespace App
