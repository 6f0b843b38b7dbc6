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

void ConnectionProfile::applyTo(Forms::Rules &rules) const
{
    rules.businessUnit = businessUnit;
    rules.required = QSet<QString>(required.cbegin(), required.cend());
}

} // namespace App
