#include "window/proposalsmodel.h"

#include "contract/catalogue.h"
#include "widgets/customermodel.h"
#include "widgets/shownvalue.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using Forms::Proposal;
using Forms::Standing;

namespace App {

ProposalsModel::ProposalsModel(const QList<Proposal> &proposals,
                               const Forms::CustomerModel &customer, QObject *parent)
    : QAbstractTableModel(parent), m_proposals(proposals), m_customer(customer)
{}

int ProposalsModel::tickedCount() const
{
    return static_cast<int>(std::count_if(m_proposals.cbegin(), m_proposals.cend(),
                                          [](const Proposal &each) { return each.isTicked; }));
}

bool ProposalsModel::canBeTaken(int row) const
{
    const Standing standing = m_proposals.at(row).standing;
    return standing == Standing::Fills || standing == Standing::Differs;
}

void ProposalsModel::toggle(int row)
{
    if (!canBeTaken(row))
        return;
    m_proposals[row].isTicked = !m_proposals.at(row).isTicked;
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    emit ticksChanged();
}

void ProposalsModel::tickAll(bool ticked)
{
    if (m_proposals.isEmpty())
        return;
    for (int row = 0; row < rowCount(); ++row)
        m_proposals[row].isTicked = ticked && canBeTaken(row);
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit ticksChanged();
}

Forms::Mark ProposalsModel::mark(int row) const
{
    const Proposal &proposal = m_proposals.at(row);
    if (proposal.standing == Standing::Same)
        return Forms::Mark::Good;
    if (proposal.isDoubtful || proposal.standing == Standing::Differs)
        return Forms::Mark::Advice;
    return Forms::Mark::Note;
}

int ProposalsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_proposals.size());
}

int ProposalsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProposalsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Proposal &proposal = m_proposals.at(index.row());
    if (role == Qt::CheckStateRole && index.column() == TickColumn && canBeTaken(index.row()))
        return proposal.isTicked ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeading | Qt::AlignVCenter);
    if (role == Qt::AccessibleTextRole && index.column() == TickColumn)
        return Forms::Catalogue::describe(proposal.path);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case FieldColumn:
        return Forms::Catalogue::describe(proposal.path);
    case ThereColumn:
        return Forms::shownValue(m_customer, proposal.path);
    case OfferedColumn:
        return offered(proposal);
    case NoteColumn:
        return note(proposal);
    default:
        return {};
    }
}

bool ProposalsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || !canBeTaken(index.row()))
        return false;
    if ((value.toInt() == Qt::Checked) != m_proposals.at(index.row()).isTicked)
        toggle(index.row());
    return true;
}

Qt::ItemFlags ProposalsModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == TickColumn && canBeTaken(index.row()))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant ProposalsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FieldColumn:
        return tr("Field");
    case ThereColumn:
        return tr("In the form");
    case OfferedColumn:
        return tr("Offered");
    case NoteColumn:
        return tr("To look at");
    default:
        return {};
    }
}

QString ProposalsModel::offered(const Proposal &proposal) const
{
    const Forms::Field *field = Forms::Catalogue::field(proposal.path);
    const QStringList value =
        proposal.choices.isEmpty() ? QStringList{proposal.text} : proposal.choices;
    return field ? Forms::shownValue(m_customer, *field, value) : proposal.text;
}

QString ProposalsModel::note(const Proposal &proposal) const
{
    if (proposal.standing == Standing::Same)
        return tr("The same");
    if (proposal.standing != Standing::Differs)
        return proposal.note;
    const QString differs = proposal.isTicked
                                ? tr("It replaces what the form holds.")
                                : tr("The form holds something else. Tick it to replace that.");
    return proposal.note.isEmpty() ? differs : differs + u' ' + proposal.note;
}

} // namespace App
