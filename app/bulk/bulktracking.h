#pragma once

#include "bulk/bulkrow.h"

#include <QObject>
#include <QTimer>

namespace App {

class BulkSheet;
class StoreThread;

/// Follows what becomes of the rows that were taken: sent, refused, unknown, taken back, by this
/// program or another one. Asks the store when it has changed, and changes nothing there.
class BulkTracking : public QObject
{
    Q_OBJECT

public:
    BulkTracking(StoreThread &store, BulkSheet &sheet, QObject *parent);

    /// Rows are about to be taken: what changed in the store before concerns none of them.
    void begin();
    /// How many of the rows are in which state.
    QHash<RecordState, int> counts() const;
    /// Asks at once, as after a pause.
    void ask();

signals:
    void changed();

private:
    struct News;

    void take(const News &news);

    StoreThread &m_store;
    BulkSheet &m_sheet;
    QTimer m_timer; ///< many changes are asked about once
    qint64 m_seen = 0;
    bool m_isAsking = false;
};

} // namespace App
