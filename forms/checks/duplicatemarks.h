#pragma once

#include "contract/record.h"

#include <QList>

#include <utility>

namespace Forms {

/// Who a customer is beside its numbers: first and last name with birth date, or an organization's
/// title with the date of its establishment, however they are written. Empty where one is missing.
/// Expects a record as it is sent.
QString identityText(const Record &sent);

/// What tells a customer that was met before, as field and value: customerExtId,
/// communicationNumber and nationalCode as they are sent, and the identity text as "name". Those
/// that are empty are left out.
QList<std::pair<QString, QString>> duplicateMarks(const Record &record);

} // namespace Forms
