#pragma once

#include "contract/fieldpath.h"

#include <optional>

namespace Forms {

/// One row of a list that came, went or changed its place, and where that leaves the others.
struct RowMove
{
    QString list;
    int from = -1; ///< its index before; -1 where the row is new
    int to = -1;   ///< its index afterwards; -1 where the row is gone

    /// The way back.
    RowMove reversed() const { return {list, to, from}; }
    /// Where a path leads afterwards; nothing where it led into the row that is gone.
    std::optional<FieldPath> follow(const FieldPath &path) const;
};

} // namespace Forms
