#pragma once

#include "checks/finding.h"
#include "contract/record.h"

#include <QString>

namespace Forms {

/// What a section holds and what may be seen to be wrong in it.
struct SectionState
{
    int filled = 0; ///< fields that hold something; each row counts as one
    int errors = 0;
    int advice = 0;

    /// "3 filled, 1 error" in the user's language; "empty" where there is nothing.
    QString text() const;

    friend bool operator==(const SectionState &, const SectionState &) = default;
};

/// The state of a section of this customer, given the findings that are shown.
SectionState sectionState(Section section, const Record &record, const Findings &shown);

} // namespace Forms
