#pragma once

#include "contract/record.h"
#include "store/storedcustomer.h"
#include "submission/outcome.h"

#include <QUrl>

namespace App {

/// One customer that was submitted: what left, where it went, what came back and what it is now.
struct SentCustomer
{
    Forms::Record record;
    QByteArray body; ///< the exact bytes of the request
    QUrl url;
    Answer answer;
    RecordState state = RecordState::Draft; ///< where the answer led
    RecordHead head;                        ///< its record; id 0 where nothing is stored
};

} // namespace App
