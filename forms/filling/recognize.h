#pragma once

#include "contract/result.h"
#include "filling/proposalmaker.h"

namespace Forms {

/// What a text that was pasted offers for the form: a machine-readable zone, JSON, XML, or the row
/// of a spreadsheet with its header. Fails where it is none of these, and says why.
Result<Filling> recognize(const QString &text, const FillingContext &context);

} // namespace Forms
