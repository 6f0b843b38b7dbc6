#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

#include <optional>

namespace Forms {

/// Where the years of a field's dates lie, for years of two digits.
enum class YearSense {
    Past, ///< never after today: a birth date
    Near  ///< the hundred years that end twenty years from today
};

/// Reads a date as people type it: `24051995`, `24.5.95`, `24 may 1995`, `1995-05-24`, `t` for
/// today. Days and months stand in the locale's order where both are possible, month names are
/// read in the locale's language, in the system's and in English. Nothing where the text is no date
/// that exists.
std::optional<QDate> readTypedDate(const QString &text, const QDate &today, YearSense sense,
                                   const QLocale &locale = {});

} // namespace Forms
