#include "window/draftswindow.h"

#include "drafts/draftindexfeeder.h"
#include "window/draftsnotice.h"
#include "window/draftstable.h"
#include "window/draftstates.h"
#include "window/fittingsize.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace App {

DraftsWindow::DraftsWindow(DraftIndex &index, DraftIndexFeeder &feeder, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_index(index)
    , m_feeder(feeder)
    , m_model(index)
    , m_search(new QLineEdit(this))
    , m_states(new DraftStates(this))
    , m_notice(new DraftsNotice(this))
    , m_table(new DraftsTable(m_model, this))
    , m_empty(new QLabel(this))
    , m_count(new QLabel(this))
    , m_list(new QStackedLayout)
    , m_column(new QVBoxLayout(this))
{
    setWindowTitle(tr("Drafts"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_list->addWidget(m_table);
    m_list->addWidget(m_empty);
    makeSearch();
    m_column->addWidget(m_states);
    m_column->addWidget(m_notice);
    m_column->addLayout(m_list, 1);
    makeActions();
    m_column->addWidget(makeButtons());
    QWidget::setTabOrder(m_search, m_states);
    QWidget::setTabOrder(m_states, m_table);
    connect(m_states, &DraftStates::filterChanged, this, [this](DraftFilter filter) {
        m_model.setFilter(filter);
        refreshTexts();
    });
    connect(m_table, &DraftsTable::selectionChangedTo, this, &DraftsWindow::followSelection);
    connect(m_table, &QAbstractItemView::doubleClicked, this,
            [this] { askOne(&DraftsWindow::openAsked); });
    connect(m_table, &DraftsTable::typed, this, [this](const QString &text) {
        m_search->setFocus(Qt::OtherFocusReason);
        m_search->setText(m_search->text() + text);
    });
    connect(&feeder, &DraftIndexFeeder::changed, this, &DraftsWindow::refresh);
    connect(&feeder, &DraftIndexFeeder::completed, this, &DraftsWindow::refreshTexts);
    connect(&feeder, &DraftIndexFeeder::failed, this,
            [this](const Forms::Failure &failure) { tell(Forms::Mark::Error, failure.text); });
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this,
            &DraftsWindow::escape);
    followSelection({});
    refreshTexts();
    resize(fittingSize(*this, 170, 38));
}

void DraftsWindow::makeSearch()
{
    auto *label = new QLabel(tr("F&ind:"), this);
    label->setBuddy(m_search);
    m_search->setObjectName(u"search"_s);
    m_search->setAccessibleName(tr("Find"));
    m_search->setAccessibleDescription(
        tr("Name, external id, communication number or national code"));
    m_search->setPlaceholderText(m_search->accessibleDescription());
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    auto *line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(m_search, 1);
    m_column->addLayout(line);
    connect(m_search, &QLineEdit::textChanged, this, &DraftsWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, &DraftsWindow::openFromSearch);
}

template<typename Act>
QAction *DraftsWindow::add(const QString &text, const QKeySequence &key, Act act)
{
    auto *action = new QAction(text, m_table);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(action);
    connect(action, &QAction::triggered, this, act);
    return action;
}

void DraftsWindow::makeActions()
{
    const auto one = [this](const QString &text, const QKeySequence &key,
                            void (DraftsWindow::*asked)(qint64)) {
        m_forOne << add(text, key, [this, asked] { askOne(asked); });
        return m_forOne.last();
    };
    QAction *open = one(tr("&Open"), Qt::Key_Return, &DraftsWindow::openAsked);
    open->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
    one(tr("&Duplicate as new"), Qt::CTRL | Qt::Key_D, &DraftsWindow::duplicateAsked)
        ->setShortcutContext(Qt::WindowShortcut);
    m_forSeveral << add(tr("De&lete"), QKeySequence::Delete, &DraftsWindow::askRemoval);
    m_forSeveral << add(tr("&Export…"), {}, [this] {
        m_notice->clear();
        emit exportAsked(m_table->selectedIds());
    });
    one(tr("&History of this customer…"), {}, &DraftsWindow::historyAsked);
    addAction(m_notice->undoAction());
    connect(m_notice, &DraftsNotice::restoreAsked, this, &DraftsWindow::restoreAsked);
}

QWidget *DraftsWindow::makeButtons()
{
    auto *bar = new QWidget(this);
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(0, 0, 0, 0);
    for (QAction *action : m_table->actions()) {
        auto *button = new QPushButton(action->text(), bar);
        button->setToolTip(action->shortcut().toString(QKeySequence::NativeText));
        button->setMinimumWidth(button->sizeHint().width() + fontMetrics().height());
        line->addWidget(button);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button,
                [button, action] { button->setEnabled(action->isEnabled()); });
    }
    line->addStretch(1);
    line->addWidget(m_count);
    return bar;
}

void DraftsWindow::search(const QString &text)
{
    m_model.setQuery(text);
    if (m_table->selectedIds().isEmpty()) {
        m_table->selectionModel()->clearCurrentIndex();
        m_table->scrollToTop();
    }
    refreshTexts();
}

void DraftsWindow::refresh()
{
    if (!isVisible())
        return; // it is done when the window is shown
    m_model.refresh();
    refreshTexts();
}

void DraftsWindow::refreshTexts()
{
    const QLocale locale;
    m_states->showCounts(m_model);
    const QString shown = locale.toString(m_model.rowCount());
    const QString all = locale.toString(m_index.size());
    m_count->setText(m_feeder.isComplete() ? tr("%1 of %2").arg(shown, all)
                                           : tr("%1 of %2, reading on…").arg(shown, all));
    const bool isEmpty = m_model.rowCount() == 0;
    const bool hadFocus = m_table->hasFocus();
    m_empty->setText(isEmpty ? emptyText() : QString());
    m_list->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_table);
    if (isEmpty && hadFocus)
        m_search->setFocus(Qt::OtherFocusReason);
}

QString DraftsWindow::emptyText() const
{
    if (!m_feeder.isComplete())
        return tr("The drafts are being read…");
    if (m_index.isEmpty())
        return tr("No draft yet. What you type in the form is saved here by itself.");
    const QString wanted = m_model.query().trimmed();
    if (wanted.isEmpty())
        return tr("Nothing is in this state.");
    if (m_model.matches(DraftFilter::All) > 0)
        return tr("Nothing in this state matches “%1”. In other states something does.")
            .arg(wanted);
    return tr("Nothing matches “%1”.").arg(wanted);
}

void DraftsWindow::followSelection(const QList<qint64> &ids)
{
    for (QAction *action : std::as_const(m_forOne))
        action->setEnabled(ids.size() == 1);
    for (QAction *action : std::as_const(m_forSeveral))
        action->setEnabled(!ids.isEmpty());
}

void DraftsWindow::openFromSearch()
{
    if (m_model.rowCount() == 0)
        return;
    if (m_table->selectedIds().size() != 1)
        m_table->selectRow(0);
    askOne(&DraftsWindow::openAsked);
}

void DraftsWindow::askOne(void (DraftsWindow::*asked)(qint64))
{
    const QList<qint64> ids = m_table->selectedIds();
    if (ids.size() != 1)
        return;
    m_notice->clear();
    emit(this->*asked)(ids.first());
}

void DraftsWindow::askRemoval()
{
    m_notice->clear();
    QList<qint64> ids = m_table->selectedIds();
    m_askedToRemove = ids.size();
    ids.removeIf([this](qint64 id) {
        const auto line = m_index.line(id);
        return !line || !canRemove(line->state);
    });
    if (ids.isEmpty())
        tell(
            Forms::Mark::Advice,
            tr("What waits to be sent, is being sent or is unknown cannot be deleted. Take it back "
               "or settle it first."));
    else
        emit removeAsked(ids);
}

void DraftsWindow::showRemoved(const QList<qint64> &ids)
{
    const auto asked = std::exchange(m_askedToRemove, 0);
    if (!ids.isEmpty())
        m_notice->tellRemoved(ids, static_cast<int>(std::max<qsizetype>(0, asked - ids.size())));
}

void DraftsWindow::tell(Forms::Mark mark, const QString &text)
{
    m_notice->tell(mark, text);
}

void DraftsWindow::escape()
{
    if (m_search->text().isEmpty()) {
        close();
        return;
    }
    m_search->clear();
    m_search->setFocus(Qt::OtherFocusReason);
}

bool DraftsWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if ((key != Qt::Key_Down && key != Qt::Key_PageDown) || m_model.rowCount() == 0)
        return false;
    m_table->enter();
    return true;
}

void DraftsWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
    m_search->setFocus(Qt::OtherFocusReason);
}

void DraftsWindow::closeEvent(QCloseEvent *event)
{
    // What was searched is personal, and the next one begins with all of them.
    m_search->clear();
    m_states->setCurrentIndex(0);
    m_notice->clear();
    QWidget::closeEvent(event);
}

} // namespace App
