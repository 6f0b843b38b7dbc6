#pragma once

#include "checks/rules.h"
#include "contract/record.h"

namespace Forms {

/// A value that follows from what was entered elsewhere, for an empty field: shown beside it, and
/// in the record only once somebody takes it.
struct Suggestion
{
    FieldPath path;
    QString value;         ///< as the record would hold it
    QList<FieldPath> from; ///< what it follows from
    QString text;          ///< for people: “Lithuania (LT)”, as the citizenship

    friend bool operator==(const Suggestion &, const Suggestion &) = default;
};

using Suggestions = QList<Suggestion>;

/// What need not be typed twice. Pure: the same record and rules give the same suggestions, in the
/// order of the table in suggestions.cpp, at most one a field, none for a field that holds anything
/// or that the kind does not have. What the institution decides itself, risk and status above all,
/// is never suggested.
Suggestions suggestions(const Record &record, const Rules &rules);

} // namespace Forms
