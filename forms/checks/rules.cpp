#include "checks/rules.h"

#include "contract/codes.h"

namespace Forms {

namespace {

/// C013 and C013a alone say who has a closing date; a rule beside them would leave an active customer
/// without any way to be right.
bool isUpToTheService(const Field &field)
{
    return field.name == QLatin1String("closingDate");
}

} // namespace

bool Rules::isNeeded(const Field &field, const QString &name) const
{
    if (field.need == Need::Mandatory)
        return true;
    if (field.need == Need::BySetting && businessUnit == BusinessUnitUse::Mandatory)
        return true;
    return !isUpToTheService(field) && required.contains(name);
}

bool Rules::lists(CodeSet set, const QString &code) const
{
    if (Codes::isClosed(set) && Codes::contains(set, code))
        return true;
    const bool installationMayList = !Codes::classifier(set).isEmpty();
    const QStringList own = installationMayList ? classifiers.value(set).codes : QStringList();
    return own.isEmpty() ? !Codes::isClosed(set) : own.contains(code);
}

bool Rules::mayRequire(const Field &field)
{
    return field.need == Need::Optional && !isUpToTheService(field);
}

QString Rules::nameOf(const FieldPath &path)
{
    return path.inAnyRow();
}

} // namespace Forms
