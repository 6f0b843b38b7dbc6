#pragma once

#include "contract/result.h"
#include "history/historymodel.h"
#include "store/done.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace App {

class HistoryDialog;
class Store;
class Workplace;

/// Shows the history, checks it, and writes it to files. What takes long is read past the store's
/// thread, so that drafts are stored meanwhile; nothing of the history is ever changed.
class HistoryController : public QObject
{
    Q_OBJECT

public:
    HistoryController(Workplace &workplace, QWidget *window);

    void showAll();
    /// The history of one stored customer.
    void showRecord(qint64 id);
    /// Shows the history of all and checks it.
    void check();
    void close();

private:
    HistoryModel::Source source(qint64 record);
    HistoryDialog &dialog();
    void verify();
    void writeCsv(const QString &fileName, qint64 record);
    void writeSheet(qint64 record, const QString &fileName);
    void tellWritten(const Forms::Result<Done> &written, const QString &fileName);
    /// Does `work` (Store & → Result<T>) on a connection of its own to the store, in a thread of its
    /// own, and hands the result to `then` unless the dialog was closed meanwhile.
    template<typename Work, typename Then>
    void beside(Work work, Then then);

    Workplace &m_workplace;
    QWidget *m_window;
    QPointer<HistoryDialog> m_dialog;
};

} // namespace App
