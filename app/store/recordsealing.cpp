#include "store/recordsealing.h"

#include "store/recordcontent.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using Forms::Failure;
using Forms::Result;

namespace App {

namespace {

/// What a blob is bound to. Numbers between bars are read in one way only.
QByteArray about(const QByteArray &blob, const RecordRow &row)
{
    const RecordHead &head = row.customer.head;
    QByteArray text = blob;
    for (const qint64 each :
         {head.id, qint64(head.revision), qint64(head.state), head.changed.toMSecsSinceEpoch(),
          qint64(head.isPractice), row.removed, qint64(head.isWiped)})
        text += '|' + QByteArray::number(each);
    return text;
}

} // namespace

RecordSealing::RecordSealing(const SecretKey &key)
    : m_cipher(key.derive(SecretKey::Purpose::Records))
{}

QByteArray RecordSealing::sealSummary(const RecordRow &row) const
{
    return m_cipher.seal(RecordContent::ofSummary(row.customer.head.summary),
                         about("summary", row));
}

Result<Summary> RecordSealing::openSummary(const RecordRow &row, const QByteArray &sealed) const
{
    if (const auto plain = m_cipher.open(sealed, about("summary", row)))
        return RecordContent::toSummary(*plain);
    return tampered();
}

QByteArray RecordSealing::sealContent(const RecordRow &row) const
{
    return m_cipher.seal(RecordContent::ofCustomer(row.customer), about("content", row));
}

Result<StoredCustomer> RecordSealing::openContent(const RecordRow &row,
                                                  const QByteArray &sealed) const
{
    if (const auto plain = m_cipher.open(sealed, about("content", row)))
        return RecordContent::toCustomer(row.customer.head, *plain);
    return tampered();
}

Failure RecordSealing::tampered()
{
    return {u"store.tampered"_s,
            QCoreApplication::translate(
                "Store", "What is stored of this customer was changed by something other than "
                         "Intake, so it is not opened and not sent. Restore the folder of the "
                         "drafts from a backup, or enter the customer again.")};
}

} // namespace App
