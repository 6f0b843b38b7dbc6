#pragma once

#include "contract/result.h"
#include "history/historyentry.h"
#include "store/done.h"

#include <QList>
#include <QVariant>

#include <memory>

namespace App {

class Cipher;
class Database;
class SecretKey;
struct HistoryRow;
struct SealedEnd;

/// The append-only history: each entry holds the hash of the one before. What is personal in it is
/// sealed, bound to its number, time and outcome, and vouches for the entry before and the sealed
/// one before; the number and hash of the newest sealed entry lie sealed beside the table, so that a
/// cut-off end is noticed too. Entries are never changed; a wiped answer leaves its hash. What is
/// written without a key is bound by hashes alone, which whoever can write to the file can compute:
/// ChainReport counts it.
class HistoryTable
{
public:
    /// Without a key (a null one) entries hold hashes, outcomes and times only.
    HistoryTable(Database &database, const SecretKey &key);
    ~HistoryTable();

    /// To be called within a transaction.
    Forms::Result<HistoryEntry> append(const HistoryNote &note, const QDateTime &time,
                                       Outcome outcome, int status, const QByteArray &answer);
    /// The newest first: `count` entries before the entry `before` (0: from the newest), of one
    /// record where it is not 0.
    Forms::Result<QList<HistoryEntry>> page(qint64 before, int count, qint64 record = 0);
    /// All entries of a record, oldest first.
    Forms::Result<QList<HistoryEntry>> of(qint64 record);
    /// Goes through the whole chain from the first entry on and stops at the first that does not
    /// fit. Without the key it checks the hashes alone. Fails only where the store cannot be read.
    Forms::Result<ChainReport> verify();
    /// Wipes the answers of a record's entries; their hashes stay. To be called within the
    /// transaction that marks the record as wiped: an answer that is gone without that is a break.
    Forms::Result<Done> wipeAnswers(qint64 record);

private:
    Forms::Result<QList<HistoryEntry>> entries(const QString &clauses, const QVariantList &values);
    HistoryEntry entryOf(const HistoryRow &row) const;
    /// The newest entry's number and hash as the table has them; 0 and zeros where it is empty.
    Forms::Result<SealedEnd> tableEnd();
    /// The newest sealed entry as the store remembers it; without a key none.
    Forms::Result<SealedEnd> sealedEnd();
    void seal(HistoryRow &row, const HistoryNote &note, const SealedEnd &before,
              const QByteArray &answer) const;
    Forms::Result<Done> insert(const HistoryRow &row);

    Database &m_database;
    std::unique_ptr<Cipher> m_cipher; ///< none without a key
};

} // namespace App
