#pragma once

#include "contract/fieldpath.h"

#include <QList>
#include <QString>

namespace Forms {

/// An error keeps the record from being sent; advice only looks wrong and never blocks.
enum class Severity { Error, Advice };

/// When a finding may first be shown (behaviour: "When a message shows").
enum class Timing {
    AtOnce,    ///< a wrong character, too long
    OnLeaving, ///< a wrong value
    OnSubmit   ///< an empty mandatory field
};

/// One thing found about a record: where, how bad, and words that say what to do.
struct Finding
{
    FieldPath path = {};
    Severity severity = Severity::Error;
    QString code = {}; ///< for programs and tests, e.g. "missing", "date.impossible", "C013"
    QString text = {}; ///< for people, in their language
    Timing timing = Timing::OnLeaving;

    friend bool operator==(const Finding &, const Finding &) = default;
};

using Findings = QList<Finding>;

} // namespace Forms
