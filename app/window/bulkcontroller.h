#pragma once

#include "bulk/bulksheet.h"
#include "bulk/bulktaking.h"
#include "bulk/bulktakingback.h"
#include "bulk/bulktracking.h"
#include "widgets/tones.h"

#include <QObject>
#include <QPointer>

namespace Forms {
class FieldNames;
}

namespace App {

class BulkWindow;
class LockController;
class MainMenu;
class Workplace;

/// Brings lists and folders of customers in: reads them, shows what is wrong, and takes them as
/// drafts or into the outbox. What is not taken is in memory alone: a locked window hides it, and it
/// is asked about before it is lost.
class BulkController : public QObject
{
    Q_OBJECT

public:
    BulkController(Workplace &workplace, MainMenu &menu, LockController &lock, QWidget *window);
    ~BulkController() override;

    /// Whether a file is one that is opened here: a folder, or a list by its name.
    static bool isForLists(const QString &fileName);
    void askForList();
    void askForFolder();
    void open(const QString &fileName);
    /// Opens what was named or dropped, where it is one of those.
    bool opens(const QStringList &files);
    /// Whether everything may be closed: nothing is left that is not taken, or the clerk said so.
    bool mayClose();
    /// Whether rows are being stored because something is to be closed; storedToClose() follows.
    bool isStoringToClose() const { return m_closesAfter; }
    /// Whether customers are here that are nowhere else.
    bool holdsRows() const { return m_sheet.rowsHere() > 0; }

signals:
    /// The rows that were to be stored before something closes are, or some are left.
    void storedToClose(bool isAll);
    /// A customer of the list is in the form now.
    void openedInForm(const QString &name, const QList<Forms::Remark> &remarks);

private:
    /// How the last taking ended, which the end of sending is told with.
    struct TakingEnd
    {
        int taken = 0;
        QString trouble;
    };

    void makeWindow();
    void connectWindow();
    void connectWork();
    void showWindow();
    BulkTerms terms() const;
    /// Judges the rows anew where something was told since; whether that has begun.
    bool recheckWhereDue();
    void goOn();
    void end();
    BulkColumn columnOf(const QString &heading);
    QStringList wordsOf(const Forms::FieldPath &path) const;
    void match();
    /// The columns have their headings in the list, or none; the fields that were chosen stay.
    void nameColumns(bool hasHeadings);
    /// Whether rows may be made anew: of taken ones it would be forgotten that they are.
    bool mayMatch();
    /// Whether what was done to the rows may be forgotten: nothing was, or the clerk said so.
    bool mayForget();
    void useColumns();
    void readAgain(const QByteArray &encoding, char separator);
    void takeDrafts();
    void submit();
    QList<int> readyRows() const;
    void take(const QList<int> &rows, const std::optional<Destination> &to);
    /// Whether rows are on their way into the store, or out of the outbox.
    bool isStoring() const { return m_taking.isAtWork() || m_takingBack.isAtWork(); }
    Forms::Mark takingMark() const;
    QString takingWords() const;
    void concludeTaking(int taken, const Forms::Failure &failure);
    void pause(bool isPaused);
    void followSending();
    void concludeSending();
    void takeBack();
    void concludeTakingBack(const Forms::Failure &failure);
    void openInForm(int row);
    void saveResult();

    Workplace &m_workplace;
    MainMenu &m_menu;
    LockController &m_lock;
    QWidget *m_mainWindow;
    BulkSheet m_sheet;
    BulkTaking m_taking;
    BulkTakingBack m_takingBack;
    BulkTracking m_tracking;
    QPointer<BulkWindow> m_window;
    std::unique_ptr<Forms::FieldNames> m_names; ///< made for the first list
    QString m_fileName;                         ///< of the list that is being read
    QString m_waiting;                          ///< opened once the window is not locked any more
    QString m_folder;
    TakingEnd m_takingEnd;
    Forms::CustomerKind m_otherwise = Forms::CustomerKind::Individual;
    bool m_comesBack = false; ///< once the window is not locked any more
    bool m_isSending = false; ///< rows went into the outbox, and it was not told what became of all
    bool m_wasPaused = false; ///< the outbox was, before rows are taken back out of it
    bool m_isRecheckDue = false; ///< the rows were judged by what does not hold any more
    bool m_closesAfter = false;  ///< as soon as the rows are stored
};

} // namespace App
