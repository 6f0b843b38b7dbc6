#pragma once

#include <QString>

#include <optional>

namespace Forms {

/// A number as people type it, as JSON writes it: `10 000,10` becomes `10000.10`, `007` becomes
/// `7`. Digits are never rounded. Nothing where the text is no number, or where a comma may mean
/// either thousands or decimals (`10,000`).
std::optional<QString> readTypedNumber(const QString &text);

} // namespace Forms
