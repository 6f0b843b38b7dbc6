#include "support/builtplaces.h"

namespace Support {

QString sourceFile(const QString &path)
{
    return QStringLiteral(INTAKE_SOURCE_DIR "/") + path;
}

QString intakeProgram()
{
    return QStringLiteral(INTAKE_PROGRAM);
}

} // namespace Support
