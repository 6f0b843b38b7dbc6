#pragma once

#include "contract/record.h"

#include <QByteArray>

namespace Forms {

enum class JsonLayout { Compact, Indented };

/// The request body: UTF-8 JSON of Record::asSent in the catalogue's order. Numbers go digit for
/// digit; a text that is no number or boolean is written as a string, so that a wrong value is seen.
QByteArray writeJson(const Record &record, JsonLayout layout = JsonLayout::Compact);

} // namespace Forms
