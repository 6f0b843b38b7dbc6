#pragma once

#include "contract/result.h"
#include "store/storedcustomer.h"

namespace App {

/// How a customer becomes the bytes that are sealed, in CBOR (RFC 8949) with a version number, and
/// back. The failure's code is that of Forms::unarchiveRecord, "archive.damaged" or "archive.newer".
namespace RecordContent {

QByteArray ofSummary(const Summary &summary);
Forms::Result<Summary> toSummary(const QByteArray &bytes);

/// All but the head, which has its own columns and summary.
QByteArray ofCustomer(const StoredCustomer &customer);
Forms::Result<StoredCustomer> toCustomer(const RecordHead &head, const QByteArray &bytes);

} // namespace RecordContent

} // namespace App
