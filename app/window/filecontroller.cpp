#include "window/filecontroller.h"

#include "formats/xmlwriter.h"
#include "submission/requestbody.h"
#include "window/workplace.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace App {

FileController::FileController(Workplace &workplace, QWidget *window)
    : QObject(window)
    , m_workplace(workplace)
    , m_window(window)
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{}

QList<std::pair<QString, QString>> FileController::samples()
{
    return {{u"individual-minimal.xml"_s, tr("Individual, only what is needed")},
            {u"individual-full.xml"_s, tr("Individual, every field")},
            {u"organization-minimal.xml"_s, tr("Organization, only what is needed")},
            {u"organization-full.xml"_s, tr("Organization, every field")}};
}

void FileController::askForFiles()
{
    const QStringList files = QFileDialog::getOpenFileNames(
        m_window, tr("Open customers"), m_folder,
        tr("Customers (*.xml *.json)") + u";;"_s + tr("All files (*)"));
    if (files.isEmpty())
        return;
    m_folder = QFileInfo(files.first()).absolutePath();
    open(files);
}

void FileController::open(const QStringList &files)
{
    if (files.isEmpty())
        return;
    // The form still holds the customer that is being sent: all of them wait.
    const bool isSending = m_workplace.outbox().isSending();
    m_workplace.addWaitingFiles(isSending ? files : files.mid(1));
    if (!isSending)
        load(files.first());
}

void FileController::openNextWaiting()
{
    if (!m_workplace.waitingFiles().isEmpty() && !m_workplace.outbox().isSending())
        load(m_workplace.takeWaitingFile());
}

void FileController::openSample(const QString &name)
{
    if (!m_workplace.outbox().isSending())
        load(u":/samples/"_s + name);
}

void FileController::load(const QString &fileName)
{
    const QString name = QFileInfo(fileName).fileName();
    const auto document = Forms::readDocumentFile(fileName);
    if (!document) {
        emit failed(tr("“%1” was not loaded").arg(name),
                    tr("%1 The form has kept what it held.").arg(document.failure().text));
        return;
    }
    m_workplace.model().replace(document->record, tr("loading “%1”").arg(name),
                                Forms::CustomerModel::Reveal::Everything);
    emit loaded(name, document->remarks);
}

void FileController::saveAs(Format format)
{
    const bool xml = format == Format::Xml;
    const QString fileName =
        QFileDialog::getSaveFileName(m_window, xml ? tr("Save as XML") : tr("Save as JSON"),
                                     m_folder + (xml ? u"/customer.xml"_s : u"/customer.json"_s),
                                     xml ? tr("XML (*.xml)") : tr("JSON (*.json)"));
    if (fileName.isEmpty())
        return;
    m_folder = QFileInfo(fileName).absolutePath();
    save(format, fileName);
}

void FileController::save(Format format, const QString &fileName)
{
    const bool xml = format == Format::Xml;
    const Forms::Record &record = m_workplace.model().record();
    QSaveFile file(fileName);
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.write(xml ? Forms::writeXml(record) : requestBody(record)) >= 0 &&
                         file.commit();
    if (!written) {
        emit failed(tr("The customer was not saved"),
                    tr("“%1” could not be written: %2. The form still holds everything; choose "
                       "another place.")
                        .arg(QFileInfo(fileName).fileName(), file.errorString()));
        return;
    }
    m_workplace.model().markSaved();
    emit saved(fileName);
}

} // namespace App
