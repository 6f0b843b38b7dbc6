#pragma once

#include "contract/record.h"

#include <QLocale>

namespace Forms {

/// An address in one line, put together from the parts that its row holds, in the order of its
/// country: `Gedimino pr. 1, 01103 Vilnius, Lithuania`, `1 Main Street, Springfield, Illinois
/// 62701, United States`. Empty where neither street nor city is there, since a country alone is
/// no address. The country's name stands in the locale's language.
QString fullAddress(const Record::Row &address, const QLocale &locale = {});

} // namespace Forms
