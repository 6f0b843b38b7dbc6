#pragma once

#include "contract/result.h"
#include "store/storedcustomer.h"

namespace App {

class Store;

/// Puts in order what a program left behind that ended in the middle, in the store of a folder: a
/// customer that was being sent becomes unknown, and the history says so. Returns the drafts that a
/// form held then, newest first, to ask about. Leaves alone what another process holds a lease on.
Forms::Result<QList<RecordHead>> recoverInterrupted(Store &store, const QString &folder,
                                                    const QString &operatorName);

} // namespace App
