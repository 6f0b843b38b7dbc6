#pragma once

#include "contract/result.h"
#include "store/done.h"
#include "store/ledger.h"
#include "store/recordsealing.h"

#include <QHash>
#include <QVariant>

#include <optional>

class QSqlQuery;

namespace App {

class Database;

/// The rows of the stored customers: sealed on the way in, opened on the way out, and entered into
/// the ledger with each change. Knows nothing of which change is allowed.
class RecordTable
{
public:
    /// Without a key (a null one) it can count and nothing else.
    RecordTable(Database &database, const SecretKey &key);

    /// Makes an empty store this key's. Failure codes: those of Ledger::begin.
    Forms::Result<Done> begin();

    /// A row, whole. Failure codes store.gone, store.tampered, archive.newer.
    Forms::Result<RecordRow> row(qint64 id);
    /// Writes a row, a new one where its id is 0, as one change more of the record and of the store;
    /// returns its head as it stands now. Within a transaction.
    Forms::Result<RecordHead> put(RecordRow row);
    /// Takes a row out for good. Within a transaction.
    Forms::Result<Done> erase(qint64 id);
    /// Notes whether a form holds a record; no change of the record.
    Forms::Result<Done> setEdited(qint64 id, bool isEdited);
    /// The place behind the last of the queue.
    Forms::Result<qint64> nextPlace();

    // Lists. A row that does not open is in them without its summary.

    /// See Store::page.
    Forms::Result<QList<RecordHead>> page(const RecordHead &last, int count);
    /// See Store::changesSince.
    Forms::Result<QList<RecordHead>> changedSince(qint64 change);
    /// The number of the store's newest change.
    Forms::Result<qint64> newestChange();
    /// See Store::withState.
    Forms::Result<QList<RecordHead>> withState(RecordState state, int count, int behind);
    /// Those that a form holds, newest first.
    Forms::Result<QList<RecordHead>> edited();
    /// See Store::counts.
    Forms::Result<QHash<RecordState, int>> counts();
    /// The ids of what was accepted before a time and still has its body.
    Forms::Result<QList<qint64>> acceptedBefore(const QDateTime &time);
    /// The ids of what was removed before a time and is still more than number and outcome.
    Forms::Result<QList<qint64>> removedBefore(const QDateTime &time);

    /// Opens every row and compares all with the ledger. Failure store.tampered.
    Forms::Result<Done> verify();

private:
    Forms::Result<QList<RecordHead>> heads(const QString &clauses, const QVariantList &values);
    Forms::Result<QList<qint64>> ids(const QString &clauses, const QVariantList &values);
    RecordRow headOf(const QSqlQuery &query) const;
    Forms::Result<RecordRow> opened(const QSqlQuery &query) const;
    Forms::Result<std::optional<Ledger::Entry>> entry(qint64 id);
    Forms::Result<qint64> newId();

    Database &m_database;
    std::optional<RecordSealing> m_sealing; ///< none without a key
    std::optional<Ledger> m_ledger;
};

} // namespace App
