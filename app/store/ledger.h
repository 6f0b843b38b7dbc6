#pragma once

#include "contract/result.h"
#include "secrecy/cipher.h"
#include "store/done.h"

#include <optional>

namespace App {

class Database;

/// Notices what sealing each row cannot: a row put back whole as it once was, or taken out. Keeps
/// one sealed sum over the keyed hashes of every row's id, revision and state, renewed with each
/// change at a constant cost, and the number of the store's last change beside it. Does not notice
/// that the whole file is an older copy: nothing within the file could.
class Ledger
{
public:
    struct Entry
    {
        qint64 id = 0;
        int revision = 0;
        int state = 0;
    };

    Ledger(Database &database, const SecretKey &key);

    /// Makes an empty store this key's; failure store.otherKey where it is sealed with another one,
    /// store.tampered where there are records and nothing says with which. Within a transaction.
    Forms::Result<Done> begin();
    /// Notes that a row's entry was replaced (none: the row was not there, or is no more) and
    /// returns the number of this change. Within the transaction that changes the row.
    Forms::Result<qint64> replace(const std::optional<Entry> &before,
                                  const std::optional<Entry> &after);
    /// The sum against all rows as they stand. Failure store.tampered.
    Forms::Result<Done> verify();

private:
    struct Balance
    {
        QByteArray sum;
        qint64 change = 0;
    };
    Forms::Result<Balance> balance();
    Forms::Result<Done> keep(const Balance &balance);
    /// Adds an entry to a sum, or takes it out of it: both are the same.
    void toggle(QByteArray &sum, const Entry &entry) const;

    Database &m_database;
    SecretKey m_key;
    Cipher m_cipher;
};

} // namespace App
