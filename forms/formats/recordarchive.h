#pragma once

#include "contract/record.h"
#include "contract/result.h"
#include "formats/document.h"

namespace Forms {

/// A record as bytes to keep, in CBOR (RFC 8949) with a version number: everything that it holds,
/// exactly as it stands there, also what the catalogue does not know. Equal records are equal bytes.
QByteArray archiveRecord(const Record &record);
/// The record again. Takes no more memory than the bytes stand for, whatever they claim. The
/// failure's code is "archive.damaged", or "archive.newer" where a later version has written them.
Result<Record> unarchiveRecord(const QByteArray &archive);

/// The same for what was left out of a loaded file.
QByteArray archiveRemarks(const QList<Remark> &remarks);
Result<QList<Remark>> unarchiveRemarks(const QByteArray &archive);

} // namespace Forms
