#include "settings/connectionprofile.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using Forms::CustomerKind;
using Forms::StartValues;

namespace App {

ConnectionProfile ConnectionProfile::practiceProfile()
{
    ConnectionProfile profile;
    profile.name = QCoreApplication::translate("ConnectionProfile", "Practice");
    profile.practice = true;
    return profile;
}

StartValues ConnectionProfile::builtInDefaults(bool practice)
{
    StartValues values;
    values.set(u"customerStatus"_s, u"ACTIVE"_s);
    if (practice) {
        values.set(u"requester"_s, u"financial_institution"_s);
        values.set(u"riskManagementCategory"_s, u"FAST"_s);
    }
    return values;
}

StartValues ConnectionProfile::defaults(CustomerKind kind) const
{
    StartValues values = builtInDefaults(practice);
    values.overlay(ownDefaults[kind]);
    return values;
}

Forms::StartValuesByKind ConnectionProfile::defaults() const
{
    Forms::StartValuesByKind values;
    for (const CustomerKind kind : {CustomerKind::Individual, CustomerKind::Organization})
        values[kind] = defaults(kind);
    return values;
}

void ConnectionProfile::setDefaults(CustomerKind kind, const StartValues &values)
{
    const StartValues builtIn = builtInDefaults(practice);
    ownDefaults[kind] = StartValues();
    // No value where one is built in stands for a field that starts empty.
    for (const QString &field : values.names() + builtIn.names())
        if (values.value(field) != builtIn.value(field))
            ownDefaults[kind].set(field, values.value(field));
}

void ConnectionProfile::setDefault(const QString &field, const QString &text)
{
    for (const CustomerKind kind : {CustomerKind::Individual, CustomerKind::Organization}) {
        StartValues values = defaults(kind);
        values.remove(field);
        if (!text.isEmpty())
            values.set(field, text);
        setDefaults(kind, values);
    }
}

void ConnectionProfile::applyTo(Forms::Rules &rules) const
{
    rules.businessUnit = businessUnit;
    rules.required = QSet<QString>(required.cbegin(), required.cend());
}

} // namespace App
