#pragma once

#include "contract/field.h"

namespace Forms {

/// The sentences that findings say about any field of a kind, with the field's label in them.
namespace Wording {

/// A label as it stands inside a sentence: "first name", "LEI". Languages that keep its capital
/// there say so in their translation.
QString inSentence(const QString &label);

QString missing(const Field &field);
QString tooLong(const Field &field, qsizetype length);
QString unreadableDate(const Field &field);
QString impossibleDate(const Field &field);
QString inFuture(const Field &field);
QString unknownCode(const Field &field);
QString unknownChoice(const Field &field, const QString &choice);
QString yesOrNo(const Field &field);
QString notANumber(const Field &field);
QString negative(const Field &field);
QString tooLarge(const Field &field);
/// "Closing date must be the same as or after the application date."
QString outOfOrder(const Field &later, const Field &earlier);

} // namespace Wording

} // namespace Forms
