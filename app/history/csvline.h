#pragma once

#include <QByteArray>
#include <QStringList>

namespace App {

/// What a table for spreadsheets in UTF-8 begins with, so that they take it for that.
inline const QByteArray csvMark = "\xef\xbb\xbf";

/// One line of it as RFC 4180 writes it. A text that begins with = + - @, a tab or a line's end has
/// an apostrophe put before it, since a spreadsheet would run it as a formula.
QByteArray csvLine(const QStringList &texts);

} // namespace App
