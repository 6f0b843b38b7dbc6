#pragma once

#include "bulk/bulkrow.h"

#include <functional>

namespace App {

/// Which field each column of a list is for: by the columns' headings, or as it was said before for
/// a list of the same headings.
namespace ColumnMatch {

/// The place that a heading names, and what it settles there; no path where it names none or several.
using Find = std::function<BulkColumn(const QString &heading)>;

/// Columns by what their headings say. Of two columns that name one field the first one has it, but
/// those that say what kind of row they are of have rows of their own: "Mobile" and "E-mail".
QList<BulkColumn> byHeadings(const QStringList &headings, const Find &find);

/// What the columns were matched with, as texts that settings can hold; empty for one left out.
QStringList paths(const QList<BulkColumn> &columns);
/// The columns as they were matched before; nothing where that does not fit these headings, as when
/// another version had other fields.
std::optional<QList<BulkColumn>> remembered(const QStringList &headings, const QStringList &paths);

/// What a set of headings is remembered by: a hash, since the first line of a list without headings
/// is a customer. The same for headings that differ in case and white space alone.
QByteArray key(const QStringList &headings);

/// Whether a field can be a column: no list or row as a whole.
bool isForCells(const Forms::FieldPath &path);

} // namespace ColumnMatch

} // namespace App
