#pragma once

#include "keeping/storethread.h"

#include <QTemporaryDir>

#include <atomic>
#include <chrono>

namespace Support {

/// A folder with a real store that is open in a thread of its own, and a clock that goes on and can
/// be put forward.
class StorePlace
{
public:
    StorePlace();

    QString path() const { return m_folder.path(); }
    const App::SecretKey &key() const { return m_key; }
    App::Store::Clock clock() const;
    /// From any thread.
    void advance(std::chrono::milliseconds time) { m_ahead += time.count(); }
    App::StoreThread &thread() { return *m_thread; }

    /// Waits until everything that was asked for before is done and answered.
    void wait();
    /// Opens the store that was closed.
    void open();
    /// Ends the thread with all that it was asked for; begin() makes another.
    void end() { m_thread.reset(); }
    void begin();

    /// The store as another program opens it.
    std::unique_ptr<App::Store> look() const;
    App::RecordState stateOf(qint64 id) const;
    /// The records in the list, the newest first.
    QList<App::RecordHead> list() const;
    /// Runs a statement behind the store's back, as another program would.
    void sql(const QString &statement) const;
    /// Breaks the store's file behind the store's back, so that the next change finds it damaged.
    void damage() const { sql(QStringLiteral("DROP TABLE mark")); }

private:
    App::SecretKey m_key = App::SecretKey::random();
    std::atomic<qint64> m_ahead = 0;
    QTemporaryDir m_folder;
    std::unique_ptr<App::StoreThread> m_thread;
};

} // namespace Support
