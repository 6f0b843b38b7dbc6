#pragma once

#include "contract/result.h"
#include "history/historyentry.h"
#include "store/done.h"

#include <QList>
#include <QString>

#include <functional>

namespace App {

/// The history as a table for spreadsheets: RFC 4180 in UTF-8 with a byte order mark, the words in
/// the user's language. A text that begins with = + - @, a tab or a line's end has an apostrophe put
/// before it, since a spreadsheet would run it as a formula; so has a communication number that
/// looks like a negative number, as it names something and counts nothing. Entry numbers and
/// statuses are never negative and stay as they are. Holds personal data in clear.
namespace HistoryCsv {

/// The mark and the line of headings.
QByteArray head();
QByteArray line(const HistoryEntry &entry);

/// The entries before the entry of a number (0: the newest), newest first; none at the end.
using Pages = std::function<Forms::Result<QList<HistoryEntry>>(qint64 before)>;
/// Writes all entries, newest first, page by page; a file of that name is replaced only by a whole
/// one. Failure code history.notWritten, or that of `pages`.
Forms::Result<Done> write(const QString &fileName, const Pages &pages);

} // namespace HistoryCsv

} // namespace App
