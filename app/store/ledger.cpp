#include "store/ledger.h"

#include "store/database.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using Forms::Failure;
using Forms::Result;

namespace App {

namespace {

const QByteArray checkText = "Intake";
const QByteArray aboutCheck = "check";
const QByteArray aboutLedger = "ledger";

Failure tampered()
{
    return {u"store.tampered"_s,
            QCoreApplication::translate(
                "Store", "Customers in the store of drafts were put back, taken out or changed by "
                         "something other than Intake. Compare the history with the service, or "
                         "restore the folder of the drafts from a backup.")};
}

Failure otherKey()
{
    return {u"store.otherKey"_s,
            QCoreApplication::translate(
                "Store", "The store of drafts was sealed with another key, so nothing in it can be "
                         "read. Unlock the keyring or give the passphrase it was made with.")};
}

} // namespace

Ledger::Ledger(Database &database, const SecretKey &key)
    : m_database(database)
    , m_key(key.derive(SecretKey::Purpose::Ledger))
    , m_cipher(key.derive(SecretKey::Purpose::Records))
{}

Result<Done> Ledger::begin()
{
    const auto check = m_database.value(u"SELECT value FROM fact WHERE name = 'check'"_s);
    if (!check)
        return check.failure();
    if (check.value()) {
        if (m_cipher.open(check.value()->toByteArray(), aboutCheck) == checkText)
            return Done();
        return otherKey();
    }
    const auto records = m_database.value(u"SELECT count(*) FROM record"_s);
    if (!records)
        return records.failure();
    if (records.value()->toInt() > 0)
        return tampered();
    const auto set = m_database.run(u"INSERT INTO fact (name, value) VALUES ('check', ?)"_s,
                                    {m_cipher.seal(checkText, aboutCheck)});
    if (!set)
        return set.failure();
    return keep({QByteArray(SecretKey::size, '\0'), 0});
}

Result<qint64> Ledger::replace(const std::optional<Entry> &before,
                               const std::optional<Entry> &after)
{
    auto now = balance();
    if (!now)
        return now.failure();
    if (before)
        toggle(now->sum, *before);
    if (after)
        toggle(now->sum, *after);
    ++now->change;
    if (const auto kept = keep(*now); !kept)
        return kept.failure();
    return now->change;
}

Result<Done> Ledger::verify()
{
    auto now = balance();
    if (!now)
        return now.failure();
    const auto read = m_database.eachRow(
        u"SELECT id, revision, state FROM record"_s, {}, [&](const QSqlQuery &row) {
            toggle(now->sum,
                   {row.value(0).toLongLong(), row.value(1).toInt(), row.value(2).toInt()});
        });
    if (!read)
        return read.failure();
    if (now->sum == QByteArray(SecretKey::size, '\0'))
        return Done();
    return tampered();
}

Result<Ledger::Balance> Ledger::balance()
{
    const auto sealed = m_database.value(u"SELECT value FROM fact WHERE name = 'ledger'"_s);
    if (!sealed)
        return sealed.failure();
    const auto plain =
        m_cipher.open(sealed.value().value_or(QVariant()).toByteArray(), aboutLedger);
    if (!plain || plain->size() <= SecretKey::size)
        return tampered();
    return Balance{plain->first(SecretKey::size), plain->sliced(SecretKey::size).toLongLong()};
}

Result<Done> Ledger::keep(const Balance &balance)
{
    const auto kept = m_database.run(
        u"INSERT INTO fact (name, value) VALUES ('ledger', ?) "
        "ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s,
        {m_cipher.seal(balance.sum + QByteArray::number(balance.change), aboutLedger)});
    if (!kept)
        return kept.failure();
    return Done();
}

void Ledger::toggle(QByteArray &sum, const Entry &entry) const
{
    const QByteArray hash =
        m_key.hash(QByteArray::number(entry.id) + '|' + QByteArray::number(entry.revision) + '|' +
                   QByteArray::number(entry.state));
    for (qsizetype index = 0; index < sum.size(); ++index)
        sum[index] = static_cast<char>(sum.at(index) ^ hash.at(index));
}

} // namespace App
