#pragma once

#include <QString>

namespace Forms {

/// What a zone's three letters for a state or a nationality mean.
struct MrzCountry
{
    QString code; ///< ISO 3166-1 alpha-2; empty where the letters mean no country that has one
    QString note; ///< for people: what the letters mean where that is not simply the country
    bool isKnown = true; ///< whether the letters mean anything
};

/// Reads `LTU`, `D` and the codes of Doc 9303, part 3, section 5 that ISO 3166-1 does not have.
MrzCountry mrzCountry(const QString &letters);

} // namespace Forms
