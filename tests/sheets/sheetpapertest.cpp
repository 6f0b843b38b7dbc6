#include "sheets/sheetpaper.h"
#include "sheets/sheethtml.h"

#include <QFile>
#include <QPrinter>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace App;

/// That a sheet gets onto paper and into a file, whole or not at all.
class SheetPaperTest : public QObject
{
    Q_OBJECT

private slots:
    void aPrinterGetsEveryPage();
    void aFileIsReplacedByAWholeOneOnly();
};

namespace {

std::unique_ptr<QTextDocument> longSheet()
{
    QString html;
    for (int line = 0; line < 200; ++line)
        html += SheetHtml::paragraph(QString::number(line));
    return SheetHtml::document(html);
}

QByteArray contentOf(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// How many pages a PDF says that it has.
qsizetype pagesIn(const QByteArray &pdf)
{
    return pdf.count("/Type /Page\n") + pdf.count("/Type /Page ");
}

} // namespace

void SheetPaperTest::aPrinterGetsEveryPage()
{
    const QTemporaryDir folder;
    const QString printed = folder.filePath(u"printed.pdf"_s);
    const QString written = folder.filePath(u"written.pdf"_s);
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(printed);
    printer.setPageSize(QPageSize(QPageSize::A4));
    SheetPaper::paint(*longSheet(), printer);
    QVERIFY(SheetPaper::writePdf(*longSheet(), written).ok());
    QVERIFY(pagesIn(contentOf(printed)) > 2);
    QCOMPARE(pagesIn(contentOf(printed)), pagesIn(contentOf(written)));
}

void SheetPaperTest::aFileIsReplacedByAWholeOneOnly()
{
    const QTemporaryDir folder;
    const QString pdf = folder.filePath(u"sheet.pdf"_s);
    QVERIFY(SheetPaper::writePdf(*longSheet(), pdf).ok());
    QVERIFY(contentOf(pdf).startsWith("%PDF"));
    QVERIFY(contentOf(pdf).trimmed().endsWith("%%EOF"));
    const auto failed = SheetPaper::writePdf(*longSheet(), folder.filePath(u"none/sheet.pdf"_s));
    QCOMPARE(failed.failure().code, u"sheet.notWritten"_s);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList(u"sheet.pdf"_s));
}

QTEST_MAIN(SheetPaperTest)
#include "sheetpapertest.moc"
