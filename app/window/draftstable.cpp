#include "window/draftstable.h"

#include "drafts/draftlistmodel.h"
#include "window/statedelegate.h"

#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace App {

DraftsTable::DraftsTable(DraftListModel &model, QWidget *parent)
    : QTableView(parent), m_model(model)
{
    setObjectName(u"records"_s);
    setAccessibleName(tr("Drafts and sent customers"));
    setItemDelegate(new StateDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setModel(&model);
    // Before and after the table's own turn: its reset() forgets the selection.
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &DraftsTable::remember);
    connect(&model, &QAbstractItemModel::modelReset, this, &DraftsTable::restore);
    horizontalHeader()->setSortIndicator(static_cast<int>(model.sorting().by),
                                         model.sorting().order);
    setSortingEnabled(true);
    setWidths();
}

void DraftsTable::setWidths()
{
    using Column = DraftIndex::Column;
    const int character = fontMetrics().averageCharWidth();
    const std::pair<Column, int> widths[] = {{Column::Kind, 16},
                                             {Column::State, 28},
                                             {Column::CustomerExtId, 24},
                                             {Column::CommunicationNumber, 26},
                                             {Column::Changed, 22}};
    for (const auto &[column, characters] : widths)
        setColumnWidth(static_cast<int>(column), characters * character);
    horizontalHeader()->setMinimumSectionSize(character * 8);
    horizontalHeader()->setSectionResizeMode(static_cast<int>(Column::Name), QHeaderView::Stretch);
}

QList<qint64> DraftsTable::selectedIds() const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    std::sort(rows.begin(), rows.end());
    QList<qint64> ids;
    for (const int row : std::as_const(rows))
        ids.append(m_model.idAt(row));
    return ids;
}

void DraftsTable::enter()
{
    if (m_model.rowCount() > 0 && !selectionModel()->hasSelection())
        selectRow(std::max(0, currentIndex().row()));
    setFocus(Qt::OtherFocusReason);
}

void DraftsTable::keyboardSearch(const QString &text)
{
    emit typed(text);
}

void DraftsTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (!m_isReset)
        emit selectionChangedTo(selectedIds());
}

void DraftsTable::remember()
{
    m_isReset = true;
    m_selected = selectedIds();
    m_row = currentIndex().row();
    m_current = m_model.idAt(m_row);
    m_top = verticalScrollBar()->value();
}

void DraftsTable::restore()
{
    // Where the current record is gone, the keys go on from its place.
    const QList<int> current = m_model.rowsOf({m_current});
    const int row = current.isEmpty() ? std::min(m_row, m_model.rowCount() - 1) : current.first();
    if (m_current != 0 && row >= 0)
        selectionModel()->setCurrentIndex(m_model.index(row, 0), QItemSelectionModel::NoUpdate);
    QItemSelection selection;
    const QList<int> rows = m_selected.isEmpty() ? QList<int>() : m_model.rowsOf(m_selected);
    for (const int each : rows) {
        const QModelIndex index = m_model.index(each, 0);
        const QModelIndex end = m_model.index(each, m_model.columnCount() - 1);
        if (!selection.isEmpty() && selection.last().bottom() == each - 1)
            selection.last() = QItemSelectionRange(m_model.index(selection.last().top(), 0), end);
        else
            selection.append(QItemSelectionRange(index, end));
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    updateGeometries();
    verticalScrollBar()->setValue(m_top);
    m_isReset = false;
    emit selectionChangedTo(selectedIds());
}

} // namespace App
