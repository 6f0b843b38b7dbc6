#include "keeping/storethread.h"

#include <QCoreApplication>
#include <QTimer>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace App {

namespace {

constexpr auto lookInterval = 1s;

} // namespace

/// What lives in the store's thread.
class StoreThread::Worker : public QObject
{
public:
    std::unique_ptr<Store> store;
    SecretKey key;
    qint64 seen = 0; ///< the version of the file's data that was told of last
    int opening = 0; ///< the open() that this store is of
    int lost = 0;
};

StoreThread::StoreThread(const QString &folder, const Store::Clock &now, QObject *parent)
    : QObject(parent), m_folder(folder), m_now(now), m_worker(new Worker)
{
    auto *look = new QTimer(m_worker);
    look->setInterval(lookInterval);
    connect(look, &QTimer::timeout, m_worker, [this] {
        if (!m_worker->store)
            return;
        const auto version = m_worker->store->dataVersion();
        if (version && std::exchange(m_worker->seen, *version) != *version)
            reply([this] { emit changed(); });
    });
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, look, qOverload<>(&QTimer::start));
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

StoreThread::~StoreThread()
{
    close();
    run([this] { m_thread.quit(); });
    m_thread.wait();
}

void StoreThread::run(std::function<void()> task)
{
    QMetaObject::invokeMethod(m_worker, std::move(task), Qt::QueuedConnection);
}

void StoreThread::reply(std::function<void()> answer)
{
    QMetaObject::invokeMethod(this, std::move(answer), Qt::QueuedConnection);
}

void StoreThread::replyTo(int opening, std::function<void()> answer)
{
    reply([this, opening, answer = std::move(answer)] {
        if (opening == m_opening)
            answer();
    });
}

int StoreThread::lostStores() const
{
    return m_worker->lost;
}

Store *StoreThread::store() const
{
    return m_worker->store.get();
}

void StoreThread::open(const SecretKey &key)
{
    run([this, key, opening = ++m_opening] {
        m_worker->key = key;
        m_worker->opening = opening;
        auto store = Store::open(m_folder, key, m_now);
        if (!store && store.failure().code == u"store.damaged") {
            noticeDamage(store.failure());
            return;
        }
        if (!store) {
            m_worker->key = {};
            replyTo(opening, [this, failure = store.failure()] { emit failed(failure); });
            return;
        }
        m_worker->store = std::move(*store);
        m_worker->seen = m_worker->store->dataVersion().ok() ? *m_worker->store->dataVersion() : 0;
        replyTo(opening, [this] {
            m_isOpen = true;
            emit opened();
        });
    });
}

void StoreThread::close()
{
    m_isOpen = false;
    ++m_opening;
    run([this] {
        m_worker->store.reset();
        m_worker->key = {};
    });
}

void StoreThread::noticeDamage(const Forms::Failure &failure)
{
    if (failure.code != u"store.damaged")
        return;
    const int opening = m_worker->opening;
    m_worker->store.reset();
    ++m_worker->lost;
    const auto aside = Database::setAside(m_folder, m_now());
    auto fresh = aside ? Store::open(m_folder, m_worker->key, m_now)
                       : Forms::Result<std::unique_ptr<Store>>(aside.failure());
    if (!fresh) {
        m_worker->key = {};
        replyTo(opening, [this, why = fresh.failure()] {
            m_isOpen = false;
            emit failed(why);
        });
        return;
    }
    m_worker->store = std::move(*fresh);
    replyTo(opening, [this, fileName = *aside] {
        m_isOpen = true;
        emit wasSetAside(fileName);
        emit opened();
    });
}

Forms::Failure StoreThread::closed()
{
    return {u"store.closed"_s,
            QCoreApplication::translate("Store", "The store of drafts is not open.")};
}

} // namespace App
