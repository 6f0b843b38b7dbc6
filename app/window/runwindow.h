#pragma once

#include <QStringList>

class QApplication;

namespace App {

/// Shows the window with files loaded into it and works until it is closed. Returns the exit code.
int runWindow(QApplication &application, const QString &dataFolder, const QStringList &files,
              bool practice);

} // namespace App
