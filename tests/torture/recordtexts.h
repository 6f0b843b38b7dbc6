#pragma once

#include "contract/record.h"

namespace Support {

/// Every text of a record by its path; a row's fields count with the row's place.
QMap<QString, QString> textsOf(const Forms::Record &record);

} // namespace Support
