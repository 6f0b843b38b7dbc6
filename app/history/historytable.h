#pragma once

#include "contract/result.h"
#include "history/historyentry.h"
#include "store/done.h"

#include <QList>

#include <memory>

namespace App {

class Cipher;
class Database;
class SecretKey;

/// The append-only history: each entry holds the hash of the one before, and what is personal in it
/// is sealed with its number, time, outcome and that hash as associated data. The number and hash of
/// the newest entry lie sealed beside it, so that a cut-off end is noticed too. Entries are never
/// changed; a wiped answer leaves its hash.
class HistoryTable
{
public:
    /// Without a key (a null one) entries hold hashes, outcomes and times only.
    HistoryTable(Database &database, const SecretKey &key);
    ~HistoryTable();

    /// To be called within a transaction.
    Forms::Result<HistoryEntry> append(const HistoryNote &note, const QDateTime &time,
                                       Outcome outcome, int status, const QByteArray &answer);
    /// The newest first: `count` entries before the entry `before` (0: from the newest).
    Forms::Result<QList<HistoryEntry>> page(qint64 before, int count);
    /// All entries of a record, oldest first.
    Forms::Result<QList<HistoryEntry>> of(qint64 record);
    /// Goes through the whole chain from the first entry on.
    Forms::Result<ChainReport> verify();
    /// Wipes the answers of a record's entries; their hashes stay. Within a transaction.
    Forms::Result<Done> wipeAnswers(qint64 record);

private:
    Database &m_database;
    std::unique_ptr<Cipher> m_cipher;
};

} // namespace App
