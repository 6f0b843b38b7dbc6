#pragma once

#include <QByteArray>
#include <QList>

class QString;

namespace App {

/// A text as it is searched, in UTF-8: without regard to case, accents, the width of characters and
/// the kind of apostrophe. Control characters are spaces in it.
QByteArray searchText(const QString &text);

/// The words of what was typed, as searchText() has them, none empty.
QList<QByteArray> searchWords(const QString &typed);

} // namespace App
