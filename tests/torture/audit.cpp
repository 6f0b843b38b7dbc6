#include "torture/audit.h"

#include "history/historytable.h"
#include "store/recovery.h"
#include "torture/account.h"
#include "torture/countingserver.h"
#include "torture/recordtexts.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace App;

namespace Support {

namespace {

constexpr qint64 mostAge = 1000;
constexpr int allRecords = 1000000;

using Verdict = CountingServer::Verdict;

QString stateName(RecordState state)
{
    static const QString names[] = {u"draft"_s,    u"queued"_s,  u"being sent"_s,
                                    u"accepted"_s, u"refused"_s, u"unknown"_s};
    return names[static_cast<int>(state)];
}

/// How long before a time the first change was made that a stored text does not have; 0: none.
/// Where the text is none that the field ever held, all of it counts.
qint64 ageOf(const QList<Account::Held> &held, const QString &stored, qint64 time)
{
    qsizetype last = held.size();
    while (last > 0 && held.at(last - 1).text != stored)
        --last;
    return last == held.size() ? 0 : std::max<qint64>(0, time - held.at(last).since);
}

} // namespace

Audit::Audit(const QString &folder, const SecretKey &key, const Account &account,
             const CountingServer &server)
    : m_folder(folder), m_key(key), m_account(account), m_server(server)
{}

void Audit::fault(const QString &customer, const QString &words)
{
    m_faults.append(customer + u": "_s + words);
}

std::unique_ptr<Store> Audit::open()
{
    auto store = Store::open(m_folder, m_key, &QDateTime::currentDateTimeUtc);
    if (store)
        return std::move(*store);
    fault(u"store"_s, store.failure().code + u": "_s + store.failure().text);
    return nullptr;
}

void Audit::read(Store &store)
{
    m_heads.clear();
    const auto changes = store.changesSince(0);
    if (!changes)
        return fault(u"store"_s, changes.failure().code);
    QHash<QString, qint64> numbers;
    m_records = 0;
    for (const RecordHead &head : changes->heads) {
        const QString &customer = head.summary.customerExtId;
        if (!head.isReadable)
            fault(u"record %1"_s.arg(head.id), u"cannot be read."_s);
        if (head.isDeleted) {
            if (!m_heads.contains(customer))
                m_heads.insert(customer, head);
            continue;
        }
        ++m_records;
        if (m_heads.contains(customer) && !m_heads.value(customer).isDeleted)
            fault(customer,
                  u"is in two records, %1 and %2."_s.arg(head.id).arg(m_heads.value(customer).id));
        m_heads.insert(customer, head);
        const QString &number = head.summary.communicationNumber;
        if (numbers.contains(number))
            fault(customer, u"has the number %1 of another."_s.arg(number));
        numbers.insert(number, head.id);
    }
}

void Audit::afterKill(qint64 killed)
{
    const auto store = open();
    if (!store)
        return;
    if (const auto sound = store->verify(); !sound)
        fault(u"store"_s, sound.failure().code);
    read(*store);
    for (auto each = m_account.fields.cbegin(); each != m_account.fields.cend(); ++each)
        if (m_begunBefore.contains(each.key()) && !m_storedBefore.contains(each.key()))
            fault(each.key(), u"was shown to an earlier clerk already."_s);
    checkTyped(*store, killed);
    checkShown();
    m_begunBefore += QSet<QString>(m_account.fields.keyBegin(), m_account.fields.keyEnd());
    m_storedBefore.clear();
    for (auto each = m_heads.cbegin(); each != m_heads.cend(); ++each) {
        m_storedBefore.insert(each.key());
        if (each->state == RecordState::Sending)
            m_cut.insert(each.key());
        if (each->isDeleted || m_checked.value(each->id) == each->revision)
            continue;
        m_checked.insert(each->id, each->revision);
        if (const auto customer = store->load(each->id))
            checkState(*customer);
        else
            fault(each.key(), customer.failure().code);
    }
}

void Audit::checkTyped(Store &store, qint64 killed)
{
    if (!m_account.isReady)
        return;
    if (m_account.hasDiscarded)
        for (auto each = m_heads.cbegin(); each != m_heads.cend(); ++each)
            if (each->isDeleted)
                m_discarded.insert(each.key());
    for (auto each = m_account.fields.cbegin(); each != m_account.fields.cend(); ++each) {
        if (m_discarded.contains(each.key()))
            continue;
        // A form that is as it began is no draft, and is taken out where it was one.
        QMap<QString, QString> stored;
        bool isThere = false;
        if (const auto head = m_heads.constFind(each.key());
            head != m_heads.cend() && !head->isDeleted) {
            if (const auto customer = store.load(head->id))
                stored = textsOf(customer->draft.record);
            isThere = true;
        }
        for (auto path = each->cbegin(); path != each->cend(); ++path) {
            const QString text = isThere ? stored.value(path.key()) : path->first().text;
            const qint64 age = ageOf(*path, text, killed);
            m_worstAge = std::max(m_worstAge, age);
            if (age > mostAge)
                fault(each.key(),
                      u"%1 was changed to “%2” %3 ms before the kill and is “%4” in the store."_s
                          .arg(path.key(), path->last().text)
                          .arg(age)
                          .arg(text));
        }
    }
}

void Audit::checkShown()
{
    for (auto each = m_account.outcomes.cbegin(); each != m_account.outcomes.cend(); ++each) {
        const bool mayHaveMoved =
            *each != RecordState::Accepted &&
            (*each != RecordState::Unknown || m_account.again.contains(each.key()));
        if (!m_heads.contains(each.key()))
            fault(each.key(), u"was shown as %1 and is not in the store."_s.arg(stateName(*each)));
        else if (!mayHaveMoved && m_heads.value(each.key()).state != *each)
            fault(each.key(), u"was shown as %1 and is %2 in the store."_s.arg(
                                  stateName(*each), stateName(m_heads.value(each.key()).state)));
    }
    for (const QString &customer : m_account.queued)
        if (!m_heads.contains(customer))
            fault(customer, u"was shown as waiting and is not in the store."_s);
}

void Audit::checkState(const StoredCustomer &customer)
{
    const QString name = customer.head.summary.customerExtId;
    const QByteArray hash = customer.request ? QCryptographicHash::hash(customer.request->body,
                                                                        QCryptographicHash::Sha256)
                                             : QByteArray();
    std::optional<Verdict> last;
    bool hasArrived = false; // these very bytes
    for (const auto &arrival : m_server.arrivals())
        if (arrival.customer == name) {
            last = arrival.verdict;
            hasArrived = hasArrived || arrival.hash == hash;
        }
    const RecordState state = customer.head.state;
    const bool wasAccepted = m_server.hasAccepted(name);
    const auto complain = [&](const QString &words) {
        fault(name, u"is %1, %2 (record %3)."_s.arg(stateName(state), words).arg(customer.head.id));
    };
    switch (state) {
    case RecordState::Draft:
    case RecordState::Queued:
    case RecordState::Refused:
        if (wasAccepted)
            complain(u"and the service has accepted it"_s);
        else if (last && *last != Verdict::Refuse && *last != Verdict::Retry)
            complain(u"and its last attempt has ended otherwise"_s);
        if (state == RecordState::Refused && last != Verdict::Refuse)
            complain(u"and the service has not refused it"_s);
        break;
    case RecordState::Accepted:
        if (!wasAccepted)
            complain(u"and the service has not accepted it"_s);
        else if (!hasArrived)
            complain(u"and its bytes are none that arrived"_s);
        break;
    case RecordState::Unknown:
        if (!m_cut.contains(name) && !m_account.everAgain.contains(name) &&
            !m_account.timedOut.contains(name) && last != Verdict::Close)
            complain(u"and nothing had come between"_s);
        break;
    case RecordState::Sending:
        break;
    }
}

void Audit::atEnd()
{
    const auto store = open();
    if (!store)
        return;
    if (const auto recovered = recoverInterrupted(*store, m_folder, u"audit"_s); !recovered)
        fault(u"store"_s, recovered.failure().code);
    read(*store);
    for (const RecordHead &head : std::as_const(m_heads)) {
        if (head.state == RecordState::Sending)
            fault(head.summary.customerExtId, u"is being sent, by nobody."_s);
        if (head.isDeleted)
            continue;
        if (const auto customer = store->load(head.id))
            checkState(*customer);
    }
    if (const auto sound = store->verify(); !sound)
        fault(u"store"_s, sound.failure().code);
    checkWire(*store);
}

void Audit::checkWire(Store &store)
{
    const auto chain = store.history().verify();
    if (!chain || chain->firstBreak != 0)
        fault(u"history"_s, chain ? chain->explanation : chain.failure().code);
    QHash<QByteArray, int> attempts;
    if (const auto entries = store.history().page(0, allRecords))
        for (const HistoryEntry &entry : *entries)
            ++attempts[entry.note.bodyHash];
    QHash<QString, CountingServer::Arrival> before;
    QHash<QString, QString> numbers;
    QHash<QString, int> orders = m_account.everOrdered;
    QHash<QString, int> again = m_account.everAgain;
    for (const auto &arrival : m_server.arrivals()) {
        const auto last = before.constFind(arrival.customer);
        const bool isFirst = last == before.cend();
        // What the service did not take, and said so, goes out again by itself; nothing else does.
        const bool isRetry =
            !isFirst && last->verdict == Verdict::Retry && last->hash == arrival.hash;
        if (!isRetry && --orders[arrival.customer] < 0)
            fault(arrival.customer, u"arrived more often than clerks submitted it."_s);
        const bool isDecided =
            isFirst || last->verdict == Verdict::Retry || last->verdict == Verdict::Refuse;
        if (!isDecided && (--again[arrival.customer] < 0 || last->hash != arrival.hash))
            fault(arrival.customer, u"had arrived already, and no clerk sent the same again."_s);
        before.insert(arrival.customer, arrival);
        if (--attempts[arrival.hash] < 0)
            fault(arrival.customer, u"arrived more often than the history tells."_s);
        const QString known = numbers.value(arrival.number, arrival.customer);
        if (known != arrival.customer)
            fault(arrival.customer,
                  u"arrived under the number %1 of %2."_s.arg(arrival.number, known));
        numbers.insert(arrival.number, arrival.customer);
        if (!m_heads.contains(arrival.customer))
            fault(arrival.customer, u"has arrived and is in no record."_s);
    }
}

} // namespace Support
