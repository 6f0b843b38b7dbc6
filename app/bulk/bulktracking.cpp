#include "bulk/bulktracking.h"

#include "bulk/bulksheet.h"
#include "keeping/storethread.h"

#include <QSet>

#include <utility>

using namespace std::chrono_literals;
using Forms::Result;

namespace App {

namespace {

constexpr auto restAfterChange = 200ms;

/// What is told of an attempt: the service's reasons word for word, or what went wrong.
QString wordsOf(const Answer &answer)
{
    QStringList words;
    for (const Reason &reason : answer.reasons)
        words.append(reason.text);
    if (words.isEmpty() && answer.outcome != Outcome::Accepted)
        words.append(answer.explanation);
    return words.join(QStringLiteral("; "));
}

/// What the store says of a record now.
BulkFate fateOf(Store &store, const RecordHead &head)
{
    BulkFate fate{head.id, head.state, head.isDeleted, 0, {}};
    const auto customer = store.load(head.id);
    if (customer && customer->answer) {
        fate.status = customer->answer->status;
        fate.words = wordsOf(*customer->answer);
    }
    return fate;
}

} // namespace

/// The fates that have changed, as the store's thread found them.
struct BulkTracking::News
{
    QHash<qint64, BulkFate> fates;
    QHash<const HeldDraft *, BulkFate> ofForm; ///< of those that the form has stored
    qint64 newest = 0;
};

BulkTracking::BulkTracking(StoreThread &store, BulkSheet &sheet, QObject *parent)
    : QObject(parent), m_store(store), m_sheet(sheet)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(restAfterChange);
    m_timer.callOnTimeout(this, &BulkTracking::ask);
    const auto later = [this] {
        if (!m_timer.isActive())
            m_timer.start();
    };
    connect(&store, &StoreThread::changed, this, later);
    connect(&store, &StoreThread::opened, this, later);
}

void BulkTracking::begin()
{
    m_store.ask(
        this, [](Store &store) { return store.newestChange(); },
        [this](const Result<qint64> &newest) {
            if (newest && m_seen == 0)
                m_seen = *newest;
        });
}

QHash<RecordState, int> BulkTracking::counts() const
{
    QHash<RecordState, int> counts;
    for (const BulkRow &row : m_sheet.rows())
        if (row.fate && !row.fate->isGone)
            ++counts[row.fate->state];
    return counts;
}

void BulkTracking::ask()
{
    QSet<qint64> ids;
    QList<HeldDraftPointer> inForm; // and of no known record yet
    for (const BulkRow &row : m_sheet.rows()) {
        if (row.fate)
            ids.insert(row.fate->id);
        else if (row.inForm)
            inForm.append(row.inForm);
    }
    if ((ids.isEmpty() && inForm.isEmpty()) || !m_store.isOpen())
        return;
    if (m_isAsking) { // what has changed since is asked about once that is answered
        m_timer.start();
        return;
    }
    m_isAsking = true;
    m_store.ask(
        this,
        [ids, inForm, seen = m_seen](Store &store) -> Result<News> {
            const auto changes = store.changesSince(seen);
            if (!changes)
                return changes.failure();
            News news{{}, {}, changes->newest};
            for (const RecordHead &head : changes->heads)
                if (ids.contains(head.id))
                    news.fates.insert(head.id, fateOf(store, head));
            for (const HeldDraftPointer &held : inForm)
                if (held->head.id != 0)
                    if (const auto customer = store.load(held->head.id))
                        news.ofForm.insert(held.get(), fateOf(store, customer->head));
            return news;
        },
        [this](const Result<News> &news) {
            m_isAsking = false;
            if (news)
                take(*news);
        });
}

void BulkTracking::take(const News &news)
{
    m_seen = news.newest;
    for (int row = 0; row < m_sheet.rows().size(); ++row) {
        const BulkRow &each = m_sheet.rows().at(row);
        const auto &fate = each.fate;
        if (!fate) {
            if (news.ofForm.contains(each.inForm.get()))
                m_sheet.setFate(row, news.ofForm.value(each.inForm.get()));
            continue;
        }
        const auto found = news.fates.constFind(fate->id);
        if (found != news.fates.cend() && *found != *fate)
            m_sheet.setFate(row, *found);
    }
    emit changed();
}

} // namespace App
