#pragma once

#include "contract/result.h"
#include "secrecy/secretkey.h"

#include <QString>

#include <optional>

namespace App {

/// The file "store.key" in a data folder: the store's key, sealed under a passphrase (Argon2id).
/// Never holds the passphrase, and asks for no more work or memory than a bound, whoever wrote it.
/// All but exists() and remove() take a tenth of a second or more: not for the interface's thread.
///
/// The file is text of five lines: "Intake key 1", "argon2id PASSES BYTES", the salt, the sealed
/// key (its associated data are the lines before) and a checksum, which tells damage from a wrong
/// passphrase; all three in hexadecimal.
namespace KeyFile {

/// Shorter passphrases are not taken for a new file (NIST SP 800-63B), in characters.
constexpr int shortestPassphrase = 8;

QString path(const QString &folder);
bool exists(const QString &folder);

/// The key. Codes: key.wrongPassphrase; key.damaged; key.unreadable (the file cannot be read or
/// there is not enough memory); key.newer (a later version of the program wrote it).
Forms::Result<SecretKey> unlock(const QString &folder, const QString &passphrase);
/// Seals the key into the file, in place of any other; returns the failure, if any. Codes:
/// key.shortPassphrase; key.unwritable; key.unreadable (there is not enough memory).
std::optional<Forms::Failure> write(const QString &folder, const SecretKey &key,
                                    const QString &passphrase);
/// Removes the file; returns the failure, if any (key.unwritable).
std::optional<Forms::Failure> remove(const QString &folder);

} // namespace KeyFile

} // namespace App
