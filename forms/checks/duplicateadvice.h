#pragma once

#include "checks/collector.h"
#include "checks/rules.h"
#include "contract/record.h"

namespace Forms {

/// Says where another customer with the same number or name was met before; never an error, since
/// one customer may be sent several times. Expects a record as it is sent.
void adviseOnDuplicates(const Record &sent, const Rules &rules, Collector &found);

} // namespace Forms
