#pragma once

#include "checks/rules.h"
#include "contract/result.h"
#include "secrecy/secretkey.h"
#include "store/done.h"

#include <QHash>
#include <QList>
#include <QString>

#include <utility>

namespace App {

class Database;

/// What tells a customer again, as keyed hashes: whoever lacks the key learns from them neither a
/// value nor whether two customers share one. Never holds a value. Without a key each call fails
/// with store.noKey.
class MarkTable
{
public:
    MarkTable(Database &database, const SecretKey &key);

    /// Replaces a record's marks by these fields and values. To be called within a transaction;
    /// the record must be stored.
    Forms::Result<Done> set(qint64 record, bool isPractice,
                            const QList<std::pair<QString, QString>> &marks);
    /// What became of a customer with this value, the record `except` and deleted ones left out;
    /// of several the one whose sending again would do most harm.
    Forms::Result<Forms::Earlier> met(const QString &field, const QString &value, bool isPractice,
                                      qint64 except);

    /// The same for many values, those left out that were never met: reads the whole table once
    /// where that is less work than a question for each.
    Forms::Result<QHash<std::pair<QString, QString>, Forms::Earlier>>
    metAll(const QList<std::pair<QString, QString>> &marks, bool isPractice);

private:
    /// What is known of all records, by their hashes.
    Forms::Result<QHash<QByteArray, Forms::Earlier>> all();
    QByteArray hash(const QString &field, const QString &value, bool isPractice) const;

    Database &m_database;
    SecretKey m_key;
};

} // namespace App
