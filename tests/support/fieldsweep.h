#pragma once

#include "contract/record.h"

namespace Support {

/// A table row for each field that the form has an editor for, "individual: birthDate", with the
/// columns `kind` and `path`; fields of rows stand in the first row of their list. Where only some
/// are wanted, those.
void everyFieldOfTheForm(bool (*isWanted)(const Forms::Field &) = nullptr);

/// The field at a path of such a row.
const Forms::Field &fieldAt(const QString &path);

/// A customer of a kind with every field empty and one empty row in each list.
Forms::Record emptyRecord(Forms::CustomerKind kind);

/// What is typed into a field, and what its record holds once it is left.
struct Typing
{
    QString keys;
    QString held;
};

/// Keys that make a valid value for a field, other than Support::validValue makes.
Typing typingFor(const Forms::Field &field);

} // namespace Support

Q_DECLARE_METATYPE(Forms::CustomerKind)
