#pragma once

#include <QString>

/// The published forms of identifiers, judged by their text alone.
namespace Forms::Identifiers {

/// ISO 17442: 18 capital letters or digits, then two digits.
bool hasLeiForm(const QString &text);
/// ISO 7064 mod 97-10 over the whole LEI; only for a text that has the form.
bool hasLeiCheckDigits(const QString &text);

/// The tax authority's `XXXXXX.XXXXX.XX.XXX`: capital letters but O, and digits; a category of two
/// letters; a country of three digits.
bool isGiin(const QString &text);

enum class Iban { NotOne, WrongLength, WrongCheckDigits, Right };

/// ISO 13616: what an account number is worth as an IBAN, spaces and dashes aside. It looks like
/// one when it starts with a country that has IBANs and two digits, and is about as long.
Iban judgeIban(const QString &text);

/// An identifier of a form known here without the spaces and dashes that group its characters; any
/// other text as it is.
QString ungrouped(const QString &text);

} // namespace Forms::Identifiers
