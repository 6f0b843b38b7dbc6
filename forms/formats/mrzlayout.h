#pragma once

#include "formats/mrz.h"

namespace Forms {

/// A stretch of a line; both counted from 0.
struct MrzSpan
{
    int line = 0;
    int start = 0;
    int length = 0;
};

/// Where a format has its parts (Doc 9303, parts 4 to 7). A check digit stands behind its part.
struct MrzLayout
{
    MrzSpan names;
    MrzSpan number;
    MrzSpan nationality;
    MrzSpan birthDate;
    MrzSpan expiryDate;
    QList<MrzSpan> optional;
    QList<MrzSpan> whole = {}; ///< what the last check digit guards; nothing on visas
};

MrzLayout mrzLayout(MrzFormat format);

} // namespace Forms
