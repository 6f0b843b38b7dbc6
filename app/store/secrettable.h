#pragma once

#include "contract/result.h"
#include "secrecy/cipher.h"
#include "secrecy/secretkey.h"
#include "store/done.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace App {

class Database;

/// Passwords, tokens and keys of connections, sealed each under its name; the names lie beside them
/// as keyed hashes. Without a key each call fails with store.noKey.
class SecretTable
{
public:
    SecretTable(Database &database, const SecretKey &key);

    /// The secret of a name; empty where there is none. Failure code store.tampered where it was
    /// altered or put under another name.
    Forms::Result<QByteArray> value(const QString &name);
    /// Keeps a secret in place of an earlier one; an empty one removes it.
    Forms::Result<Done> set(const QString &name, const QByteArray &value);

private:
    QByteArray hash(const QString &name) const;

    Database &m_database;
    SecretKey m_names;
    std::optional<Cipher> m_cipher; ///< none without a key
};

} // namespace App
