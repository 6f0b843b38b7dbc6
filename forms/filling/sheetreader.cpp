#include "filling/sheetreader.h"

#include "contract/catalogue.h"
#include "contract/fieldnames.h"
#include "contract/valuetext.h"
#include "formats/celltext.h"
#include "formats/remarklist.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Forms {

namespace {

/// Gives the texts of this folder their context.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Filling)
};

using Cells = QList<QStringList>;

/// More columns than any customer has fields.
constexpr qsizetype mostColumns = 1000;

/// Takes a copied range apart. A cell that begins with a quotation mark may hold tabs, line ends and
/// doubled quotation marks.
Cells takenApart(const QString &text)
{
    Cells rows = {{QString()}};
    bool isQuoted = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar character = text.at(at);
        QString &cell = rows.last().last();
        const bool isNextQuote = at + 1 < text.size() && text.at(at + 1) == u'"';
        if (isQuoted) {
            if (character != u'"')
                cell += character;
            else if (isNextQuote)
                cell += text.at(++at);
            else
                isQuoted = false;
        } else if (character == u'"' && cell.isEmpty()) {
            isQuoted = true;
        } else if (character == u'\t') {
            rows.last().append(QString());
        } else if (character == u'\n') {
            rows.append({QString()});
        } else if (character != u'\r') {
            cell += character;
        }
    }
    rows.removeIf([](const QStringList &row) {
        return std::all_of(row.cbegin(), row.cend(),
                           [](const QString &cell) { return ValueText::cleaned(cell).isEmpty(); });
    });
    return rows;
}

/// Columns for rows, where the names stand below each other.
Cells turned(const Cells &rows)
{
    Cells columns;
    for (const QStringList &row : rows) {
        while (columns.size() < row.size())
            columns.append(QStringList());
        for (qsizetype column = 0; column < columns.size(); ++column)
            columns[column].append(row.value(column));
    }
    return columns;
}

/// The field that a heading means; nothing where it means a list, or a row as a whole.
std::optional<FieldPath> fieldOf(const QString &heading, const FieldNames &names)
{
    const auto path = names.meant(heading);
    const Field *field = path ? Catalogue::field(*path) : nullptr;
    if (!field || field->kind == ValueKind::Rows)
        return std::nullopt;
    return path;
}

qsizetype namesIn(const Cells &rows, const FieldNames &names)
{
    if (rows.size() < 2 || rows.first().size() > mostColumns)
        return 0;
    return std::count_if(rows.first().cbegin(), rows.first().cend(), [&](const QString &heading) {
        return fieldOf(heading, names).has_value();
    });
}

/// Puts one row's cells into a record.
class RowReading
{
public:
    RowReading(const FieldNames &names, const CellText &cells) : m_names(names), m_cells(cells) {}

    Document read(const QStringList &headings, const QStringList &row)
    {
        for (qsizetype column = 0; column < headings.size(); ++column)
            take(headings.at(column), row.value(column));
        m_document.remarks = m_remarks.sorted();
        return m_document;
    }

private:
    void take(const QString &heading, const QString &cell)
    {
        if (ValueText::cleaned(cell).isEmpty())
            return;
        const auto path = fieldOf(heading, m_names);
        if (!path || path->row() >= mostRows) {
            leave(heading, cell, Omission::NoSuchField);
            return;
        }
        Record &record = m_document.record;
        while (path->isInRow() && record.rowCount(path->field()) <= path->row())
            record.appendRow(path->field(), {});
        if (record.holds(*path)) {
            leave(heading, cell, Omission::SecondCopy);
            return;
        }
        const Field &field = *Catalogue::field(*path);
        if (field.kind == ValueKind::Choices)
            record.setChoices(path->field(), m_cells.choices(field, cell));
        else
            record.setValue(*path, m_cells.value(field, cell));
        if (const UsualName *usual = m_names.settling(heading))
            if (const FieldPath kind(path->field(), path->row(), usual->kindField);
                !record.holds(kind))
                record.setValue(kind, usual->kind);
    }

    void leave(const QString &heading, const QString &cell, Omission why)
    {
        m_remarks.add(0, heading.simplified(), ValueText::cleaned(cell),
                      RemarkList::left(why, nullptr));
    }

    static constexpr int mostRows = 100; ///< of a list within one row of a spreadsheet

    const FieldNames &m_names;
    const CellText &m_cells;
    Document m_document;
    RemarkList m_remarks;
};

} // namespace

Result<Sheet> readSheet(const QString &text, const FieldNames &names, const CellText &cells)
{
    constexpr qsizetype fewestNames = 2;
    const Failure none{u"sheet.none"_s,
                       Words::tr("The text holds no row of a spreadsheet with names of fields "
                                 "above it.")};
    if (!text.contains(u'\t') || text.size() > maximumDocumentSize)
        return none;
    Cells rows = takenApart(text);
    if (const Cells columns = turned(rows); namesIn(columns, names) > namesIn(rows, names))
        rows = columns;
    if (namesIn(rows, names) < fewestNames)
        return none;
    return Sheet{RowReading(names, cells).read(rows.at(0), rows.at(1)),
                 static_cast<int>(rows.size()) - 2};
}

} // namespace Forms
