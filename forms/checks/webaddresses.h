#pragma once

#include <QString>

/// E-mail and web addresses, judged by their form; nothing is looked up.
namespace Forms::WebAddresses {

/// Whether an e-mail address is well formed: RFC 5321's limits, letters of any script (RFC 6531),
/// a domain with at least one dot.
bool isEmail(const QString &text);

/// Whether a web address is well formed, with or without http:// or https://.
bool isWebsite(const QString &text);

} // namespace Forms::WebAddresses
