#pragma once

#include <QString>

namespace Forms {

/// The text with the decimal digits of every script written as 0 to 9: people type "٢٤" or "２４"
/// where their keyboard writes digits that way.
QString plainDigits(const QString &text);

} // namespace Forms
