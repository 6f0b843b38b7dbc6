#pragma once

#include "contract/result.h"
#include "store/done.h"
#include "store/recordstate.h"

namespace App {

struct RecordHead;

/// What can be done to a stored customer.
enum class RecordCall { Save, Freeze, BeginSending, Conclude, TakeBack, Settle, Remove };

/// The one table of which state may follow which, and by what call. Knows no store.
namespace RecordMoves {

/// Whether a call may lead from one state to another. Remove leaves the state as it is.
bool isLegal(RecordCall call, RecordState from, RecordState to);

/// Failure store.locked, in words for the state that the record is in, where the call is not legal
/// or the record is deleted.
Forms::Result<Done> check(RecordCall call, const RecordHead &head, RecordState to);

} // namespace RecordMoves

} // namespace App
