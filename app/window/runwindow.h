#pragma once

class QApplication;

namespace App {

struct CommandLineOptions;

/// Shows the window with the files and the connection that were asked for and works until it is
/// closed. Returns the exit code.
int runWindow(QApplication &application, const CommandLineOptions &options);

} // namespace App
