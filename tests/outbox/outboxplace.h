#pragma once

#include "outbox/countingserver.h"
#include "outbox/outbox.h"
#include "support/storeplace.h"

namespace Support {

/// A store, an outbox on it, and a service; what the outbox tells is noted.
class OutboxPlace : public QObject
{
public:
    OutboxPlace();

    StorePlace &store() { return m_store; }
    CountingServer &server() { return m_server; }
    App::Outbox &outbox() { return *m_outbox; }
    App::OutboxQueue &queue() { return m_outbox->queue(); }
    /// Ends the outbox and the store's thread, as at the program's end; begin() starts both again.
    void end();
    void begin();

    /// Where a connection goes from now on, instead of to the server.
    void redirect(const QString &profile, const QUrl &base) { m_bases.insert(profile, base); }
    /// No connection of that name is there from now on.
    void forget(const QString &profile) { redirect(profile, {}); }
    /// Nobody listens at such an address.
    static QUrl nowhere();
    App::Destination to(const QString &profile = QStringLiteral("Bank")) const;

    /// What the form hands over: a customer that was not stored before.
    static App::DraftKeeper::HandedOver customer(const QString &name);
    App::HeldDraftPointer send(const QString &name, App::Caution caution = App::Caution::AskFirst);
    void enqueue(const QString &name, const QString &profile = QStringLiteral("Bank"));
    /// The same, and waits until it is done.
    void sendAndWait(const QString &name);
    void enqueueAll(const QStringList &names);
    /// What a list puts there: a customer that no form held.
    void addWaiting(const QString &name);

    QList<App::SentCustomer> finished;  ///< of the form's
    QList<App::SentCustomer> concluded; ///< of the queue's
    QStringList notTaken;               ///< the failures' codes
    int enqueued = 0;
    int ended = 0;

private:
    Forms::Result<App::Destination> find(const App::FrozenRequest &request) const;

    CountingServer m_server;
    QHash<QString, QUrl> m_bases;
    StorePlace m_store;
    std::unique_ptr<App::Outbox> m_outbox;
};

} // namespace Support
