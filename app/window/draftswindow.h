#pragma once

#include "drafts/draftlistmodel.h"
#include "widgets/tones.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QStackedLayout;
class QVBoxLayout;

namespace App {

class DraftIndexFeeder;
class DraftStates;
class DraftsNotice;
class DraftsTable;

/// The list of drafts and sent customers, searched as one types. Does nothing to a record itself: it
/// asks for that by its signals and is told what became of it.
class DraftsWindow : public QWidget
{
    Q_OBJECT

public:
    /// A window of its own beside its parent. The index and its feeder must outlive it.
    DraftsWindow(DraftIndex &index, DraftIndexFeeder &feeder, QWidget *parent);

    /// These records are deleted; the user can have it undone until the next action.
    void showRemoved(const QList<qint64> &ids);
    /// Says something until the next action.
    void tell(Forms::Mark mark, const QString &text);

signals:
    void openAsked(qint64 id);
    void duplicateAsked(qint64 id);
    void removeAsked(const QList<qint64> &ids);
    void restoreAsked(const QList<qint64> &ids);
    void exportAsked(const QList<qint64> &ids);
    void historyAsked(qint64 id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void makeSearch();
    void makeActions();
    template<typename Act>
    QAction *add(const QString &text, const QKeySequence &key, Act act);
    QWidget *makeButtons();
    void search(const QString &text);
    void refresh();
    void refreshTexts();
    QString emptyText() const;
    void followSelection(const QList<qint64> &ids);
    void openFromSearch();
    void askOne(void (DraftsWindow::*asked)(qint64));
    void askRemoval();
    void escape();

    DraftIndex &m_index;
    DraftIndexFeeder &m_feeder;
    DraftListModel m_model;
    QLineEdit *m_search;
    DraftStates *m_states;
    DraftsNotice *m_notice;
    DraftsTable *m_table;
    QLabel *m_empty;
    QLabel *m_count;
    QStackedLayout *m_list;
    QVBoxLayout *m_column;
    QList<QAction *> m_forOne;
    QList<QAction *> m_forSeveral;
    qsizetype m_askedToRemove = 0; ///< how many were selected when Delete was pressed
};

} // namespace App
