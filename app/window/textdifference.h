#pragma once

#include <QList>
#include <QString>

#include <utility>

namespace App {

/// What two texts do not have in common, character by character as people see them.
namespace TextDifference {

struct Piece
{
    QString text;
    bool isDifferent = false;

    friend bool operator==(const Piece &, const Piece &) = default;
};

using Pieces = QList<Piece>;

/// Both texts in pieces that together are the whole text; what is different has no counterpart in
/// the other text.
std::pair<Pieces, Pieces> of(const QString &first, const QString &second);

} // namespace TextDifference

} // namespace App
