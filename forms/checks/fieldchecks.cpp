#include "checks/fieldchecks.h"

#include "checks/wording.h"
#include "contract/catalogue.h"
#include "contract/valuetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Forms {

namespace {

/// Whether a character may stand in a number while it is typed: what separates groups and decimals
/// is put right on leaving the field, a letter never is.
bool mayStandInNumber(ValueKind kind, QChar character)
{
    static const QString others = u"-+.,'\u2019_٫٬"_s;
    return character.isDigit() || character.isSpace() || others.contains(character) ||
           (kind == ValueKind::Decimal && (character == u'e' || character == u'E'));
}

bool isNumberOfKind(ValueKind kind, const QString &text)
{
    return kind == ValueKind::Decimal ? ValueText::isNumber(text) : ValueText::isWholeNumber(text);
}

/// Checks one field at a time, each by itself.
class FieldChecker
{
public:
    FieldChecker(const Rules &rules, const QDate &today, Collector &found)
        : m_rules(rules), m_today(today), m_found(found)
    {}

    void checkValue(const Field &field, const FieldPath &path, const QString &text,
                    const QString &ruleName);
    void checkChoices(const Field &field, const QStringList &chosen);
    void checkRows(const Field &list, const QList<Record::Row> &rows);

private:
    void missing(const Field &field, const FieldPath &path);
    void checkText(const Field &field, const FieldPath &path, const QString &text);
    void checkDate(const Field &field, const FieldPath &path, const QString &text);
    void checkNumber(const Field &field, const FieldPath &path, const QString &text);

    const Rules &m_rules;
    const QDate &m_today;
    Collector &m_found;
};

void FieldChecker::missing(const Field &field, const FieldPath &path)
{
    m_found.error(path, u"missing"_s, Wording::missing(field), Timing::OnSubmit);
}

void FieldChecker::checkDate(const Field &field, const FieldPath &path, const QString &text)
{
    const auto date = ValueText::date(text);
    if (date && field.neverInFuture && *date > m_today)
        m_found.error(path, u"date.future"_s, Wording::inFuture(field));
    else if (!date && ValueText::looksLikeDate(text))
        m_found.error(path, u"date.impossible"_s, Wording::impossibleDate(field));
    else if (!date)
        m_found.error(path, u"date.unreadable"_s, Wording::unreadableDate(field));
}

void FieldChecker::checkNumber(const Field &field, const FieldPath &path, const QString &text)
{
    const bool hasWrongCharacter = std::any_of(text.cbegin(), text.cend(), [&](QChar each) {
        return !mayStandInNumber(field.kind, each);
    });
    if (hasWrongCharacter)
        m_found.error(path, u"number.character"_s, Wording::notANumber(field), Timing::AtOnce);
    else if (!isNumberOfKind(field.kind, text))
        m_found.error(path, u"number.form"_s, Wording::notANumber(field));
    else if (ValueText::isNegative(text))
        m_found.error(path, u"number.negative"_s, Wording::negative(field));
    else if (field.kind == ValueKind::Integer && !ValueText::fitsInteger(text))
        m_found.error(path, u"number.tooLarge"_s, Wording::tooLarge(field));
}

/// What a filled field's text must be by its kind.
void FieldChecker::checkText(const Field &field, const FieldPath &path, const QString &text)
{
    if (field.maximumLength > 0 && text.size() > field.maximumLength) {
        m_found.error(path, u"tooLong"_s, Wording::tooLong(field, text.size()), Timing::AtOnce);
        return;
    }
    switch (field.kind) {
    case ValueKind::Date:
        checkDate(field, path, text);
        break;
    case ValueKind::Code:
    case ValueKind::Enumeration:
        if (!m_rules.lists(field.codes, text))
            m_found.error(path, u"code.unknown"_s, Wording::unknownCode(field));
        break;
    case ValueKind::Boolean:
        if (!ValueText::boolean(text))
            m_found.error(path, u"boolean.unreadable"_s, Wording::yesOrNo(field));
        break;
    case ValueKind::Integer:
    case ValueKind::BigInteger:
    case ValueKind::Decimal:
        checkNumber(field, path, text);
        break;
    case ValueKind::Text:
    case ValueKind::LongText:
    case ValueKind::Choices:
    case ValueKind::Rows:
        break;
    }
}

void FieldChecker::checkValue(const Field &field, const FieldPath &path, const QString &text,
                              const QString &ruleName)
{
    if (!text.isEmpty())
        checkText(field, path, text);
    else if (m_rules.isNeeded(field, ruleName))
        missing(field, path);
}

void FieldChecker::checkChoices(const Field &field, const QStringList &chosen)
{
    const FieldPath path(field.name);
    if (chosen.isEmpty() && m_rules.isNeeded(field, field.name))
        missing(field, path);
    const auto unlisted =
        std::find_if_not(chosen.cbegin(), chosen.cend(),
                         [&](const QString &each) { return m_rules.lists(field.codes, each); });
    if (unlisted != chosen.cend())
        m_found.error(path, u"code.unknown"_s, Wording::unknownChoice(field, *unlisted));
}

void FieldChecker::checkRows(const Field &list, const QList<Record::Row> &rows)
{
    if (rows.isEmpty() && m_rules.isNeeded(list, list.name))
        missing(list, FieldPath(list.name));
    for (const Field &field : list.rowFields) {
        const QString ruleName = list.name + u'.' + field.name;
        for (int row = 0; row < rows.size(); ++row)
            checkValue(field, FieldPath(list.name, row, field.name), rows.at(row).value(field.name),
                       ruleName);
    }
}

} // namespace

void checkFields(const Record &sent, const Rules &rules, const QDate &today, Collector &found)
{
    FieldChecker checker(rules, today, found);
    const CustomerKind kind = sent.kind();
    for (const Field &field : Catalogue::fields()) {
        const bool isHidden =
            field.need == Need::BySetting && rules.businessUnit == BusinessUnitUse::Hidden;
        if (isHidden || !field.appliesTo(kind))
            continue;
        if (field.kind == ValueKind::Rows)
            checker.checkRows(field, sent.rows(field.name));
        else if (field.kind == ValueKind::Choices)
            checker.checkChoices(field, sent.choices(field.name));
        else
            checker.checkValue(field, FieldPath(field.name), sent.value(field.name), field.name);
    }
}

} // namespace Forms
