#pragma once

#include <QString>

/// The names of a zone, which has no letters but A to Z (Doc 9303, part 3, section 6).
namespace Forms::MrzNames {

/// The zone's capitals as names are written: "ANNA MARIA" as "Anna Maria".
QString written(const QString &capitals);

/// Whether a zone writes a name so: "Müller" as MUELLER, MULLER or MUXXLLER, "O’Connor" as
/// OCONNOR, "Иванов" as IVANOV. `mayBeCutOff` where the zone may hold only the beginning.
bool mayStandFor(const QString &capitals, const QString &name, bool mayBeCutOff);

} // namespace Forms::MrzNames
