#pragma once

#include "drafts/draftindex.h"

#include <QAbstractTableModel>

namespace App {

/// The records of an index that match, a row each, made when they are asked for. Changes nothing.
class DraftListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< the record's id
        StateRole,             ///< the record's state, a number
        QuietRole,             ///< whether the text stands for one that is not there
    };

    explicit DraftListModel(DraftIndex &index, QObject *parent = nullptr);

    QString query() const { return m_query; }
    DraftFilter filter() const { return m_filter; }
    DraftIndex::Sort sorting() const { return m_sort; }
    void setQuery(const QString &query);
    void setFilter(DraftFilter filter);
    void sort(int column, Qt::SortOrder order) override;
    /// The index holds something else.
    void refresh();

    /// How many match the query, whatever the filter is.
    int matches(DraftFilter filter) const { return m_found.count(filter); }
    /// 0 where there is no such row.
    qint64 idAt(int row) const;
    /// The rows of records, sorted; those that are not shown are left out.
    QList<int> rowsOf(const QList<qint64> &ids) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    DraftIndex &m_index;
    DraftIndex::Found m_found;
    QString m_query;
    DraftFilter m_filter = DraftFilter::All;
    DraftIndex::Sort m_sort;
};

} // namespace App
