#include "drafts/draftlistmodel.h"

#include <QLocale>
#include <QSet>

namespace App {

namespace {

using Column = DraftIndex::Column;

constexpr int columns = static_cast<int>(Column::Changed) + 1;

QString nameText(const DraftLine &line)
{
    if (!line.name.isEmpty())
        return line.name;
    if (!line.isReadable)
        return DraftListModel::tr("Cannot be read");
    return line.isWiped ? DraftListModel::tr("Details wiped") : DraftListModel::tr("No name yet");
}

QString stateText(const DraftLine &line)
{
    const QString state = stateName(line.state);
    return line.isPractice ? DraftListModel::tr("%1 (practice)", "a record's state").arg(state)
                           : state;
}

QString text(const DraftLine &line, Column column)
{
    switch (column) {
    case Column::Name:
        return nameText(line);
    case Column::Kind:
        return kindName(line.kind);
    case Column::State:
        return stateText(line);
    case Column::CustomerExtId:
        return line.customerExtId;
    case Column::CommunicationNumber:
        return line.communicationNumber;
    case Column::Changed:
        return QLocale().toString(line.changed.toLocalTime(), QLocale::ShortFormat);
    }
    return {};
}

QString toolTip(const DraftLine &line, Column column)
{
    if (column != Column::Changed)
        return text(line, column);
    const QDateTime local = line.changed.toLocalTime();
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
}

} // namespace

DraftListModel::DraftListModel(DraftIndex &index, QObject *parent)
    : QAbstractTableModel(parent), m_index(index)
{
    refresh();
}

void DraftListModel::setQuery(const QString &query)
{
    m_query = query;
    refresh();
}

void DraftListModel::setFilter(DraftFilter filter)
{
    m_filter = filter;
    refresh();
}

void DraftListModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columns)
        return;
    m_sort = {static_cast<Column>(column), order};
    refresh();
}

void DraftListModel::refresh()
{
    beginResetModel();
    m_found = m_index.find(m_query, m_filter, m_sort);
    endResetModel();
}

qint64 DraftListModel::idAt(int row) const
{
    return row < 0 || row >= rowCount() ? 0 : m_found.ids[static_cast<size_t>(row)];
}

QList<int> DraftListModel::rowsOf(const QList<qint64> &ids) const
{
    QList<int> rows;
    const QSet<qint64> wanted(ids.cbegin(), ids.cend());
    for (int row = 0; row < rowCount() && rows.size() < wanted.size(); ++row)
        if (wanted.contains(idAt(row)))
            rows.append(row);
    return rows;
}

int DraftListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_found.ids.size());
}

int DraftListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant DraftListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const std::optional<DraftLine> line = m_index.line(idAt(index.row()));
    if (!line)
        return {};
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(*line, column);
    case Qt::ToolTipRole:
        return toolTip(*line, column);
    case IdRole:
        return line->id;
    case StateRole:
        return static_cast<int>(line->state);
    case QuietRole:
        return column == Column::Name && line->name.isEmpty();
    default:
        return {};
    }
}

QVariant DraftListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 ||
        section >= columns)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Name:
        return tr("Name");
    case Column::Kind:
        return tr("Kind");
    case Column::State:
        return tr("State");
    case Column::CustomerExtId:
        return tr("External id");
    case Column::CommunicationNumber:
        return tr("Communication number");
    case Column::Changed:
        return tr("Changed");
    }
    return {};
}

} // namespace App
