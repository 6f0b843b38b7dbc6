#pragma once

#include "contract/field.h"

#include <QStringList>

namespace Forms::Codes {

/// Whether a set is closed: a value outside it is refused. The enumerations of the contract,
/// ISO 3166-1 and ISO 4217 are closed; sets that each installation defines are not.
bool isClosed(CodeSet set);

/// The codes of a closed set in their usual order; examples from the contract for an open one.
const QStringList &all(CodeSet set);

/// Whether a set lists a code, letter for letter.
bool contains(CodeSet set, const QString &code);

/// The classifier under which an installation lists a set's own codes (contract, "Endpoint" and
/// the last section); empty for a plain enumeration.
QString classifier(CodeSet set);

} // namespace Forms::Codes
