#pragma once

#include "commandline/exitcode.h"

#include <QString>

namespace App {

class Console;

/// Checks the chain of the history, the stored customers against their ledger, and the file itself,
/// and names the first thing that does not fit. Without the key it checks the hashes and the file
/// alone and says so. Returns Done, Refused for what does not fit, Unreadable. Makes no store.
ExitCode verifyHistory(const QString &folder, const QString &passphraseFile,
                       const Console &console);

} // namespace App
