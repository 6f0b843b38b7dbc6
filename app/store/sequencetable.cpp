#include "store/sequencetable.h"

#include "store/database.h"
#include "store/nokey.h"

#include <QCborArray>
#include <QCborValue>

using namespace Qt::StringLiterals;
using Forms::Result;

namespace App {

SequenceTable::SequenceTable(Database &database, const SecretKey &key)
    : m_database(database), m_key(key.derive(SecretKey::Purpose::Marks))
{}

Result<quint64> SequenceTable::take(const QString &scope, bool isPractice, quint64 count)
{
    if (m_key.isNull())
        return noKey();
    return m_database.inTransaction<quint64>([&]() -> Result<quint64> {
        const QByteArray name = hash(scope, isPractice);
        // SQLite's driver binds unsigned numbers as text.
        const auto taken = static_cast<qint64>(count);
        const auto advanced =
            m_database.run(u"INSERT INTO sequence (scope, next) VALUES (?, ? + 1) "
                           "ON CONFLICT (scope) DO UPDATE SET next = next + ?"_s,
                           {name, taken, taken});
        if (!advanced)
            return advanced.failure();
        const auto next = m_database.value(u"SELECT next FROM sequence WHERE scope = ?"_s, {name});
        if (!next)
            return next.failure();
        return next.value()->toULongLong() - count;
    });
}

Result<Done> SequenceTable::giveBack(const QString &scope, bool isPractice, quint64 number,
                                     quint64 count)
{
    if (m_key.isNull())
        return noKey();
    const auto given = static_cast<qint64>(number);
    const auto returned =
        m_database.run(u"UPDATE sequence SET next = ? WHERE scope = ? AND next = ?"_s,
                       {given, hash(scope, isPractice), given + static_cast<qint64>(count)});
    if (!returned)
        return returned.failure();
    return Done();
}

QByteArray SequenceTable::hash(const QString &scope, bool isPractice) const
{
    return m_key.hash(QCborValue(QCborArray{u"sequence"_s, isPractice, scope}).toCbor());
}

} // namespace App
