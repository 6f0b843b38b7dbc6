#pragma once

#include "contract/record.h"
#include "submission/outcome.h"

#include <QUrl>

namespace App {

/// One customer that was submitted: what left, where it went, and what came back.
struct SentCustomer
{
    Forms::Record record;
    QByteArray body; ///< the exact bytes of the request
    QUrl url;
    Answer answer;
};

} // namespace App
