#include "outbox/outboxqueue.h"

#include "keeping/storethread.h"

#include <QDir>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Forms::Result;

namespace App {

namespace {

constexpr auto countingDelay = 50ms;
constexpr int lookedAtOnce = 16;
constexpr auto elsewhereInterval = 5s; // until another program or window is done

QDateTime earlier(const QDateTime &one, const QDateTime &other)
{
    return one.isValid() && (!other.isValid() || one < other) ? one : other;
}

/// The time before which the service does not want a customer; invalid where it did not say.
QDateTime keptBack(const StoredCustomer &customer)
{
    if (!customer.answer || !customer.answer->notBefore)
        return {};
    // As BackOff does, lest a header of years end the queue.
    return std::min(*customer.answer->notBefore,
                    customer.answer->time.addMSecs(BackOff::longestRetryAfter.count()));
}

} // namespace

/// The first customer that may go, as the store's thread found it.
struct OutboxQueue::Candidate
{
    std::optional<StoredCustomer> customer; ///< none where nothing may go
    HeldDraftPointer held;
    QDateTime nextTry;      ///< where what a service asked for keeps one back
    bool isHeldUp = false;  ///< another program sends, or somebody reads what waits
    bool isResting = false; ///< one waits for a connection that rests
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
            const int before = m_standing.waiting - std::exchange(m_begun, 0);
            m_standing.waiting = counts->value(RecordState::Queued);
            m_standing.unknown = counts->value(RecordState::Unknown);
            if (m_standing.waiting == 0 && !m_isAtWork)
                m_standing.sent = 0;
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

void OutboxQueue::acknowledge()
{
    m_standing.refused = 0;
    emit standingChanged();
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
        [lock = m_lock, resting, now = m_store.now(), &thread = m_store](Store &store) {
            return firstToGo(store, thread, *lock, resting, now);
        },
        [this](const Result<Candidate> &candidate) {
            if (candidate) {
                offer(*candidate);
                return;
            }
            m_retry.start(elsewhereInterval); // as where the store is busy
            rest();
        });
}

Result<OutboxQueue::Candidate> OutboxQueue::firstToGo(Store &store, const StoreThread &thread,
                                                      QLockFile &lock, QSet<QString> resting,
                                                      const QDateTime &now)
{
    Candidate candidate;
    // A whole list may wait: to look for the first one, not all of them are opened.
    for (int behind = 0; !candidate.customer; behind += lookedAtOnce) {
        const auto heads = store.withState(RecordState::Queued, lookedAtOnce, behind);
        if (!heads)
            return heads.failure();
        if (heads->isEmpty())
            break;
        candidate.isHeldUp = candidate.isHeldUp || (!lock.isLocked() && !lock.tryLock(0));
        if (candidate.isHeldUp && !lock.isLocked()) {
            candidate.isResting = true; // nobody looked
            break;
        }
        if (const auto looked = lookAmong(*heads, store, thread, resting, now, candidate); !looked)
            return looked.failure();
    }
    return candidate;
}

Result<Done> OutboxQueue::lookAmong(const QList<RecordHead> &heads, Store &store,
                                    const StoreThread &thread, QSet<QString> &resting,
                                    const QDateTime &now, Candidate &candidate)
{
    for (const RecordHead &head : heads) {
        const auto customer = store.load(head.id);
        if (!customer && customer.failure().code != u"store.tampered")
            return customer.failure();
        if (!customer || !customer->request)
            continue;
        if (resting.contains(customer->request->profile)) {
            candidate.isResting = true;
            continue;
        }
        // What the service asked for outlives the program, and goes for its whole connection.
        const QDateTime notBefore = keptBack(*customer);
        if (notBefore > now) {
            resting.insert(customer->request->profile);
            candidate.nextTry = earlier(candidate.nextTry, notBefore);
            continue;
        }
        auto held = std::make_shared<HeldDraft>();
        held->catchUp(thread);
        held->head = head;
        held->takeLease(thread);
        if (!held->lease) {
            candidate.isHeldUp = true;
            continue;
        }
        candidate.customer = *customer;
        candidate.held = held;
        break;
    }
    return Done();
}

void OutboxQueue::offer(const Candidate &candidate)
{
    if (!candidate.customer) {
        if (!candidate.isResting) // nothing waits for these any more
            m_rests.clear();
        scheduleRetry(candidate.nextTry);
        if (candidate.isHeldUp &&
            (!m_retry.isActive() || m_retry.remainingTimeAsDuration() > elsewhereInterval))
            m_retry.start(elsewhereInterval);
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
            ++m_begun;
            Parcel parcel{customer->draft.record, *customer->request, to, held};
            parcel.id = customer->head.id;
            parcel.isFromForm = false;
            m_courier.carry(parcel);
        });
}

void OutboxQueue::conclude(const Parcel &parcel, const SentCustomer &sent)
{
    // By the name that it is found by again: the connection may be called otherwise today.
    const QString &profile = parcel.request.profile;
    if (sent.answer.outcome != Outcome::NotSent) {
        m_rests.remove(profile);
        m_standing.trouble.clear();
    } else if (sent.state !=
               RecordState::Draft) { // not called back, which says nothing of the service
        restConnection(profile, sent.answer.notBefore, sent.answer.explanation);
    }
    if (parcel.isFromForm)
        return;
    if (sent.answer.outcome != Outcome::NotSent)
        ++m_standing.sent;
    if (sent.state == RecordState::Refused)
        ++m_standing.refused;
    emit concluded(parcel, sent);
    rest();
    work();
}

void OutboxQueue::rest()
{
    m_isAtWork = false;
    m_store.ask(
        this,
        [lock = m_lock](Store &) -> Result<Done> {
            lock->unlock();
            return Done();
        },
        [](const auto &) {});
    emit standingChanged();
    emit rested();
}

void OutboxQueue::restConnection(const QString &profile, const std::optional<QDateTime> &notBefore,
                                 const QString &trouble)
{
    m_rests[profile].failed(m_store.now(), notBefore);
    m_standing.trouble = trouble;
    scheduleRetry({});
}

void OutboxQueue::scheduleRetry(const QDateTime &keptBack)
{
    QDateTime next = keptBack;
    for (const BackOff &each : std::as_const(m_rests))
        next = earlier(next, each.nextTry());
    m_standing.nextTry = next;
    if (next.isValid())
        m_retry.start(
            std::chrono::milliseconds(std::max<qint64>(0, m_store.now().msecsTo(next)) + 1));
    emit standingChanged();
}

} // namespace App
