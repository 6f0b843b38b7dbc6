#include "sheets/sheetpaper.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QSaveFile>
#include <QTextDocument>

#include <algorithm>
#include <limits>
#include <memory>

using namespace Qt::StringLiterals;
using Forms::Failure;
using Forms::Result;

namespace App {

namespace {

constexpr int dotsPerInch = 300;
constexpr qreal margin = 10;     // millimetres, around all that is painted
constexpr qreal textMargin = 30; // pixels of a screen (8 mm), between that and the text

/// Paints a page of a document and its number in the margin below.
void paintPage(QPainter &painter, const QTextDocument &document, int page)
{
    const QRectF paper(QPointF(0, 0), document.pageSize());
    const qreal inner = document.documentMargin();
    QAbstractTextDocumentLayout::PaintContext context;
    // To the middle of the margins, since lines of the pages before and after
    // that touch it would be drawn too. The painter itself is not clipped:
    // accents may rise above a first line.
    context.clip = paper.translated(0, page * paper.height()).adjusted(0, inner / 2, 0, -inner / 2);
    context.palette.setColor(QPalette::Text,
                             Qt::black); // also where the screen is dark
    painter.save();
    painter.translate(0, -page * paper.height());
    document.documentLayout()->draw(&painter, context);
    painter.restore();
    painter.drawText(paper, Qt::AlignHCenter | Qt::AlignBottom,
                     QCoreApplication::translate("SheetPaper", "Page %1 of %2")
                         .arg(QString::number(page + 1), QString::number(document.pageCount())));
}

/// The document as it stands on paper, within the margins set here.
std::unique_ptr<QTextDocument> laidOut(const QTextDocument &document, QPagedPaintDevice &paper)
{
    paper.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
    std::unique_ptr<QTextDocument> copy(document.clone());
    copy->documentLayout()->setPaintDevice(&paper);
    copy->setDocumentMargin(textMargin);
    copy->setPageSize(QSizeF(paper.width(), paper.height()));
    return copy;
}

/// Paints the pages from one to another, both from 0, as far as there are any.
void paint(const QTextDocument &document, QPagedPaintDevice &paper, int first = 0,
           int last = std::numeric_limits<int>::max())
{
    const std::unique_ptr<QTextDocument> pages = laidOut(document, paper);
    last = std::min(last, pages->pageCount() - 1);
    if (first > last)
        return; // not even an empty page
    QPainter painter(&paper);
    painter.setFont(pages->defaultFont());
    for (int page = first; page <= last; ++page) {
        if (page > first)
            paper.newPage();
        paintPage(painter, *pages, page);
    }
}

Failure notWritten(const QSaveFile &file)
{
    return {u"sheet.notWritten"_s,
            QCoreApplication::translate("SheetPaper", "%1 was not written (%2). The customer "
                                                      "itself is untouched. Choose another "
                                                      "folder.")
                .arg(QDir::toNativeSeparators(file.fileName()), file.errorString())};
}

} // namespace

int SheetPaper::pageCount(const QTextDocument &document, QPagedPaintDevice &paper)
{
    return laidOut(document, paper)->pageCount();
}

void SheetPaper::print(const QTextDocument &document, QPrinter &printer)
{
    // Other choices of pages than this one are the print server's to honour.
    if (printer.printRange() == QPrinter::PageRange)
        paint(document, printer, printer.fromPage() - 1, printer.toPage() - 1);
    else
        paint(document, printer);
}

Result<Done> SheetPaper::writePdf(const QTextDocument &document, const QString &fileName)
{
    // PDF is written as it comes, and QSaveFile cannot be sought in: so into
    // memory first.
    QBuffer pdf;
    pdf.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&pdf);
        writer.setCreator(u"Intake"_s);
        writer.setTitle(QCoreApplication::translate("SheetPaper", "Customer sheet"));
        writer.setResolution(dotsPerInch);
        writer.setPageSize(QPageSize(QPageSize::A4));
        paint(document, writer);
    }
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf.data()) != pdf.size() || !file.commit())
        return notWritten(file);
    return Done();
}

} // namespace App
