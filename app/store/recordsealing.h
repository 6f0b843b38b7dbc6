#pragma once

#include "secrecy/cipher.h"
#include "store/recordrow.h"

#include "contract/result.h"

namespace App {

/// Seals what is personal in a record's row, bound to everything else in the row that has a meaning
/// (id, revision, state, times, flags): a row that was swapped, rolled back or edited does not open.
/// What a whole older row says of itself fits, that is for the Ledger to notice.
class RecordSealing
{
public:
    explicit RecordSealing(const SecretKey &key);

    QByteArray sealSummary(const RecordRow &row) const;
    /// The summary of a row whose head is filled otherwise. Failure store.tampered.
    Forms::Result<Summary> openSummary(const RecordRow &row, const QByteArray &sealed) const;

    QByteArray sealContent(const RecordRow &row) const;
    /// The customer with the row's head. Failure store.tampered, or archive.newer.
    Forms::Result<StoredCustomer> openContent(const RecordRow &row, const QByteArray &sealed) const;

    /// What is told of a row that does not open.
    static Forms::Failure tampered();

private:
    Cipher m_cipher;
};

} // namespace App
