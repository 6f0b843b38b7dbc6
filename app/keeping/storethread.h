#pragma once

#include "store/database.h"
#include "store/store.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <memory>
#include <type_traits>

namespace App {

/// The store in a thread of its own, so that nothing that a disk does is ever waited for by the
/// interface. What is asked is done one after the other, in the order of asking; answers come to the
/// thread that asked. A store that is found damaged is set aside and a new one begun.
class StoreThread : public QObject
{
    Q_OBJECT

public:
    StoreThread(const QString &folder, const Store::Clock &now, QObject *parent = nullptr);
    /// Ends after everything that was asked for is done.
    ~StoreThread() override;

    const QString &folder() const { return m_folder; }
    QDateTime now() const { return m_now(); }

    /// Opens the store, or makes one; opened() or failed() follows.
    void open(const SecretKey &key);
    /// Closes the store and forgets the key, after everything that was asked for before.
    void close();
    bool isOpen() const { return m_isOpen; }
    /// How many stores were set aside so far: what was known of the records of an earlier one says
    /// nothing of the one that is open. For the store's thread alone.
    int lostStores() const;

    /// Does `work` (Store & → Result<T>) in the store's thread and hands its result to `then`, unless
    /// `context` is gone by then. Where the store is not open the failure's code is store.closed.
    template<typename Work, typename Then>
    void ask(QObject *context, Work work, Then then);
    /// The same for what changes the store: changed() follows, whether `context` is there or not.
    template<typename Work, typename Then>
    void change(QObject *context, Work work, Then then);

signals:
    void opened();
    void failed(const Forms::Failure &failure);
    /// This program or another has changed what is in the store.
    void changed();
    /// The store was damaged and lies under another name now; opened() of a new and empty one
    /// follows.
    void wasSetAside(const QString &fileName);

private:
    class Worker;

    void run(std::function<void()> task);
    void reply(std::function<void()> answer);
    /// The same for the end of an opening, unless the store was opened or closed again meanwhile.
    void replyTo(int opening, std::function<void()> answer);
    Store *store() const;
    void noticeDamage(const Forms::Failure &failure);
    static Forms::Failure closed();

    QString m_folder;
    Store::Clock m_now;
    QThread m_thread;
    Worker *m_worker;
    bool m_isOpen = false;
    int m_opening = 0; ///< counts open() and close()
};

template<typename Work, typename Then>
void StoreThread::ask(QObject *context, Work work, Then then)
{
    using Reply = std::invoke_result_t<Work, Store &>;
    run([this, context = QPointer<QObject>(context), work = std::move(work),
         then = std::move(then)]() mutable {
        auto answer = std::make_shared<Reply>(store() ? work(*store()) : Reply(closed()));
        if (!*answer)
            noticeDamage(answer->failure());
        reply([context = std::move(context), answer, then = std::move(then)]() mutable {
            if (context)
                then(*answer);
        });
    });
}

template<typename Work, typename Then>
void StoreThread::change(QObject *context, Work work, Then then)
{
    ask(context, std::move(work), std::move(then));
    run([this] { reply([this] { emit changed(); }); });
}

} // namespace App
