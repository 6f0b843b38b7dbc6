#pragma once

#include "submission/outcome.h"

namespace App {

/// Whether a refusal says that the communication number was used before, which proves that what was
/// sent under it had arrived (contract, "Other shapes"). Goes by the field that a reason names and
/// by words such as "already", "exists", "duplicate" beside it, never by whole sentences. Where it
/// is not sure it says no: to take a customer for arrived that is not would be the worse mistake.
bool saysAlreadyUsed(const Answer &answer);

} // namespace App
