#include "store/templatetable.h"

#include "formats/recordarchive.h"
#include "store/database.h"
#include "store/nokey.h"

#include <QCborArray>
#include <QCborValue>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;
using Forms::Result;

namespace App {

namespace {

constexpr int version = 1;
constexpr int parts = 4;

QByteArray aboutTemplate(qint64 id)
{
    return QCborValue(QCborArray{u"template"_s, id}).toCbor();
}

QByteArray packed(const CustomerTemplate &kept)
{
    return QCborValue(QCborArray{version, kept.place, kept.name, archiveRecord(kept.record)})
        .toCbor();
}

std::optional<CustomerTemplate> unpacked(qint64 id, const QByteArray &bytes)
{
    const QCborArray all = QCborValue::fromCbor(bytes).toArray();
    const auto record = Forms::unarchiveRecord(all.at(3).toByteArray());
    if (all.size() != parts || all.at(0).toInteger() != version || !record)
        return std::nullopt;
    return CustomerTemplate{id, static_cast<int>(all.at(1).toInteger()), all.at(2).toString(),
                            *record};
}

} // namespace

TemplateTable::TemplateTable(Database &database, const SecretKey &key) : m_database(database)
{
    if (!key.isNull())
        m_cipher.emplace(key.derive(SecretKey::Purpose::Templates));
}

Result<CustomerTemplates> TemplateTable::all()
{
    if (!m_cipher)
        return noKey();
    CustomerTemplates templates;
    const auto read =
        m_database.eachRow(u"SELECT id, content FROM template"_s, {}, [&](const QSqlQuery &row) {
            const qint64 id = row.value(0).toLongLong();
            const auto plain = m_cipher->open(row.value(1).toByteArray(), aboutTemplate(id));
            const auto found = plain ? unpacked(id, *plain) : std::nullopt;
            if (found)
                templates.all.append(*found);
            else
                ++templates.altered;
        });
    if (!read)
        return read.failure();
    std::sort(templates.all.begin(), templates.all.end(), [](const auto &left, const auto &right) {
        return std::tie(left.place, left.id) < std::tie(right.place, right.id);
    });
    return templates;
}

Result<qint64> TemplateTable::nextId()
{
    const auto last = m_database.value(u"SELECT IFNULL(MAX(id), 0) FROM template"_s);
    if (!last)
        return last.failure();
    return last.value()->toLongLong() + 1;
}

Result<Done> TemplateTable::keep(const CustomerTemplate &kept)
{
    if (!m_cipher)
        return noKey();
    qint64 id = kept.id;
    if (id == 0) {
        const auto next = nextId();
        if (!next)
            return next.failure();
        id = *next;
    }
    const QByteArray sealed = m_cipher->seal(packed(kept), aboutTemplate(id));
    const auto ran =
        kept.id == 0
            ? m_database.run(u"INSERT INTO template (id, content) VALUES (?, ?)"_s, {id, sealed})
            : m_database.run(u"UPDATE template SET content = ? WHERE id = ?"_s, {sealed, id});
    if (!ran)
        return ran.failure();
    return Done();
}

Result<Done> TemplateTable::remove(qint64 id)
{
    if (!m_cipher)
        return noKey();
    const auto ran = m_database.run(u"DELETE FROM template WHERE id = ?"_s, {id});
    if (!ran)
        return ran.failure();
    return Done();
}

} // namespace App
