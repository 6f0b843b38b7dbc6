#pragma once

#include "bulk/bulkmodel.h"
#include "bulk/bulksheet.h"
#include "window/bulkkeys.h"
#include "window/bulktable.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QCheckBox;
class QLabel;
class QStackedWidget;

namespace Forms {
class MessageLine;
}

namespace App {

class BulkColumns;
class BulkFindings;
class BulkProgress;

/// A list of customers on its way in: its columns, then the table of its rows with what is wrong with
/// each. Edits, ticks and removes rows, and takes that back; it asks for all else by its signals.
class BulkWindow : public QWidget
{
    Q_OBJECT

public:
    /// A window of its own beside its parent. The sheet and the shortcuts must outlive it.
    BulkWindow(BulkSheet &sheet, const Shortcuts &shortcuts, const BulkTable::Words &words,
               QWidget *parent);

    BulkColumns &columns() { return *m_columns; }
    BulkProgress &progress() { return *m_progress; }
    BulkTable &table() { return *m_table; }
    void showColumns();
    void showRows();
    /// Says something until the next action.
    void tell(Forms::Mark mark, const QString &text);
    /// While rows are being taken nothing about them can be changed.
    void setTaking(bool isTaking);
    /// Whether the window may be closed; asked each time.
    void setMayClose(const std::function<bool()> &mayClose) { m_mayClose = mayClose; }

signals:
    void columnsAsked();
    void formAsked(int row);
    void draftsAsked();
    void submitAsked();
    void resultAsked();
    void keysAsked();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *makeRows();
    void makeActions();
    template<typename Act>
    QAction *add(const QString &text, Act act);
    /// What has keys alone.
    template<typename Act>
    void addUnseen(Command::Id id, Act act);
    QWidget *makeButtons();
    void goToFinding(int direction);
    void toggle();
    void remove();
    void go(std::optional<BulkSheet::Place> (BulkSheet::*step)());
    void refresh();
    void refreshSteps();
    void escape();

    BulkSheet &m_sheet;
    BulkKeys m_keys;
    BulkModel m_model;
    BulkColumns *m_columns;
    BulkTable *m_table;
    BulkFindings *m_findings;
    BulkProgress *m_progress;
    Forms::MessageLine *m_message;
    QCheckBox *m_errorsOnly;
    QLabel *m_count;
    QStackedWidget *m_pages;
    QWidget *m_rows = nullptr;
    QList<QAction *> m_actions;
    QList<QAction *> m_offWhileTaking;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_matching = nullptr;
    QAction *m_saving = nullptr;
    bool m_isTaking = false;
    QTimer m_refreshing; ///< many changes are counted once
    std::function<bool()> m_mayClose;
};

} // namespace App
