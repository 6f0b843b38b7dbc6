#pragma once

#include "store/done.h"
#include "store/recordlease.h"
#include "store/storedcustomer.h"

#include <memory>
#include <optional>

namespace App {

class Store;
class StoreThread;

/// The hold of this program on one stored record: what the store last said of it, and the lease that
/// keeps other windows from changing it. Touched by the store's thread alone, which is what lets a
/// customer be sent while an earlier change of it is still being stored.
struct HeldDraft
{
    RecordHead head;
    std::optional<RecordLease> lease;
    bool isElsewhere = false; ///< another window has it, here it is only read
    int lostStores = 0;       ///< StoreThread's, when this was last true

    /// Forgets what was known of a record in a store that was set aside since.
    void catchUp(const StoreThread &thread);
    /// Takes the lease on the record where it is not held yet. Failure record.openElsewhere where
    /// another window has it, which leaves the record to be read alone.
    Forms::Result<Done> takeLease(const StoreThread &thread);

    /// Stores a draft under its record, or under a new one where there is none any more.
    Forms::Result<RecordHead> keep(Store &store, const StoreThread &thread, const Draft &draft);
    /// The lease, for a draft that is about to be sent; stored first where it has no record yet.
    /// Failure record.openElsewhere where another window has it.
    Forms::Result<Done> lend(Store &store, const StoreThread &thread, const Draft &draft);
    /// Takes the draft out of the list: it is worth nothing. An empty head.
    Forms::Result<RecordHead> drop(Store &store, const StoreThread &thread);
    /// Holds a stored record from now on, and says so in the store.
    struct Opened
    {
        StoredCustomer customer;
        bool isElsewhere;
    };
    Forms::Result<Opened> open(Store &store, const StoreThread &thread, qint64 id);
    /// Gives the record up, in good order.
    Forms::Result<Done> release(Store &store, const StoreThread &thread);
};

/// Whether a form may change what is in that state.
constexpr bool isOpenToChange(RecordState state)
{
    return state == RecordState::Draft || state == RecordState::Refused;
}

using HeldDraftPointer = std::shared_ptr<HeldDraft>;

} // namespace App
