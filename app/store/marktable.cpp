#include "store/marktable.h"

#include "store/database.h"
#include "store/nokey.h"
#include "store/recordstate.h"

#include <QCborArray>
#include <QCborValue>

#include <algorithm>

using namespace Qt::StringLiterals;
using Forms::Earlier;
using Forms::Result;

namespace App {

namespace {

/// What a record in a state means for another one with the same value.
Earlier earlierOf(RecordState state)
{
    switch (state) {
    case RecordState::Draft:
    case RecordState::Refused:
        return Earlier::InDraft;
    case RecordState::Queued:
        return Earlier::Queued;
    case RecordState::Accepted:
        return Earlier::Sent;
    case RecordState::Sending:
    case RecordState::Unknown:
        return Earlier::MayHaveArrived;
    }
    return Earlier::Never;
}

} // namespace

MarkTable::MarkTable(Database &database, const SecretKey &key)
    : m_database(database), m_key(key.derive(SecretKey::Purpose::Marks))
{}

Result<Done> MarkTable::set(qint64 record, bool isPractice,
                            const QList<std::pair<QString, QString>> &marks)
{
    if (m_key.isNull())
        return noKey();
    const auto cleared = m_database.run(u"DELETE FROM mark WHERE record = ?"_s, {record});
    if (!cleared)
        return cleared.failure();
    for (const auto &[field, value] : marks) {
        const auto added =
            m_database.run(u"INSERT OR IGNORE INTO mark (hash, record) VALUES (?, ?)"_s,
                           {hash(field, value, isPractice), record});
        if (!added)
            return added.failure();
    }
    return Done();
}

Result<Earlier> MarkTable::met(const QString &field, const QString &value, bool isPractice,
                               qint64 except)
{
    if (m_key.isNull())
        return noKey();
    Earlier strongest = Earlier::Never;
    const auto told = m_database.eachRow(
        u"SELECT DISTINCT record.state FROM mark JOIN record ON record.id = mark.record "
        "WHERE mark.hash = ? AND record.deleted = 0 AND record.id <> ?"_s,
        {hash(field, value, isPractice), except}, [&strongest](const QSqlQuery &row) {
            // Earlier stands in the order of what sending again would harm.
            strongest =
                std::max(strongest, earlierOf(static_cast<RecordState>(row.value(0).toInt())));
        });
    if (!told)
        return told.failure();
    return strongest;
}

Result<QHash<std::pair<QString, QString>, Earlier>>
MarkTable::metAll(const QList<std::pair<QString, QString>> &marks, bool isPractice)
{
    constexpr qsizetype many = 1000;
    QHash<std::pair<QString, QString>, Earlier> known;
    if (marks.size() < many) {
        for (const auto &mark : marks) {
            const auto met = this->met(mark.first, mark.second, isPractice, 0);
            if (!met)
                return met.failure();
            if (*met != Earlier::Never)
                known.insert(mark, *met);
        }
        return known;
    }
    const auto there = all();
    if (!there)
        return there.failure();
    for (const auto &mark : marks)
        if (const auto met = there->constFind(hash(mark.first, mark.second, isPractice));
            met != there->cend())
            known.insert(mark, *met);
    return known;
}

Result<QHash<QByteArray, Earlier>> MarkTable::all()
{
    if (m_key.isNull())
        return noKey();
    QHash<QByteArray, Earlier> all;
    const auto told = m_database.eachRow(
        u"SELECT mark.hash, record.state FROM mark JOIN record ON record.id = mark.record "
        "WHERE record.deleted = 0"_s,
        {}, [&all](const QSqlQuery &row) {
            Earlier &strongest = all[row.value(0).toByteArray()];
            strongest =
                std::max(strongest, earlierOf(static_cast<RecordState>(row.value(1).toInt())));
        });
    if (!told)
        return told.failure();
    return all;
}

QByteArray MarkTable::hash(const QString &field, const QString &value, bool isPractice) const
{
    // CBOR says how long each part is, so that no two lists of parts are the same bytes.
    return m_key.hash(QCborValue(QCborArray{u"mark"_s, isPractice, field, value}).toCbor());
}

} // namespace App
