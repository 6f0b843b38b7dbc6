#pragma once

#include "history/historyentry.h"
#include "outbox/parcel.h"
#include "outbox/sentcustomer.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <optional>

namespace App {

class StoreThread;
class SubmissionJob;

/// Takes one customer at a time to the service, counts the seconds until its time-out, and stores
/// what came of it. Sends what is stored as being sent already, and never by itself.
class Courier : public QObject
{
    Q_OBJECT

public:
    Courier(StoreThread &store, QObject *parent);

    bool isBusy() const { return m_parcel.has_value(); }
    /// Only while nothing is being carried.
    void carry(const Parcel &parcel);
    /// Ends the attempt; once a byte may have left, the outcome is unknown.
    void cancel();

signals:
    void started(const App::Parcel &parcel);
    /// How long the attempt may still take, told every second.
    void secondsLeftChanged(int seconds);
    /// The end of an attempt, after it was stored. Where its record is not to be had any more, the
    /// history alone has it.
    void finished(const App::Parcel &parcel, const App::SentCustomer &sent);
    /// The end of an attempt could not be stored, which is tried again; until then the store has
    /// the customer as being sent.
    void notStored(const Forms::Failure &failure);

private:
    void tick();
    void store(const SentCustomer &sent);
    void finish(SentCustomer sent);

    StoreThread &m_store;
    std::optional<Parcel> m_parcel;
    SubmissionJob *m_job = nullptr;
    bool m_isCancelled = false;
    QTimer m_clock;
    QElapsedTimer m_since;
};

/// What the history is to know of a request, beside its end.
HistoryNote historyNote(const Parcel &parcel);

} // namespace App
