#pragma once

#include "checks/collector.h"
#include "contract/record.h"

#include <QDate>

namespace Forms {

/// Finds the errors that need more than one field, or the day, to be seen. Expects a record as it
/// is sent.
void checkAcrossFields(const Record &sent, const QDate &today, Collector &found);

} // namespace Forms
