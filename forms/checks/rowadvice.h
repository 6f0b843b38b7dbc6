#pragma once

#include "checks/collector.h"
#include "contract/record.h"

#include <QDate>

namespace Forms {

/// Finds what only looks wrong in the rows of a customer: contacts and documents; never an error.
/// Expects a record as it is sent.
void adviseOnRows(const Record &sent, const QDate &today, Collector &found);

} // namespace Forms
