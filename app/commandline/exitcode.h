#pragma once

namespace App {

/// What the program returns where it has no window; of several the highest that occurred.
enum class ExitCode {
    Done = 0,
    Refused = 1,    ///< or held back, or the history has a break
    Unreadable = 2, ///< a file, the command line, or what is kept
    Unknown = 3,    ///< nobody knows whether a customer has arrived
    NotSent = 4
};

} // namespace App
