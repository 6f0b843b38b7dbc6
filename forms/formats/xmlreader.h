#pragma once

#include "formats/document.h"

namespace Forms {

/// Reads AMLYZE_CUSTOMER, bare or in a SOAP envelope, any prefix, any element order (contract,
/// "XML"). Document type declarations are refused, so no entity is ever expanded or fetched.
Result<Document> readXml(const QByteArray &content);

} // namespace Forms
