#include "sheets/sheetpaper.h"
#include "sheets/sheethtml.h"
#include "support/pdftext.h"

#include <QFile>
#include <QPdfWriter>
#include <QPrinter>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace App;

/// That a sheet gets onto paper and into a file, whole or not at all.
class SheetPaperTest : public QObject
{
    Q_OBJECT

private slots:
    void aPrinterGetsWhatWasChosen_data();
    void aPrinterGetsWhatWasChosen();
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

/// How many pages the long sheet has, which is a matter of the fonts.
int pageCount()
{
    QPdfWriter writer(QString{});
    writer.setPageSize(QPageSize(QPageSize::A4));
    return SheetPaper::pageCount(*longSheet(), writer);
}

/// What stands at the foot of each page of a PDF; nothing where there is no file.
QStringList footsIn(const QString &fileName)
{
    QStringList foots = Support::pdfText(fileName).split(u'\n');
    foots.removeIf([](const QString &line) { return !line.startsWith(u"Page "_s); });
    return foots;
}

} // namespace

void SheetPaperTest::aPrinterGetsWhatWasChosen_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<int>("count");
    QTest::newRow("the first alone") << 1 << 1 << 1;
    QTest::newRow("from the second to the third") << 2 << 3 << 2;
    QTest::newRow("to a page that is not there") << 3 << 99 << pageCount() - 2;
    QTest::newRow("pages that are not there") << 98 << 99 << 0;
    QTest::newRow("all pages") << 0 << 0 << pageCount();
}

void SheetPaperTest::aPrinterGetsWhatWasChosen()
{
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(int, count);
    const QTemporaryDir folder;
    const QString pdf = folder.filePath(u"printed.pdf"_s);
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(pdf);
    printer.setPageSize(QPageSize(QPageSize::A4));
    if (from > 0) {
        printer.setPrintRange(QPrinter::PageRange);
        printer.setFromTo(from, to);
    }
    SheetPaper::print(*longSheet(), printer);
    QStringList expected;
    for (int page = std::max(from, 1); expected.size() < count; ++page)
        expected.append(
            u"Page %1 of %2"_s.arg(QString::number(page), QString::number(pageCount())));
    QCOMPARE(footsIn(pdf), expected);
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
