#pragma once

#include "contract/record.h"

#include <QList>

namespace Peer {

/// Valid customers of both kinds, the same ones for the same seed: what is mandatory, some of what
/// is optional, names in many scripts, numbers that no double can hold.
QList<Forms::Record> generatedRecords(int count, quint32 seed);

} // namespace Peer
