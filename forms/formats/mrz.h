#pragma once

#include "contract/result.h"

#include <QDate>
#include <QList>
#include <QStringList>

#include <optional>

namespace Forms {

/// The machine-readable zones of ICAO Doc 9303: parts 5, 6 and 4, and the visas of part 7.
enum class MrzFormat { Td1, Td2, Td3, VisaA, VisaB };

/// What a check digit guards.
enum class MrzPart { Number, BirthDate, ExpiryDate, PersonalNumber, Whole };

/// A check digit that is not what the zone's other characters make it.
struct MrzFault
{
    MrzPart part = MrzPart::Whole;
    int line = 0;   ///< counted from 1
    int column = 0; ///< counted from 1
    QString text;   ///< for people: which digit, where, and what may have been misread

    friend bool operator==(const MrzFault &, const MrzFault &) = default;
};

/// What a machine-readable zone says, character for character, and which of it its own check digits
/// do not confirm. Nothing in it was corrected or guessed.
struct Mrz
{
    MrzFormat format = MrzFormat::Td3;
    QStringList lines;    ///< in capitals
    QString documentCode; ///< "P", "ID"
    QString issuer;       ///< "D", "UTO"
    QString surname;      ///< in capitals, words parted by one blank
    QString givenNames;
    bool mayBeCutOff = false; ///< the names fill their whole place
    QString number;
    QString nationality;
    QString birthDate; ///< six characters, a filler where something is unknown
    QString expiryDate;
    QString personalNumber; ///< passports only
    QStringList optionalData;
    QList<MrzFault> faults;

    const MrzFault *fault(MrzPart part) const;
};

/// A date of the zone: yyMMdd.
struct MrzDate
{
    std::optional<QDate> day; ///< nothing where the zone names no day that exists
    bool isUnknown = false;   ///< the zone leaves day, month or year open
};

/// A birth date, which is never after today.
MrzDate mrzBirthDate(const QString &six, const QDate &today);
/// An expiry date, from 25 years before today to 74 years after.
MrzDate mrzExpiryDate(const QString &six, const QDate &today);

} // namespace Forms
