#include "sheets/sheethtml.h"

#include <QFontDatabase>
#include <QTextOption>

using namespace Qt::StringLiterals;

namespace App::SheetHtml {

namespace {

constexpr qreal textPoints = 9;

} // namespace

QString title(const QString &text)
{
    return u"<h1>%1</h1>"_s.arg(text.toHtmlEscaped());
}

QString heading(const QString &text)
{
    return u"<h2>%1</h2>"_s.arg(text.toHtmlEscaped());
}

QString subheading(const QString &text)
{
    return u"<h3>%1</h3>"_s.arg(text.toHtmlEscaped());
}

QString paragraph(const QString &text)
{
    return u"<p>%1</p>"_s.arg(text.toHtmlEscaped());
}

QString exactText(const QString &text)
{
    return u"<p style=\"white-space: pre-wrap; font-family: '%1'\">%2</p>"_s.arg(
        QFontDatabase::systemFont(QFontDatabase::FixedFont).family(), text.toHtmlEscaped());
}

QString table(const QList<std::pair<QString, QString>> &rows)
{
    QString html;
    for (const auto &[name, value] : rows)
        if (!value.isEmpty())
            html += u"<tr><td style=\"padding-right: 12px\">%1</td><td>%2</td></tr>"_s.arg(
                name.toHtmlEscaped(), value.toHtmlEscaped());
    return u"<table cellspacing=\"0\" cellpadding=\"1\">"_s + html + u"</table>"_s;
}

std::unique_ptr<QTextDocument> document(const QString &html)
{
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

} // namespace App::SheetHtml
