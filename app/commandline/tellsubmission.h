#pragma once

#include "commandline/exitcode.h"
#include "commandline/submitter.h"

namespace App {

class Console;

/// Says why the customer of a file was not sent.
ExitCode tellHeldBack(const QString &file, const Forms::Failure &failure, const Console &console);
/// Says what became of the customer of a file, and where that could not be stored.
ExitCode tellSent(const QString &file, const Submitter::Sent &sent, const Console &console);

} // namespace App
