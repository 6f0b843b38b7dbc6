#include "drafts/searchtext.h"

#include "contract/foldedtext.h"

#include <QString>

namespace App {

QByteArray searchText(const QString &text)
{
    return Forms::foldedText(text).toUtf8();
}

QList<QByteArray> searchWords(const QString &typed)
{
    // White space beyond ASCII is taken for a space before the words are told apart.
    return searchText(typed.simplified()).simplified().split(' ').toList();
}

} // namespace App
