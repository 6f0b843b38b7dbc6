#pragma once

#include "checks/collector.h"
#include "contract/record.h"

#include <QDate>

namespace Forms {

/// Finds what only looks wrong in a customer's own fields; never an error. Expects a record as it
/// is sent.
void adviseOnFields(const Record &sent, const QDate &today, Collector &found);

/// Whether parts of a text were replaced by asterisks or bullets, as in `+370 68* *****`.
bool isMasked(const QString &text);

/// Says so where a text of one line is masked.
void adviseOnMask(const FieldPath &path, const Field &field, const QString &text, Collector &found);

} // namespace Forms
