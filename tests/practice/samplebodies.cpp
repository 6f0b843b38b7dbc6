#include "practice/samplebodies.h"

#include "contract/catalogue.h"
#include "support/samplerecords.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace Forms;

namespace Support {

namespace {

QJsonValue toJson(const Field &field, const QString &text)
{
    switch (field.kind) {
    case ValueKind::Boolean:
        return text == u"true";
    case ValueKind::Integer:
    case ValueKind::BigInteger:
        return text.toLongLong();
    case ValueKind::Decimal:
        return text.toDouble();
    default:
        return text;
    }
}

QJsonObject toJson(const Record &record)
{
    QJsonObject customer;
    for (const Field &field : Catalogue::fields()) {
        if (!record.holds(FieldPath(field.name)))
            continue;
        if (field.kind == ValueKind::Choices) {
            customer.insert(field.name, QJsonArray::fromStringList(record.choices(field.name)));
        } else if (field.kind == ValueKind::Rows) {
            QJsonArray rows;
            for (const Record::Row &row : record.rows(field.name)) {
                QJsonObject members;
                for (const Field &part : field.rowFields)
                    if (row.contains(part.name))
                        members.insert(part.name, toJson(part, row.value(part.name)));
                rows.append(members);
            }
            customer.insert(field.name, rows);
        } else {
            customer.insert(field.name, toJson(field, record.value(field.name)));
        }
    }
    return customer;
}

} // namespace

QJsonObject minimalCustomer(CustomerKind kind) { return toJson(minimalRecord(kind)); }

QJsonObject fullCustomer(CustomerKind kind)
{
    Record record = fullRecord(kind);
    // QJsonObject keeps numbers as doubles, which the sample's thirty digits do not fit.
    if (kind == CustomerKind::Organization)
        record.setValue(u"companyAssetValue"_s, u"123456789"_s);
    return toJson(record);
}

QJsonObject with(QJsonObject object, const QString &name, const QJsonValue &value)
{
    object.insert(name, value);
    return object;
}

QJsonObject withInRow(QJsonObject object, const QString &list, int row, const QString &name,
                      const QJsonValue &value)
{
    QJsonArray rows = object.value(list).toArray();
    rows.replace(row, with(rows.at(row).toObject(), name, value));
    object.insert(list, rows);
    return object;
}

QByteArray toBody(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace Support
