#include "formats/document.h"
#include "formats/jsonwriter.h"
#include "formats/xmlwriter.h"
#include "support/samplerecords.h"
#include "tellings.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace Forms;

/// Which files are read at all, and that a file that was cut off never passes for a whole one.
class DocumentTest : public QObject
{
    Q_OBJECT

private slots:
    void knowsTheFormat_data();
    void knowsTheFormat();
    void refusesFiles_data();
    void refusesFiles();
    void readsAFile();
    void readsUpToTheLimit();
    void neverTakesAFileThatWasCutOff_data();
    void neverTakesAFileThatWasCutOff();
    void survivesEveryFlippedByte_data();
    void survivesEveryFlippedByte();

private:
    QString fileWith(const QByteArray &content);

    QTemporaryDir m_folder;
    int m_files = 0;
};

QString DocumentTest::fileWith(const QByteArray &content)
{
    QFile file(m_folder.filePath(u"file%1"_s.arg(++m_files)));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("The temporary folder cannot be written.");
    return file.fileName();
}

void DocumentTest::knowsTheFormat_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("code"); // empty: it is read
    QTest::newRow("XML") << QByteArray("<AMLYZE_CUSTOMER/>") << QString();
    QTest::newRow("XML after white space") << QByteArray(" \r\n\t<AMLYZE_CUSTOMER/>") << QString();
    QTest::newRow("JSON") << QByteArray("{}") << QString();
    QTest::newRow("JSON after white space") << QByteArray(" \r\n\t{} \n") << QString();
    QTest::newRow("a list in JSON") << QByteArray("[]") << u"unreadable.notACustomer"_s;
    QTest::newRow("nothing") << QByteArray() << u"unreadable.empty"_s;
    QTest::newRow("white space") << QByteArray(" \n ") << u"unreadable.empty"_s;
    QTest::newRow("a byte order mark alone") << QByteArray("\xEF\xBB\xBF") << u"unreadable.empty"_s;
    QTest::newRow("plain text") << QByteArray("firstName=Ana") << u"unreadable.format"_s;
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1A\n\0\0", 10) << u"unreadable.format"_s;
    QTest::newRow("an archive") << QByteArray("PK\x03\x04{}") << u"unreadable.format"_s;
}

void DocumentTest::knowsTheFormat()
{
    QFETCH(QByteArray, content);
    const Result<Document> read = readDocument(content);
    QTEST(read.ok() ? QString() : read.failure().code, "code");
}

void DocumentTest::refusesFiles_data()
{
    QTest::addColumn<QString>("fileName");
    QTest::addColumn<QString>("code");
    QVERIFY(m_folder.isValid());
    QTest::newRow("missing") << m_folder.filePath(u"none.xml"_s) << u"unreadable.missing"_s;
    QTest::newRow("no name") << QString() << u"unreadable.missing"_s;
    QTest::newRow("a folder") << m_folder.path() << u"unreadable.notAFile"_s;
    QTest::newRow("a device that never ends") << u"/dev/zero"_s << u"unreadable.notAFile"_s;
    QTest::newRow("empty") << fileWith({}) << u"unreadable.empty"_s;
    const QString pipe = m_folder.filePath(u"pipe"_s);
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QTest::newRow("a pipe that nobody writes to") << pipe << u"unreadable.notAFile"_s;
    const QString link = m_folder.filePath(u"link"_s);
    QVERIFY(QFile::link(m_folder.filePath(u"none.xml"_s), link));
    QTest::newRow("a link to nothing") << link << u"unreadable.missing"_s;
    const QString large = fileWith("{}");
    QVERIFY(QFile::resize(large, 100 * 1024 * 1024));
    QTest::newRow("100 MB") << large << u"unreadable.size"_s;
    const QString justOver = fileWith("{}");
    QVERIFY(QFile::resize(justOver, maximumDocumentSize + 1));
    QTest::newRow("one byte over the limit") << justOver << u"unreadable.size"_s;
}

void DocumentTest::refusesFiles()
{
    QFETCH(QString, fileName);
    const Result<Document> read = readDocumentFile(fileName);
    QVERIFY(!read.ok());
    QTEST(read.failure().code, "code");
    QVERIFY(read.failure().text.contains(u"Nothing was loaded"));
}

void DocumentTest::readsAFile()
{
    const Record record = Support::fullRecord(CustomerKind::Individual);
    const Result<Document> xml = readDocumentFile(fileWith(writeXml(record)));
    QVERIFY(xml.ok());
    QCOMPARE(Tellings::of(xml->record), Tellings::of(record));
    const Result<Document> json = readDocumentFile(fileWith(writeJson(record)));
    QVERIFY(json.ok());
    QCOMPARE(Tellings::of(json->record), Tellings::of(record));
}

void DocumentTest::readsUpToTheLimit()
{
    QByteArray content("{\"firstName\":\"Ana\"}");
    content.append(QByteArray(maximumDocumentSize - content.size(), ' '));
    QVERIFY(readDocument(content).ok());
    content.append(' ');
    const Result<Document> over = readDocument(content);
    QVERIFY(!over.ok());
    QCOMPARE(over.failure().code, u"unreadable.size"_s);
}

namespace {

void addWholeDocuments()
{
    QTest::addColumn<QByteArray>("whole");
    for (const CustomerKind kind : {CustomerKind::Individual, CustomerKind::Organization}) {
        const char *name = kind == CustomerKind::Individual ? "individual" : "organization";
        const Record record = Support::fullRecord(kind);
        QTest::addRow("XML of an %s", name) << writeXml(record).trimmed();
        QTest::addRow("JSON of an %s", name) << writeJson(record);
        QTest::addRow("indented JSON of an %s", name) << writeJson(record, JsonLayout::Indented);
    }
}

} // namespace

void DocumentTest::neverTakesAFileThatWasCutOff_data()
{
    addWholeDocuments();
}

void DocumentTest::neverTakesAFileThatWasCutOff()
{
    QFETCH(QByteArray, whole);
    QVERIFY(readDocument(whole).ok());
    for (qsizetype length = 0; length < whole.size(); ++length) {
        const Result<Document> read = readDocument(whole.first(length));
        QVERIFY2(!read.ok(), qPrintable(u"taken with %1 bytes"_s.arg(length)));
        QVERIFY(read.failure().code.startsWith(u"unreadable."));
    }
}

void DocumentTest::survivesEveryFlippedByte_data()
{
    addWholeDocuments();
}

void DocumentTest::survivesEveryFlippedByte()
{
    QFETCH(QByteArray, whole);
    const QStringList told = Tellings::of(readDocument(whole)->record);
    for (qsizetype at = 0; at < whole.size(); ++at) {
        QByteArray flipped = whole;
        flipped[at] = static_cast<char>(flipped.at(at) ^ 0x15);
        const Result<Document> read = readDocument(flipped);
        // A changed value shows in the record; a changed name is remarked on; else it is refused.
        const bool outsideTheCustomer =
            !whole.startsWith('{') &&
            (at < whole.indexOf("<AMLYZE_CUSTOMER") || at > whole.indexOf("</AMLYZE_CUSTOMER"));
        QVERIFY2(!read.ok() || outsideTheCustomer || !read->remarks.isEmpty() ||
                     Tellings::of(read->record) != told,
                 qPrintable(u"nothing was said of byte %1"_s.arg(at)));
    }
}

QTEST_GUILESS_MAIN(DocumentTest)
#include "documenttest.moc"
