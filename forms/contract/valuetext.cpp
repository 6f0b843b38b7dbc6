#include "contract/valuetext.h"

#include <QRegularExpression>

#include <algorithm>
#include <string>

using namespace Qt::StringLiterals;

namespace Forms::ValueText {

namespace {

bool isJoiner(char32_t character)
{
    return character == 0x200C || character == 0x200D;
}

/// What some program or other ends a line with: '\n', vertical tab, form feed, '\r', NEL, LS, PS.
bool isLineEnd(char32_t character)
{
    return (character >= 0x0A && character <= 0x0D) || character == 0x85 || character == 0x2028 ||
           character == 0x2029;
}

/// The signs that stand around Arabic and Syriac numbers: Unicode calls them formatting, but they
/// are seen.
bool isNumberSign(char32_t character)
{
    return (character >= 0x0600 && character <= 0x0605) || character == 0x06DD ||
           character == 0x070F || character == 0x0890 || character == 0x0891 || character == 0x08E2;
}

/// Formatting and control characters that nobody sees, and what is no character; a tab and a line
/// end are seen.
bool isInvisible(char32_t character)
{
    if (character == U'\t' || isLineEnd(character) || isJoiner(character) ||
        isNumberSign(character))
        return false;
    const QChar::Category category = QChar::category(character);
    return category == QChar::Other_Control || category == QChar::Other_Format ||
           QChar::isNonCharacter(character);
}

/// White space and what looks like it: the fillers of Hangul and Braille's empty cell.
bool isBlank(char32_t character)
{
    return QChar::isSpace(character) || isJoiner(character) || isInvisible(character) ||
           character == 0x3164 || character == 0xFFA0 || character == 0x2800;
}

/// Where the text ends without what is blank. A joiner after a virama is part of its letter:
/// Malayalam, Bengali and Sinhala names end that way.
qsizetype endOf(const QList<uint> &text)
{
    constexpr unsigned char virama = 9;
    qsizetype end = text.size();
    while (end > 0 && isBlank(text.at(end - 1))) {
        if (end > 1 && isJoiner(text.at(end - 1)) &&
            QChar::combiningClass(text.at(end - 2)) == virama)
            break;
        --end;
    }
    return end;
}

QString cleanedThoroughly(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    const qsizetype end = endOf(characters);
    const auto stop = characters.cbegin() + end;
    const auto start = std::find_if_not(characters.cbegin(), stop, isBlank);
    std::u32string clean;
    clean.reserve(static_cast<size_t>(end));
    for (auto each = start; each != stop; ++each) {
        const bool isFirstOfTwo = *each == U'\r' && each + 1 != stop && *(each + 1) == U'\n';
        if (isInvisible(*each) || isFirstOfTwo)
            continue;
        clean.push_back(isLineEnd(*each) ? U'\n' : char32_t(*each));
    }
    return QString::fromStdU32String(clean);
}

/// Whether a text is clean at a glance: plain letters and marks with no space around them. Nearly
/// every text is, and texts are cleaned at each key.
bool isPlain(const QString &text)
{
    const auto isPrinted = [](QChar character) {
        return (character.unicode() >= 0x20 && character.unicode() < 0x7F) ||
               (character.unicode() >= 0xC0 && character.unicode() < 0x0300);
    };
    return std::all_of(text.cbegin(), text.cend(), isPrinted) &&
           (text.isEmpty() || (text.front() != u' ' && text.back() != u' '));
}

bool matches(const QRegularExpression &form, const QString &text)
{
    return form.match(text).hasMatch();
}

} // namespace

QString cleaned(const QString &text)
{
    return isPlain(text) ? text : cleanedThoroughly(text);
}

bool looksLikeDate(const QString &text)
{
    static const QRegularExpression form(uR"(\A\d{4}-\d{2}-\d{2})"
                                         uR"((?:T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d([.,]\d+)?)?)"
                                         uR"((Z|[+-]([01]\d|2[0-3])(:?[0-5]\d)?)?)?\z)"_s);
    return matches(form, text);
}

std::optional<QDate> date(const QString &text)
{
    constexpr qsizetype dayLength = 10;
    if (!looksLikeDate(text))
        return std::nullopt;
    const QDate read = QDate::fromString(text.left(dayLength), Qt::ISODate);
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
    static const QRegularExpression form(uR"(\A-?(0|[1-9][0-9]*)\z)"_s);
    return matches(form, text);
}

bool isNumber(const QString &text)
{
    static const QRegularExpression form(
        uR"(\A-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?\z)"_s);
    return matches(form, text);
}

bool isNegative(const QString &text)
{
    const auto mantissaEnd = std::find_if(text.cbegin(), text.cend(), [](QChar character) {
        return character == u'e' || character == u'E';
    });
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
