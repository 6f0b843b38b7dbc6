#include "bulk/rowbuilder.h"

#include "contract/catalogue.h"
#include "contract/valuetext.h"
#include "formats/remarklist.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using Forms::Applies;
using Forms::Field;
using Forms::FieldPath;
using Forms::Record;
using Forms::Catalogue::field;

namespace App {

namespace {

const QString entityType = u"entityType"_s;

/// A field of one kind alone that holds something; nullptr where there is none.
const Field *ofOneKind(const Record &record)
{
    for (auto each = record.values().cbegin(); each != record.values().cend(); ++each)
        if (const Field *found = field(each.key()); found && found->applies != Applies::ToBoth)
            return found;
    return nullptr;
}

} // namespace

RowBuilder::RowBuilder(const QList<BulkColumn> &columns, const BulkTerms &terms)
    : m_columns(columns)
    , m_terms(terms)
    , m_reader(terms.rules.classifiers, terms.today, terms.locale)
{
    QSet<FieldPath> taken;
    for (int column = 0; column < columns.size(); ++column) {
        const auto &path = columns.at(column).path;
        if (!path)
            continue;
        if (taken.contains(*path))
            m_repeated.insert(column);
        taken.insert(*path);
        m_covered.insert(Forms::Rules::nameOf(*path));
    }
}

void RowBuilder::build(BulkRow &row) const
{
    if (row.cells.isEmpty() || !row.isHere())
        return;
    Record record;
    for (int column = 0; column < m_columns.size(); ++column) {
        if (!m_columns.at(column).path || isRepeated(column))
            continue;
        const QString cell = row.cells.value(column);
        if (cell.isEmpty())
            continue;
        const FieldPath place = placeOf(row, column);
        put(record, place, cell);
        if (const BulkKind &kind = m_columns.at(column).kind; kind.isSaid())
            put(record, FieldPath(place.field(), place.row(), kind.field), kind.code);
    }
    decideKind(record);
    fill(record);
    for (auto each = row.added.cbegin(); each != row.added.cend(); ++each)
        put(record, placeOf(row, each.key()), each.value());
    row.record = record;
    remark(row);
}

void RowBuilder::put(Record &record, const FieldPath &path, const QString &cell) const
{
    const Field *at = field(path);
    if (!at)
        return;
    if (at->kind == Forms::ValueKind::Choices) {
        record.setChoices(path.field(), m_reader.choices(*at, cell));
        return;
    }
    const QString text = m_reader.value(*at, cell);
    if (path.isInRow() && !text.isEmpty())
        while (record.rowCount(path.field()) <= path.row())
            record.appendRow(path.field(), {});
    record.setValue(path, text);
}

QSet<int> RowBuilder::filledRows(const BulkRow &row, const QString &list) const
{
    QSet<int> filled;
    for (int column = 0; column < m_columns.size(); ++column) {
        const auto &at = m_columns.at(column).path;
        if (at && at->isInRow() && at->field() == list && !row.cells.value(column).isEmpty())
            filled.insert(at->row());
    }
    for (auto each = row.added.cbegin(); each != row.added.cend(); ++each)
        if (each.key().isInRow() && each.key().field() == list && !each.value().isEmpty())
            filled.insert(each.key().row());
    return filled;
}

FieldPath RowBuilder::placeOf(const BulkRow &row, const FieldPath &path) const
{
    if (!path.isInRow() || path.row() == 0 || row.cells.isEmpty())
        return path;
    const QSet<int> filled = filledRows(row, path.field());
    const auto before = std::count_if(filled.cbegin(), filled.cend(),
                                      [&path](int each) { return each < path.row(); });
    return FieldPath(path.field(), static_cast<int>(before), path.rowField());
}

FieldPath RowBuilder::placeOf(const BulkRow &row, int column) const
{
    return placeOf(row, *m_columns.at(column).path);
}

FieldPath RowBuilder::originOf(const BulkRow &row, const FieldPath &place) const
{
    if (!place.isInRow() || row.cells.isEmpty())
        return place;
    const QSet<int> filled = filledRows(row, place.field());
    QList<int> rows(filled.cbegin(), filled.cend());
    std::sort(rows.begin(), rows.end());
    const int beyond = rows.isEmpty() ? 0 : rows.last() + 1; // a row that is not there yet
    return FieldPath(place.field(), rows.value(place.row(), std::max(place.row(), beyond)),
                     place.rowField());
}

void RowBuilder::decideKind(Record &record) const
{
    if (!record.value(entityType).isEmpty())
        return; // right or wrong, it says so
    record.setKind(ofOneKind(record) ? record.kind() : m_terms.otherwise);
}

void RowBuilder::fill(Record &record) const
{
    const Record &fresh = m_terms.fresh(record.kind());
    for (auto each = fresh.values().cbegin(); each != fresh.values().cend(); ++each)
        if (!m_covered.contains(each.key()) && record.value(each.key()).isEmpty())
            record.setValue(each.key(), each.value());
    for (auto each = fresh.choices().cbegin(); each != fresh.choices().cend(); ++each)
        if (!m_covered.contains(each.key()))
            record.setChoices(each.key(), each.value());
    // What a new address starts with says nothing of a customer that has none.
    for (auto list = fresh.rows().cbegin(); list != fresh.rows().cend(); ++list)
        for (int row = 0; row < record.rowCount(list.key()) && !list->isEmpty(); ++row)
            for (auto each = list->first().cbegin(); each != list->first().cend(); ++each) {
                const FieldPath path(list.key(), row, each.key());
                if (!m_covered.contains(Forms::Rules::nameOf(path)) && record.value(path).isEmpty())
                    record.setValue(path, each.value());
            }
}

void RowBuilder::remark(BulkRow &row) const
{
    row.remarks.clear();
    const auto add = [&](int column, const QString &text) {
        row.remarks.append(
            {row.line, m_columns.at(column).heading,
             Forms::RemarkList::shortened(row.cells.value(column), Forms::RemarkList::maximumValue),
             text});
    };
    const Forms::CustomerKind kind = row.record.kind();
    for (int column = 0; column < m_columns.size(); ++column) {
        const auto &path = m_columns.at(column).path;
        if (row.cells.value(column).isEmpty())
            continue;
        if (isRepeated(column))
            add(column, QCoreApplication::translate("Bulk", "Another column is for the same field, "
                                                            "so this one was left out."));
        else if (path && !field(path->field())->appliesTo(kind))
            add(column, Forms::RemarkList::notOfThisCustomer(kind));
    }
}

} // namespace App
