#include "bulk/bulksheet.h"

#include "contract/valuetext.h"

#include <algorithm>

// What is done to one row; how all of them are read and judged stands in bulksheet.cpp.

using namespace Qt::StringLiterals;

namespace App {

void BulkSheet::change(int row, const std::function<void(BulkRow &)> &make)
{
    const QList<BulkMark> before = RowChecker::numbersOf(m_rows.at(row).record);
    m_checker->count(m_rows.at(row), -1);
    make(m_rows[row]);
    const QList<BulkMark> after = RowChecker::numbersOf(m_rows.at(row).record);
    const bool meetsOthers = m_checker->isCounted(before) || m_checker->isCounted(after);
    m_checker->count(m_rows.at(row), 1);
    judge(row);
    if (before == after || !meetsOthers)
        return;
    for (int other = 0; other < m_rows.size(); ++other) {
        const QList<BulkMark> numbers = RowChecker::numbersOf(m_rows.at(other).record);
        const bool shares =
            std::any_of(numbers.cbegin(), numbers.cend(), [&](const BulkMark &each) {
                return before.contains(each) || after.contains(each);
            });
        if (shares && other != row)
            judge(other);
    }
}

void BulkSheet::judge(int row)
{
    m_rows[row].findings = m_checker->check(m_rows.at(row));
    emit rowChanged(row);
}

void BulkSheet::editCell(int row, int column, const QString &text)
{
    if (m_rows.at(row).cells.isEmpty()) {
        editField(row, *m_columns.at(column).path, text);
        return;
    }
    change(row, [&](BulkRow &each) {
        each.cells[column] = Forms::ValueText::cleaned(text);
        m_builder->build(each);
    });
}

void BulkSheet::editField(int row, const Forms::FieldPath &path, const QString &text)
{
    change(row, [&](BulkRow &each) {
        each.added.insert(m_builder->originOf(each, path), text);
        if (each.cells.isEmpty())
            m_builder->put(each.record, path, text);
        else
            m_builder->build(each);
    });
}

void BulkSheet::setChosen(int row, bool isChosen)
{
    m_rows[row].isChosen = isChosen;
    emit rowChanged(row);
}

void BulkSheet::removeRows(const QList<int> &rows)
{
    QList<int> fromBelow = rows;
    std::sort(fromBelow.begin(), fromBelow.end(), std::greater<>());
    for (const int row : std::as_const(fromBelow)) {
        change(row, [](BulkRow &each) { each.record = {}; }); // those that shared its numbers
        emit aboutToRemoveRow(row);
        m_rows.removeAt(row);
        emit rowRemoved();
    }
}

void BulkSheet::setFate(int row, const BulkFate &fate)
{
    m_rows[row].fate = fate;
    m_rows[row].notTaken.clear();
    emit rowChanged(row);
}

void BulkSheet::setNumbers(int row, const QString &customerExtId,
                           const QString &communicationNumber)
{
    Forms::Record &record = m_rows[row].record;
    record.setValue(u"customerExtId"_s, customerExtId);
    record.setValue(u"communicationNumber"_s, communicationNumber);
}

void BulkSheet::setNotTaken(int row, const QString &why)
{
    m_rows[row].notTaken = why;
    emit rowChanged(row);
}

void BulkSheet::setInForm(int row)
{
    m_rows[row].isInForm = true;
    emit rowChanged(row);
}

} // namespace App
