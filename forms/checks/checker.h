#pragma once

#include "checks/finding.h"
#include "checks/rules.h"
#include "contract/record.h"

#include <QDate>

namespace Forms {

/// Everything that is wrong or looks wrong with a record, in the order of the form, at most one
/// finding a path (missing outranks impossible, impossible outranks out of range, any error
/// outranks advice). Pure: the same record, rules and day give the same findings.
Findings check(const Record &record, const Rules &rules, const QDate &today);

/// Whether a list of findings keeps a record from being sent.
bool hasErrors(const Findings &findings);

} // namespace Forms
