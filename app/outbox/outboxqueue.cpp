#include "outbox/outboxqueue.h"

#include "keeping/storethread.h"

#include <QDir>
#include <QSet>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Forms::Result;

namespace App {

namespace {

constexpr auto countingDelay = 50ms;
constexpr auto elsewhereInterval = 5s; ///< when another program empties the outbox

} // namespace

/// The first customer that may go, as the store's thread found it.
struct OutboxQueue::Candidate
{
    std::optional<StoredCustomer> customer; ///< none where nothing may go
    HeldDraftPointer held;
    bool isElsewhere = false; ///< another program empties the outbox
};

OutboxQueue::OutboxQueue(StoreThread &store, Courier &courier, const Find &find, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_courier(courier)
    , m_find(find)
    , m_lock(std::make_shared<QLockFile>(QDir(store.folder()).filePath(u"outbox.lock"_s)))
{
    m_lock->setStaleLockTime(0);
    m_retry.setSingleShot(true);
    m_retry.callOnTimeout(this, &OutboxQueue::work);
    m_counting.setSingleShot(true);
    m_counting.setInterval(countingDelay);
    m_counting.callOnTimeout(this, &OutboxQueue::count);
    connect(&store, &StoreThread::changed, &m_counting, qOverload<>(&QTimer::start));
    connect(&store, &StoreThread::opened, this, &OutboxQueue::count);
    connect(&courier, &Courier::finished, this, &OutboxQueue::conclude);
}

void OutboxQueue::count()
{
    m_store.ask(
        this, [](Store &store) { return store.counts(); },
        [this](const Result<QHash<RecordState, int>> &counts) {
            if (!counts)
                return;
            const int before = m_standing.waiting;
            m_standing.waiting = counts->value(RecordState::Queued);
            m_standing.unknown = counts->value(RecordState::Unknown);
            m_standing.refused = counts->value(RecordState::Refused);
            emit standingChanged();
            if (m_standing.waiting > before)
                work();
        });
}

void OutboxQueue::setPaused(bool isPaused)
{
    m_isPaused = isPaused;
    emit standingChanged();
    work();
}

void OutboxQueue::tryNow()
{
    m_rests.clear();
    work();
}

void OutboxQueue::work()
{
    if (m_isAtWork || m_isHeld || m_isPaused || m_courier.isBusy() || !m_store.isOpen())
        return;
    QSet<QString> resting;
    for (auto each = m_rests.cbegin(); each != m_rests.cend(); ++each)
        if (!each->mayTry(m_store.now()))
            resting.insert(each.key());
    m_isAtWork = true;
    m_store.ask(
        this,
        [lock = m_lock, folder = m_store.folder(), resting,
         now = m_store.now()](Store &store) -> Result<Candidate> {
            const auto heads = store.withState(RecordState::Queued);
            if (!heads)
                return heads.failure();
            Candidate candidate;
            if (heads->isEmpty())
                return candidate;
            if (!lock->isLocked() && !lock->tryLock(0)) {
                candidate.isElsewhere = true;
                return candidate;
            }
            for (const RecordHead &head : *heads) {
                const auto customer = store.load(head.id);
                if (!customer)
                    return customer.failure();
                if (!customer->request || resting.contains(customer->request->profile))
                    continue;
                // What the service asked for outlives the program.
                if (customer->answer && customer->answer->notBefore > now)
                    continue;
                auto lease = RecordLease::tryTake(folder, head.id);
                if (!lease)
                    continue;
                candidate.customer = *customer;
                candidate.held = std::make_shared<HeldDraft>();
                candidate.held->head = head;
                candidate.held->lease = std::move(*lease);
                break;
            }
            if (!candidate.customer)
                lock->unlock();
            return candidate;
        },
        [this](const Result<Candidate> &candidate) {
            if (candidate)
                offer(*candidate);
            else
                rest();
        });
}

void OutboxQueue::offer(const Candidate &candidate)
{
    if (!candidate.customer) {
        if (candidate.isElsewhere)
            m_retry.start(elsewhereInterval);
        else
            scheduleRetry();
        rest();
        return;
    }
    const FrozenRequest &request = *candidate.customer->request;
    const auto to = m_find(request);
    if (!to) {
        restConnection(request.profile, std::nullopt, to.failure().text);
        rest();
        work();
        return;
    }
    begin(candidate, *to);
}

void OutboxQueue::begin(const Candidate &candidate, const Destination &to)
{
    m_store.change(
        this,
        [held = candidate.held](Store &store) -> Result<StoredCustomer> {
            auto customer = store.beginSending(held->head.id);
            if (customer)
                held->head = customer->head;
            return customer;
        },
        [this, held = candidate.held, to](const Result<StoredCustomer> &customer) {
            if (!customer) { // somebody took it back, or the disk does not take the state
                m_retry.start(elsewhereInterval);
                rest();
                return;
            }
            Parcel parcel{customer->draft.record, *customer->request, to, held};
            parcel.id = customer->head.id;
            parcel.isFromForm = false;
            m_courier.carry(parcel);
        });
}

void OutboxQueue::conclude(const Parcel &parcel, const SentCustomer &sent)
{
    const QString &profile = parcel.destination.profile;
    if (sent.answer.outcome == Outcome::NotSent) {
        restConnection(profile, sent.answer.notBefore, sent.answer.explanation);
    } else {
        m_rests.remove(profile);
        m_standing.trouble.clear();
    }
    if (parcel.isFromForm)
        return;
    if (sent.answer.outcome != Outcome::NotSent)
        ++m_standing.sent;
    emit concluded(parcel, sent);
    rest();
    work();
}

void OutboxQueue::rest()
{
    m_isAtWork = false;
    if (m_standing.waiting == 0)
        m_standing.sent = 0;
    emit standingChanged();
    emit rested();
}

void OutboxQueue::restConnection(const QString &profile, const std::optional<QDateTime> &notBefore,
                                 const QString &trouble)
{
    m_rests[profile].failed(m_store.now(), notBefore);
    m_standing.trouble = trouble;
    scheduleRetry();
}

void OutboxQueue::scheduleRetry()
{
    QDateTime next;
    for (const BackOff &each : std::as_const(m_rests))
        if (each.nextTry().isValid() && (!next.isValid() || each.nextTry() < next))
            next = each.nextTry();
    m_standing.nextTry = next;
    if (next.isValid())
        m_retry.start(
            std::chrono::milliseconds(std::max<qint64>(0, m_store.now().msecsTo(next)) + 1));
    emit standingChanged();
}

} // namespace App
