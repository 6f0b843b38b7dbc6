#pragma once

#include "history/historyentry.h"
#include "store/storedcustomer.h"

#include <QList>
#include <QTextDocument>

#include <memory>

namespace App {

/// One customer on paper: who it is, each attempt to send it, the exact bytes that were sent, the
/// answers, and the hashes by which the history vouches for them. Times are in UTC. Holds personal
/// data in clear; where the body was wiped it says so.
namespace RecordSheet {

/// The sheet of a customer and all entries of its history, oldest first. For the interface's thread.
std::unique_ptr<QTextDocument> make(const StoredCustomer &customer,
                                    const QList<HistoryEntry> &entries);

} // namespace RecordSheet

} // namespace App
