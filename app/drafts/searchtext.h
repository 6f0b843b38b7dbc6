#pragma once

#include <QByteArray>
#include <QList>

class QString;

namespace App {

/// A text as it is searched: folded (Forms::foldedText), in UTF-8.
QByteArray searchText(const QString &text);

/// The words of what was typed, as searchText() has them, none empty.
QList<QByteArray> searchWords(const QString &typed);

} // namespace App
