#include "commandline/console.h"

#include <QIODevice>

using namespace Qt::StringLiterals;

namespace App {

Console::Console(QIODevice &results, QIODevice &errors) : m_results(results), m_errors(errors) {}

void Console::say(const QString &line) const
{
    m_results.write(QString(line + u'\n').toUtf8());
}

void Console::complain(const QString &line) const
{
    m_errors.write(QString(line + u'\n').toUtf8());
}

void Console::print(const QByteArray &bytes) const
{
    m_results.write(bytes);
}

QString Console::plain(const QString &text)
{
    QString line = text;
    for (QChar &each : line)
        if (!each.isPrint() && !each.isSurrogate())
            each = u' ';
    return line.trimmed();
}

QString Console::shown(const Forms::FieldPath &path)
{
    return path.isEmpty() ? u"-"_s : path.toString();
}

} // namespace App
