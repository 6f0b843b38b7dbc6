#pragma once

#include "contract/record.h"

#include <QByteArray>

namespace App {

/// The exact bytes that a customer is sent as: indented JSON, so that what a person is shown is
/// what goes out, byte for byte.
QByteArray requestBody(const Forms::Record &record);

} // namespace App
