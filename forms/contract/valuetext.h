#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace Forms {

/// How a field's text is read: the grammar of every kind of value, in one place.
namespace ValueText {

/// The text as it is sent: without white space and invisible characters at its ends, without
/// invisible formatting and control characters inside, line ends as '\n'. The joiners U+200C and
/// U+200D stay inside, where Persian and Indic names need them.
QString cleaned(const QString &text);

/// Whether a text is written as `yyyy-MM-dd` or as an ISO 8601 date-time, be there such a day or
/// not.
bool looksLikeDate(const QString &text);
/// The date of such a text (a date-time's own day, unconverted); nothing where the text is none or
/// names a day that does not exist.
std::optional<QDate> date(const QString &text);

/// JSON's `true` and `false`, nothing else.
std::optional<bool> boolean(const QString &text);

/// A whole number as JSON writes it, of any length; a sign is allowed here and judged by range.
bool isWholeNumber(const QString &text);
/// A number as JSON writes it (RFC 8259, section 6), of any precision.
bool isNumber(const QString &text);
/// Whether a number (isNumber) is below zero.
bool isNegative(const QString &text);
/// Whether a whole number fits 0 to 2147483647.
bool fitsInteger(const QString &text);

} // namespace ValueText

} // namespace Forms
