#pragma once

#include "contract/result.h"

#include <QList>
#include <QObject>

namespace App {

class BulkSheet;
class StoreThread;

/// Takes the rows of a sheet back that wait in the outbox, some at a time, so that whatever else is
/// stored gets between. What has left meanwhile stays as it is, and no fate is told: see BulkTracking.
class BulkTakingBack : public QObject
{
    Q_OBJECT

public:
    BulkTakingBack(StoreThread &store, BulkSheet &sheet, QObject *parent);

    void start();
    bool isAtWork() const { return m_isAtWork; }
    /// Ends after what is under way; the rest goes on waiting.
    void cancel();

signals:
    void progressed(int done, int all);
    /// The failure's code is empty where nothing went wrong.
    void ended(const Forms::Failure &failure);

private:
    void goOn();
    void end(const Forms::Failure &failure);

    StoreThread &m_store;
    BulkSheet &m_sheet;
    QList<qint64> m_ids;
    qsizetype m_done = 0;
    bool m_isAtWork = false;
};

} // namespace App
