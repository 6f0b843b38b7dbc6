#pragma once

#include "store/storedcustomer.h"

namespace App {

/// A row of the store's records, opened: the customer and its place among the others.
struct RecordRow
{
    StoredCustomer customer;
    qint64 removed = 0;    ///< when it was deleted, milliseconds since 1970 in UTC; 0: it is not
    bool isEdited = false; ///< whether a form holds it
    std::optional<qint64> place; ///< in the queue
};

} // namespace App
