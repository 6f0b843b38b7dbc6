#pragma once

#include "history/historyentry.h"
#include "outbox/parcel.h"
#include "submission/communicationevents.h"

#include <QObject>
#include <QSet>

#include <memory>

namespace App {

class EventsJob;
class StoreThread;

/// Settles customers of whom nobody knows whether they arrived: asks the service, or writes down
/// what a person says, with who said it and why. Never sends a customer.
class Settler : public QObject
{
    Q_OBJECT

public:
    Settler(StoreThread &store, QObject *parent);
    ~Settler() override;

    /// Whether this connection's service can be asked; known once it said that it cannot.
    bool isOffered(const QString &profile) const { return !m_notOffered.contains(profile); }
    bool isAsking() const { return m_job != nullptr; }
    /// Asks the service what became of the customer; settled() or notSettled() follows.
    void ask(const Parcel &parcel);
    /// A person found out: it had arrived, or it had not and becomes a draft again.
    void mark(const Parcel &parcel, bool hasArrived, const QString &reason);

signals:
    void askingStarted();
    void settled(const App::HeldDraftPointer &held, const App::RecordHead &head);
    /// It is as unknown as before, and why.
    void notSettled(const App::HeldDraftPointer &held, const QString &explanation);

private:
    void conclude(const Parcel &parcel, const CommunicationEvents &events);
    void store(const Parcel &parcel, RecordState to, HistoryEvent event, const QString &reason);

    StoreThread &m_store;
    std::unique_ptr<EventsJob> m_job;
    QSet<QString> m_notOffered;
};

} // namespace App
