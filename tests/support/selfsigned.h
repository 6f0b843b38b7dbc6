#pragma once

#include "contract/result.h"

#include <QSslConfiguration>

namespace Support {

/// A server's TLS configuration with a key and a certificate of its own that nobody signed, made
/// anew by the openssl program. `days` below zero makes one that has expired.
Forms::Result<QSslConfiguration> selfSigned(const QString &host, int days = 2);

} // namespace Support
