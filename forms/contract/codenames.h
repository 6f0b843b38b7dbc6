#pragma once

#include "contract/field.h"

#include <QLocale>
#include <QStringList>

namespace Forms::CodeNames {

/// What a code is called in the locale's language: "Lithuania" for LT, "Mobile phone" for
/// MOBILEPHONE. Empty where the code has no name (open classifiers, unknown codes).
QString name(CodeSet set, const QString &code, const QLocale &locale = {});

/// A code as it is shown: "Lithuania (LT)", "Mobile phone", or the code itself.
QString shown(CodeSet set, const QString &code, const QLocale &locale = {});

/// A name with its code: "Lithuania (LT)".
QString withCode(const QString &name, const QString &code);

/// What a field of yes or no holds, in the user's language; a text that is neither as it stands.
QString shownAnswer(const QString &text);
QString yesOrNo(bool isYes);

/// What else a code is found by: a country's alpha-3 code ("LTU"), its and its currency's names in
/// the country's own languages ("Lietuva", "België", "Belgique"), the names in English.
QStringList otherNames(CodeSet set, const QString &code, const QLocale &locale = {});

} // namespace Forms::CodeNames
