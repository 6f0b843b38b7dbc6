#include "store/recovery.h"

#include "store/recordlease.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Qt::StringLiterals;
using Forms::Failure;
using Forms::Result;

namespace App {

namespace {

/// Whether a record is for others to see to: another process has it, it went on meanwhile, or it was
/// tampered with, which Store::verify() tells.
bool isForOthers(const Failure &failure)
{
    return failure.code == u"record.openElsewhere" || failure.code == u"store.locked" ||
           failure.code == u"store.gone" || failure.code == u"store.tampered";
}

Result<Done> concludeAsUnknown(Store &store, qint64 id, const QString &operatorName)
{
    const auto customer = store.load(id);
    if (!customer)
        return customer.failure();
    Answer answer;
    answer.outcome = Outcome::Unknown;
    answer.explanation = QCoreApplication::translate(
        "Store", "Intake ended while this customer was being sent. It may have arrived. Ask the "
                 "service before sending it again.");
    HistoryNote note;
    note.event = HistoryEvent::Interrupted;
    note.operatorName = operatorName;
    note.customerExtId = customer->head.summary.customerExtId;
    note.communicationNumber = customer->head.summary.communicationNumber;
    note.reason = answer.explanation;
    if (customer->request) {
        note.profile = customer->request->profile;
        note.bodyHash =
            QCryptographicHash::hash(customer->request->body, QCryptographicHash::Sha256);
    }
    const auto concluded = store.conclude(id, RecordState::Unknown, answer, note);
    if (!concluded)
        return concluded.failure();
    return Done();
}

} // namespace

Result<QList<RecordHead>> recoverInterrupted(Store &store, const QString &folder,
                                             const QString &operatorName)
{
    const auto sending = store.withState(RecordState::Sending);
    if (!sending)
        return sending.failure();
    for (const RecordHead &head : *sending) {
        const auto lease = RecordLease::tryTake(folder, head.id);
        const auto done =
            lease ? concludeAsUnknown(store, head.id, operatorName) : Result<Done>(lease.failure());
        if (!done && !isForOthers(done.failure()))
            return done.failure();
    }
    const auto open = store.openRecords();
    if (!open)
        return open.failure();
    QList<RecordHead> left;
    for (const RecordHead &head : *open) {
        if (!head.isReadable)
            continue;
        const auto lease = RecordLease::tryTake(folder, head.id);
        if (!lease && isForOthers(lease.failure()))
            continue;
        if (!lease)
            return lease.failure();
        if (head.state == RecordState::Draft || head.state == RecordState::Refused) {
            left.append(head);
            continue;
        }
        // Nothing in it can have been lost: a form holds it no more, and there is nothing to ask.
        if (const auto closed = store.setOpen(head.id, false); !closed)
            return closed.failure();
    }
    return left;
}

} // namespace App
