#pragma once

#include "commandline/commandlineoptions.h"

namespace App {

/// Does what was asked for without a window, or explains a wrong command line. Needs a
/// QCoreApplication, no display. Returns the exit code.
int runCommandLine(const Forms::Result<CommandLineOptions> &options);

} // namespace App
