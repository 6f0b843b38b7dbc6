#pragma once

#include "contract/field.h"

namespace App {

/// The service's own words for what it refuses (contract, "The server's errors"), and words in the
/// same manner where the contract documents none. They are what goes over the wire, so they are
/// never translated.
namespace PracticeWords {

QString mandatory(const Forms::Field &field);
QString notAllowed(const QString &xmlName, Forms::CustomerKind kind);
QString unknownField(const QString &name);
QString givenTwice(const QString &name);
QString empty(const Forms::Field &field);
QString tooLong(const Forms::Field &field);
/// A value of the wrong JSON type or form, or outside its enumeration or range.
QString badValue(const Forms::Field &field);
/// A country, currency or category that the installation does not have.
QString notDefined(const Forms::Field &field);
QString undefinedProcess(const QString &process);
QString repeatedProcess(const QString &process);
QString closingDateMissing();
QString closingDateNotAllowed();

/// A row's error with the row it is about.
QString inRow(const Forms::Field &list, qsizetype index, const QString &text);

} // namespace PracticeWords

} // namespace App
