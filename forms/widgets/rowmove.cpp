#include "widgets/rowmove.h"

namespace Forms {

std::optional<FieldPath> RowMove::follow(const FieldPath &path) const
{
    if (path.field() != list || !path.isInRow())
        return path;
    if (path.row() == from)
        return to < 0 ? std::nullopt : std::optional(FieldPath(list, to, path.rowField()));
    int row = path.row();
    if (from >= 0 && row > from)
        --row;
    if (to >= 0 && row >= to)
        ++row;
    return FieldPath(list, row, path.rowField());
}

} // namespace Forms
