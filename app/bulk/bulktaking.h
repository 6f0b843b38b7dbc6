#pragma once

#include "bulk/bulkrow.h"
#include "outbox/destination.h"
#include "settings/numberpattern.h"
#include "store/caution.h"
#include "store/done.h"
#include "store/storedcustomer.h"

#include <QObject>

namespace App {

class BulkSheet;
class Store;
class StoreThread;

/// Takes rows out of a sheet into the store, as drafts or frozen and queued for sending, some at a
/// time: what was taken is on the disk before it is told. Sends nothing itself.
class BulkTaking : public QObject
{
    Q_OBJECT

public:
    BulkTaking(StoreThread &store, BulkSheet &sheet, QObject *parent);

    /// What the rows become.
    struct Order
    {
        std::optional<Destination> to; ///< none: they become drafts
        bool isPractice = false;
        Caution caution = Caution::AskFirst;
        QHash<QString, NumberPattern> patterns; ///< of the fields that are numbered where empty
        QDate today;
    };
    /// Takes these rows; the sheet's rows must stay in their places until ended().
    void start(const QList<int> &rows, const Order &order);
    /// What its customer would not tell of a row: what could not be taken of it, or was left out.
    static QList<Forms::Remark> remarksOf(const BulkRow &row, const QList<BulkColumn> &columns);
    bool isAtWork() const { return m_isAtWork; }
    void setPaused(bool isPaused);
    /// Whether the rows go into the outbox.
    bool isForSending() const { return m_order.to.has_value(); }
    /// Ends after what is under way; the rest stays in the sheet.
    void cancel();

signals:
    void progressed(int done, int all);
    void pausedChanged(bool isPaused);
    /// So many were taken; the failure's code is empty where nothing went wrong as a whole.
    void ended(int taken, const Forms::Failure &failure);

private:
    struct Batch;

    void goOn();
    NewCustomer customerOf(const BulkRow &row) const;
    /// In the store's thread.
    static Forms::Result<Batch> store(Store &store, Batch batch, const Order &order,
                                      const QDateTime &now);
    static Forms::Result<Done> number(Store &store, Batch &batch, const Order &order);
    void conclude(const Batch &batch);
    void end(const Forms::Failure &failure);

    StoreThread &m_store;
    BulkSheet &m_sheet;
    Order m_order;
    QList<int> m_rows;
    qsizetype m_done = 0;
    int m_taken = 0;
    bool m_isAtWork = false;
    bool m_isPaused = false;
    bool m_isUnderWay = false; ///< the store has some of them at the moment
};

} // namespace App
