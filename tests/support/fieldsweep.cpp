#include "support/fieldsweep.h"

#include "contract/catalogue.h"
#include "contract/codenames.h"
#include "contract/codes.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Forms;

namespace Support {

void everyFieldOfTheForm(bool (*isWanted)(const Field &))
{
    const auto isLeftOut = [&](const Field &field) { return isWanted && !isWanted(field); };
    QTest::addColumn<CustomerKind>("kind");
    QTest::addColumn<QString>("path");
    for (const CustomerKind kind : {CustomerKind::Individual, CustomerKind::Organization}) {
        const char *name = kind == CustomerKind::Individual ? "individual" : "organization";
        for (const Field &field : Catalogue::fields()) {
            // The switch above the form is the editor of the kind.
            if (!field.appliesTo(kind) || field.name == u"entityType")
                continue;
            if (field.kind != ValueKind::Rows && !isLeftOut(field))
                QTest::addRow("%s: %s", name, qPrintable(field.name)) << kind << field.name;
            for (const Field &part : field.rowFields) {
                if (isLeftOut(part))
                    continue;
                const QString path = FieldPath(field.name, 0, part.name).toString();
                QTest::addRow("%s: %s", name, qPrintable(path)) << kind << path;
            }
        }
    }
}

const Field &fieldAt(const QString &path)
{
    return *Catalogue::field(*FieldPath::fromString(path));
}

Record emptyRecord(CustomerKind kind)
{
    Record record;
    for (const Field &field : Catalogue::fields())
        if (field.kind == ValueKind::Rows && field.appliesTo(kind))
            record.appendRow(field.name, {});
    record.setKind(kind);
    return record;
}

Typing typingFor(const Field &field)
{
    const QStringList &codes = Codes::all(field.codes);
    switch (field.kind) {
    case ValueKind::Text:
        return {u" O'Neill 3 "_s, u"O'Neill 3"_s};
    case ValueKind::LongText:
        return {u"Two words "_s, u"Two words"_s};
    case ValueKind::Date:
        return {u"24051995"_s, u"1995-05-24"_s};
    case ValueKind::Code:
        if (Codes::isClosed(field.codes))
            return {codes.last().toLower(), codes.last()};
        return {u"Branch 7"_s, u"Branch 7"_s};
    case ValueKind::Enumeration:
        return {CodeNames::name(field.codes, codes.last()).toLower(), codes.last()};
    case ValueKind::Choices:
        return {u" "_s, codes.first()};
    case ValueKind::Boolean:
        return {u"y"_s, u"true"_s};
    case ValueKind::Integer:
        return {u"042"_s, u"42"_s};
    case ValueKind::BigInteger:
        return {u"12 345 678 901 234 567 890"_s, u"12345678901234567890"_s};
    case ValueKind::Decimal:
        return {u"10 000,10"_s, u"10000.10"_s};
    case ValueKind::Rows:
        break;
    }
    return {};
}

} // namespace Support
