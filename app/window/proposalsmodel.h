#pragma once

#include "filling/proposal.h"
#include "widgets/tones.h"

#include <QAbstractTableModel>

namespace Forms {
class CustomerModel;
}

namespace App {

/// The lines of a preview: what would be filled, beside what is there, with a tick where it is to be
/// taken. It changes ticks and nothing else.
class ProposalsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TickColumn, FieldColumn, ThereColumn, OfferedColumn, NoteColumn, ColumnCount };

    ProposalsModel(const QList<Forms::Proposal> &proposals, const Forms::CustomerModel &customer,
                   QObject *parent);

    const QList<Forms::Proposal> &proposals() const { return m_proposals; }
    int tickedCount() const;
    /// Whether a line can be taken: not one that is there already, or that offers nothing.
    bool canBeTaken(int row) const;
    void toggle(int row);
    /// Ticks every line that can be taken, or none.
    void tickAll(bool ticked);
    /// The mark that a line's note stands behind.
    Forms::Mark mark(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void ticksChanged();

private:
    QString offered(const Forms::Proposal &proposal) const;
    QString note(const Forms::Proposal &proposal) const;

    QList<Forms::Proposal> m_proposals;
    const Forms::CustomerModel &m_customer;
};

} // namespace App
