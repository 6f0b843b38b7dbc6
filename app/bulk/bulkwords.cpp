#include "bulk/bulkwords.h"

#include "drafts/draftfilter.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using Forms::Severity;

namespace App::BulkWords {

namespace {

/// Gives the texts of this folder their context.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Bulk)
};

} // namespace

QString findings(const BulkRow &row)
{
    const auto errors = static_cast<int>(
        std::count_if(row.findings.cbegin(), row.findings.cend(),
                      [](const Forms::Finding &each) { return each.severity == Severity::Error; }));
    const int advice = static_cast<int>(row.findings.size()) - errors;
    const auto leftOut = static_cast<int>(row.remarks.size());
    QStringList words;
    if (errors > 0)
        words.append(Words::tr("%n error(s)", nullptr, errors));
    if (advice > 0)
        words.append(Words::tr("%n advice", nullptr, advice));
    if (leftOut > 0)
        words.append(Words::tr("%n left out", nullptr, leftOut));
    return words.join(u", "_s);
}

QString outcome(const BulkRow &row)
{
    if (!row.fate)
        return row.inForm ? Words::tr("In the form") : Words::tr("Not taken");
    return row.fate->isGone ? Words::tr("Deleted") : stateName(row.fate->state);
}

QString state(const BulkRow &row)
{
    if (!row.isHere())
        return outcome(row);
    if (!row.notTaken.isEmpty())
        return Words::tr("Held back");
    const QString found = findings(row);
    return found.isEmpty() ? Words::tr("Ready") : found;
}

QString place(const BulkRow &row)
{
    return row.file.isEmpty() ? QString::number(row.line) : row.file;
}

} // namespace App::BulkWords
