#include "practice/practicejudge.h"

#include "contract/catalogue.h"
#include "contract/codes.h"
#include "contract/valuetext.h"
#include "practice/practiceclassifiers.h"
#include "practice/practicewords.h"
#include "practice/wirevalue.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;
using namespace Forms;

namespace App {

namespace {

using Type = WireValue::Type;

QString textOf(const WireValue &object, QStringView name)
{
    const WireValue *value = object.member(name);
    return value && value->type == Type::String ? value->text : QString();
}

bool isNumberFor(const Field &field, const QString &text)
{
    if (field.kind == ValueKind::Decimal)
        return ValueText::isNumber(text) && !ValueText::isNegative(text);
    if (!ValueText::isWholeNumber(text) || ValueText::isNegative(text))
        return false;
    return field.kind == ValueKind::BigInteger || ValueText::fitsInteger(text);
}

QStringList faultsInText(const Field &field, const WireValue &value)
{
    if (value.type != Type::String)
        return {PracticeWords::badValue(field)};
    if (field.maximumLength > 0 && value.text.size() > field.maximumLength)
        return {PracticeWords::tooLong(field)};
    return {};
}

QStringList faultsInCode(const Field &field, const WireValue &value)
{
    if (value.type != Type::String)
        return {PracticeWords::badValue(field)};
    // Of the open lists only the category is documented to be refused.
    if (!Codes::isClosed(field.codes) && field.codes != CodeSet::RiskManagementCategory)
        return {};
    const auto codes = PracticeClassifiers::codes(Codes::classifier(field.codes));
    if (!codes || codes->contains(value.text))
        return {};
    return {PracticeWords::notDefined(field)};
}

QStringList faultsInChoices(const Field &field, const WireValue &value)
{
    if (value.type != Type::Array)
        return {PracticeWords::badValue(field)};
    QStringList faults;
    QStringList seen;
    for (const WireValue &choice : value.children) {
        if (choice.type != Type::String || !Codes::all(field.codes).contains(choice.text))
            faults.append(PracticeWords::undefinedProcess(choice.text));
        else if (seen.contains(choice.text))
            faults.append(PracticeWords::repeatedProcess(choice.text));
        seen.append(choice.text);
    }
    return faults;
}

QStringList faultsInRows(const Field &field, const WireValue &value);

QStringList faultsIn(const Field &field, const WireValue &value)
{
    const auto badUnless = [&](bool good) {
        return good ? QStringList() : QStringList{PracticeWords::badValue(field)};
    };
    switch (field.kind) {
    case ValueKind::Text:
    case ValueKind::LongText:
        return faultsInText(field, value);
    case ValueKind::Code:
        return faultsInCode(field, value);
    case ValueKind::Date:
        return badUnless(value.type == Type::String && ValueText::date(value.text));
    case ValueKind::Enumeration:
        return badUnless(value.type == Type::String &&
                         Codes::all(field.codes).contains(value.text));
    case ValueKind::Choices:
        return faultsInChoices(field, value);
    case ValueKind::Boolean:
        return badUnless(value.type == Type::Boolean);
    case ValueKind::Integer:
    case ValueKind::BigInteger:
    case ValueKind::Decimal:
        return badUnless(value.type == Type::Number && isNumberFor(field, value.text));
    case ValueKind::Rows:
        return faultsInRows(field, value);
    }
    return {};
}

/// Members that have no place in an object, or stand in it twice.
QStringList strayMembers(const WireValue &object, const auto &isKnown)
{
    QStringList faults;
    QStringList seen;
    for (const WireValue &member : object.children) {
        if (seen.contains(member.name))
            faults.append(PracticeWords::givenTwice(member.name));
        else if (!isKnown(member.name))
            faults.append(PracticeWords::unknownField(member.name));
        seen.append(member.name);
    }
    return faults;
}

QStringList faultsInRow(const Field &list, const WireValue &row)
{
    if (row.type != Type::Object)
        return {u"Bad value for OBJECT"_s};
    QStringList faults;
    for (const Field &field : list.rowFields) {
        const WireValue *value = row.member(field.name);
        const bool needed = field.need == Need::Mandatory;
        // For a row's country the service has one text for "missing" and "not known".
        const QString country = u"%1 is mandatory and must exist in Amlyze"_s.arg(field.xmlName());
        const bool isCountry = needed && field.codes == CodeSet::Country;
        if (!value || value->isEmpty()) {
            if (needed)
                faults.append(isCountry ? country : PracticeWords::mandatory(field));
            else if (value)
                faults.append(PracticeWords::empty(field));
            continue;
        }
        QStringList found = faultsIn(field, *value);
        if (isCountry && !found.isEmpty())
            found = QStringList{country};
        faults.append(found);
    }
    return faults + strayMembers(row, [&](const QString &name) { return list.rowField(name); });
}

QStringList faultsInRows(const Field &field, const WireValue &value)
{
    if (value.type != Type::Array)
        return {PracticeWords::badValue(field)};
    QStringList faults;
    for (qsizetype index = 0; index < value.children.size(); ++index)
        for (const QString &fault : faultsInRow(field, value.children.at(index)))
            faults.append(PracticeWords::inRow(field, index, fault));
    return faults;
}

/// The kind that a body states; nothing where it states none, and nothing of one kind is then
/// asked for or forbidden.
std::optional<CustomerKind> kindOf(const WireValue &customer)
{
    const QString stated = textOf(customer, u"entityType");
    if (stated == u"INDIVIDUAL")
        return CustomerKind::Individual;
    if (stated == u"ORGANIZATION")
        return CustomerKind::Organization;
    return std::nullopt;
}

QStringList faultsInField(const Field &field, const WireValue *value,
                          std::optional<CustomerKind> kind)
{
    if (value && kind && !field.appliesTo(*kind))
        return {PracticeWords::notAllowed(field.xmlName(), *kind)};
    if (!value || value->isEmpty()) {
        const bool applies = kind ? field.appliesTo(*kind) : field.applies == Applies::ToBoth;
        if (field.need == Need::Mandatory && applies)
            return {PracticeWords::mandatory(field)};
        return value ? QStringList{PracticeWords::empty(field)} : QStringList();
    }
    return faultsIn(field, *value);
}

/// C013 and C013a; without a status that is one, neither can be told.
QStringList faultsInClosing(const WireValue &customer)
{
    const QString status = textOf(customer, u"customerStatus");
    const WireValue *closingDate = customer.member(u"closingDate");
    if (status == u"CLOSED" && !closingDate)
        return {PracticeWords::closingDateMissing()};
    if (status != u"CLOSED" && closingDate && Codes::all(CodeSet::CustomerStatus).contains(status))
        return {PracticeWords::closingDateNotAllowed()};
    return {};
}

QStringList faultsInCustomer(const WireValue &customer)
{
    const std::optional<CustomerKind> kind = kindOf(customer);
    QStringList faults;
    for (const Field &field : Catalogue::fields())
        faults.append(faultsInField(field, customer.member(field.name), kind));
    faults.append(faultsInClosing(customer));

    // A field of the regular customer that C014 knows all the same.
    const QString tradingName = u"tradingName"_s;
    const bool knowsTradingName = kind == CustomerKind::Individual;
    if (knowsTradingName && customer.member(tradingName))
        faults.append(PracticeWords::notAllowed(u"TradingName"_s, *kind));
    faults.append(strayMembers(customer, [&](const QString &name) {
        return Catalogue::field(name) || (knowsTradingName && name == tradingName);
    }));
    return faults;
}

} // namespace

PracticeVerdict PracticeJudge::judge(const QByteArray &body)
{
    const auto customer = WireValue::fromJson(body);
    if (!customer)
        return {.errors = {customer.failure().text}};
    if (customer->type != Type::Object)
        return {.errors = {u"JSON parse error: The body is not an object."_s}};
    return {.errors = faultsInCustomer(*customer),
            .communicationNumber = textOf(*customer, u"communicationNumber"),
            .customerExtId = textOf(*customer, u"customerExtId"),
            .riskLevel = textOf(*customer, u"riskLevel")};
}

} // namespace App
