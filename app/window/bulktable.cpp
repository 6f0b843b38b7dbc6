#include "window/bulktable.h"

#include "bulk/bulkmodel.h"
#include "window/bulkdelegate.h"

#include <QApplication>
#include <QHeaderView>
#include <QIconEngine>
#include <QKeyEvent>
#include <QPainter>
#include <QSortFilterProxyModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace App {

namespace {

/// A mark as it is painted elsewhere, in the colours of the moment.
class MarkEngine : public QIconEngine
{
public:
    explicit MarkEngine(Forms::Mark mark) : m_mark(mark) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        const QRectF square = QRectF(rect).adjusted(1, 1, -1, -1);
        Forms::paintMark(*painter, square, m_mark, Forms::Tones(QApplication::palette()));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    QIconEngine *clone() const override { return new MarkEngine(m_mark); }

private:
    Forms::Mark m_mark;
};

/// Lets rows through that hold an error, or all of them, and has the mark of each row's state beside
/// its line, where it stays in sight however far the columns are scrolled.
class ErrorFilter : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Vertical || role != Qt::DecorationRole)
            return QSortFilterProxyModel::headerData(section, orientation, role);
        const QVariant mark = index(section, 0).data(BulkModel::MarkRole);
        return mark.isValid() ? QIcon(new MarkEngine(static_cast<Forms::Mark>(mark.toInt())))
                              : QVariant();
    }

    void setErrorsOnly(bool isErrorsOnly)
    {
        m_isErrorsOnly = isErrorsOnly;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QVariant mark = sourceModel()->index(row, 0, parent).data(BulkModel::MarkRole);
        return !m_isErrorsOnly ||
               (mark.isValid() && mark.toInt() == static_cast<int>(Forms::Mark::Error));
    }

private:
    bool m_isErrorsOnly = false;
};

} // namespace

BulkTable::BulkTable(BulkModel &model, const Words &words, QWidget *parent)
    : QTableView(parent), m_model(model), m_shown(new ErrorFilter(this))
{
    setObjectName(u"rows"_s);
    setAccessibleName(tr("Customers of the list"));
    m_shown->setDynamicSortFilter(false); // what is put right does not vanish from under the hands
    m_shown->setSourceModel(&model);
    setModel(m_shown);
    setItemDelegate(new BulkDelegate(words, this));
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setSelectionMode(ExtendedSelection);
    setTabKeyNavigation(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    const int character = fontMetrics().averageCharWidth();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
    verticalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    verticalHeader()->setMinimumWidth(character * 5);
    verticalHeader()->setMaximumWidth(character * 24);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultSectionSize(character * 22);
    const auto widen = [this, character] {
        setColumnWidth(0, character * 34);
        for (int column = 1; column < m_shown->columnCount(); ++column)
            setColumnWidth(column, std::max(horizontalHeader()->defaultSectionSize(),
                                            horizontalHeader()->sectionSizeHint(column)));
    };
    connect(&model, &QAbstractItemModel::modelReset, this, widen);
    widen();
}

void BulkTable::setErrorsOnly(bool isErrorsOnly)
{
    commit(); // the row that is being typed into may be none of those
    const int row = currentRow();
    const int column = currentIndex().column();
    static_cast<ErrorFilter *>(m_shown)->setErrorsOnly(isErrorsOnly);
    if (row >= 0)
        goTo(row, std::max(0, column));
}

int BulkTable::currentRow() const
{
    return m_shown->mapToSource(currentIndex()).row();
}

QList<int> BulkTable::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex &each : selectionModel()->selectedIndexes())
        rows.append(m_shown->mapToSource(each).row());
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    if (rows.isEmpty() && currentRow() >= 0)
        rows.append(currentRow());
    return rows;
}

void BulkTable::goTo(int row, int column)
{
    choose(m_shown->mapFromSource(m_model.index(row, column)));
}

void BulkTable::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    // Alone, whichever keys are held: the view's own way would add it to what is chosen.
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
}

int BulkTable::lineOf(int row) const
{
    return m_shown->mapFromSource(m_model.index(row, 0)).row();
}

void BulkTable::goToLine(int line)
{
    const int last = m_shown->rowCount() - 1;
    choose(m_shown->index(std::min(line, last), std::max(0, currentIndex().column())));
}

int BulkTable::findingColumn(int row, int from, int direction, bool isErrorsOnly) const
{
    for (int column = from; column >= 0 && column < m_shown->columnCount(); column += direction) {
        const QVariant mark = m_shown->index(row, column).data(BulkModel::MarkRole);
        if (column == 0 || !mark.isValid())
            continue;
        if (!isErrorsOnly || mark.toInt() == static_cast<int>(Forms::Mark::Error))
            return column;
    }
    return -1;
}

bool BulkTable::goToFinding(int direction)
{
    commit();
    return goToFinding(direction, true) || goToFinding(direction, false);
}

bool BulkTable::goToFinding(int direction, bool isErrorsOnly)
{
    const int rows = m_shown->rowCount();
    const int first = direction > 0 ? 0 : m_shown->columnCount() - 1;
    int from = currentIndex().isValid() ? currentIndex().column() + direction : first;
    int row = std::max(0, currentIndex().row());
    // Once around, the rest of the row that it began in among it.
    for (int step = 0; step <= rows && rows > 0; ++step) {
        const int column = findingColumn(row, from, direction, isErrorsOnly);
        if (column >= 0) {
            choose(m_shown->index(row, column));
            setFocus(Qt::OtherFocusReason);
            return true;
        }
        row = (row + direction + rows) % rows;
        from = first;
    }
    return false;
}

void BulkTable::commit()
{
    // What Enter has ended is taken a moment later.
    QCoreApplication::sendPostedEvents(itemDelegate(), QEvent::MetaCall);
    if (QWidget *editor = indexWidget(currentIndex()); editor && state() == EditingState) {
        commitData(editor);
        closeEditor(editor, QAbstractItemDelegate::NoHint);
    }
}

void BulkTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    emit currentRowChanged(m_shown->mapToSource(current).row());
}

void BulkTable::keyPressEvent(QKeyEvent *event)
{
    // As in a form: Enter edits, and ends that; Tab leaves the table.
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() == Qt::NoModifier && state() != EditingState &&
        currentIndex().isValid()) {
        edit(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace App
