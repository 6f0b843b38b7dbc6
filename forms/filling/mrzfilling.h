#pragma once

#include "filling/proposalmaker.h"
#include "formats/mrz.h"

namespace Forms {

/// What a machine-readable zone offers for the form: the person's names, birth date and
/// nationality, and the document. The sex is ignored, since no field takes it.
Filling mrzFilling(const Mrz &mrz, const FillingContext &context);

} // namespace Forms
