#include "store/recordlife.h"

#include "checks/duplicatemarks.h"
#include "history/historytable.h"
#include "store/marktable.h"
#include "store/recordmoves.h"
#include "store/recordtable.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using Forms::Failure;
using Forms::Result;

namespace App {

namespace {

Failure changedElsewhere()
{
    return {u"store.changedElsewhere"_s,
            QCoreApplication::translate("Store", "This customer was changed in another window "
                                                 "meanwhile, so this change was not stored. Open "
                                                 "the customer again.")};
}

Failure mayHaveArrived()
{
    return {u"store.locked"_s,
            QCoreApplication::translate("Store", "This customer may have arrived with an earlier "
                                                 "attempt, so it stays unknown until somebody "
                                                 "settles it.")};
}

Failure otherMayHaveArrived()
{
    return {u"outbox.mayHaveArrived"_s,
            QCoreApplication::translate(
                "Store", "A customer with the same number was sent before, and nobody knows "
                         "whether it has arrived.")};
}

} // namespace

RecordLife::RecordLife(RecordTable &records, MarkTable &marks, HistoryTable &history)
    : m_records(records), m_marks(marks), m_history(history)
{}

Result<RecordHead> RecordLife::save(const RecordHead &last, const Draft &draft,
                                    const QDateTime &now)
{
    auto row = rowFor(RecordCall::Save, last, RecordState::Draft);
    if (!row)
        return row.failure();
    row->customer.request.reset();
    row->customer.head.state = RecordState::Draft;
    row->isEdited = true;
    return keep(*row, draft, now);
}

Result<Done> RecordLife::askWhetherArrived(const Draft &draft, qint64 except)
{
    for (const auto &[field, value] : Forms::duplicateMarks(draft.record)) {
        if (field != u"customerExtId" && field != u"communicationNumber")
            continue;
        const auto met = m_marks.met(field, value, draft.isPractice, except);
        if (!met)
            return met.failure();
        if (*met == Forms::Earlier::MayHaveArrived)
            return otherMayHaveArrived();
    }
    return Done();
}

Result<RecordHead> RecordLife::freeze(const RecordHead &last, const Draft &draft,
                                      const FrozenRequest &request, RecordState to,
                                      const QDateTime &now)
{
    auto row = rowFor(RecordCall::Freeze, last, to);
    if (!row)
        return row.failure();
    const auto place = m_records.nextPlace();
    if (!place)
        return place.failure();
    row->place = *place;
    row->customer.request = request;
    row->customer.head.state = to;
    return keep(*row, draft, now);
}

Result<RecordHead> RecordLife::add(const NewCustomer &customer, const QDateTime &now)
{
    if (customer.request)
        return freeze({}, customer.draft, *customer.request, RecordState::Queued, now);
    return keep(RecordRow(), customer.draft, now);
}

Result<StoredCustomer> RecordLife::beginSending(qint64 id, const QDateTime &now)
{
    auto row = rowFor(RecordCall::BeginSending, id, RecordState::Sending);
    if (!row)
        return row.failure();
    row->customer.wasUnknown = row->customer.head.state == RecordState::Unknown;
    const auto head = moveTo(RecordState::Sending, *row, now);
    if (!head)
        return head.failure();
    row->customer.head = *head;
    return row->customer;
}

Result<RecordHead> RecordLife::conclude(qint64 id, RecordState to, const Answer &answer,
                                        const HistoryNote &note, const QDateTime &now)
{
    auto row = rowFor(RecordCall::Conclude, id, to);
    if (!row)
        return row.failure();
    StoredCustomer &customer = row->customer;
    if (customer.wasUnknown && (to == RecordState::Queued || to == RecordState::Draft))
        return mayHaveArrived();
    customer.wasUnknown = false;
    customer.answer = answer;
    HistoryNote told = note;
    told.record = id;
    const auto entry = m_history.append(told, now, answer.outcome, answer.status, answer.body);
    if (!entry)
        return entry.failure();
    return moveTo(to, *row, now);
}

Result<RecordHead> RecordLife::takeBack(qint64 id, const QDateTime &now)
{
    const auto row = rowFor(RecordCall::TakeBack, id, RecordState::Draft);
    if (!row)
        return row.failure();
    return moveTo(RecordState::Draft, *row, now);
}

Result<RecordHead> RecordLife::settle(qint64 id, RecordState to, const HistoryNote &note,
                                      const QDateTime &now)
{
    const auto row = rowFor(RecordCall::Settle, id, to);
    if (!row)
        return row.failure();
    HistoryNote told = note;
    told.record = id;
    const Outcome outcome = to == RecordState::Accepted ? Outcome::Accepted : Outcome::NotSent;
    if (const auto entry = m_history.append(told, now, outcome, 0, {}); !entry)
        return entry.failure();
    return moveTo(to, *row, now);
}

Result<RecordRow> RecordLife::rowFor(RecordCall call, qint64 id, RecordState to)
{
    const auto row = m_records.row(id);
    if (!row)
        return row;
    if (const auto legal = RecordMoves::check(call, row->customer.head, to); !legal)
        return legal.failure();
    return row;
}

Result<RecordRow> RecordLife::rowFor(RecordCall call, const RecordHead &last, RecordState to)
{
    if (last.id == 0) {
        if (const auto legal = RecordMoves::check(call, RecordHead(), to); !legal)
            return legal.failure();
        return RecordRow();
    }
    const auto row = m_records.row(last.id);
    if (!row)
        return row;
    if (row->customer.head.revision != last.revision)
        return changedElsewhere();
    if (const auto legal = RecordMoves::check(call, row->customer.head, to); !legal)
        return legal.failure();
    return row;
}

Result<RecordHead> RecordLife::keep(RecordRow row, const Draft &draft, const QDateTime &now)
{
    row.customer.draft = draft;
    row.customer.head.summary = Summary::of(draft.record);
    row.customer.head.isPractice = draft.isPractice;
    row.customer.head.changed = now.toUTC();
    const auto head = m_records.put(row);
    if (!head)
        return head;
    const auto marked =
        m_marks.set(head->id, head->isPractice, Forms::duplicateMarks(draft.record));
    if (!marked)
        return marked.failure();
    return head;
}

Result<RecordHead> RecordLife::moveTo(RecordState to, RecordRow row, const QDateTime &now)
{
    row.customer.head.state = to;
    row.customer.head.changed = now.toUTC();
    if (to == RecordState::Draft)
        row.customer.request.reset();
    if (to != RecordState::Queued && to != RecordState::Sending)
        row.place.reset();
    return m_records.put(row);
}

} // namespace App
