#include "contract/valuetext.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

namespace Forms::ValueText {

namespace {

bool isJoiner(QChar character)
{
    return character.unicode() == 0x200C || character.unicode() == 0x200D;
}

/// Formatting and control characters that nobody sees; a tab and a line end are seen.
bool isInvisible(QChar character)
{
    if (character == u'\n' || character == u'\t' || character == u'\r' || isJoiner(character))
        return false;
    return character.category() == QChar::Other_Control ||
           character.category() == QChar::Other_Format || character.unicode() >= 0xFFFE;
}

bool isNothingAtAnEnd(QChar character)
{
    return character.isSpace() || isJoiner(character) || isInvisible(character);
}

bool matches(const QRegularExpression &form, const QString &text)
{
    return form.match(text).hasMatch();
}

} // namespace

QString cleaned(const QString &text)
{
    const auto first = std::find_if_not(text.cbegin(), text.cend(), isNothingAtAnEnd);
    const auto last = std::find_if_not(text.crbegin(), text.crend(), isNothingAtAnEnd).base();
    if (first >= last)
        return {};
    QString clean = text.mid(first - text.cbegin(), last - first);
    clean.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    clean.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    clean.removeIf(isInvisible);
    return clean;
}

std::optional<QDate> date(const QString &text)
{
    static const QRegularExpression day(QStringLiteral(R"(\A\d{4}-\d{2}-\d{2}\z)"));
    static const QRegularExpression moment(
        QStringLiteral(R"(\A(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d([.,]\d+)?)?)"
                       R"((Z|[+-]([01]\d|2[0-3]):?[0-5]\d)?\z)"));
    QString written;
    if (matches(day, text))
        written = text;
    else if (const auto found = moment.match(text); found.hasMatch())
        written = found.captured(1);
    const QDate read = QDate::fromString(written, Qt::ISODate);
    if (!read.isValid())
        return std::nullopt;
    return read;
}

std::optional<bool> boolean(const QString &text)
{
    if (text == u"true")
        return true;
    if (text == u"false")
        return false;
    return std::nullopt;
}

bool isWholeNumber(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(R"(\A-?(0|[1-9][0-9]*)\z)"));
    return matches(form, text);
}

bool isNumber(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral(R"(\A-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?\z)"));
    return matches(form, text);
}

bool isNegative(const QString &text)
{
    const auto mantissaEnd = std::find_if(
        text.cbegin(), text.cend(), [](QChar character) { return character.toLower() == u'e'; });
    return text.startsWith(u'-') && std::any_of(text.cbegin(), mantissaEnd, [](QChar character) {
               return character >= u'1' && character <= u'9';
           });
}

bool fitsInteger(const QString &text)
{
    bool ok = false;
    const int number = text.toInt(&ok);
    return ok && number >= 0;
}

} // namespace Forms::ValueText
