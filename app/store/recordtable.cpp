#include "store/recordtable.h"

#include "store/database.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using Forms::Failure;
using Forms::Result;

namespace App {

namespace {

const QString headColumns = u"id, revision, state, changed, practice, deleted, wiped, summary"_s;

enum Column {
    Id,
    Revision,
    State,
    Changed,
    Practice,
    Deleted,
    Wiped,
    Summarized,
    Edited,
    Place,
    Content
};

Failure gone()
{
    return {u"store.gone"_s,
            QCoreApplication::translate("Store", "This customer was deleted for good, so nothing "
                                                 "of it can be opened or changed any more.")};
}

} // namespace

RecordTable::RecordTable(Database &database, const SecretKey &key) : m_database(database)
{
    if (key.isNull())
        return;
    m_sealing.emplace(key);
    m_ledger.emplace(database, key);
}

Result<Done> RecordTable::begin()
{
    return m_ledger->begin();
}

Result<RecordRow> RecordTable::row(qint64 id)
{
    Result<RecordRow> row = gone();
    const auto read = m_database.eachRow(
        u"SELECT %1, edited, place, content FROM record WHERE id = ?"_s.arg(headColumns), {id},
        [&](const QSqlQuery &query) { row = opened(query); });
    if (!read)
        return read.failure();
    return row;
}

Result<RecordHead> RecordTable::put(RecordRow row)
{
    RecordHead &head = row.customer.head;
    std::optional<Ledger::Entry> before;
    if (head.id == 0) {
        const auto id = newId();
        if (!id)
            return id.failure();
        head.id = *id;
    } else {
        const auto found = entry(head.id);
        if (!found)
            return found.failure();
        before = *found;
    }
    ++head.revision;
    head.isDeleted = row.removed != 0;
    const auto change = m_ledger->replace(
        before, Ledger::Entry{head.id, head.revision, static_cast<int>(head.state)});
    if (!change)
        return change.failure();
    const auto written = m_database.run(
        u"REPLACE INTO record (%1, edited, place, content, change) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(headColumns),
        {head.id, head.revision, static_cast<int>(head.state), head.changed.toMSecsSinceEpoch(),
         head.isPractice, row.removed, head.isWiped, m_sealing->sealSummary(row), row.isEdited,
         row.place ? QVariant(*row.place) : QVariant(),
         head.isWiped ? QVariant() : m_sealing->sealContent(row), *change});
    if (!written)
        return written.failure();
    return head;
}

Result<Done> RecordTable::erase(qint64 id)
{
    const auto before = entry(id);
    if (!before)
        return before.failure();
    const auto change = m_ledger->replace(*before, std::nullopt);
    if (!change)
        return change.failure();
    const auto erased = m_database.run(u"DELETE FROM record WHERE id = ?"_s, {id});
    if (!erased)
        return erased.failure();
    return Done();
}

Result<Done> RecordTable::setEdited(qint64 id, bool isEdited)
{
    const auto set = m_database.run(u"UPDATE record SET edited = ? WHERE id = ?"_s, {isEdited, id});
    if (!set)
        return set.failure();
    return Done();
}

Result<qint64> RecordTable::nextPlace()
{
    const auto place = m_database.value(u"SELECT ifnull(max(place), 0) + 1 FROM record"_s);
    if (!place)
        return place.failure();
    return place.value()->toLongLong();
}

Result<QList<RecordHead>> RecordTable::page(const RecordHead &last, int count)
{
    const QString order = u" ORDER BY changed DESC, id DESC LIMIT ?"_s;
    if (last.id == 0)
        return heads(QString(u"WHERE deleted = 0"_s + order), {count});
    return heads(QString(u"WHERE deleted = 0 AND (changed, id) < (?, ?)"_s + order),
                 {last.changed.toMSecsSinceEpoch(), last.id, count});
}

Result<QList<RecordHead>> RecordTable::changedSince(qint64 change)
{
    return heads(u"WHERE change > ? ORDER BY change"_s, {change});
}

Result<qint64> RecordTable::newestChange()
{
    const auto newest = m_database.value(u"SELECT ifnull(max(change), 0) FROM record"_s);
    if (!newest)
        return newest.failure();
    return newest.value()->toLongLong();
}

Result<QList<RecordHead>> RecordTable::withState(RecordState state, int count, int behind)
{
    return heads(u"WHERE deleted = 0 AND state = ? ORDER BY place, changed, id LIMIT ? OFFSET ?"_s,
                 {static_cast<int>(state), count, behind});
}

Result<QList<RecordHead>> RecordTable::edited()
{
    return heads(u"WHERE edited = 1 AND deleted = 0 ORDER BY changed DESC, id DESC"_s, {});
}

Result<QHash<RecordState, int>> RecordTable::counts()
{
    QHash<RecordState, int> counts;
    const auto read = m_database.eachRow(
        u"SELECT state, count(*) FROM record WHERE deleted = 0 GROUP BY state"_s, {},
        [&](const QSqlQuery &row) {
            counts.insert(static_cast<RecordState>(row.value(0).toInt()), row.value(1).toInt());
        });
    if (!read)
        return read.failure();
    return counts;
}

Result<QList<qint64>> RecordTable::acceptedBefore(const QDateTime &time)
{
    return ids(u"WHERE state = ? AND wiped = 0 AND changed < ?"_s,
               {static_cast<int>(RecordState::Accepted), time.toMSecsSinceEpoch()});
}

Result<QList<qint64>> RecordTable::removedBefore(const QDateTime &time)
{
    return ids(u"WHERE deleted > 0 AND deleted < ? AND NOT (state = ? AND wiped = 1)"_s,
               {time.toMSecsSinceEpoch(), static_cast<int>(RecordState::Accepted)});
}

Result<Done> RecordTable::verify()
{
    Result<Done> sound = Done();
    const auto read =
        m_database.eachRow(u"SELECT %1, edited, place, content FROM record"_s.arg(headColumns), {},
                           [&](const QSqlQuery &query) {
                               if (const auto row = opened(query); !row && sound)
                                   sound = row.failure();
                           });
    if (!read)
        return read.failure();
    if (!sound)
        return sound;
    return m_ledger->verify();
}

Result<QList<RecordHead>> RecordTable::heads(const QString &clauses, const QVariantList &values)
{
    QList<RecordHead> heads;
    const auto read = m_database.eachRow(
        u"SELECT %1 FROM record %2"_s.arg(headColumns, clauses), values,
        [&](const QSqlQuery &query) { heads.append(headOf(query).customer.head); });
    if (!read)
        return read.failure();
    return heads;
}

Result<QList<qint64>> RecordTable::ids(const QString &clauses, const QVariantList &values)
{
    QList<qint64> ids;
    const auto read =
        m_database.eachRow(u"SELECT id FROM record %1"_s.arg(clauses), values,
                           [&](const QSqlQuery &row) { ids.append(row.value(0).toLongLong()); });
    if (!read)
        return read.failure();
    return ids;
}

RecordRow RecordTable::headOf(const QSqlQuery &query) const
{
    RecordRow row;
    RecordHead &head = row.customer.head;
    head.id = query.value(Id).toLongLong();
    head.revision = query.value(Revision).toInt();
    head.state = static_cast<RecordState>(query.value(State).toInt());
    head.changed = QDateTime::fromMSecsSinceEpoch(query.value(Changed).toLongLong(), Qt::UTC);
    head.isPractice = query.value(Practice).toBool();
    row.removed = query.value(Deleted).toLongLong();
    head.isDeleted = row.removed != 0;
    head.isWiped = query.value(Wiped).toBool();
    const auto summary = m_sealing->openSummary(row, query.value(Summarized).toByteArray());
    head.isReadable = summary.ok();
    if (summary)
        head.summary = *summary;
    return row;
}

Result<RecordRow> RecordTable::opened(const QSqlQuery &query) const
{
    RecordRow row = headOf(query);
    if (!row.customer.head.isReadable)
        return RecordSealing::tampered();
    row.isEdited = query.value(Edited).toBool();
    if (const QVariant place = query.value(Place); !place.isNull())
        row.place = place.toLongLong();
    if (row.customer.head.isWiped) {
        row.customer.draft.isPractice = row.customer.head.isPractice;
        return row;
    }
    auto customer = m_sealing->openContent(row, query.value(Content).toByteArray());
    if (!customer)
        return customer.failure();
    row.customer = *customer;
    return row;
}

Result<std::optional<Ledger::Entry>> RecordTable::entry(qint64 id)
{
    std::optional<Ledger::Entry> entry;
    const auto read = m_database.eachRow(
        u"SELECT revision, state FROM record WHERE id = ?"_s, {id}, [&](const QSqlQuery &row) {
            entry = Ledger::Entry{id, row.value(0).toInt(), row.value(1).toInt()};
        });
    if (!read)
        return read.failure();
    return entry;
}

Result<qint64> RecordTable::newId()
{
    // As AUTOINCREMENT chooses it, but known before the row is sealed under it.
    const auto id = m_database.value(
        u"SELECT max(ifnull((SELECT max(id) FROM record), 0), "
        "ifnull((SELECT seq FROM sqlite_sequence WHERE name = 'record'), 0)) + 1"_s);
    if (!id)
        return id.failure();
    return id.value()->toLongLong();
}

} // namespace App
