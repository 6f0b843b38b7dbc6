#pragma once

#include "checks/collector.h"
#include "contract/record.h"

namespace Forms {

/// Finds the errors that need more than one field to be seen. Expects a record as it is sent.
void checkAcrossFields(const Record &sent, Collector &found);

} // namespace Forms
