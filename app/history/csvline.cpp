#include "history/csvline.h"

using namespace Qt::StringLiterals;

namespace App {

namespace {

QString cell(QString text)
{
    if (!text.isEmpty() && u"=+-@\t\r\n"_s.contains(text.front()))
        text.prepend(u'\'');
    const bool isQuoted =
        text.contains(u'"') || text.contains(u',') || text.contains(u'\r') || text.contains(u'\n');
    return isQuoted ? QString(u'"' + text.replace(u'"', u"\"\""_s) + u'"') : text;
}

} // namespace

QByteArray csvLine(const QStringList &texts)
{
    QStringList cells;
    for (const QString &text : texts)
        cells.append(cell(text));
    return QString(cells.join(u',') + u"\r\n"_s).toUtf8();
}

} // namespace App
