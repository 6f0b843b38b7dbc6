#include "bulk/bulkjobs.h"

#include "bulk/rowbuilder.h"
#include "bulk/rowchecker.h"
#include "checks/duplicatemarks.h"
#include "contract/catalogue.h"
#include "contract/valuetext.h"

#include <QCoreApplication>
#include <QDir>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;
using Forms::Field;
using Forms::FieldPath;
using Forms::Finding;
using Forms::Severity;

namespace App::BulkJobs {

namespace {

constexpr int telling = 200; // rows between two words about how far it is

bool goesOn(const Progress &progress, qsizetype done, qsizetype all)
{
    return done % telling != 0 || progress(static_cast<int>(done), static_cast<int>(all));
}

/// What a line with another number of cells than the headings is worth. Too many mean that a text
/// with separators in it was not quoted, so that values stand in wrong columns.
Forms::Findings ragged(const CsvLine &line, qsizetype columns)
{
    const auto filled = std::find_if(line.cells.crbegin(), line.cells.crend(),
                                     [](const QString &each) { return !each.isEmpty(); });
    const auto cells = line.cells.crend() - filled;
    if (cells > columns)
        return {
            {.severity = Severity::Error,
             .code = u"list.moreCells"_s,
             .text = QCoreApplication::translate(
                         "Bulk", "This line has %1 cells, and there are %2 headings: its values "
                                 "may stand in wrong columns. Correct the file.")
                         .arg(cells)
                         .arg(columns)}};
    if (line.cells.size() < columns)
        return {
            {.severity = Severity::Advice,
             .code = u"list.fewerCells"_s,
             .text = QCoreApplication::translate(
                         "Bulk", "This line has only %1 cells, and there are %2 headings. Check "
                                 "that its values stand in the right columns.")
                         .arg(line.cells.size())
                         .arg(columns)}};
    return {};
}

BulkRow readRow(const QFileInfo &file)
{
    BulkRow row;
    row.file = file.fileName();
    if (const auto document = Forms::readDocumentFile(file.filePath())) {
        row.record = document->record;
        row.remarks = document->remarks;
    } else {
        row.reading.append({.code = document.failure().code, .text = document.failure().text});
    }
    return row;
}

/// Notes the paths of a list's rows that some record fills.
void note(const Field &list, const QList<Forms::Record::Row> &rows, QSet<FieldPath> &filled)
{
    for (int row = 0; row < rows.size(); ++row)
        for (const QString &name : rows.at(row).keys())
            filled.insert(FieldPath(list.name, row, name));
}

} // namespace

QList<BulkRow> rowsOf(const CsvTable &table, bool hasHeadings)
{
    QList<BulkRow> rows;
    if (table.lines.isEmpty())
        return rows;
    const qsizetype columns = table.lines.first().cells.size();
    for (const CsvLine &line : table.lines) {
        if (hasHeadings && &line == &table.lines.first())
            continue;
        BulkRow row;
        row.line = line.line;
        row.reading = ragged(line, columns);
        for (const QString &cell : line.cells.first(std::min(columns, line.cells.size())))
            row.cells.append(Forms::ValueText::cleaned(cell));
        row.cells.resize(columns);
        if (line.cells.size() > columns)
            row.surplus = line.cells.sliced(columns);
        rows.append(row);
    }
    return rows;
}

Forms::Result<QList<BulkRow>> rowsOfFolder(const QString &folder, const Progress &progress,
                                           int most)
{
    QList<BulkRow> rows;
    const QFileInfoList files = QDir(folder).entryInfoList({u"*.xml"_s, u"*.json"_s}, QDir::Files,
                                                           QDir::Name | QDir::IgnoreCase);
    if (files.size() > most)
        return Forms::Failure{
            u"folder.tooManyFiles"_s,
            QCoreApplication::translate("Bulk", "The folder holds more than %1 XML and JSON files. "
                                                "Nothing was read. Split it into several folders.")
                .arg(QLocale().toString(most))};
    for (const QFileInfo &file : files) {
        if (!goesOn(progress, rows.size(), files.size()))
            break;
        rows.append(readRow(file));
    }
    return rows;
}

QList<BulkColumn> columnsOf(const QList<BulkRow> &rows)
{
    QSet<FieldPath> filled;
    QHash<QString, int> most;
    for (const BulkRow &row : rows) {
        for (const Field &field : Forms::Catalogue::fields()) {
            if (field.kind == Forms::ValueKind::Rows) {
                note(field, row.record.rows(field.name), filled);
                most[field.name] = std::max(most[field.name], row.record.rowCount(field.name));
            } else if (row.record.holds(FieldPath(field.name))) {
                filled.insert(FieldPath(field.name));
            }
        }
    }
    QList<BulkColumn> columns;
    const auto add = [&](const FieldPath &path) {
        if (filled.contains(path))
            columns.append({Forms::Catalogue::describe(path), path});
    };
    for (const Field &field : Forms::Catalogue::fields()) {
        add(FieldPath(field.name));
        for (int row = 0; row < most.value(field.name); ++row)
            for (const Field &part : field.rowFields)
                add(FieldPath(field.name, row, part.name));
    }
    return columns;
}

void build(QList<BulkRow> &rows, const QList<BulkColumn> &columns, const BulkTerms &terms,
           const Progress &progress)
{
    const RowBuilder builder(columns, terms);
    for (qsizetype row = 0; row < rows.size() && goesOn(progress, row, rows.size()); ++row)
        builder.build(rows[row]);
}

QList<BulkMark> marksOf(const QList<BulkRow> &rows)
{
    QSet<BulkMark> marks;
    for (const BulkRow &row : rows)
        for (const BulkMark &each : Forms::duplicateMarks(row.record))
            marks.insert(each);
    return QList<BulkMark>(marks.cbegin(), marks.cend());
}

void check(QList<BulkRow> &rows, RowChecker &checker, const Progress &progress)
{
    for (const BulkRow &row : std::as_const(rows))
        checker.count(row, 1);
    for (qsizetype row = 0; row < rows.size() && goesOn(progress, row, rows.size()); ++row)
        rows[row].findings = checker.check(std::as_const(rows)[row]);
}

} // namespace App::BulkJobs
