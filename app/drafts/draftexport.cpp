#include "drafts/draftexport.h"

#include "formats/xmlwriter.h"
#include "keeping/storethread.h"
#include "submission/requestbody.h"

#include <QDir>
#include <QSaveFile>

using namespace Qt::StringLiterals;
using Forms::Failure;
using Forms::Result;

namespace App {

namespace {

constexpr qsizetype longestName = 60; // with what is added, in UTF-8, below every file system's 255

/// A name that no file in the folder has.
QString freeFile(const QDir &folder, const QString &name, const QString &suffix)
{
    QString file = folder.filePath(name + suffix);
    for (int number = 2; QFile::exists(file); ++number)
        file = folder.filePath(u"%1-%2%3"_s.arg(name).arg(number).arg(suffix));
    return file;
}

/// Who is left out and why, or nothing where the customer was written.
Result<QString> write(Store &store, qint64 id, const QDir &folder, ExportFormat format)
{
    const auto customer = store.load(id);
    if (!customer && customer.failure().code == u"store.damaged")
        return customer.failure();
    if (!customer)
        return DraftExport::tr("record %1 does not open").arg(id);
    const Summary &summary = customer->head.summary;
    if (customer->head.isWiped)
        return DraftExport::tr("%1 was wiped when its time was over").arg(summary.customerExtId);
    const bool isXml = format == ExportFormat::Xml;
    const Forms::Record &record = customer->draft.record;
    QSaveFile file(freeFile(folder, DraftExport::safeName(summary.customerExtId),
                            isXml ? u".xml"_s : u".json"_s));
    const bool isWritten = file.open(QIODevice::WriteOnly) &&
                           file.write(isXml ? Forms::writeXml(record) : requestBody(record)) >= 0 &&
                           file.commit();
    if (isWritten)
        return QString();
    return Failure{u"export.notWritten"_s,
                   DraftExport::tr("“%1” could not be written: %2. The store still holds "
                                   "everything; choose another folder.")
                       .arg(QDir::toNativeSeparators(file.fileName()), file.errorString())};
}

} // namespace

DraftExport::DraftExport(StoreThread &store, const QString &folder, ExportFormat format,
                         QObject *parent)
    : QObject(parent), m_store(store), m_folder(folder), m_format(format)
{}

QString DraftExport::safeName(const QString &customerExtId)
{
    QString name = customerExtId.left(longestName);
    for (QChar &character : name)
        if (!character.isLetterOrNumber() && character != u'-')
            character = u'_';
    return name.isEmpty() ? u"customer"_s : name;
}

void DraftExport::start(const QList<qint64> &ids)
{
    m_ids = ids;
    next();
}

void DraftExport::next()
{
    if (m_ids.isEmpty()) {
        emit finished(m_written, m_leftOut);
        return;
    }
    m_store.ask(
        this,
        [id = m_ids.takeFirst(), folder = QDir(m_folder), format = m_format](Store &store) {
            return write(store, id, folder, format);
        },
        [this](const Result<QString> &leftOut) { take(leftOut); });
}

void DraftExport::take(const Result<QString> &leftOut)
{
    if (!leftOut) {
        emit failed(m_written, leftOut.failure());
        return;
    }
    if (leftOut->isEmpty())
        ++m_written;
    else
        m_leftOut.append(*leftOut);
    next();
}

} // namespace App
