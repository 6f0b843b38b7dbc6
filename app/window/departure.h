#pragma once

#include "contract/record.h"
#include "outbox/destination.h"

namespace App {

/// A customer as it was checked, and where it is to go. What stands between
/// Submit and the outbox looks at this, and nothing but this leaves.
struct Departure
{
    enum class Way { Now, WhenOnline };

    Way way = Way::Now;
    Forms::Record record;
    qint64 identity = 0; ///< of the customer in the form
    Destination to;
};

} // namespace App
