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

    /// The next number of a sequence, from 1. A transaction of its own: not within another one.
    Forms::Result<quint64> take(const QString &scope, bool isPractice);
    /// Gives back a number that was never used; where another has been taken since, it stays taken.
    Forms::Result<Done> giveBack(const QString &scope, bool isPractice, quint64 number);

private:
    QByteArray hash(const QString &scope, bool isPractice) const;

    Database &m_database;
    SecretKey m_key;
};

} // namespace App
