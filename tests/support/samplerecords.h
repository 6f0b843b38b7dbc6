#pragma once

#include "contract/record.h"

namespace Support {

/// A valid customer with only what is mandatory.
Forms::Record minimalRecord(Forms::CustomerKind kind);

/// A valid customer with every field of its kind filled and two rows in each list, walked from the
/// catalogue so that a new field needs nothing here.
Forms::Record fullRecord(Forms::CustomerKind kind);

/// The sample of a kind that comes with the program, with every field filled and nothing to look at.
Forms::Record sampleRecord(Forms::CustomerKind kind);

/// A value that is right for a field, different for each `variant`.
QString validValue(const Forms::Field &field, int variant = 0);

} // namespace Support
