#include "sheets/reviewsheet.h"

#include "sheets/sheethtml.h"
#include "store/storedcustomer.h"
#include "widgets/tones.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace Forms;

namespace App {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("ReviewSheet", text);
}

/// Writes the parts with the colours of a palette.
class Writer
{
public:
    explicit Writer(const QPalette &palette) : m_tones(palette) {}

    QString part(const ReviewParts::Part &part) const
    {
        QString html = (part.isRow ? SheetHtml::subheading : SheetHtml::heading)(part.title);
        for (const Finding &finding : part.findings)
            html += u"<p>%1</p>"_s.arg(found(finding));
        if (part.lines.isEmpty())
            return html;
        QString rows;
        for (const ReviewParts::Line &each : part.lines)
            rows += line(each);
        return html +
               u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"2\">%1</table>"_s.arg(rows);
    }

private:
    QString line(const ReviewParts::Line &line) const
    {
        QString cell = u"<span style=\"white-space: pre-wrap\">%1</span>"_s.arg(
            line.value.isEmpty() ? words(QT_TRANSLATE_NOOP("ReviewSheet", "(not sent)"))
                                 : line.value.toHtmlEscaped());
        for (const Finding &finding : line.findings)
            cell += u"<br/>"_s + found(finding);
        return u"<tr><td width=\"30%\" style=\"color: %1\">%2</td><td width=\"70%\">%3</td></tr>"_s
            .arg(m_tones.muted.name(), line.label.toHtmlEscaped(), cell);
    }

    /// A finding in its colour and in words that say what it is.
    QString found(const Finding &finding) const
    {
        const bool isError = finding.severity == Severity::Error;
        const QString text = (isError ? QCoreApplication::translate("ReviewSheet", "Error: %1")
                                      : QCoreApplication::translate("ReviewSheet", "Advice: %1"))
                                 .arg(finding.text);
        return u"<b style=\"color: %1\">%2</b>"_s.arg(
            m_tones.text(isError ? Mark::Error : Mark::Advice).name(), text.toHtmlEscaped());
    }

    const Tones m_tones;
};

QString target(const ReviewSheet::Content &content)
{
    QString html = SheetHtml::table(
        {{words(QT_TRANSLATE_NOOP("ReviewSheet", "State")), content.state},
         {words(QT_TRANSLATE_NOOP("ReviewSheet", "Goes over the connection")), content.connection},
         {words(QT_TRANSLATE_NOOP("ReviewSheet", "Goes to")), content.url.toString()}});
    if (content.isPractice)
        html += SheetHtml::paragraph(words(
            QT_TRANSLATE_NOOP("ReviewSheet", "This is practice: nothing leaves this computer.")));
    return html;
}

} // namespace

std::unique_ptr<QTextDocument> ReviewSheet::make(const Content &content, const QPalette &palette)
{
    const Writer writer(palette);
    const QString name = Summary::of(content.record.asSent()).name;
    QString html =
        SheetHtml::title(name.isEmpty()
                             ? words(QT_TRANSLATE_NOOP("ReviewSheet", "A customer without a name"))
                             : name) +
        target(content);
    for (const ReviewParts::Part &part :
         ReviewParts::of(content.record, content.findings, content.shownCode))
        html += writer.part(part);
    return SheetHtml::document(html);
}

QPalette ReviewSheet::paper()
{
    return {QColor(Qt::white), QColor(Qt::white)};
}

} // namespace App
