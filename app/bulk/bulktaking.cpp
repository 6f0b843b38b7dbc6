#include "bulk/bulktaking.h"

#include "bulk/bulksheet.h"
#include "formats/remarklist.h"
#include "keeping/storethread.h"
#include "submission/requestbody.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;
using Forms::Failure;
using Forms::Result;

namespace App {

namespace {

constexpr qsizetype atOnce = 100; // rows in one transaction: a word of progress every moment

/// Numbers that were taken for a batch, to be given back where it is not stored.
struct Taken
{
    QString scope;
    quint64 first = 0;
    quint64 count = 0;
};

} // namespace

/// Some rows on their way to the store, and what became of each there.
struct BulkTaking::Batch
{
    QList<int> rows;
    QList<NewCustomer> customers;
    QList<Taken> numbers;
    QList<Result<RecordHead>> heads;
};

BulkTaking::BulkTaking(StoreThread &store, BulkSheet &sheet, QObject *parent)
    : QObject(parent), m_store(store), m_sheet(sheet)
{
    connect(&store, &StoreThread::opened, this, &BulkTaking::goOn); // it was locked meanwhile
}

void BulkTaking::start(const QList<int> &rows, const Order &order)
{
    m_rows = rows;
    m_order = order;
    m_done = 0;
    m_taken = 0;
    m_isAtWork = true;
    setPaused(false);
    goOn();
}

void BulkTaking::setPaused(bool isPaused)
{
    if (std::exchange(m_isPaused, isPaused) != isPaused)
        emit pausedChanged(isPaused);
    goOn();
}

void BulkTaking::cancel()
{
    m_rows.resize(std::min(m_rows.size(), m_done + (m_isUnderWay ? atOnce : 0)));
    setPaused(false);
}

QList<Forms::Remark> BulkTaking::remarksOf(const BulkRow &row, const QList<BulkColumn> &columns)
{
    const auto shortened = [](const QString &text) {
        return Forms::RemarkList::shortened(text, Forms::RemarkList::maximumValue);
    };
    QList<Forms::Remark> remarks = row.remarks;
    for (int column = 0; column < std::min(columns.size(), row.cells.size()); ++column)
        if (!columns.at(column).path && !row.cells.at(column).isEmpty())
            remarks.append({row.line, columns.at(column).heading, shortened(row.cells.at(column)),
                            tr("The column was left out.")});
    if (!row.surplus.isEmpty()) // what was found while reading speaks of them
        for (const Forms::Finding &each : row.reading)
            remarks.append({row.line, {}, shortened(row.surplus.join(u"; "_s)), each.text});
    return remarks;
}

NewCustomer BulkTaking::customerOf(const BulkRow &row) const
{
    Draft draft;
    draft.record = row.record;
    draft.remarks = remarksOf(row, m_sheet.columns());
    draft.source = row.file.isEmpty() ? m_sheet.name() : row.file;
    draft.isPractice = m_order.isPractice;
    return {draft, std::nullopt};
}

void BulkTaking::goOn()
{
    if (!m_isAtWork || m_isUnderWay || m_isPaused || !m_store.isOpen())
        return;
    if (m_done >= m_rows.size()) {
        end({});
        return;
    }
    Batch batch;
    for (const int row : m_rows.mid(m_done, atOnce)) {
        batch.rows.append(row);
        batch.customers.append(customerOf(m_sheet.rows().at(row)));
    }
    m_isUnderWay = true;
    m_store.change(
        this,
        [batch, order = m_order, now = m_store.now()](Store &each) {
            return store(each, batch, order, now);
        },
        [this](const Result<Batch> &stored) {
            m_isUnderWay = false;
            if (stored) {
                conclude(*stored);
                goOn();
            } else if (stored.failure().code == u"store.closed") {
                return; // locked: it goes on when the store is open again
            } else {
                end(stored.failure());
            }
        });
}

Result<BulkTaking::Batch> BulkTaking::store(Store &store, Batch batch, const Order &order,
                                            const QDateTime &now)
{
    if (const auto numbered = number(store, batch, order); !numbered)
        return numbered.failure();
    if (order.to)
        for (NewCustomer &each : batch.customers)
            each.request =
                FrozenRequest{order.to->profile, order.to->isPractice, order.to->endpoint.url(),
                              requestBody(each.draft.record), now};
    const auto heads = store.add(batch.customers, order.caution);
    if (!heads) {
        for (const Taken &each : std::as_const(batch.numbers))
            store.giveBackNumber(each.scope, order.isPractice, each.first, each.count);
        return heads.failure();
    }
    batch.heads = *heads;
    return batch;
}

Result<Done> BulkTaking::number(Store &store, Batch &batch, const Order &order)
{
    for (auto each = order.patterns.cbegin(); each != order.patterns.cend(); ++each) {
        QList<Forms::Record *> without;
        for (NewCustomer &customer : batch.customers)
            if (customer.draft.record.value(each.key()).isEmpty())
                without.append(&customer.draft.record);
        if (without.isEmpty())
            continue;
        Taken taken{each->scope(order.today), 0, static_cast<quint64>(without.size())};
        const auto first = store.takeNumber(taken.scope, order.isPractice, taken.count);
        if (!first)
            return first.failure();
        taken.first = *first;
        batch.numbers.append(taken);
        for (qsizetype index = 0; index < without.size(); ++index)
            without.at(index)->setValue(
                each.key(), each->number(order.today, taken.first + static_cast<quint64>(index)));
    }
    return Done();
}

void BulkTaking::conclude(const Batch &batch)
{
    for (qsizetype index = 0; index < batch.rows.size(); ++index) {
        const auto &head = batch.heads.at(index);
        const int row = batch.rows.at(index);
        if (!head) {
            m_sheet.setNotTaken(row, head.failure().text);
            continue;
        }
        ++m_taken;
        m_sheet.setNumbers(row, head->summary.customerExtId, head->summary.communicationNumber);
        m_sheet.setFate(row, {head->id, head->state, false, 0, {}});
    }
    m_done += batch.rows.size();
    emit progressed(static_cast<int>(m_done), static_cast<int>(m_rows.size()));
}

void BulkTaking::end(const Failure &failure)
{
    m_isAtWork = false;
    m_rows.clear();
    emit ended(m_taken, failure);
}

} // namespace App
