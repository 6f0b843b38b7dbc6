#include "outbox/parcel.h"

#include "submission/alreadyused.h"

namespace App {

RecordState stateAfter(const Answer &answer, bool wasUnknown)
{
    switch (answer.outcome) {
    case Outcome::Accepted:
        return RecordState::Accepted;
    case Outcome::Refused:
        return wasUnknown && saysAlreadyUsed(answer) ? RecordState::Accepted : RecordState::Refused;
    case Outcome::NotSent:
        return wasUnknown ? RecordState::Unknown : RecordState::Queued;
    case Outcome::Unknown:
        break;
    }
    return RecordState::Unknown;
}

} // namespace App
