#pragma once

#include "bulk/bulkrow.h"

#include <QHash>

namespace App {

/// Finds what is wrong with the rows of a list, each by itself and beside the others: the checks of
/// the form, and numbers that stand there twice. For one thread at a time.
class RowChecker
{
public:
    explicit RowChecker(const BulkTerms &terms);

    /// Whose numbers may meet those of other rows; a row is counted with what it was added with.
    void count(const BulkRow &row, int by);
    /// The findings of a row that was counted, as Forms::check gives them, without "missing" where a
    /// number is given later. Beside the codes of Forms::check: duplicate.inList.
    Forms::Findings check(const BulkRow &row) const;

    /// The fields and values of a row that no other row may have, or should have.
    static QList<BulkMark> numbersOf(const Forms::Record &record);

    /// Whether a row that is counted has this number.
    bool isCounted(const BulkMark &number) const { return m_counts.contains(number); }

private:
    void adviseOnTwins(const Forms::Record &record, Forms::Findings &findings) const;

    Forms::Rules m_rules;
    QDate m_today;
    QStringList m_numbered;
    QHash<BulkMark, int> m_counts;
};

} // namespace App
