#include "store/secrettable.h"

#include "store/database.h"
#include "store/nokey.h"

#include <QCborArray>
#include <QCborValue>
#include <QCoreApplication>

using namespace Qt::StringLiterals;
using Forms::Failure;
using Forms::Result;

namespace App {

SecretTable::SecretTable(Database &database, const SecretKey &key)
    : m_database(database), m_names(key.derive(SecretKey::Purpose::Marks))
{
    if (!key.isNull())
        m_cipher.emplace(key.derive(SecretKey::Purpose::Secrets));
}

Result<QByteArray> SecretTable::value(const QString &name)
{
    if (!m_cipher)
        return noKey();
    const QByteArray hashed = hash(name);
    const auto sealed = m_database.value(u"SELECT value FROM secret WHERE name = ?"_s, {hashed});
    if (!sealed)
        return sealed.failure();
    if (!sealed.value())
        return QByteArray();
    const auto plain = m_cipher->open(sealed.value()->toByteArray(), hashed);
    if (!plain)
        return Failure{u"store.tampered"_s,
                       QCoreApplication::translate(
                           "Store", "The secret of connection “%1” was altered from outside and "
                                    "cannot be used. Nothing was sent with it. Enter it again.")
                           .arg(name)};
    return *plain;
}

Result<Done> SecretTable::set(const QString &name, const QByteArray &value)
{
    if (!m_cipher)
        return noKey();
    const QByteArray hashed = hash(name);
    const auto ran =
        value.isEmpty()
            ? m_database.run(u"DELETE FROM secret WHERE name = ?"_s, {hashed})
            : m_database.run(u"INSERT OR REPLACE INTO secret (name, value) VALUES (?, ?)"_s,
                             {hashed, m_cipher->seal(value, hashed)});
    if (!ran)
        return ran.failure();
    return Done();
}

QByteArray SecretTable::hash(const QString &name) const
{
    return m_names.hash(QCborValue(QCborArray{u"secret"_s, name}).toCbor());
}

} // namespace App
