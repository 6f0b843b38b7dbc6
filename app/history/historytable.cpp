#include "history/historytable.h"

#include "history/historycheck.h"
#include "history/historyrow.h"
#include "secrecy/cipher.h"
#include "store/database.h"

#include <QCryptographicHash>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;
using Forms::Result;

namespace App {

namespace {

const QString endName = u"history.end"_s;

constexpr int checkedAtOnce = 500;

QByteArray hashOf(const QByteArray &sealed)
{
    return QCryptographicHash::hash(sealed, QCryptographicHash::Sha256);
}

/// SQLite tells nothing (NULL) from an empty value.
QVariant orNull(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QVariant() : bytes;
}

} // namespace

HistoryTable::HistoryTable(Database &database, const SecretKey &key) : m_database(database)
{
    if (!key.isNull())
        m_cipher = std::make_unique<Cipher>(key.derive(SecretKey::Purpose::History));
}

HistoryTable::~HistoryTable() = default;

Result<HistoryEntry> HistoryTable::append(const HistoryNote &note, const QDateTime &time,
                                          Outcome outcome, int status, const QByteArray &answer)
{
    const auto inTable = tableEnd();
    if (!inTable)
        return inTable.failure();
    const auto sealedBefore = sealedEnd();
    if (!sealedBefore)
        return sealedBefore.failure();
    // After an end that was cut off its numbers are not given again, so that the gap stays.
    const SealedEnd &before = sealedBefore->number > inTable->number ? *sealedBefore : *inTable;

    HistoryRow row;
    row.number = before.number + 1;
    row.time = time.toMSecsSinceEpoch();
    row.event = static_cast<int>(note.event);
    row.outcome = static_cast<int>(outcome);
    row.status = status;
    row.record = note.record;
    row.bodyHash = note.bodyHash;
    row.whoHash = row.answerHash = HistoryRow::noHash();
    row.previous = before.hash;
    if (m_cipher)
        seal(row, note, *sealedBefore, answer);
    row.hash = row.digest();
    if (const auto inserted = insert(row); !inserted)
        return inserted.failure();
    return entryOf(row);
}

void HistoryTable::seal(HistoryRow &row, const HistoryNote &note, const SealedEnd &before,
                        const QByteArray &answer) const
{
    if (!answer.isEmpty()) {
        row.answer = m_cipher->seal(answer, row.aboutAnswer());
        row.answerHash = hashOf(row.answer);
    }
    row.who = m_cipher->seal(HistoryWho::of(note, row.previous, before).toCbor(), row.aboutWho());
    row.whoHash = hashOf(row.who);
}

Result<Done> HistoryTable::insert(const HistoryRow &row)
{
    const auto inserted = m_database.run(
        u"INSERT INTO history (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(
            HistoryRow::columns()),
        {row.number, row.time, row.event, row.outcome, row.status, row.record,
         row.bodyHash.isNull() ? QByteArray("") : row.bodyHash, orNull(row.who), row.whoHash,
         orNull(row.answer), row.answerHash, row.previous, row.hash});
    if (!inserted)
        return inserted.failure();
    if (!m_cipher)
        return Done();
    const SealedEnd end{.number = row.number, .hash = row.hash};
    const auto remembered =
        m_database.run(u"INSERT OR REPLACE INTO fact (name, value) VALUES (?, ?)"_s,
                       {endName, m_cipher->seal(end.toCbor(), endName.toUtf8())});
    if (!remembered)
        return remembered.failure();
    return Done();
}

Result<QList<HistoryEntry>> HistoryTable::page(qint64 before, int count, qint64 record)
{
    const qint64 end = before > 0 ? before : std::numeric_limits<qint64>::max();
    if (record != 0)
        return entries(u"WHERE record = ? AND number < ? ORDER BY number DESC LIMIT ?"_s,
                       {record, end, count});
    return entries(u"WHERE number < ? ORDER BY number DESC LIMIT ?"_s, {end, count});
}

Result<QList<HistoryEntry>> HistoryTable::of(qint64 record)
{
    return entries(u"WHERE record = ? ORDER BY number"_s, {record});
}

Result<ChainReport> HistoryTable::verify()
{
    const auto end = sealedEnd();
    if (!end)
        return end.failure();
    HistoryCheck check(m_cipher.get(), *end);
    qint64 next = std::numeric_limits<qint64>::min();
    for (int taken = checkedAtOnce; taken == checkedAtOnce && !check.isBroken();) {
        taken = 0;
        const auto told = m_database.eachRow(
            u"SELECT %1, coalesce((SELECT wiped FROM record WHERE id = history.record), "
            "history.record <> 0) FROM history WHERE number >= ? ORDER BY number LIMIT ?"_s.arg(
                HistoryRow::columns()),
            {next, checkedAtOnce}, [&](const QSqlQuery &query) {
                const HistoryRow row = HistoryRow::fromQuery(query);
                check.take(row, query.value(HistoryRow::columnCount).toBool());
                if (!check.isBroken())
                    next = row.number + 1;
                ++taken;
            });
        if (!told)
            return told.failure();
    }
    const auto endNow = sealedEnd();
    if (!endNow)
        return endNow.failure();
    check.finish(*endNow);
    return check.report();
}

Result<Done> HistoryTable::wipeAnswers(qint64 record)
{
    const auto wiped =
        m_database.run(u"UPDATE history SET answer = NULL WHERE record = ?"_s, {record});
    if (!wiped)
        return wiped.failure();
    return Done();
}

Result<QList<HistoryEntry>> HistoryTable::entries(const QString &clauses,
                                                  const QVariantList &values)
{
    QList<HistoryEntry> all;
    const auto told = m_database.eachRow(
        u"SELECT %1 FROM history %2"_s.arg(HistoryRow::columns(), clauses), values,
        [&](const QSqlQuery &query) { all.append(entryOf(HistoryRow::fromQuery(query))); });
    if (!told)
        return told.failure();
    return all;
}

HistoryEntry HistoryTable::entryOf(const HistoryRow &row) const
{
    HistoryEntry entry = row.clearEntry();
    if (!m_cipher)
        return entry;
    // What does not open is left empty: it is verify() that says so.
    if (const auto plain = m_cipher->open(row.who, row.aboutWho()))
        if (const auto who = HistoryWho::fromCbor(*plain))
            who->tellTo(entry.note);
    entry.answer = m_cipher->open(row.answer, row.aboutAnswer()).value_or(QByteArray());
    return entry;
}

Result<SealedEnd> HistoryTable::tableEnd()
{
    SealedEnd end{.hash = HistoryRow::noHash()};
    const auto told =
        m_database.eachRow(u"SELECT number, hash FROM history ORDER BY number DESC LIMIT 1"_s, {},
                           [&end](const QSqlQuery &query) {
                               end.number = query.value(0).toLongLong();
                               end.hash = query.value(1).toByteArray();
                           });
    if (!told)
        return told.failure();
    return end;
}

Result<SealedEnd> HistoryTable::sealedEnd()
{
    if (!m_cipher)
        return SealedEnd();
    const auto kept = m_database.value(u"SELECT value FROM fact WHERE name = ?"_s, {endName});
    if (!kept)
        return kept.failure();
    if (kept.value()) {
        const auto plain = m_cipher->open(kept.value()->toByteArray(), endName.toUtf8());
        const auto end = plain ? SealedEnd::fromCbor(*plain) : std::nullopt;
        return end.value_or(SealedEnd::lost());
    }
    const auto sealed =
        m_database.value(u"SELECT EXISTS (SELECT 1 FROM history WHERE who IS NOT NULL)"_s);
    if (!sealed)
        return sealed.failure();
    return sealed.value()->toBool() ? SealedEnd::lost() : SealedEnd();
}

} // namespace App
