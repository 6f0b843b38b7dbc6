#pragma once

#include "formats/mrz.h"

namespace Forms {

/// Reads the machine-readable zone in a text (findMrz) and verifies its check digits. A wrong one
/// is told with its place; what it guards is still read, as it stands. Fails where there is none, or
/// with "mrz.french" where it is of a kind of its own.
Result<Mrz> readMrz(const QString &text);

/// The check digit over some characters of a zone, by the weights 7, 3 and 1 (Doc 9303, part 3).
QChar mrzCheckDigit(QStringView characters);

} // namespace Forms
