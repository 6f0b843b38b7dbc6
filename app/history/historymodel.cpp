#include "history/historymodel.h"

#include "history/historywords.h"

#include <QLocale>
#include <QPointer>

namespace App {

void HistoryModel::setSource(const Source &source)
{
    beginResetModel();
    m_source = source;
    m_entries.clear();
    ++m_generation;
    m_isAsking = false;
    m_isComplete = false;
    endResetModel();
    fetchMore({});
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    const HistoryEntry &entry = m_entries.at(index.row());
    switch (index.column()) {
    case Time:
        return QLocale().toString(entry.time.toLocalTime(), QLocale::ShortFormat);
    case Event:
        return HistoryWords::event(entry.note.event);
    case OutcomeColumn:
        return HistoryWords::outcome(entry.outcome);
    case Connection:
        return entry.note.profile;
    case Operator:
        return entry.note.operatorName;
    case ExternalId:
        return entry.note.customerExtId;
    case Number:
        return entry.note.communicationNumber;
    case Status:
        return entry.status > 0 ? QString::number(entry.status) : QString();
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Event:
        return tr("What happened");
    case OutcomeColumn:
        return tr("Outcome");
    case Connection:
        return tr("Connection");
    case Operator:
        return tr("Operator");
    case ExternalId:
        return tr("External id");
    case Number:
        return tr("Communication number");
    case Status:
        return tr("Status");
    default:
        return {};
    }
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_source && !m_isComplete && !m_isAsking;
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_isAsking = true;
    const qint64 before = m_entries.isEmpty() ? 0 : m_entries.last().number;
    m_source(before, pageSize,
             [self = QPointer(this), generation = m_generation](const Entries &page) {
                 if (self && self->m_generation == generation)
                     self->take(page);
             });
}

void HistoryModel::take(const Entries &page)
{
    m_isAsking = false;
    if (!page) {
        emit failed(page.failure().text);
        return;
    }
    m_isComplete = page->size() < pageSize;
    if (!page->isEmpty()) {
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(page->size()) - 1);
        m_entries.append(page.value());
        endInsertRows();
    }
    emit fetched();
}

} // namespace App
