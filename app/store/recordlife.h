#pragma once

#include "contract/result.h"
#include "history/historyentry.h"
#include "store/done.h"
#include "store/recordrow.h"

namespace App {

class HistoryTable;
class MarkTable;
class RecordTable;
enum class RecordCall;

/// A stored customer's way from its first change to its end, as RecordMoves allows it: what each step
/// keeps, and what it tells the history. Sends nothing. Each call is to be made within a transaction
/// and does what the one of the same name in Store says.
class RecordLife
{
public:
    RecordLife(RecordTable &records, MarkTable &marks, HistoryTable &history);

    Forms::Result<RecordHead> save(const RecordHead &last, const Draft &draft,
                                   const QDateTime &now);
    /// Fails with outbox.mayHaveArrived where another record that the service would take for this
    /// customer may have arrived or is being sent.
    Forms::Result<Done> askWhetherArrived(const Draft &draft, qint64 except);
    Forms::Result<RecordHead> freeze(const RecordHead &last, const Draft &draft,
                                     const FrozenRequest &request, RecordState to,
                                     const QDateTime &now);
    Forms::Result<RecordHead> add(const NewCustomer &customer, const QDateTime &now);
    Forms::Result<StoredCustomer> beginSending(qint64 id, const QDateTime &now);
    Forms::Result<RecordHead> conclude(qint64 id, RecordState to, const Answer &answer,
                                       const HistoryNote &note, const QDateTime &now);
    Forms::Result<RecordHead> takeBack(qint64 id, const QDateTime &now);
    Forms::Result<RecordHead> settle(qint64 id, RecordState to, const HistoryNote &note,
                                     const QDateTime &now);

private:
    /// The row of a record that a call may lead to a state.
    Forms::Result<RecordRow> rowFor(RecordCall call, qint64 id, RecordState to);
    /// The same for what a form holds, or a new row.
    Forms::Result<RecordRow> rowFor(RecordCall call, const RecordHead &last, RecordState to);
    Forms::Result<RecordHead> keep(RecordRow row, const Draft &draft, const QDateTime &now);
    Forms::Result<RecordHead> moveTo(RecordState to, RecordRow row, const QDateTime &now);

    RecordTable &m_records;
    MarkTable &m_marks;
    HistoryTable &m_history;
};

} // namespace App
