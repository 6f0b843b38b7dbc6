#pragma once

#include "contract/record.h"

#include <QByteArray>

namespace Forms {

/// The customer as an AMLYZE_CUSTOMER document in a SOAP envelope, UTF-8, indented; reading it back
/// gives Record::asSent.
QByteArray writeXml(const Record &record);

} // namespace Forms
