#pragma once

#include "checks/finding.h"
#include "checks/rules.h"
#include "contract/record.h"

#include <QDate>

namespace Forms {

/// Everything that is wrong or looks wrong with a record, in the order of the form, at most one
/// finding a path (missing outranks impossible, impossible outranks out of range, any error
/// outranks advice). Pure: the same record, rules and day give the same findings.
///
/// What is checked is the record as it would be sent (Record::asSent): fields that the kind does
/// not have are not looked at, nor is businessUnit where the connection hides it. No text repeats
/// what was typed into a free field.
///
/// The codes of errors:
///   missing             a mandatory field, or one that the house rules require, is empty
///   tooLong             longer than the contract allows (at once)
///   code.unknown        not a value of the list
///   date.unreadable     not a date at all
///   date.impossible     a day that the calendar does not have
///   date.future         a day after today, where the field cannot have one
///   boolean.unreadable  neither yes nor no
///   number.character    a character that no such number has (at once)
///   number.form         the right characters, but no number: "007", "-", "1.5.2"
///   number.negative     below zero
///   number.tooLarge     above 2147483647
///   C013, C013a         the server's own: a closing date is missing, or must not be
///
/// The codes of advice:
///   masked              parts were replaced by asterisks
///   lei.form, lei.checkdigits, giin.form, iban.length, iban.checkdigits
///   phone.unreal, phone.withoutCountryCode, email.form, web.form
///   dates.order, birthDate.age, document.expired, document.expiresBeforeIssue
///   citizenship.twice
///   duplicate.draft, duplicate.queued, duplicate.sent, duplicate.unknown
Findings check(const Record &record, const Rules &rules, const QDate &today);

/// Whether a list of findings keeps a record from being sent.
bool hasErrors(const Findings &findings);

} // namespace Forms
