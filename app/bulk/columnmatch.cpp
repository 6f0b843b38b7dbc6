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

namespace {

/// The first row of its list where neither the field nor its kind is a column's already.
FieldPath freeRow(const BulkColumn &column, QSet<FieldPath> &taken)
{
    for (int row = column.path->row();; ++row) {
        const FieldPath field(column.path->field(), row, column.path->rowField());
        const FieldPath kind(column.path->field(), row, column.kind.field);
        if (taken.contains(field) || taken.contains(kind))
            continue;
        taken << field << kind;
        return field;
    }
}

} // namespace

QList<BulkColumn> byHeadings(const QStringList &headings, const Find &find)
{
    QList<BulkColumn> columns;
    QSet<FieldPath> taken;
    for (const QString &heading : headings) {
        BulkColumn column = heading.isEmpty() ? BulkColumn() : find(heading);
        column.heading = heading;
        if (column.path &&
            (!isForCells(*column.path) || (!column.kind.isSaid() && taken.contains(*column.path))))
            column.path.reset();
        if (column.path && !column.kind.isSaid())
            taken.insert(*column.path);
        columns.append(column);
    }
    for (BulkColumn &each : columns)
        if (each.path && each.kind.isSaid())
            each.path = freeRow(each, taken);
    return columns;
}

QStringList paths(const QList<BulkColumn> &columns)
{
    QStringList texts;
    for (const BulkColumn &each : columns) {
        QString text = each.path ? each.path->toString() : QString();
        if (each.path && each.kind.isSaid())
            text += u' ' + each.kind.field + u' ' + each.kind.code;
        texts.append(text);
    }
    return texts;
}

std::optional<QList<BulkColumn>> remembered(const QStringList &headings, const QStringList &paths)
{
    if (paths.isEmpty() || paths.size() != headings.size())
        return std::nullopt;
    QList<BulkColumn> columns;
    for (qsizetype column = 0; column < headings.size(); ++column) {
        const QStringList parts = paths.at(column).split(u' ');
        BulkColumn each{headings.at(column), FieldPath::fromString(parts.first())};
        if (!parts.first().isEmpty() && (!each.path || !isForCells(*each.path)))
            return std::nullopt;
        if (each.path && parts.size() == 3)
            each.kind = BulkKind{parts.at(1), parts.at(2)};
        columns.append(each);
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
