#include "settings/systemuser.h"

using namespace Qt::StringLiterals;

namespace App {

QString systemUser(const QProcessEnvironment &environment)
{
    for (const QString &variable : {u"USER"_s, u"LOGNAME"_s, u"USERNAME"_s})
        if (const QString name = environment.value(variable).trimmed(); !name.isEmpty())
            return name;
    return {};
}

} // namespace App
