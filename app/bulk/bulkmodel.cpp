#include "bulk/bulkmodel.h"

#include "bulk/bulksheet.h"
#include "bulk/bulkwords.h"
#include "bulk/columnmatch.h"
#include "contract/catalogue.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using Forms::FieldPath;
using Forms::Finding;
using Forms::Mark;
using Forms::Severity;

namespace App {

namespace {

std::optional<Mark> markOf(const BulkRow &row)
{
    if (row.fate && !row.fate->isGone)
        switch (row.fate->state) {
        case RecordState::Draft:
            return std::nullopt;
        case RecordState::Queued:
        case RecordState::Sending:
            return Mark::Waiting;
        case RecordState::Accepted:
            return Mark::Good;
        case RecordState::Refused:
            return Mark::Error;
        case RecordState::Unknown:
            return Mark::Unknown;
        }
    if (!row.isHere())
        return std::nullopt;
    if (!row.notTaken.isEmpty() || Forms::hasErrors(row.findings))
        return Mark::Error;
    if (!row.findings.isEmpty())
        return Mark::Advice;
    return row.remarks.isEmpty() ? Mark::Good : Mark::Note;
}

QVariant variantOf(const std::optional<Mark> &mark)
{
    return mark ? QVariant(static_cast<int>(*mark)) : QVariant();
}

} // namespace

BulkModel::BulkModel(BulkSheet &sheet, QObject *parent)
    : QAbstractTableModel(parent), m_sheet(sheet)
{
    connect(&sheet, &BulkSheet::ready, this, &BulkModel::reset);
    connect(&sheet, &BulkSheet::rowChanged, this, [this](int row) { follow(row, row); });
    connect(&sheet, &BulkSheet::judged, this, [this] {
        if (rowCount() > 0)
            follow(0, rowCount() - 1);
    });
    connect(&sheet, &BulkSheet::aboutToRemoveRows, this,
            [this](int first, int last) { beginRemoveRows({}, first, last); });
    connect(&sheet, &BulkSheet::rowsRemoved, this, &BulkModel::endRemoveRows);
    connect(&sheet, &BulkSheet::aboutToInsertRows, this,
            [this](int first, int last) { beginInsertRows({}, first, last); });
    connect(&sheet, &BulkSheet::rowsInserted, this, &BulkModel::endInsertRows);
    reset();
}

void BulkModel::reset()
{
    beginResetModel();
    m_places.clear();
    const QList<BulkColumn> &columns = m_sheet.columns();
    for (int column = 0; column < columns.size(); ++column)
        if (columns.at(column).path && !m_sheet.isRepeated(column))
            m_places.append({column, *columns.at(column).path});
    for (int row = 0; row < m_sheet.rows().size(); ++row)
        addPlaces(row, m_places);
    endResetModel();
}

void BulkModel::follow(int first, int last)
{
    QList<Place> places = m_places;
    for (int row = first; row <= last; ++row)
        addPlaces(row, places);
    if (places.size() > m_places.size()) {
        beginInsertColumns({}, columnCount(), static_cast<int>(places.size()));
        m_places = places;
        endInsertColumns();
    }
    emit dataChanged(index(first, 0), index(last, columnCount() - 1));
    emit headerDataChanged(Qt::Vertical, first, last);
}

bool BulkModel::hasPlace(int row, const FieldPath &path, const QList<Place> &places) const
{
    return std::any_of(places.cbegin(), places.cend(), [&](const Place &each) {
        return (each.column < 0 ? each.path : m_sheet.placeOf(row, each.column)) == path;
    });
}

void BulkModel::addPlaces(int row, QList<Place> &added) const
{
    for (const Finding &each : m_sheet.rows().at(row).findings)
        if (each.severity == Severity::Error && ColumnMatch::isForCells(each.path) &&
            !hasPlace(row, each.path, added))
            added.append({-1, each.path});
}

void BulkModel::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
}

bool BulkModel::isReadOnly() const
{
    return m_isReadOnly || m_sheet.isReading();
}

FieldPath BulkModel::pathAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.column() == 0)
        return {};
    const Place &place = m_places.at(index.column() - 1);
    return place.column < 0 ? place.path : m_sheet.placeOf(index.row(), place.column);
}

int BulkModel::columnOf(int row, const FieldPath &path) const
{
    for (int column = 1; column < columnCount() && !path.isEmpty(); ++column)
        if (pathAt(index(row, column)) == path)
            return column;
    return 0;
}

const Finding *BulkModel::findingAt(const QModelIndex &index) const
{
    const FieldPath path = pathAt(index);
    if (path.isEmpty())
        return nullptr;
    const Forms::Findings &findings = m_sheet.rows().at(index.row()).findings;
    const auto found = std::find_if(findings.cbegin(), findings.cend(),
                                    [&](const Finding &each) { return each.path == path; });
    return found == findings.cend() ? nullptr : &*found;
}

int BulkModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sheet.rows().size());
}

int BulkModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_places.size()) + 1;
}

QString BulkModel::text(const QModelIndex &index) const
{
    const FieldPath path = pathAt(index);
    const Forms::Record &record = m_sheet.rows().at(index.row()).record;
    const Forms::Field *field = Forms::Catalogue::field(path);
    return field && field->kind == Forms::ValueKind::Choices
               ? record.choices(path.field()).join(u", "_s)
               : record.value(path);
}

bool BulkModel::isNumberedLater(const QModelIndex &index) const
{
    return m_sheet.rows().at(index.row()).isHere() &&
           m_sheet.terms().numbered.contains(pathAt(index).toString()) && text(index).isEmpty();
}

QVariant BulkModel::stateData(int row, int role) const
{
    const BulkRow &each = m_sheet.rows().at(row);
    switch (role) {
    case Qt::DisplayRole:
        return BulkWords::state(each);
    case Qt::ToolTipRole:
        return each.fate ? each.fate->words : each.notTaken;
    case Qt::CheckStateRole:
        return each.isHere() ? QVariant(each.isChosen ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "line and state").arg(BulkWords::place(each), BulkWords::state(each));
    case MarkRole:
        return variantOf(markOf(each));
    default:
        return {};
    }
}

QVariant BulkModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.column() == 0)
        return stateData(index.row(), role);
    const Finding *finding = findingAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return isNumberedLater(index) ? tr("Given when taken") : text(index);
    case Qt::EditRole:
        return text(index);
    case Qt::ToolTipRole:
        return finding ? finding->text : text(index);
    case Qt::AccessibleTextRole:
        return finding ? tr("%1. %2", "a cell and what is wrong").arg(text(index), finding->text)
                       : text(index);
    case MarkRole:
        return finding && m_sheet.rows().at(index.row()).isHere()
                   ? QVariant(static_cast<int>(finding->severity == Severity::Error ? Mark::Error
                                                                                    : Mark::Advice))
                   : QVariant();
    case QuietRole:
        return isNumberedLater(index);
    default:
        return {};
    }
}

bool BulkModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (isReadOnly() || !index.isValid() || !m_sheet.rows().at(index.row()).isHere())
        return false;
    if (index.column() == 0) {
        if (role != Qt::CheckStateRole)
            return false;
        m_sheet.setChosen({index.row()}, value.toInt() == Qt::Checked);
        return true;
    }
    if (role != Qt::EditRole)
        return false;
    if (value.toString() == text(index))
        return true;
    const Place place = m_places.at(index.column() - 1);
    if (place.column < 0)
        m_sheet.editField(index.row(), place.path, value.toString());
    else
        m_sheet.editCell(index.row(), place.column, value.toString());
    return true;
}

QVariant BulkModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        if (role == Qt::DisplayRole)
            return BulkWords::place(m_sheet.rows().at(section));
        return role == Qt::ToolTipRole
                   ? stateData(section, Qt::AccessibleTextRole)
                   : QAbstractTableModel::headerData(section, orientation, role);
    }
    if (section == 0)
        return role == Qt::DisplayRole ? tr("State") : QVariant();
    const Place &place = m_places.at(section - 1);
    if (role == Qt::DisplayRole)
        return Forms::Catalogue::describe(place.path);
    if (role != Qt::ToolTipRole)
        return {};
    return place.column < 0 ? tr("Not in the list, and needed")
                            : m_sheet.columns().at(place.column).heading;
}

Qt::ItemFlags BulkModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (isReadOnly() || !index.isValid() || !m_sheet.rows().at(index.row()).isHere())
        return flags;
    return flags | (index.column() == 0 ? Qt::ItemIsUserCheckable : Qt::ItemIsEditable);
}

} // namespace App
