#pragma once

#include "checks/checker.h"

#include <QStringList>

/// The day on which all checks of these tests are made.
inline const QDate checkDay(2024, 2, 29);

/// Findings as lines to compare: "firstName: missing", or "LEI: lei.form (advice)".
QStringList linesOf(const Forms::Findings &findings);

/// The lines of what is found in a record under plain rules.
QStringList linesFor(const Forms::Record &record, const Forms::Rules &rules = {});

/// What is found when one field of an otherwise right customer of its kind holds a text: the
/// lines of that path alone, so that nothing else in the record can stand in for it.
QStringList linesWith(const QString &path, const QString &text, const Forms::Rules &rules = {});
