#pragma once

#include "contract/result.h"
#include "secrecy/secretkey.h"
#include "store/done.h"

#include <QString>

namespace App {

class Database;

/// Numbers that are given once: each is on the disk as taken before anybody sees it, so that
/// neither a crash nor another process gives it again. What names a sequence lies there as a keyed
/// hash. Without a key each call fails with store.noKey.
class SequenceTable
{
public:
    SequenceTable(Database &database, const SecretKey &key);

    /// The next numbers of a sequence, from 1: the first of so many that follow each other. A
    /// transaction of its own: not within another one.
    Forms::Result<quint64> take(const QString &scope, bool isPractice, quint64 count = 1);
    /// Gives back numbers that were never used, by the first of them; where others have been taken
    /// since, they stay taken.
    Forms::Result<Done> giveBack(const QString &scope, bool isPractice, quint64 number,
                                 quint64 count = 1);

private:
    QByteArray hash(const QString &scope, bool isPractice) const;

    Database &m_database;
    SecretKey m_key;
};

} // namespace App
