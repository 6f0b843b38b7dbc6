#pragma once

#include "checks/collector.h"
#include "checks/rules.h"
#include "contract/record.h"

#include <QDate>

namespace Forms {

/// Finds what follows from the catalogue and the rules alone, each field by itself: what is
/// missing, too long, not of its kind, not in its list, out of range. Expects a record as it is
/// sent.
void checkFields(const Record &sent, const Rules &rules, const QDate &today, Collector &found);

} // namespace Forms
