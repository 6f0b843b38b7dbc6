#pragma once

#include "filling/proposalmaker.h"

namespace Forms {

/// What a customer that was read offers for the form, field by field.
Filling documentFilling(const Document &document, const QString &origin,
                        const FillingContext &context);

} // namespace Forms
