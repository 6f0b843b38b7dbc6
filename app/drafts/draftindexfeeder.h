#pragma once

#include "contract/result.h"
#include "drafts/draftindex.h"
#include "store/store.h"

#include <QObject>

#include <functional>

namespace App {

/// Where the heads of records come from. Each answers later, or at once, in the thread of who asked.
struct DraftSource
{
    template<typename T>
    using Reply = std::function<void(const Forms::Result<T> &)>;

    /// As Store::newestChange(), page() and changesSince().
    std::function<void(Reply<qint64> reply)> newestChange;
    std::function<void(const RecordHead &last, int count, Reply<QList<RecordHead>> reply)> page;
    std::function<void(qint64 change, Reply<Store::Changes> reply)> changesSince;
};

/// Fills an index page by page from a source and keeps it as the source is. Asks one thing at a time
/// and never waits for it.
class DraftIndexFeeder : public QObject
{
    Q_OBJECT

public:
    /// The first page is as small as a window is high, so that it opens at once.
    static constexpr int firstPage = 100;
    static constexpr int pageSize = 2000;

    DraftIndexFeeder(DraftIndex &index, DraftSource source, QObject *parent = nullptr);

    /// Reads everything, from the start where something was read before.
    void start();
    /// Forgets everything, wipes the index, and does nothing with what may still be answered.
    void stop();
    /// The store has changed, by this program or by another one. Does nothing while stopped.
    void storeChanged();
    /// Whether all was read that there was at the start.
    bool isComplete() const { return m_step == Step::Following; }

signals:
    /// The index holds something else.
    void changed();
    /// Everything is read; after the last changed() of the pages.
    void completed();
    /// Something could not be read; what was read before stays, and start() tries again.
    void failed(const Forms::Failure &failure);

private:
    enum class Step { Stopped, Counting, Paging, Following };

    void takeNewest(qint64 change);
    void askPage(const RecordHead &last, int count);
    void takePage(const QList<RecordHead> &heads, int asked);
    void askChanges();
    void takeChanges(const Store::Changes &changes);
    template<typename T, typename Take>
    DraftSource::Reply<T> reply(Take take);
    void fail(const Forms::Failure &failure);

    DraftIndex &m_index;
    DraftSource m_source;
    Step m_step = Step::Stopped;
    qint64 m_change = 0; ///< number of the newest change that the index holds
    int m_round = 0;     ///< counts starts and stops, so that late answers are told apart
    bool m_isAsking = false;
    bool m_isBehind = false; ///< the store has changed since the question under way was asked
};

} // namespace App
