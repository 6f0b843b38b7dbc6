#include "window/bulkwindow.h"

#include "widgets/messageline.h"
#include "window/bulkcolumns.h"
#include "window/bulkfindings.h"
#include "window/bulkprogress.h"
#include "window/fittingsize.h"

#include <QAction>
#include <QCheckBox>
#include <QCloseEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace App {

BulkWindow::BulkWindow(BulkSheet &sheet, const BulkTable::Words &words, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_sheet(sheet)
    , m_model(sheet)
    , m_columns(new BulkColumns(this))
    , m_table(new BulkTable(m_model, words, this))
    , m_findings(new BulkFindings(this))
    , m_progress(new BulkProgress(this))
    , m_message(new Forms::MessageLine(this))
    , m_errorsOnly(new QCheckBox(tr("Only lines with &errors"), this))
    , m_count(new QLabel(this))
    , m_pages(new QStackedWidget(this))
{
    setWindowTitle(tr("Customers of a list"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_message);
    column->addWidget(m_pages, 1);
    column->addWidget(m_progress);
    m_message->hide();
    m_rows = makeRows();
    m_pages->addWidget(m_columns);
    m_pages->addWidget(m_rows);
    const auto follow = [this](int row) {
        const bool isThere = row >= 0 && row < m_sheet.rows().size();
        m_findings->present(isThere ? m_sheet.rows().at(row) : BulkRow());
    };
    connect(m_table, &BulkTable::currentRowChanged, this, follow);
    connect(&sheet, &BulkSheet::rowChanged, this, [this, follow](int row) {
        if (row == m_table->currentRow())
            follow(row);
        m_refreshing.start();
    });
    m_refreshing.setSingleShot(true);
    m_refreshing.callOnTimeout(this, &BulkWindow::refresh);
    connect(&sheet, &BulkSheet::rowsRemoved, &m_refreshing, qOverload<>(&QTimer::start));
    connect(&sheet, &BulkSheet::rowsInserted, &m_refreshing, qOverload<>(&QTimer::start));
    connect(&sheet, &BulkSheet::ready, this, &BulkWindow::refresh);
    connect(&sheet, &BulkSheet::judged, this, [this, follow] {
        follow(m_table->currentRow());
        refresh();
    });
    connect(&sheet.steps(), &QUndoStack::indexChanged, this, &BulkWindow::refreshSteps);
    connect(m_findings, &BulkFindings::findingAsked, this, [this](const Forms::FieldPath &path) {
        const int row = m_table->currentRow();
        m_table->goTo(row, m_model.columnOf(row, path));
        m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(m_errorsOnly, &QCheckBox::toggled, m_table, &BulkTable::setErrorsOnly);
    addKey(Qt::Key_F8, [this] { goToFinding(1); });
    addKey(Qt::SHIFT | Qt::Key_F8, [this] { goToFinding(-1); });
    addKey(Qt::Key_Escape, [this] { escape(); });
    refresh();
    resize(fittingSize(*this, 190, 40));
}

void BulkWindow::addKey(const QKeySequence &key, const std::function<void()> &act)
{
    connect(new QShortcut(key, this), &QShortcut::activated, this, act);
}

QWidget *BulkWindow::makeRows()
{
    auto *page = new QWidget(m_pages);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    auto *line = new QHBoxLayout;
    m_errorsOnly->setObjectName(u"errorsOnly"_s);
    line->addWidget(m_errorsOnly);
    line->addStretch(1);
    line->addWidget(m_count);
    column->addLayout(line);
    column->addWidget(m_table, 1);
    column->addWidget(m_findings);
    makeActions();
    column->addWidget(makeButtons());
    return page;
}

template<typename Act>
QAction *BulkWindow::add(const QString &text, const QKeySequence &key, Act act)
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    m_table->addAction(action);
    m_actions.append(action);
    connect(action, &QAction::triggered, this, [this, act] {
        m_message->hide();
        m_table->commit();
        act();
    });
    return action;
}

void BulkWindow::makeActions()
{
    QAction *submitted = add(tr("&Submit all without errors"), Qt::CTRL | Qt::Key_Return,
                             [this] { emit submitAsked(); });
    submitted->setObjectName(u"submitRows"_s);
    m_offWhileTaking << submitted;
    m_offWhileTaking << add(tr("Save as &drafts"), QKeySequence::Save,
                            [this] { emit draftsAsked(); });
    m_offWhileTaking << add(tr("&Open in the form"), Qt::CTRL | Qt::Key_O, [this] {
        if (m_table->currentRow() >= 0)
            emit formAsked(m_table->currentRow());
    });
    QAction *toggled = add(tr("&Tick or untick"), Qt::Key_Space, [this] { toggle(); });
    QAction *removed = add(tr("Re&move from the list"), QKeySequence::Delete, [this] { remove(); });
    removed->setObjectName(u"removeRows"_s);
    for (QAction *each : {toggled, removed})
        each->setShortcutContext(Qt::WidgetShortcut);
    m_offWhileTaking << toggled << removed;
    m_undo = add(tr("U&ndo"), QKeySequence::Undo, [this] { go(&BulkSheet::undo); });
    m_redo = add(tr("Redo"), Qt::CTRL | Qt::SHIFT | Qt::Key_Z, [this] { go(&BulkSheet::redo); });
    m_redo->setShortcuts({m_redo->shortcut(), Qt::CTRL | Qt::Key_Y});
    m_matching = add(tr("&Columns…"), {}, [this] { emit columnsAsked(); });
    m_offWhileTaking << m_matching;
    m_saving =
        add(tr("Save &result…"), Qt::CTRL | Qt::SHIFT | Qt::Key_S, [this] { emit resultAsked(); });
    refreshSteps();
}

QWidget *BulkWindow::makeButtons()
{
    auto *bar = new QWidget(this);
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(0, 0, 0, 0);
    for (QAction *action : std::as_const(m_actions)) {
        if (action == m_redo) // rarely wanted, and the menu has it
            continue;
        auto *button = new QPushButton(action->text(), bar);
        button->setObjectName(action->objectName());
        button->setToolTip(action->shortcut().toString(QKeySequence::NativeText));
        line->addWidget(button);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, [button, action] {
            button->setEnabled(action->isEnabled());
            button->setVisible(action->isVisible());
        });
    }
    line->addStretch(1);
    return bar;
}

void BulkWindow::showColumns()
{
    m_pages->setCurrentWidget(m_columns);
    m_columns->enter();
}

void BulkWindow::showRows()
{
    m_pages->setCurrentWidget(m_rows);
    m_table->setFocus(Qt::OtherFocusReason);
    if (m_table->currentRow() < 0)
        m_table->goTo(0, 0);
    refresh();
}

void BulkWindow::tell(Forms::Mark mark, const QString &text)
{
    m_message->tell(mark, text);
    m_message->show();
}

void BulkWindow::setTaking(bool isTaking)
{
    m_isTaking = isTaking;
    m_model.setReadOnly(isTaking);
    for (QAction *each : std::as_const(m_offWhileTaking))
        each->setEnabled(!isTaking);
    refreshSteps();
}

void BulkWindow::goToFinding(int direction)
{
    m_message->hide();
    if (!m_table->goToFinding(direction))
        tell(Forms::Mark::Good, tr("Nothing is left to correct in the lines that are shown."));
}

void BulkWindow::toggle()
{
    const QList<int> rows = m_table->selectedRows();
    const bool isAllChosen = std::all_of(
        rows.cbegin(), rows.cend(), [this](int row) { return m_sheet.rows().at(row).isChosen; });
    if (!m_sheet.isReading())
        m_sheet.setChosen(rows, !isAllChosen);
}

void BulkWindow::remove()
{
    const QList<int> rows = m_table->selectedRows();
    if (rows.isEmpty() || m_sheet.isReading())
        return;
    const int line = m_table->lineOf(rows.first());
    const int removed = m_sheet.removeRows(rows);
    m_table->goToLine(line); // to the next one, which the key may be meant for as well
    const int stay = static_cast<int>(rows.size()) - removed;
    QStringList sentences;
    if (removed > 0)
        sentences.append(tr("%n customer(s) removed from the list. Undo brings back what was "
                            "typed in them too.",
                            nullptr, removed));
    if (stay > 0)
        sentences.append(
            tr("%n customer(s) that are taken stay, so that the list tells what became "
               "of them.",
               nullptr, stay));
    tell(Forms::Mark::Note, sentences.join(u' '));
}

void BulkWindow::go(std::optional<BulkSheet::Place> (BulkSheet::*step)())
{
    if (m_sheet.isReading())
        return;
    if (const auto place = (m_sheet.*step)()) {
        m_table->goTo(place->row, m_model.columnOf(place->row, place->path));
        m_table->setFocus(Qt::OtherFocusReason);
    } else {
        tell(Forms::Mark::Advice, tr("What was done last concerns customers that are taken "
                                     "since. It stays."));
    }
}

void BulkWindow::refreshSteps()
{
    const QUndoStack &steps = m_sheet.steps();
    m_undo->setEnabled(steps.canUndo() && !m_isTaking);
    m_undo->setText(steps.canUndo() ? tr("U&ndo %1").arg(steps.undoText()) : tr("U&ndo"));
    m_redo->setEnabled(steps.canRedo() && !m_isTaking);
    m_redo->setText(steps.canRedo() ? tr("Redo %1").arg(steps.redoText()) : tr("Redo"));
}

void BulkWindow::refresh()
{
    int ready = 0;
    int wrong = 0;
    for (const BulkRow &row : m_sheet.rows()) {
        ready += row.isReady() ? 1 : 0;
        wrong += row.isHere() && Forms::hasErrors(row.findings) ? 1 : 0;
    }
    const QLocale locale;
    m_count->setText(m_sheet.rows().isEmpty()
                         ? QString()
                         : tr("%1: %2 customers, %3 without errors, %4 with errors")
                               .arg(m_sheet.name(), locale.toString(m_sheet.rows().size()),
                                    locale.toString(ready), locale.toString(wrong)));
    m_saving->setEnabled(!m_sheet.rows().isEmpty());
    m_matching->setVisible(!m_sheet.isFolder());
}

void BulkWindow::escape()
{
    if (m_message->isVisible())
        m_message->hide();
    else if (m_pages->currentWidget() == m_columns && !m_sheet.rows().isEmpty() &&
             !m_sheet.isReadAnew())
        showRows(); // whose columns stay as they were
    else
        close();
}

void BulkWindow::closeEvent(QCloseEvent *event)
{
    m_table->commit();
    event->setAccepted(!m_mayClose || m_mayClose());
}

} // namespace App
