#include "checks/collector.h"

#include "contract/catalogue.h"

#include <algorithm>
#include <tuple>

namespace Forms {

namespace {

using Place = std::tuple<qsizetype, int, qsizetype>;

/// Where a path stands on the form: its field, its row, its field within the row.
Place placeOf(const FieldPath &path)
{
    const Field *field = Catalogue::field(path.field());
    if (!field)
        return {Catalogue::fields().size(), path.row(), 0};
    const Field *within = field->rowField(path.rowField());
    return {field - Catalogue::fields().constData(), path.row(),
            within ? within - field->rowFields.constData() : -1};
}

} // namespace

void Collector::error(const FieldPath &path, const QString &code, const QString &text,
                      Timing timing)
{
    add({path, Severity::Error, code, text, timing});
}

void Collector::advice(const FieldPath &path, const QString &code, const QString &text)
{
    add({path, Severity::Advice, code, text, Timing::OnLeaving});
}

void Collector::add(Finding finding)
{
    if (has(finding.path))
        return;
    m_paths.insert(finding.path);
    m_findings.append(std::move(finding));
}

Findings Collector::inFormOrder() const
{
    Findings ordered = m_findings;
    std::stable_sort(ordered.begin(), ordered.end(), [](const Finding &left, const Finding &right) {
        return placeOf(left.path) < placeOf(right.path);
    });
    return ordered;
}

} // namespace Forms
