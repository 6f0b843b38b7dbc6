#include "bulk/rowchecker.h"

#include "contract/valuetext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using Forms::Finding;
using Forms::Findings;
using Forms::Severity;

namespace App {

namespace {

const QString communicationNumber = u"communicationNumber"_s;

/// The service takes a communication number once; one customer may be sent several times.
Finding twin(const QString &mark)
{
    const bool isNumber = mark == communicationNumber;
    return {.path = Forms::FieldPath(mark),
            .severity = isNumber ? Severity::Error : Severity::Advice,
            .code = u"duplicate.inList"_s,
            .text = isNumber ? QCoreApplication::translate(
                                   "Bulk", "Another customer of this list has this communication "
                                           "number too. Give each its own.")
                             : QCoreApplication::translate(
                                   "Bulk", "Another customer of this list has this external id "
                                           "too. Check that one customer is not sent twice.")};
}

} // namespace

RowChecker::RowChecker(const BulkTerms &terms)
    : m_rules(terms.rules), m_today(terms.today), m_numbered(terms.numbered)
{
    m_rules.metBefore = [known = terms.known](const QString &field, const QString &value) {
        return known.value({field, value}, Forms::Earlier::Never);
    };
}

QList<BulkMark> RowChecker::numbersOf(const Forms::Record &record)
{
    QList<BulkMark> numbers;
    for (const QString &field : {communicationNumber, u"customerExtId"_s})
        if (const QString value = Forms::ValueText::cleaned(record.value(field)); !value.isEmpty())
            numbers.append({field, value});
    return numbers;
}

void RowChecker::count(const BulkRow &row, int by)
{
    for (const BulkMark &each : numbersOf(row.record))
        if ((m_counts[each] += by) <= 0)
            m_counts.remove(each);
}

Findings RowChecker::check(const BulkRow &row) const
{
    if (row.record.isBlank() && Forms::hasErrors(row.reading))
        return row.reading; // a file that cannot be read lacks nothing else
    Findings findings = Forms::check(row.record, m_rules, m_today);
    findings.removeIf([this](const Finding &each) {
        return each.code == u"missing" && m_numbered.contains(each.path.field());
    });
    adviseOnTwins(row.record, findings);
    return row.reading + findings;
}

void RowChecker::adviseOnTwins(const Forms::Record &record, Findings &findings) const
{
    for (const BulkMark &each : numbersOf(record)) {
        if (m_counts.value(each) < 2)
            continue;
        const Finding found = twin(each.first);
        const auto there =
            std::find_if(findings.begin(), findings.end(),
                         [&](const Finding &other) { return other.path == found.path; });
        // One finding a path, the worst; what another row of the list says outranks what was before.
        if (there == findings.end())
            findings.append(found);
        else if (there->severity == Severity::Advice)
            *there = found;
    }
}

} // namespace App
