#include "store/removal.h"

#include "history/historytable.h"
#include "store/marktable.h"
#include "store/recordmoves.h"
#include "store/recordtable.h"

using namespace Qt::StringLiterals;
using Forms::Result;

namespace App {

namespace {

/// Such a row is left as it is for Store::verify() to tell, and holds up no other.
bool isTampered(const Result<RecordRow> &row)
{
    return !row && row.failure().code == u"store.tampered";
}

} // namespace

Removal::Removal(RecordTable &records, MarkTable &marks, HistoryTable &history)
    : m_records(records), m_marks(marks), m_history(history)
{}

Result<QList<qint64>> Removal::remove(const QList<qint64> &ids, const QDateTime &now)
{
    QList<qint64> removed;
    for (const qint64 id : ids) {
        auto row = m_records.row(id);
        if (isTampered(row))
            continue;
        if (!row)
            return row.failure();
        const RecordHead &head = row->customer.head;
        if (!RecordMoves::check(RecordCall::Remove, head, head.state))
            continue;
        row->removed = now.toMSecsSinceEpoch();
        row->isEdited = false;
        if (const auto put = m_records.put(*row); !put)
            return put.failure();
        removed.append(id);
    }
    return removed;
}

Result<Done> Removal::restore(const QList<qint64> &ids)
{
    for (const qint64 id : ids) {
        auto row = m_records.row(id);
        if (!row)
            return row.failure();
        if (row->removed == 0)
            continue;
        row->removed = 0;
        if (const auto put = m_records.put(*row); !put)
            return put.failure();
    }
    return Done();
}

Result<int> Removal::purge(const QDateTime &removedBefore)
{
    return each(m_records.removedBefore(removedBefore), [this](const RecordRow &row) {
        return row.customer.head.state == RecordState::Accepted ? wipe(row) : erase(row);
    });
}

Result<int> Removal::wipe(const QDateTime &acceptedBefore)
{
    return each(m_records.acceptedBefore(acceptedBefore),
                [this](const RecordRow &row) { return wipe(row); });
}

Result<Done> Removal::wipe(RecordRow row)
{
    RecordHead &head = row.customer.head;
    head.isWiped = true;
    head.summary.name.clear();
    head.summary.nationalCode.clear();
    if (const auto put = m_records.put(row); !put)
        return put.failure();
    return m_history.wipeAnswers(head.id);
}

Result<Done> Removal::erase(const RecordRow &row)
{
    const RecordHead &head = row.customer.head;
    if (const auto wiped = m_history.wipeAnswers(head.id); !wiped)
        return wiped.failure();
    if (const auto unmarked = m_marks.set(head.id, head.isPractice, {}); !unmarked)
        return unmarked.failure();
    return m_records.erase(head.id);
}

template<typename Work>
Result<int> Removal::each(const Result<QList<qint64>> &ids, const Work &work)
{
    if (!ids)
        return ids.failure();
    int count = 0;
    for (const qint64 id : *ids) {
        const auto row = m_records.row(id);
        if (isTampered(row))
            continue;
        if (!row)
            return row.failure();
        if (const Result<Done> done = work(*row); !done)
            return done.failure();
        ++count;
    }
    return count;
}

} // namespace App
