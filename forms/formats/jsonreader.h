#pragma once

#include "formats/document.h"

namespace Forms {

/// Reads the service's JSON. Numbers keep every digit, `null` is "not stated", a member given twice,
/// unknown, of the other kind or of the wrong type becomes a remark (contract, "Fields").
Result<Document> readJson(const QByteArray &content);

} // namespace Forms
