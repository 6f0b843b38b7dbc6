#include "settings/systemuser.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace App {

QString systemUser(const QProcessEnvironment &environment)
{
    for (const QString &variable : {u"USER"_s, u"LOGNAME"_s, u"USERNAME"_s})
        if (const QString name = environment.value(variable).trimmed(); !name.isEmpty())
            return name;
    // As where a service starts the program: whose home it is says whose session this is.
    return QFileInfo(QDir::homePath()).owner();
}

} // namespace App
