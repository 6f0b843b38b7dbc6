#pragma once

#include "formats/document.h"

namespace Forms {

/// The namespace of AMLYZE_CUSTOMER (contract, "XML").
inline constexpr QStringView customerNamespace =
    u"urn:amlyze-services:EvaluateCustomerService_v2r0";

/// Reads AMLYZE_CUSTOMER, bare or in a SOAP envelope, any prefix, any element order (contract,
/// "XML"). Document type declarations are refused, so no entity is ever expanded or fetched.
Result<Document> readXml(const QByteArray &content);

} // namespace Forms
