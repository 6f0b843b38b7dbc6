#pragma once

#include "contract/result.h"
#include "secrecy/secretkey.h"

#include <QString>

namespace App {

/// What KeyFinder finds, waited for: for the command line, where nobody is there to be asked for a
/// passphrase. Beside its codes key.passphraseNeeded (a key file, and no passphrase file) and
/// keyring.none (a new store, and neither a keyring nor a passphrase file). Runs an event loop.
Forms::Result<SecretKey> findKeyNow(const QString &folder, const QString &passphraseFile,
                                    bool storeExists);

} // namespace App
