#pragma once

#include "bulk/bulkrow.h"
#include "contract/result.h"
#include "store/done.h"

/// What became of the rows of a list, as a table for spreadsheets (see csvLine): line or file,
/// external id, communication number, outcome, HTTP status, and why. Holds personal data in clear.
namespace App::ResultFile {

/// The table as it stands now.
QByteArray table(const QList<BulkRow> &rows);
/// Writes it; a file of that name is replaced only by a whole one. Failure code result.notWritten.
Forms::Result<Done> write(const QString &fileName, const QList<BulkRow> &rows);

} // namespace App::ResultFile
