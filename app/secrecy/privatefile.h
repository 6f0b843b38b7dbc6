#pragma once

#include "contract/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace App {

/// Writes the whole file at once, readable for its owner only, and says why it could not. When it
/// returns, a power failure leaves the new content; before that, the old or none. The folder is
/// made, for its owner only, where there is none; one that is there is left as it is.
std::optional<Forms::Failure> writePrivately(const QString &path, const QByteArray &content);

/// Makes the folder for its owner only, where there is none.
std::optional<Forms::Failure> makePrivateFolder(const QString &folder);

} // namespace App
