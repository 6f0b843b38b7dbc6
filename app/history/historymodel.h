#pragma once

#include "contract/result.h"
#include "history/historyentry.h"

#include <QAbstractTableModel>
#include <QList>

#include <functional>

namespace App {

/// The history as a table, newest first, asked for page by page as it is scrolled. Never reads the
/// store itself: its source does, and answers when it can, from the same thread.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Time,
        Event,
        OutcomeColumn,
        Connection,
        Operator,
        ExternalId,
        Number,
        Status,
        ColumnCount
    };
    static constexpr int pageSize = 200;

    using Entries = Forms::Result<QList<HistoryEntry>>;
    using Answered = std::function<void(Entries)>;
    /// Asked for `count` entries before the entry `before` (0: the newest), newest first.
    using Source = std::function<void(qint64 before, int count, Answered answered)>;

    explicit HistoryModel(QObject *parent) : QAbstractTableModel(parent) {}

    /// Shows what this source tells, from its newest entry on. Answers of an earlier one are
    /// dropped.
    void setSource(const Source &source);
    const HistoryEntry &entry(int row) const { return m_entries.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    /// A page has come; the last one is shorter, or empty.
    void fetched();
    /// A page could not be read; scrolling on asks for it again.
    void failed(const QString &text);

private:
    void take(const Entries &page);

    Source m_source;
    QList<HistoryEntry> m_entries;
    int m_generation = 0; ///< counts the sources
    bool m_isAsking = false;
    bool m_isComplete = false;
};

} // namespace App
