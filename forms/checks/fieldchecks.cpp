#include "checks/fieldchecks.h"

#include "checks/wording.h"
#include "contract/catalogue.h"
#include "contract/codes.h"
#include "contract/valuetext.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Forms {

namespace {

bool isRequired(const Field &field, const QString &ruleName, const Rules &rules)
{
    if (field.need == Need::Mandatory)
        return true;
    if (field.need == Need::BySetting && rules.businessUnit == BusinessUnitUse::Mandatory)
        return true;
    // A house rule cannot ask for a closing date: C013 and C013a alone say who has one, and a
    // rule beside them would leave an active customer without any way to be right.
    return field.name != u"closingDate" && rules.required.contains(ruleName);
}

/// Whether a code is in its list; every code is where nobody lists any.
bool isListed(CodeSet set, const QString &code, const Rules &rules)
{
    if (Codes::isClosed(set) && Codes::contains(set, code))
        return true;
    const bool installationMayList = !Codes::classifier(set).isEmpty();
    const QStringList own = installationMayList ? rules.classifiers.value(set) : QStringList();
    return own.isEmpty() ? !Codes::isClosed(set) : own.contains(code);
}

void checkDate(const Field &field, const FieldPath &path, const QString &text, Collector &found)
{
    if (ValueText::date(text))
        return;
    if (ValueText::looksLikeDate(text))
        found.error(path, u"date.impossible"_s, Wording::impossibleDate(field));
    else
        found.error(path, u"date.unreadable"_s, Wording::unreadableDate(field));
}

bool hasWrongCharacter(ValueKind kind, const QString &text)
{
    const QStringView others = kind == ValueKind::Decimal ? u"-.+eE" : u"-";
    return std::any_of(text.cbegin(), text.cend(), [&](QChar character) {
        return !(character >= u'0' && character <= u'9') && !others.contains(character);
    });
}

void checkNumber(const Field &field, const FieldPath &path, const QString &text, Collector &found)
{
    const bool isOfKind = field.kind == ValueKind::Decimal ? ValueText::isNumber(text)
                                                           : ValueText::isWholeNumber(text);
    if (hasWrongCharacter(field.kind, text))
        found.error(path, u"number.character"_s, Wording::notANumber(field), Timing::AtOnce);
    else if (!isOfKind)
        found.error(path, u"number.form"_s, Wording::notANumber(field));
    else if (ValueText::isNegative(text))
        found.error(path, u"number.negative"_s, Wording::negative(field));
    else if (field.kind == ValueKind::Integer && !ValueText::fitsInteger(text))
        found.error(path, u"number.tooLarge"_s, Wording::tooLarge(field));
}

/// What a filled field's text must be by its kind.
void checkText(const Field &field, const FieldPath &path, const QString &text, const Rules &rules,
               Collector &found)
{
    if (field.maximumLength > 0 && text.size() > field.maximumLength) {
        found.error(path, u"tooLong"_s, Wording::tooLong(field, text.size()), Timing::AtOnce);
        return;
    }
    switch (field.kind) {
    case ValueKind::Date:
        checkDate(field, path, text, found);
        break;
    case ValueKind::Code:
    case ValueKind::Enumeration:
        if (!isListed(field.codes, text, rules))
            found.error(path, u"code.unknown"_s, Wording::unknownCode(field));
        break;
    case ValueKind::Boolean:
        if (!ValueText::boolean(text))
            found.error(path, u"boolean.unreadable"_s, Wording::yesOrNo(field));
        break;
    case ValueKind::Integer:
    case ValueKind::BigInteger:
    case ValueKind::Decimal:
        checkNumber(field, path, text, found);
        break;
    case ValueKind::Text:
    case ValueKind::LongText:
    case ValueKind::Choices:
    case ValueKind::Rows:
        break;
    }
}

void checkValue(const Field &field, const FieldPath &path, const QString &text,
                const QString &ruleName, const Rules &rules, Collector &found)
{
    if (!text.isEmpty())
        checkText(field, path, text, rules, found);
    else if (isRequired(field, ruleName, rules))
        found.error(path, u"missing"_s, Wording::missing(field), Timing::OnSubmit);
}

void checkChoices(const Field &field, const QStringList &chosen, const Rules &rules,
                  Collector &found)
{
    const FieldPath path(field.name);
    if (chosen.isEmpty() && isRequired(field, field.name, rules))
        found.error(path, u"missing"_s, Wording::missing(field), Timing::OnSubmit);
    const auto unlisted = std::find_if(chosen.cbegin(), chosen.cend(), [&](const QString &each) {
        return !isListed(field.codes, each, rules);
    });
    if (unlisted != chosen.cend())
        found.error(path, u"code.unknown"_s, Wording::unknownChoice(field, *unlisted));
}

void checkRows(const Field &list, const QList<Record::Row> &rows, const Rules &rules,
               Collector &found)
{
    if (rows.isEmpty() && isRequired(list, list.name, rules))
        found.error(FieldPath(list.name), u"missing"_s, Wording::missing(list), Timing::OnSubmit);
    for (const Field &field : list.rowFields) {
        const QString ruleName = list.name + u'.' + field.name;
        for (int row = 0; row < rows.size(); ++row)
            checkValue(field, FieldPath(list.name, row, field.name), rows.at(row).value(field.name),
                       ruleName, rules, found);
    }
}

} // namespace

void checkFields(const Record &sent, const Rules &rules, Collector &found)
{
    const CustomerKind kind = sent.kind();
    for (const Field &field : Catalogue::fields()) {
        const bool isHidden =
            field.need == Need::BySetting && rules.businessUnit == BusinessUnitUse::Hidden;
        if (isHidden || !field.appliesTo(kind))
            continue;
        if (field.kind == ValueKind::Rows)
            checkRows(field, sent.rows(field.name), rules, found);
        else if (field.kind == ValueKind::Choices)
            checkChoices(field, sent.choices(field.name), rules, found);
        else
            checkValue(field, FieldPath(field.name), sent.value(field.name), field.name, rules,
                       found);
    }
}

} // namespace Forms
