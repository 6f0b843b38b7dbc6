#pragma once

#include "commandline/exitcode.h"

#include <QString>

namespace App {

class Console;

/// Lists the customers that somebody has to do something about: unknown, being sent, waiting and
/// refused ones, a line each, its parts separated by tabs. What a program left behind in the middle
/// of sending becomes unknown first. Sends nothing and makes no store.
ExitCode listOutbox(const QString &folder, const QString &passphraseFile,
                    const QString &operatorName, const Console &console);

} // namespace App
