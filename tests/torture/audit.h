#pragma once

#include "store/store.h"

#include <QSet>
#include <QStringList>

namespace Support {

class Account;
class CountingServer;

/// Holds a store against what its clerks told and what the service saw. Each fault is a sentence
/// that names the customer.
class Audit
{
public:
    Audit(const QString &folder, const App::SecretKey &key, const Account &account,
          const CountingServer &server);

    /// Opens the store as the kill left it, before any recovery; `killed` by the steady clock.
    void afterKill(qint64 killed);
    /// After everything: recovers, and goes through the whole store, its history, and the wire.
    void atEnd();

    const QStringList &faults() const { return m_faults; }
    /// How long before its kill the oldest change was made that is not in the store, milliseconds.
    qint64 worstAge() const { return m_worstAge; }
    int records() const { return m_records; }
    /// How many customers were being sent at a kill.
    qsizetype cutShort() const { return m_cut.size(); }

private:
    std::unique_ptr<App::Store> open();
    /// Reads all customers, and complains where two share a number.
    void read(App::Store &store);
    void checkTyped(App::Store &store, qint64 killed);
    void checkShown();
    void checkState(const App::StoredCustomer &customer);
    void checkWire(App::Store &store);
    void fault(const QString &customer, const QString &words);

    QString m_folder;
    App::SecretKey m_key;
    const Account &m_account;
    const CountingServer &m_server;
    QHash<QString, App::RecordHead> m_heads; ///< by customer; of a deleted one if it is the only
    QHash<qint64, int> m_checked;            ///< the revision of each record that was looked at
    QSet<QString> m_discarded;
    QSet<QString> m_begunBefore; ///< in the form of an earlier clerk
    QSet<QString> m_storedBefore;
    QSet<QString> m_cut; ///< being sent at a kill
    QStringList m_faults;
    qint64 m_worstAge = 0;
    int m_records = 0;
};

} // namespace Support
