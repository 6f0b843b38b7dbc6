#pragma once

namespace App {

/// A customer's place in its life (ux.md, "The life of a record"). Stored before it comes true; the
/// numbers are what the store holds.
enum class RecordState {
    Draft = 0,    ///< can be changed
    Queued = 1,   ///< frozen, goes out when the service answers; no byte has left
    Sending = 2,  ///< a byte may have left; the end of the attempt is not stored yet
    Accepted = 3, ///< arrived
    Refused = 4,  ///< the service gave reasons; a change makes it a draft again
    Unknown = 5,  ///< may have arrived; only a person's decision moves it on
};

} // namespace App
