#pragma once

#include "contract/field.h"
#include "store/recordstate.h"

#include <QList>

class QString;

namespace App {

/// Which states a list of records shows. Waiting is what is queued or being sent.
enum class DraftFilter { All, Drafts, Waiting, Unknown, Refused, Accepted };

namespace DraftFilters {

/// All of them, in the order in which they are offered.
QList<DraftFilter> all();
QList<RecordState> states(DraftFilter filter);
bool passes(DraftFilter filter, RecordState state);

} // namespace DraftFilters

/// A state in the words that a list has for it.
QString stateName(RecordState state);
QString kindName(Forms::CustomerKind kind);

/// Whether a record of the state can be taken out of the lists: not while it may yet arrive.
bool canRemove(RecordState state);

} // namespace App
