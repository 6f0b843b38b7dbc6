#pragma once

#include "outbox/courier.h"
#include "submission/backoff.h"

#include <QHash>
#include <QLockFile>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>
#include <memory>

namespace App {

class Store;
class StoreThread;

/// What waits in the outbox, sent in its order, one customer at a time, as soon as its service
/// answers. A connection that does not answer rests (BackOff) and holds up no other one. Tries only
/// what was never sent; what may have arrived it leaves to a person.
class OutboxQueue : public QObject
{
    Q_OBJECT

public:
    /// Where a waiting request goes now.
    using Find = std::function<Forms::Result<Destination>(const FrozenRequest &)>;

    OutboxQueue(StoreThread &store, Courier &courier, const Find &find, QObject *parent);

    /// Sends the next one, if there is one that may go and nothing speaks against it.
    void work();
    bool isAtWork() const { return m_isAtWork; }
    /// While the form sends, the queue waits.
    void setHeld(bool isHeld) { m_isHeld = isHeld; }
    void setPaused(bool isPaused);
    bool isPaused() const { return m_isPaused; }
    /// Forgets how long connections were to rest, and tries.
    void tryNow();

    /// How the outbox stands, for the clerk.
    struct Standing
    {
        int waiting = 0;
        int unknown = 0;
        int refused = 0;   ///< of those that waited, since somebody looked
        int sent = 0;      ///< how many have left since the queue was last empty
        QDateTime nextTry; ///< invalid where nothing rests
        QString trouble;   ///< why the last one could not leave; empty where it could
    };
    const Standing &standing() const { return m_standing; }
    /// Somebody has looked at what was refused.
    void acknowledge();

signals:
    void standingChanged();
    /// The queue is not at work any more.
    void rested();
    /// One that waited has left, or could not.
    void concluded(const App::Parcel &parcel, const App::SentCustomer &sent);

private:
    struct Candidate;

    void count();
    /// In the store's thread.
    static Forms::Result<Candidate> firstToGo(Store &store, const StoreThread &thread,
                                              QLockFile &lock, QSet<QString> resting,
                                              const QDateTime &now);
    static Forms::Result<Done> lookAmong(const QList<RecordHead> &heads, Store &store,
                                         const StoreThread &thread, QSet<QString> &resting,
                                         const QDateTime &now, Candidate &candidate);
    void offer(const Candidate &candidate);
    void begin(const Candidate &candidate, const Destination &to);
    void conclude(const Parcel &parcel, const SentCustomer &sent);
    /// The end of one turn: another program may have the next.
    void rest();
    void restConnection(const QString &profile, const std::optional<QDateTime> &notBefore,
                        const QString &trouble);
    /// `keptBack`: when the first may go that its service keeps back; invalid where none does.
    void scheduleRetry(const QDateTime &keptBack);

    StoreThread &m_store;
    Courier &m_courier;
    Find m_find;
    std::shared_ptr<QLockFile> m_lock; ///< one program sends at a time; the store's thread has it
    QHash<QString, BackOff> m_rests;   ///< by connection
    QTimer m_retry;
    QTimer m_counting; ///< many changes are counted once
    Standing m_standing;
    bool m_isAtWork = false;
    int m_begun = 0; ///< left those that wait since they were counted
    bool m_isHeld = false;
    bool m_isPaused = false;
};

} // namespace App
