#include "drafts/draftindexfeeder.h"

#include <QPointer>

namespace App {

DraftIndexFeeder::DraftIndexFeeder(DraftIndex &index, DraftSource source, QObject *parent)
    : QObject(parent), m_index(index), m_source(std::move(source))
{}

template<typename T, typename Take>
DraftSource::Reply<T> DraftIndexFeeder::reply(Take take)
{
    m_isAsking = true;
    const QPointer<DraftIndexFeeder> self(this);
    return [self, take, round = m_round](const Forms::Result<T> &result) {
        if (!self || self->m_round != round)
            return;
        self->m_isAsking = false;
        if (result)
            take(*result);
        else
            self->fail(result.failure());
    };
}

void DraftIndexFeeder::start()
{
    stop();
    m_step = Step::Counting;
    m_source.newestChange(reply<qint64>([this](qint64 change) { takeNewest(change); }));
}

void DraftIndexFeeder::stop()
{
    ++m_round;
    m_step = Step::Stopped;
    m_isAsking = false;
    m_isBehind = false;
    if (m_index.isEmpty())
        return;
    m_index.clear();
    emit changed();
}

void DraftIndexFeeder::storeChanged()
{
    if (m_step != Step::Following || m_isAsking)
        m_isBehind = m_step != Step::Stopped;
    else
        askChanges();
}

void DraftIndexFeeder::takeNewest(qint64 change)
{
    // What changes while the pages are read is asked for after them, from this number on.
    m_change = change;
    m_step = Step::Paging;
    askPage({}, firstPage);
}

void DraftIndexFeeder::askPage(const RecordHead &last, int count)
{
    m_source.page(last, count, reply<QList<RecordHead>>([this, count](const auto &heads) {
                      takePage(heads, count);
                  }));
}

void DraftIndexFeeder::takePage(const QList<RecordHead> &heads, int asked)
{
    const bool isLast = heads.size() < asked;
    m_index.put(heads);
    if (isLast)
        m_step = Step::Following;
    const int round = m_round;
    emit changed();
    if (m_round != round)
        return;
    if (!isLast) {
        askPage(heads.last(), pageSize);
        return;
    }
    emit completed();
    if (m_round == round)
        askChanges();
}

void DraftIndexFeeder::askChanges()
{
    m_isBehind = false;
    m_source.changesSince(m_change, reply<Store::Changes>([this](const Store::Changes &changes) {
                              takeChanges(changes);
                          }));
}

void DraftIndexFeeder::takeChanges(const Store::Changes &changes)
{
    m_change = changes.newest;
    const int round = m_round;
    if (!changes.heads.isEmpty()) {
        m_index.put(changes.heads);
        emit changed();
    }
    if (m_round == round && m_isBehind)
        askChanges();
}

void DraftIndexFeeder::fail(const Forms::Failure &failure)
{
    if (m_step != Step::Following)
        m_step = Step::Stopped;
    emit failed(failure);
}

} // namespace App
