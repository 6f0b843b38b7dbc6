#include "settings/connectionprofile.h"

#include <QCoreApplication>

namespace App {

ConnectionProfile ConnectionProfile::practiceProfile()
{
    ConnectionProfile profile;
    profile.name = QCoreApplication::translate("ConnectionProfile", "Practice");
    profile.requester = QStringLiteral("financial_institution");
    profile.category = QStringLiteral("FAST");
    profile.practice = true;
    return profile;
}

} // namespace App
