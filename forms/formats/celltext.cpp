#include "formats/celltext.h"

#include "checks/identifiers.h"
#include "contract/codenames.h"
#include "contract/typeddate.h"
#include "contract/typednumber.h"
#include "contract/valuetext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Forms {

namespace {

constexpr qsizetype mostRemembered = 10'000; // a list where each row has another code is no list

} // namespace

CellText::CellText(const QHash<CodeSet, Classifier> &classifiers, const QDate &today,
                   const QLocale &locale)
    : m_classifiers(classifiers), m_today(today), m_locale(locale)
{}

QString CellText::value(const Field &field, const QString &cell) const
{
    const QString text = ValueText::cleaned(cell);
    if (text.isEmpty())
        return {};
    switch (field.kind) {
    case ValueKind::Date:
        return date(field, text);
    case ValueKind::Code:
    case ValueKind::Enumeration:
        return code(field.codes, text);
    case ValueKind::Boolean:
        return boolean(text);
    case ValueKind::Integer:
    case ValueKind::BigInteger:
    case ValueKind::Decimal:
        return readTypedNumber(text).value_or(text);
    case ValueKind::Text:
    case ValueKind::LongText:
    case ValueKind::Choices:
    case ValueKind::Rows:
        break;
    }
    return field.isIdentifier ? Identifiers::ungrouped(text) : text;
}

QStringList CellText::choices(const Field &field, const QString &cell) const
{
    static const QRegularExpression between(uR"([,;|\n])"_s);
    QStringList chosen;
    for (const QString &each : cell.split(between, Qt::SkipEmptyParts))
        if (const QString text = ValueText::cleaned(each); !text.isEmpty())
            chosen.append(code(field.codes, text));
    chosen.removeDuplicates();
    return chosen;
}

QString CellText::code(CodeSet set, const QString &text) const
{
    const std::pair key(static_cast<int>(set), text);
    if (const auto known = m_codes.constFind(key); known != m_codes.cend())
        return *known;
    auto finder = m_finders.find(set);
    if (finder == m_finders.end())
        finder = m_finders.emplace(set, CodeFinder(set, m_classifiers.value(set), m_locale)).first;
    const QString code = finder->second.exact(text).value_or(text);
    if (m_codes.size() < mostRemembered)
        m_codes.insert(key, code);
    return code;
}

QString CellText::date(const Field &field, const QString &text) const
{
    // A spreadsheet exports a day as its midnight.
    static const QRegularExpression midnight(uR"([ T]0?0:00(:00(\.0+)?)?\z)"_s);
    QString day = text;
    if (!ValueText::looksLikeDate(text))
        day.remove(midnight);
    if (ValueText::date(day))
        return day;
    const auto sense = field.neverInFuture ? YearSense::Past : YearSense::Near;
    const auto read = readTypedDate(day, m_today, sense, m_locale);
    return read ? read->toString(Qt::ISODate) : text;
}

QString CellText::boolean(const QString &text)
{
    static const QStringList yes = {u"true"_s, u"yes"_s, u"y"_s, u"1"_s, u"taip"_s, u"t"_s};
    static const QStringList no = {u"false"_s, u"no"_s, u"n"_s, u"0"_s, u"ne"_s};
    const QString word = text.toLower();
    if (yes.contains(word) || word == CodeNames::yesOrNo(true).toLower())
        return u"true"_s;
    if (no.contains(word) || word == CodeNames::yesOrNo(false).toLower())
        return u"false"_s;
    return text;
}

} // namespace Forms
