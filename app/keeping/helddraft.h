#pragma once

#include "store/recordlease.h"
#include "store/storedcustomer.h"

#include <memory>
#include <optional>

namespace App {

/// The hold of this program on one stored record: what the store last said of it, and the lease that
/// keeps other windows from changing it. Touched by the store's thread alone, which is what lets a
/// customer be sent while an earlier change of it is still being stored.
struct HeldDraft
{
    RecordHead head;
    std::optional<RecordLease> lease;
};

using HeldDraftPointer = std::shared_ptr<HeldDraft>;

} // namespace App
