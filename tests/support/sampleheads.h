#pragma once

#include "store/storedcustomer.h"

namespace Support {

/// A head of a draft; what a test does not say is the same for all.
App::RecordHead head(qint64 id, const QString &name, const QString &customerExtId = {},
                     const QString &communicationNumber = {}, const QString &nationalCode = {});

/// As many heads as asked for, the newest first, of all states, both kinds and names in several
/// scripts: the same ones each time. Ids go down to 1; the external id of each is
/// `IND` and its id in eight digits.
QList<App::RecordHead> manyHeads(int count);

} // namespace Support
