#include "window/textdifference.h"

#include <QStringList>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <vector>

namespace App {

namespace {

/// Longer texts than names differ as a whole: the table below grows with the square.
constexpr qsizetype mostCompared = 1000;

QStringList characters(const QString &text)
{
    QStringList all;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype from = 0, to = finder.toNextBoundary(); to >= 0;
         from = to, to = finder.toNextBoundary())
        all.append(text.mid(from, to - from));
    return all;
}

void append(TextDifference::Pieces &pieces, const QString &text, bool isDifferent)
{
    if (!pieces.isEmpty() && pieces.last().isDifferent == isDifferent)
        pieces.last().text += text;
    else
        pieces.append({text, isDifferent});
}

/// The lengths of the longest common subsequences of what follows each pair of places.
std::vector<std::vector<int>> commonLengths(const QStringList &first, const QStringList &second)
{
    const auto rows = static_cast<size_t>(first.size());
    const auto columns = static_cast<size_t>(second.size());
    std::vector<std::vector<int>> lengths(rows + 1, std::vector<int>(columns + 1, 0));
    for (size_t row = rows; row-- > 0;)
        for (size_t column = columns; column-- > 0;)
            lengths[row][column] =
                first.at(static_cast<qsizetype>(row)) == second.at(static_cast<qsizetype>(column))
                    ? lengths[row + 1][column + 1] + 1
                    : std::max(lengths[row + 1][column], lengths[row][column + 1]);
    return lengths;
}

} // namespace

std::pair<TextDifference::Pieces, TextDifference::Pieces> TextDifference::of(const QString &first,
                                                                             const QString &second)
{
    const QStringList left = characters(first);
    const QStringList right = characters(second);
    if (left.size() > mostCompared || right.size() > mostCompared)
        return {{{first, true}}, {{second, true}}};
    const auto lengths = commonLengths(left, right);
    std::pair<Pieces, Pieces> pieces;
    qsizetype row = 0;
    qsizetype column = 0;
    const auto common = [&lengths](qsizetype inFirst, qsizetype inSecond) {
        return lengths[static_cast<size_t>(inFirst)][static_cast<size_t>(inSecond)];
    };
    while (row < left.size() || column < right.size()) {
        const bool isBoth = row < left.size() && column < right.size();
        if (isBoth && left.at(row) == right.at(column)) {
            append(pieces.first, left.at(row++), false);
            append(pieces.second, right.at(column++), false);
        } else if (column == right.size() ||
                   (isBoth && common(row + 1, column) >= common(row, column + 1))) {
            append(pieces.first, left.at(row++), true);
        } else {
            append(pieces.second, right.at(column++), true);
        }
    }
    return pieces;
}

} // namespace App
