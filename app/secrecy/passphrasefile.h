#pragma once

#include "contract/result.h"

#include <QString>

namespace App {

/// The passphrase in a file's first line, without the line's end; at most 1024 bytes of UTF-8. For
/// programs that start without a person (INTAKE_PASSPHRASE_FILE). Codes: passphrase.unreadable,
/// passphrase.empty, passphrase.tooLong, passphrase.notText.
Forms::Result<QString> readPassphraseFile(const QString &path);

} // namespace App
