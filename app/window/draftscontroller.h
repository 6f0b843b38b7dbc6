#pragma once

#include "drafts/draftindexfeeder.h"

#include <QObject>

class QWidget;

namespace Forms {
class CustomerForm;
}

namespace App {

class DraftsWindow;
class RecordController;
class Workplace;

/// Opens what is stored: by the list of drafts, and after a crash the draft that was in the form.
/// What the list shows comes from the store, page by page, and is forgotten when the window locks.
class DraftsController : public QObject
{
    Q_OBJECT

public:
    DraftsController(Workplace &workplace, Forms::CustomerForm &form, RecordController &record,
                     QWidget *window);

    /// Stores what is typed, and says so.
    void saveNow();
    void showDrafts();
    void closeDrafts();
    /// Wipes what the list knows; it is read anew when it is shown.
    void forget();

signals:
    /// A sentence for the status bar, for some milliseconds.
    void told(const QString &text, int milliseconds);
    void historyAsked(qint64 id);

private:
    DraftSource source();
    void makeList();
    void feed();
    void open(qint64 id);
    void duplicate(qint64 id);
    void remove(const QList<qint64> &ids);
    void restore(const QList<qint64> &ids);
    void exportTo(const QList<qint64> &ids);
    void showForm();
    /// Whether another customer may come into the form; says so where not.
    bool isFormFree();
    void askAboutInterrupted(const QList<RecordHead> &drafts);

    Workplace &m_workplace;
    Forms::CustomerForm &m_form;
    RecordController &m_record;
    QWidget *m_window;
    DraftIndex m_index;
    DraftIndexFeeder m_feeder;
    DraftsWindow *m_list = nullptr; ///< none before it is shown first
    bool m_isFed = false;           ///< the index is read from the store
    QString m_exportFolder;
};

} // namespace App
