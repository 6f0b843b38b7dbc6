#pragma once

#include "bulk/bulkrow.h"

/// What is told of a row of a list, for the table and for the result file.
namespace App::BulkWords {

/// "2 errors, 1 advice", "Ready", or what became of it.
QString state(const BulkRow &row);
/// What became of it, without findings: "Not taken", "Draft", "Accepted".
QString outcome(const BulkRow &row);
/// "2 errors, 1 advice"; empty where nothing was found.
QString findings(const BulkRow &row);
/// Where it comes from: the line of the list, or the file of a folder.
QString place(const BulkRow &row);

} // namespace App::BulkWords
