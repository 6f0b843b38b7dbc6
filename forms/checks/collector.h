#pragma once

#include "checks/finding.h"

#include <QSet>

namespace Forms {

/// Gathers what the checks find: the first finding of a path stays, so that the order in which
/// the checks run is the order in which they outrank each other. Judges nothing itself.
class Collector
{
public:
    void error(const FieldPath &path, const QString &code, const QString &text,
               Timing timing = Timing::OnLeaving);
    void advice(const FieldPath &path, const QString &code, const QString &text);

    /// Whether something was found at a path already, so that looking further is in vain.
    bool has(const FieldPath &path) const { return m_paths.contains(path); }

    /// Everything found, in the order of the form.
    Findings inFormOrder() const;

private:
    void add(Finding finding);

    Findings m_findings;
    QSet<FieldPath> m_paths;
};

} // namespace Forms
