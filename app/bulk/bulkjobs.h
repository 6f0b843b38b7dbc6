#pragma once

#include "bulk/bulkrow.h"
#include "bulk/csvreader.h"

#include <functional>

namespace App {
class RowChecker;
}

/// The long work on many rows, for a thread of its own: each step is told how far it is, and asked
/// whether to go on.
namespace App::BulkJobs {

/// Told the number of rows done and of all; false ends the work, whose result nobody wants then.
using Progress = std::function<bool(int done, int all)>;

/// A row for each line but that of the headings, with what is wrong with the line as such.
QList<BulkRow> rowsOf(const CsvTable &table, bool hasHeadings);
/// A row for each XML and JSON file in a folder, not in those within it, by name; one that cannot be
/// read is a row that says why. None where there are more than `most`.
Forms::Result<QList<BulkRow>> rowsOfFolder(const QString &folder, const Progress &progress,
                                           int most = CsvReader::maximumLines);
/// A column for each field that some row fills, in the form's order.
QList<BulkColumn> columnsOf(const QList<BulkRow> &rows);

/// Makes the rows' records of their cells.
void build(QList<BulkRow> &rows, const QList<BulkColumn> &columns, const BulkTerms &terms,
           const Progress &progress);
/// What the store is to be asked about all rows.
QList<BulkMark> marksOf(const QList<BulkRow> &rows);
/// Counts the rows' numbers and finds what is wrong with each.
void check(QList<BulkRow> &rows, RowChecker &checker, const Progress &progress);

} // namespace App::BulkJobs
