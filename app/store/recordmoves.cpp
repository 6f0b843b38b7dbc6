#include "store/recordmoves.h"

#include "store/storedcustomer.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;
using Forms::Failure;
using Forms::Result;

namespace App::RecordMoves {

namespace {

struct Move
{
    RecordCall call;
    RecordState from;
    RecordState to;

    friend bool operator==(const Move &, const Move &) = default;
};

using enum RecordCall;
using enum RecordState;

constexpr Move legal[] = {
    {Save, Draft, Draft},
    {Save, Refused, Draft},
    {Freeze, Draft, Queued},
    {Freeze, Draft, Sending},
    {Freeze, Refused, Queued},
    {Freeze, Refused, Sending},
    {BeginSending, Queued, Sending},
    {BeginSending, Unknown, Sending},
    {Conclude, Sending, Accepted},
    {Conclude, Sending, Refused},
    {Conclude, Sending, Unknown},
    {Conclude, Sending, Queued}, // not sent, and goes out later by itself
    {Conclude, Sending, Draft},  // not sent, and does not
    {TakeBack, Queued, Draft},
    {Settle, Unknown, Accepted},
    {Settle, Unknown, Draft},
    {Remove, Draft, Draft},
    {Remove, Refused, Refused},
    {Remove, Accepted, Accepted},
};

QString words(const RecordHead &head)
{
    if (head.isDeleted)
        return QCoreApplication::translate("Store", "This customer was deleted. Take that back "
                                                    "first.");
    switch (head.state) {
    case Draft:
        return QCoreApplication::translate("Store", "This customer is a draft, nothing of it is "
                                                    "being sent. Submit it first.");
    case Queued:
        return QCoreApplication::translate("Store", "This customer waits to be sent. Take it out "
                                                    "of the queue first.");
    case Sending:
        return QCoreApplication::translate("Store", "This customer is being sent at this moment. "
                                                    "Wait until that has ended.");
    case Accepted:
        return QCoreApplication::translate("Store", "The service has this customer already, so it "
                                                    "stays as it was sent. Duplicate it as a new "
                                                    "one instead.");
    case Refused:
        return QCoreApplication::translate("Store", "The service refused this customer. Correct it "
                                                    "and submit it again.");
    case Unknown:
        break;
    }
    return QCoreApplication::translate("Store", "Nobody knows whether this customer has arrived. "
                                                "Settle that first.");
}

} // namespace

bool isLegal(RecordCall call, RecordState from, RecordState to)
{
    return std::find(std::begin(legal), std::end(legal), Move{call, from, to}) != std::end(legal);
}

Result<Done> check(RecordCall call, const RecordHead &head, RecordState to)
{
    if (!head.isDeleted && isLegal(call, head.state, to))
        return Done();
    return Failure{u"store.locked"_s, words(head)};
}

} // namespace App::RecordMoves
