#include "contracttables.h"

#include "support/builtplaces.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ContractTables {

namespace {

struct TableRow
{
    QString heading;
    QStringList cells;
};

/// Every table row of the chapter "Fields", without heads and rules.
QList<TableRow> tableRows(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<TableRow> rows;
    QString chapter;
    QString heading;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith(u"## "))
            chapter = line.mid(3);
        if (line.startsWith(u"### "))
            heading = line.mid(4);
        if (chapter != u"Fields" || !line.startsWith(u"| "))
            continue;
        QStringList cells = line.split(u'|');
        cells.removeFirst();
        cells.removeLast();
        for (QString &cell : cells)
            cell = cell.trimmed();
        if (cells.first() != u"field" && !cells.contains(u"field"_s) &&
            !cells.first().startsWith(u"---"))
            rows.append({heading, cells});
    }
    return rows;
}

QString fieldLine(const QString &name, const QString &type, const QString &mark,
                  const QString &onlyFor)
{
    QString line = name + u": " + type.section(u", e.g."_s, 0, 0);
    if (!mark.isEmpty())
        line += u", " + mark;
    if (!onlyFor.isEmpty())
        line += u", " + onlyFor;
    return line;
}

QString listName(const QString &rowElement)
{
    return u"list" + rowElement;
}

} // namespace

QString documentFile()
{
    QDir folder(Support::sourceFile({}));
    while (folder.cdUp())
        if (folder.exists(u"shared/contract.md"_s))
            return folder.filePath(u"shared/contract.md"_s);
    return {};
}

QString copyFile()
{
    return Support::sourceFile(u"tests/data/contract-fields.md"_s);
}

QStringList fieldLines(const QString &fileName)
{
    QStringList lines;
    QString list;
    for (const auto &[heading, cells] : tableRows(fileName)) {
        const bool isInRow = heading == u"Rows";
        if (isInRow && !cells.at(0).isEmpty())
            list = listName(cells.at(0)) + u'.';
        const qsizetype first = isInRow ? 1 : 0;
        const QString onlyFor =
            heading.endsWith(u" only") ? heading.section(u' ', 0, 0) : QString();
        for (const QString &name : cells.at(first).split(u", "_s))
            lines.append(fieldLine((isInRow ? list : QString()) + name, cells.at(first + 1),
                                   cells.at(first + 2), onlyFor));
    }
    lines.sort();
    return lines;
}

QStringList rowElementLines(const QString &fileName)
{
    QStringList lines;
    for (const auto &[heading, cells] : tableRows(fileName))
        if (heading == u"Rows" && !cells.at(0).isEmpty())
            lines.append(listName(cells.at(0)) + u": " + cells.at(0));
    lines.sort();
    return lines;
}

} // namespace ContractTables
