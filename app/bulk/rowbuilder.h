#pragma once

#include "bulk/bulkrow.h"
#include "formats/celltext.h"

#include <QSet>

namespace App {

/// Makes customers of a list's cells: each cell into its column's field, read as if it were typed,
/// and what the list has no column for from what new customers start with. An empty cell states
/// nothing. For one thread at a time.
class RowBuilder
{
public:
    RowBuilder(const QList<BulkColumn> &columns, const BulkTerms &terms);

    /// Makes the record of a row of a list anew, from its cells and what was added to them. A row
    /// that was read from a document stays as it is.
    void build(BulkRow &row) const;
    /// Sets one field of a record as if it were typed there; rows that are not there are made.
    void put(Forms::Record &record, const Forms::FieldPath &path, const QString &cell) const;

    /// Where the cell of a column stands in the row's customer: rows of an address, a document or a
    /// contact whose cells are all empty are none, so the ones behind them move up.
    Forms::FieldPath placeOf(const BulkRow &row, int column) const;
    /// The opposite: which field of the list's own rows it is that stands there.
    Forms::FieldPath originOf(const BulkRow &row, const Forms::FieldPath &place) const;
    /// Whether an earlier column has the same field, which leaves this one out.
    bool isRepeated(int column) const { return m_repeated.contains(column); }

private:
    /// The rows of an address, a document or a contact that the list's row has something for.
    QSet<int> filledRows(const BulkRow &row, const QString &list) const;
    Forms::FieldPath placeOf(const BulkRow &row, const Forms::FieldPath &path) const;
    void fill(Forms::Record &record) const;
    void decideKind(Forms::Record &record) const;
    void remark(BulkRow &row) const;

    QList<BulkColumn> m_columns;
    BulkTerms m_terms;
    Forms::CellText m_reader;
    QSet<int> m_repeated;
    QSet<QString> m_covered; ///< names of fields that the list has, as Forms::Rules::nameOf
};

} // namespace App
