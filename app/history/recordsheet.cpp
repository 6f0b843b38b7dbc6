#include "history/recordsheet.h"

#include "drafts/draftfilter.h"
#include "history/historywords.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFontDatabase>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

using namespace Qt::StringLiterals;
using Forms::Failure;
using Forms::Result;

namespace App {

namespace {

constexpr int dotsPerInch = 300;
constexpr qreal margin = 10;     // millimetres, around all that is painted
constexpr qreal textMargin = 30; // pixels of a screen (8 mm), between that and the text
constexpr qreal textPoints = 9;

QString words(const char *text)
{
    return QCoreApplication::translate("RecordSheet", text);
}

/// Paints a page of a document and its number in the margin below.
void paintPage(QPainter &painter, const QTextDocument &document, int page)
{
    const QRectF paper(QPointF(0, 0), document.pageSize());
    const qreal inner = document.documentMargin();
    QAbstractTextDocumentLayout::PaintContext context;
    // To the middle of the margins, since lines of the pages before and after that touch it would
    // be drawn too. The painter itself is not clipped: accents may rise above a first line.
    context.clip = paper.translated(0, page * paper.height()).adjusted(0, inner / 2, 0, -inner / 2);
    context.palette.setColor(QPalette::Text, Qt::black); // also where the screen is dark
    painter.save();
    painter.translate(0, -page * paper.height());
    document.documentLayout()->draw(&painter, context);
    painter.restore();
    painter.drawText(paper, Qt::AlignHCenter | Qt::AlignBottom,
                     QCoreApplication::translate("RecordSheet", "Page %1 of %2")
                         .arg(QString::number(page + 1), QString::number(document.pageCount())));
}

QString hex(const QByteArray &hash)
{
    return QString::fromLatin1(hash.toHex());
}

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-dd HH:mm:ss 'UTC'"_s);
}

QString heading(const QString &text)
{
    return u"<h2>%1</h2>"_s.arg(text.toHtmlEscaped());
}

QString paragraph(const QString &text)
{
    return u"<p>%1</p>"_s.arg(text.toHtmlEscaped());
}

/// Bytes as they are: every space stays, and lines without one break anywhere.
QString exactText(const QString &text)
{
    return u"<p style=\"white-space: pre-wrap; font-family: '%1'\">%2</p>"_s.arg(
        QFontDatabase::systemFont(QFontDatabase::FixedFont).family(), text.toHtmlEscaped());
}

/// A table of names and values; values that are empty are left out.
QString table(const QList<std::pair<QString, QString>> &rows)
{
    QString html;
    for (const auto &[name, value] : rows)
        if (!value.isEmpty())
            html += u"<tr><td style=\"padding-right: 12px\">%1</td><td>%2</td></tr>"_s.arg(
                name.toHtmlEscaped(), value.toHtmlEscaped());
    return u"<table cellspacing=\"0\" cellpadding=\"1\">"_s + html + u"</table>"_s;
}

QString aboutCustomer(const RecordHead &head)
{
    return u"<h1>%1</h1>"_s.arg(head.summary.name.isEmpty()
                                    ? head.summary.customerExtId.toHtmlEscaped()
                                    : head.summary.name.toHtmlEscaped()) +
           table({{words(QT_TRANSLATE_NOOP("RecordSheet", "External id")),
                   head.summary.customerExtId},
                  {words(QT_TRANSLATE_NOOP("RecordSheet", "Communication number")),
                   head.summary.communicationNumber},
                  {words(QT_TRANSLATE_NOOP("RecordSheet", "National code")),
                   head.summary.nationalCode},
                  {words(QT_TRANSLATE_NOOP("RecordSheet", "State")), stateName(head.state)},
                  {words(QT_TRANSLATE_NOOP("RecordSheet", "Since")), timeText(head.changed)}}) +
           (head.isPractice
                ? paragraph(words(QT_TRANSLATE_NOOP(
                      "RecordSheet", "This is practice: no service has this customer.")))
                : QString());
}

QString aboutRequest(const StoredCustomer &customer)
{
    QString html = heading(words(QT_TRANSLATE_NOOP("RecordSheet", "What was sent")));
    if (customer.head.isWiped)
        return html + paragraph(words(QT_TRANSLATE_NOOP(
                          "RecordSheet", "The request and its answers were wiped when they had "
                                         "been kept long enough. Their hashes stay.")));
    if (!customer.request)
        return html +
               paragraph(words(QT_TRANSLATE_NOOP("RecordSheet", "Nothing has been sent yet.")));
    const FrozenRequest &request = *customer.request;
    return html +
           table({{words(QT_TRANSLATE_NOOP("RecordSheet", "Connection")), request.profile},
                  {words(QT_TRANSLATE_NOOP("RecordSheet", "Address")), request.url.toString()},
                  {words(QT_TRANSLATE_NOOP("RecordSheet", "Made")), timeText(request.frozen)}}) +
           exactText(QString::fromUtf8(request.body));
}

QString aboutEntry(const HistoryEntry &entry)
{
    const HistoryNote &note = entry.note;
    const QString answer = HistoryWords::answer(entry);
    return u"<h3>%1</h3>"_s.arg(
               QCoreApplication::translate("RecordSheet", "Entry %1: %2")
                   .arg(QString::number(entry.number), HistoryWords::event(note.event))
                   .toHtmlEscaped()) +
           table({{words(QT_TRANSLATE_NOOP("RecordSheet", "Time")), timeText(entry.time)},
                  {words(QT_TRANSLATE_NOOP("RecordSheet", "Connection")), note.profile},
                  {words(QT_TRANSLATE_NOOP("RecordSheet", "Operator")), note.operatorName},
                  {words(QT_TRANSLATE_NOOP("RecordSheet", "Outcome")),
                   HistoryWords::outcome(entry.outcome)},
                  {words(QT_TRANSLATE_NOOP("RecordSheet", "HTTP status")),
                   entry.status > 0 ? QString::number(entry.status) : QString()},
                  {words(QT_TRANSLATE_NOOP("RecordSheet", "Reason")), note.reason},
                  {words(QT_TRANSLATE_NOOP("RecordSheet", "SHA-256 of the request")),
                   hex(note.bodyHash)},
                  {words(QT_TRANSLATE_NOOP("RecordSheet", "Hash")), hex(entry.hash)},
                  {words(QT_TRANSLATE_NOOP("RecordSheet", "Hash before")), hex(entry.previous)}}) +
           (answer.isEmpty()
                ? QString()
                : paragraph(words(QT_TRANSLATE_NOOP("RecordSheet", "Answer of the service:"))) +
                      exactText(answer));
}

Failure notWritten(const QSaveFile &file)
{
    return {u"sheet.notWritten"_s,
            QCoreApplication::translate("RecordSheet", "%1 was not written (%2). The customer "
                                                       "itself is untouched. Choose another "
                                                       "folder.")
                .arg(QDir::toNativeSeparators(file.fileName()), file.errorString())};
}

} // namespace

std::unique_ptr<QTextDocument> RecordSheet::make(const StoredCustomer &customer,
                                                 const QList<HistoryEntry> &entries)
{
    QString html = aboutCustomer(customer.head) + aboutRequest(customer) +
                   heading(words(QT_TRANSLATE_NOOP("RecordSheet", "History")));
    if (entries.isEmpty())
        html += paragraph(words(QT_TRANSLATE_NOOP("RecordSheet", "There is no entry yet.")));
    for (const HistoryEntry &entry : entries)
        html += aboutEntry(entry);
    auto document = std::make_unique<QTextDocument>();
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setPointSizeF(textPoints);
    document->setDefaultFont(font);
    QTextOption option = document->defaultTextOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document->setDefaultTextOption(option);
    document->setHtml(html);
    return document;
}

Result<Done> RecordSheet::writePdf(const QTextDocument &document, const QString &fileName)
{
    // PDF is written as it comes, and QSaveFile cannot be sought in: so into memory first.
    QBuffer pdf;
    pdf.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&pdf);
        writer.setCreator(u"Intake"_s);
        writer.setTitle(QCoreApplication::translate("RecordSheet", "Customer sheet"));
        writer.setResolution(dotsPerInch);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
        const std::unique_ptr<QTextDocument> laidOut(document.clone());
        laidOut->documentLayout()->setPaintDevice(&writer);
        laidOut->setDocumentMargin(textMargin);
        laidOut->setPageSize(QSizeF(writer.width(), writer.height()));
        QPainter painter(&writer);
        painter.setFont(laidOut->defaultFont());
        for (int page = 0; page < laidOut->pageCount(); ++page) {
            if (page > 0)
                writer.newPage();
            paintPage(painter, *laidOut, page);
        }
    }
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf.data()) != pdf.size() || !file.commit())
        return notWritten(file);
    return Done();
}

} // namespace App
