#include "practice/samplebodies.h"

#include "formats/jsonwriter.h"
#include "support/samplerecords.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace Forms;

namespace Support {

namespace {

QJsonObject toJson(const Record &record)
{
    return QJsonDocument::fromJson(writeJson(record)).object();
}

} // namespace

QJsonObject minimalCustomer(CustomerKind kind)
{
    return toJson(minimalRecord(kind));
}

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
