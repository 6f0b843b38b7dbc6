#include "window/bulkwindow.h"

#include "widgets/messageline.h"
#include "window/bulktable.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>

// What can be done with the rows, by keys and buttons; how they are shown stands in bulkwindow.cpp.

using namespace Qt::StringLiterals;

namespace App {

template<typename Act>
QAction *BulkWindow::add(const QString &text, Act act)
{
    auto *action = new QAction(text, this);
    m_table->addAction(action);
    m_actions.append(action);
    connect(action, &QAction::triggered, this, [this, act] {
        m_message->hide();
        m_table->commit();
        act();
    });
    return action;
}

template<typename Act>
void BulkWindow::addUnseen(Command::Id id, Act act)
{
    auto *action = new QAction(this);
    addAction(action);
    m_keys.follow(action, id);
    connect(action, &QAction::triggered, this, act);
}

void BulkWindow::makeActions()
{
    QAction *submitted = add(tr("&Submit all without errors"), [this] { emit submitAsked(); });
    submitted->setObjectName(u"submitRows"_s);
    QAction *saved = add(tr("Save as &drafts"), [this] { emit draftsAsked(); });
    QAction *opened = add(tr("&Open in the form"), [this] {
        if (m_table->currentRow() >= 0)
            emit formAsked(m_table->currentRow());
    });
    QAction *toggled = add(tr("&Tick or untick"), [this] { toggle(); });
    QAction *removed = add(tr("Re&move from the list"), [this] { remove(); });
    removed->setObjectName(u"removeRows"_s);
    for (QAction *each : {toggled, removed})
        each->setShortcutContext(Qt::WidgetShortcut);
    m_offWhileTaking = {submitted, saved, opened, toggled, removed};
    m_undo = add(tr("U&ndo"), [this] { go(&BulkSheet::undo); });
    m_redo = add(tr("Redo"), [this] { go(&BulkSheet::redo); });
    m_matching = add(tr("&Columns…"), [this] { emit columnsAsked(); });
    m_saving = add(tr("Save &result…"), [this] { emit resultAsked(); });
    m_keys.follow(submitted, Command::Id::Submit);
    m_keys.follow(saved, Command::Id::SaveDraft);
    m_keys.follow(m_undo, Command::Id::Undo);
    m_keys.follow(m_redo, Command::Id::Redo);
    m_keys.keep(opened, Qt::CTRL | Qt::Key_O);
    m_keys.keep(toggled, Qt::Key_Space);
    m_keys.keep(removed, QKeySequence::Delete);
    m_keys.keep(m_saving, Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    addUnseen(Command::Id::NextFinding, [this] { goToFinding(1); });
    addUnseen(Command::Id::PreviousFinding, [this] { goToFinding(-1); });
    addUnseen(Command::Id::ShowKeys, [this] { emit keysAsked(); });
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &BulkWindow::escape);
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
        line->addWidget(button);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        const auto follow = [button, action] {
            button->setEnabled(action->isEnabled());
            button->setVisible(action->isVisible());
            button->setToolTip(action->shortcut().toString(QKeySequence::NativeText));
        };
        connect(action, &QAction::changed, button, follow);
        follow();
    }
    line->addStretch(1);
    return bar;
}

void BulkWindow::setTaking(bool isTaking)
{
    m_isTaking = isTaking;
    m_model.setReadOnly(isTaking);
    for (QAction *each : std::as_const(m_offWhileTaking))
        each->setEnabled(!isTaking);
    refreshSteps();
    refresh();
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

} // namespace App
