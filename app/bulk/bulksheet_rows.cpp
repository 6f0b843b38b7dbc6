#include "bulk/bulksteps.h"

#include "contract/valuetext.h"

#include <algorithm>

// What is done to one row; how all of them are read and judged stands in bulksheet.cpp.

using namespace Qt::StringLiterals;

namespace App {

namespace {

/// Where the neighbours end that begin at an index, and begin that end before one.
qsizetype endOfRun(const QList<int> &places, qsizetype begin)
{
    qsizetype end = begin + 1;
    while (end < places.size() && places.at(end) == places.at(end - 1) + 1)
        ++end;
    return end;
}

qsizetype beginOfRun(const QList<int> &places, qsizetype end)
{
    qsizetype begin = end - 1;
    while (begin > 0 && places.at(begin - 1) == places.at(begin) - 1)
        --begin;
    return begin;
}

} // namespace

void BulkSheet::push(Step *step)
{
    m_steps.push(step);
    if (m_isRechecking) // the rows are not those any more that are being judged
        recheck(m_terms);
}

std::optional<BulkSheet::Place> BulkSheet::go(bool (QUndoStack::*can)() const,
                                              void (QUndoStack::*step)())
{
    m_went.reset();
    while ((m_steps.*can)() && !m_went) // over those of rows that were taken since
        (m_steps.*step)();
    if (m_went && m_isRechecking)
        recheck(m_terms);
    return m_went;
}

std::optional<BulkSheet::Place> BulkSheet::undo()
{
    return go(&QUndoStack::canUndo, &QUndoStack::undo);
}

std::optional<BulkSheet::Place> BulkSheet::redo()
{
    return go(&QUndoStack::canRedo, &QUndoStack::redo);
}

bool BulkSheet::exchange(int row, BulkRow &other)
{
    BulkRow &each = m_rows[row];
    if (!each.isHere())
        return false;
    const QList<BulkMark> before = RowChecker::numbersOf(each.record);
    m_checker->count(each, -1);
    std::swap(each.cells, other.cells);
    std::swap(each.added, other.added);
    std::swap(each.record, other.record);
    m_builder->build(each); // by the columns and terms of now
    each.notTaken.clear();
    const QList<BulkMark> after = RowChecker::numbersOf(each.record);
    const QSet<BulkMark> shared = before == after ? QSet<BulkMark>() : counted(before + after);
    m_checker->count(each, 1);
    judge(row);
    judgeOthers(shared, row);
    return true;
}

QSet<BulkMark> BulkSheet::counted(const QList<BulkMark> &numbers) const
{
    QSet<BulkMark> found;
    for (const BulkMark &each : numbers)
        if (m_checker->isCounted(each))
            found.insert(each);
    return found;
}

void BulkSheet::judge(int row)
{
    m_rows[row].findings = m_checker->check(m_rows.at(row));
    emit rowChanged(row);
}

void BulkSheet::judgeOthers(const QSet<BulkMark> &numbers, int except)
{
    for (int row = 0; row < m_rows.size() && !numbers.isEmpty(); ++row) {
        const QList<BulkMark> own = RowChecker::numbersOf(m_rows.at(row).record);
        const auto isShared = [&](const BulkMark &each) { return numbers.contains(each); };
        if (row != except && std::any_of(own.cbegin(), own.cend(), isShared))
            judge(row);
    }
}

void BulkSheet::editCell(int row, int column, const QString &text)
{
    if (m_rows.at(row).cells.isEmpty()) {
        editField(row, *m_columns.at(column).path, text);
        return;
    }
    BulkRow edited = m_rows.at(row);
    edited.cells[column] = Forms::ValueText::cleaned(text);
    push(new EditStep(*this, row, placeOf(row, column), edited));
}

void BulkSheet::editField(int row, const Forms::FieldPath &path, const QString &text)
{
    BulkRow edited = m_rows.at(row);
    edited.added.insert(m_builder->originOf(edited, path), text);
    if (edited.cells.isEmpty())
        m_builder->put(edited.record, path, text);
    push(new EditStep(*this, row, path, edited));
}

void BulkSheet::setChosen(const QList<int> &rows, bool isChosen)
{
    QList<int> changed;
    for (const int row : rows)
        if (m_rows.at(row).isHere() && m_rows.at(row).isChosen != isChosen)
            changed.append(row);
    if (!changed.isEmpty())
        push(new TickStep(*this, changed, isChosen));
}

int BulkSheet::removeRows(const QList<int> &rows)
{
    QList<int> here;
    for (const int row : rows)
        if (m_rows.at(row).isHere())
            here.append(row);
    std::sort(here.begin(), here.end());
    if (!here.isEmpty())
        push(new RemovalStep(*this, here));
    return static_cast<int>(here.size());
}

QList<BulkRow> BulkSheet::takeOut(const QList<int> &places)
{
    QList<BulkRow> rows;
    QList<BulkMark> numbers;
    for (const int place : places) {
        rows.append(m_rows.at(place));
        numbers += RowChecker::numbersOf(rows.last().record);
        m_checker->count(rows.last(), -1);
    }
    for (qsizetype end = places.size(); end > 0;) { // neighbours at once, from below
        const qsizetype begin = beginOfRun(places, end);
        const int first = places.at(begin);
        const auto count = static_cast<int>(end - begin);
        emit aboutToRemoveRows(first, first + count - 1);
        m_rows.remove(first, count);
        emit rowsRemoved();
        end = begin;
    }
    judgeOthers(counted(numbers));
    return rows;
}

void BulkSheet::putBack(const QList<int> &places, QList<BulkRow> rows)
{
    QList<BulkMark> numbers;
    for (BulkRow &each : rows) {
        m_builder->build(each); // columns and terms may be others by now
        numbers += RowChecker::numbersOf(each.record);
    }
    const QSet<BulkMark> shared = counted(numbers);
    for (const BulkRow &each : std::as_const(rows))
        m_checker->count(each, 1);
    for (BulkRow &each : rows)
        each.findings = m_checker->check(each);
    for (qsizetype begin = 0; begin < places.size();) {
        const qsizetype end = endOfRun(places, begin);
        const int first = places.at(begin);
        emit aboutToInsertRows(first, first + static_cast<int>(end - begin) - 1);
        for (; begin < end; ++begin)
            m_rows.insert(places.at(begin), rows.at(begin));
        emit rowsInserted();
    }
    judgeOthers(shared);
}

void BulkSheet::endWayForth()
{
    if (m_steps.canRedo())
        m_steps.push(new NoWayForth(*this));
}

void BulkSheet::setFate(int row, const BulkFate &fate)
{
    BulkRow &each = m_rows[row];
    if (each.isHere())
        endWayForth();
    const bool isOnItsWay = each.fate && (each.fate->state == RecordState::Queued ||
                                          each.fate->state == RecordState::Sending);
    each.isTakenBack = fate.state == RecordState::Draft && (isOnItsWay || each.isTakenBack);
    each.fate = fate;
    each.notTaken.clear();
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

void BulkSheet::setInForm(int row, const HeldDraftPointer &held)
{
    endWayForth();
    m_rows[row].inForm = held;
    emit rowChanged(row);
}

} // namespace App
