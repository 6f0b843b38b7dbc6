#pragma once

#include "store/storedcustomer.h"

#include <QObject>

class QWidget;

namespace App {

class RecordController;
class Workplace;

/// Opens what is stored: the list of drafts, the history, and after a crash the draft that was in
/// the form. What these show comes from the store, page by page.
class DraftsController : public QObject
{
    Q_OBJECT

public:
    DraftsController(Workplace &workplace, RecordController &record, QWidget *window);

    void showDrafts();
    /// The history of one record, or of all (0).
    void showHistory(qint64 record);
    void checkHistory();

private:
    void askAboutInterrupted(const QList<RecordHead> &drafts);

    Workplace &m_workplace;
    RecordController &m_record;
    QWidget *m_window;
};

} // namespace App
