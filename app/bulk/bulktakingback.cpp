#include "bulk/bulktakingback.h"

#include "bulk/bulksheet.h"
#include "keeping/storethread.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using Forms::Failure;
using Forms::Result;

namespace App {

namespace {

constexpr qsizetype atOnce = 100; // rows in one transaction

} // namespace

BulkTakingBack::BulkTakingBack(StoreThread &store, BulkSheet &sheet, QObject *parent)
    : QObject(parent), m_store(store), m_sheet(sheet)
{}

void BulkTakingBack::start()
{
    m_ids.clear();
    for (const BulkRow &row : m_sheet.rows())
        if (row.fate && row.fate->state == RecordState::Queued)
            m_ids.append(row.fate->id);
    std::reverse(m_ids.begin(), m_ids.end()); // the first ones are about to leave
    m_done = 0;
    m_isAtWork = true;
    goOn();
}

void BulkTakingBack::cancel()
{
    m_ids.resize(std::min(m_ids.size(), m_done + atOnce));
}

void BulkTakingBack::goOn()
{
    if (m_done >= m_ids.size()) {
        end({});
        return;
    }
    const QList<qint64> ids = m_ids.mid(m_done, atOnce);
    m_store.change(
        this, [ids](Store &store) { return store.takeBackAll(ids); },
        [this, count = ids.size()](const Result<Done> &done) {
            if (!done) { // where it was locked meanwhile, the rest waits as before
                end(done.failure().code == u"store.closed" ? Failure() : done.failure());
                return;
            }
            m_done += count;
            emit progressed(static_cast<int>(m_done), static_cast<int>(m_ids.size()));
            goOn();
        });
}

void BulkTakingBack::end(const Failure &failure)
{
    m_isAtWork = false;
    emit ended(failure);
}

} // namespace App
