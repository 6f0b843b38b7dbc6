#include "support/samplerecords.h"

#include "contract/catalogue.h"
#include "contract/codes.h"
#include "formats/document.h"

#include <QDate>

using namespace Qt::StringLiterals;
using namespace Forms;

namespace Support {

QString validValue(const Field &field, int variant)
{
    const QStringList codes = Codes::all(field.codes);
    switch (field.kind) {
    case ValueKind::Text:
    case ValueKind::LongText:
        return field.name + u" %1"_s.arg(variant);
    case ValueKind::Date:
        return QDate(2020, 1, 1).addDays(variant).toString(Qt::ISODate);
    case ValueKind::Code:
    case ValueKind::Enumeration:
    case ValueKind::Choices:
        return codes.isEmpty() ? u"UNIT%1"_s.arg(variant) : codes.at(variant % codes.size());
    case ValueKind::Boolean:
        return variant % 2 ? u"false"_s : u"true"_s;
    case ValueKind::Integer:
        return QString::number(variant);
    case ValueKind::BigInteger:
        return u"12345678901234567890123456789"_s + QString::number(variant);
    case ValueKind::Decimal:
        return u"10000.1"_s + QString::number(variant);
    case ValueKind::Rows:
        return {};
    }
    return {};
}

Record minimalRecord(CustomerKind kind)
{
    Record record;
    for (const Field &field : Catalogue::fields())
        if (field.need == Need::Mandatory && field.appliesTo(kind))
            record.setValue(field.name, validValue(field));
    record.setValue(u"customerStatus"_s, u"ACTIVE"_s);
    record.setKind(kind);
    return record;
}

Record sampleRecord(CustomerKind kind)
{
    const auto document =
        readDocumentFile(kind == CustomerKind::Individual ? u":/samples/individual-full.xml"_s
                                                          : u":/samples/organization-full.xml"_s);
    return document ? document->record : Record();
}

Record fullRecord(CustomerKind kind)
{
    Record record;
    for (const Field &field : Catalogue::fields()) {
        if (!field.appliesTo(kind))
            continue;
        if (field.kind == ValueKind::Choices) {
            record.setChoices(field.name, Codes::all(field.codes));
        } else if (field.kind == ValueKind::Rows) {
            for (int index = 0; index < 2; ++index) {
                Record::Row row;
                for (const Field &part : field.rowFields)
                    row.insert(part.name, validValue(part, index));
                record.appendRow(field.name, row);
            }
        } else {
            record.setValue(field.name, validValue(field));
        }
    }
    record.setValue(u"customerStatus"_s, u"CLOSED"_s);
    record.setKind(kind);
    return record;
}

} // namespace Support
