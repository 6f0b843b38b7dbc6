#pragma once

#include "formats/document.h"

namespace Forms {

class CellText;
class FieldNames;

/// A customer as it was read from the cells of a spreadsheet.
struct Sheet
{
    Document document;
    int otherRows = 0; ///< rows behind the one that was read
};

/// Reads a row of a spreadsheet that was copied with its header, cells parted by tabs; or a column
/// of names with a column of values. Where a name is no field's, its cell becomes a remark. Fails
/// with "sheet.none" where hardly any name is.
Result<Sheet> readSheet(const QString &text, const FieldNames &names, const CellText &cells);

} // namespace Forms
