#pragma once

#include "keeping/helddraft.h"
#include "outbox/destination.h"
#include "store/storedcustomer.h"

namespace App {

/// One customer on its way: its frozen bytes, where they go, and its record in the store.
struct Parcel
{
    Forms::Record record;
    FrozenRequest request;
    Destination destination;
    HeldDraftPointer held;   ///< none where no store is open
    qint64 id = 0;           ///< 0 where no store is open
    bool isFromForm = true;  ///< and not from the queue
    bool wasUnknown = false; ///< it may have arrived by an earlier attempt
};

/// Where an answer leads (contract, "Answers"; ux.md, "The life of a record"). Not sent waits in the
/// queue; a customer that may have arrived earlier never does, and "already used" says that it had.
RecordState stateAfter(const Answer &answer, bool wasUnknown);

} // namespace App
