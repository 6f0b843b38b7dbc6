#include "bulk/columnmatch.h"

#include "contract/catalogue.h"

#include <QCryptographicHash>
#include <QSet>

using namespace Qt::StringLiterals;
using Forms::FieldPath;

namespace App::ColumnMatch {

bool isForCells(const FieldPath &path)
{
    const Forms::Field *field = Forms::Catalogue::field(path);
    return field && field->kind != Forms::ValueKind::Rows;
}

QList<BulkColumn> byHeadings(const QStringList &headings, const Find &find)
{
    QList<BulkColumn> columns;
    QSet<FieldPath> taken;
    for (const QString &heading : headings) {
        auto path = heading.isEmpty() ? std::nullopt : find(heading);
        if (path && (!isForCells(*path) || taken.contains(*path)))
            path.reset();
        if (path)
            taken.insert(*path);
        columns.append({heading, path});
    }
    return columns;
}

QStringList paths(const QList<BulkColumn> &columns)
{
    QStringList texts;
    for (const BulkColumn &each : columns)
        texts.append(each.path ? each.path->toString() : QString());
    return texts;
}

std::optional<QList<BulkColumn>> remembered(const QStringList &headings, const QStringList &paths)
{
    if (paths.isEmpty() || paths.size() != headings.size())
        return std::nullopt;
    QList<BulkColumn> columns;
    for (qsizetype column = 0; column < headings.size(); ++column) {
        const auto path = FieldPath::fromString(paths.at(column));
        if (!paths.at(column).isEmpty() && (!path || !isForCells(*path)))
            return std::nullopt;
        columns.append({headings.at(column), path});
    }
    return columns;
}

QByteArray key(const QStringList &headings)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &each : headings) {
        hash.addData(each.simplified().toCaseFolded().toUtf8());
        hash.addData(QByteArrayView("\0", 1));
    }
    return hash.result().toHex();
}

} // namespace App::ColumnMatch
