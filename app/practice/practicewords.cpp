#include "practice/practicewords.h"

#include "contract/codes.h"

#include <QHash>

using namespace Qt::StringLiterals;
using namespace Forms;

namespace App::PracticeWords {

namespace {

/// Texts that go back to the sender are cut, whatever the length of what was sent.
constexpr qsizetype longestQuote = 100;

QString kindName(CustomerKind kind)
{
    return kind == CustomerKind::Individual ? u"INDIVIDUAL"_s : u"ORGANIZATION"_s;
}

/// What is expected instead of a bad value.
QString expected(const Field &field)
{
    switch (field.kind) {
    case ValueKind::Text:
    case ValueKind::LongText:
    case ValueKind::Code:
        return u"STRING"_s;
    case ValueKind::Date:
        return u"DATE (format: yyyy-MM-dd)"_s;
    case ValueKind::Enumeration:
        return u"ENUM (values: %1)"_s.arg(Codes::all(field.codes).join(u' '));
    case ValueKind::Choices:
        return u"LIST of STRING"_s;
    case ValueKind::Boolean:
        return u"BOOLEAN (values: true false')"_s;
    case ValueKind::Integer:
        return u"INTEGER (from 0 to 2147483647)"_s;
    case ValueKind::BigInteger:
        return u"INTEGER (from 0)"_s;
    case ValueKind::Decimal:
        return u"DECIMAL (from 0)"_s;
    case ValueKind::Rows:
        return u"LIST of OBJECT"_s;
    }
    return {};
}

} // namespace

QString mandatory(const Field &field)
{
    if (field.applies == Applies::ToBoth)
        return u"%1 is mandatory"_s.arg(field.xmlName());
    const bool individual = field.applies == Applies::ToIndividuals;
    return u"For %1 type customer %2 is mandatory"_s.arg(
        kindName(individual ? CustomerKind::Individual : CustomerKind::Organization),
        field.xmlName());
}

QString notAllowed(const QString &xmlName, CustomerKind kind)
{
    return u"Field not allowed for %1. Field: %2"_s.arg(kindName(kind), xmlName);
}

QString unknownField(const QString &name)
{
    return u"Unknown field: %1"_s.arg(name.left(longestQuote));
}

QString givenTwice(const QString &name)
{
    return u"Field is given twice. Field: %1"_s.arg(name);
}

QString empty(const Field &field)
{
    return u"Field must not be empty. Field: %1"_s.arg(field.xmlName());
}

QString tooLong(const Field &field)
{
    return u"%1 is longer than %2 characters"_s.arg(field.xmlName()).arg(field.maximumLength);
}

QString badValue(const Field &field)
{
    // AV07, and it alone, names the field in lower case.
    if (field.kind == ValueKind::Boolean)
        return u"Bad value for %1 valueCode: %2"_s.arg(expected(field), field.name.toLower());
    return u"Bad value for %1. Field: %2"_s.arg(expected(field), field.xmlName());
}

QString notDefined(const Field &field)
{
    // Each as documented, with the misspelling that the service has in one of them.
    static const QHash<QString, QString> documented{
        {u"riskManagementCategory"_s, u"RiskManagementCategory does not exist in Amlyze"_s},
        {u"citizenshipCountry"_s, u"Problem with field for INDIVIDUAL type customer. "
                                  "CitizenshipCountry not found in amlyze"_s},
        {u"permanentResidenceCountry"_s, u"PermanentResidenceCountry not defined in Amlyz"_s},
        {u"registrationCountry"_s, u"RegistrationCountry must exist in Amlyze"_s},
    };
    return documented.value(field.name, u"%1 not defined in Amlyze"_s.arg(field.xmlName()));
}

QString undefinedProcess(const QString &process)
{
    return u"Screening process is undefined: %1"_s.arg(process.left(longestQuote));
}

QString repeatedProcess(const QString &process)
{
    return u"Screening process is given twice: %1"_s.arg(process);
}

QString closingDateMissing()
{
    return u"ClosingDate is mandatory for CLOSED CustomerStatus"_s;
}

QString closingDateNotAllowed()
{
    return u"ClosingDate can not exist for not CLOSED CustomerStatus"_s;
}

QString inRow(const Field &list, qsizetype index, const QString &text)
{
    // The service words the two lists that it documents differently.
    const QString form = list.rowElement == u"BusinessEntityDocument"
                             ? u"Problem with Customer %1 index = %2 . %3"_s
                             : u"Problem with %1 (index: %2 ). %3"_s;
    return form.arg(list.rowElement, QString::number(index), text);
}

} // namespace App::PracticeWords
