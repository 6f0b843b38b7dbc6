#pragma once

#include <QString>

namespace Support {

/// A file of the sources, by its path below their top folder; `../` leads out of it.
QString sourceFile(const QString &path);

/// The program that was built, whole path.
QString intakeProgram();

} // namespace Support
