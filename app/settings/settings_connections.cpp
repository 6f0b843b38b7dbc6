#include "settings/settings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// The connections, and what their new customers start with.
namespace App {

namespace {

constexpr int longestTimeout = 600;
constexpr int mostConnections = 1000; // a damaged file may promise thousands of millions
constexpr auto practiceGroup = "practice"_L1;
constexpr int lastKind = static_cast<int>(Credentials::Kind::ClientCertificate);

/// The groups that keep what new customers start with.
constexpr std::pair<Forms::CustomerKind, QLatin1String> defaultsGroups[] = {
    {Forms::CustomerKind::Individual, "defaults/individual"_L1},
    {Forms::CustomerKind::Organization, "defaults/organization"_L1}};

} // namespace

QList<ConnectionProfile> Settings::profiles() const
{
    QList<ConnectionProfile> all = {ConnectionProfile::practiceProfile()};
    m_store.beginGroup(practiceGroup);
    all.first().ownDefaults = readDefaults();
    readPatterns(all.first());
    m_store.endGroup();
    const int count = std::min(m_store.beginReadArray(u"connections"_s), mostConnections);
    for (int index = 0; index < count; ++index) {
        m_store.setArrayIndex(index);
        ConnectionProfile profile;
        profile.name = m_store.value(u"name"_s).toString();
        profile.base = m_store.value(u"base"_s).toUrl();
        profile.path = m_store.value(u"path"_s, ConnectionProfile::defaultPath()).toString();
        profile.authentication =
            static_cast<Credentials::Kind>(numberIn(u"authentication"_s, 0, lastKind, 0));
        profile.user = m_store.value(u"user"_s).toString();
        profile.ownDefaults = readDefaults();
        profile.timeoutSeconds =
            std::clamp(m_store.value(u"timeoutSeconds"_s, 30).toInt(), 1, longestTimeout);
        profile.businessUnit = static_cast<Forms::BusinessUnitUse>(
            std::clamp(m_store.value(u"businessUnit"_s, 0).toInt(), 0, 2));
        profile.required = m_store.value(u"required"_s).toStringList();
        profile.rekey = m_store.value(u"rekey"_s).toStringList();
        readPatterns(profile);
        all.append(profile);
    }
    m_store.endArray();
    return all;
}

void Settings::setProfiles(const QList<ConnectionProfile> &profiles)
{
    m_store.remove(u"connections"_s);
    m_store.beginWriteArray(u"connections"_s);
    int index = 0;
    for (const ConnectionProfile &profile : profiles) {
        if (profile.practice)
            continue;
        m_store.setArrayIndex(index++);
        m_store.setValue(u"name"_s, profile.name);
        m_store.setValue(u"base"_s, profile.base);
        m_store.setValue(u"path"_s, profile.path);
        m_store.setValue(u"authentication"_s, static_cast<int>(profile.authentication));
        m_store.setValue(u"user"_s, profile.user);
        writeDefaults(profile.ownDefaults);
        m_store.setValue(u"timeoutSeconds"_s, profile.timeoutSeconds);
        m_store.setValue(u"businessUnit"_s, static_cast<int>(profile.businessUnit));
        m_store.setValue(u"required"_s, profile.required);
        m_store.setValue(u"rekey"_s, profile.rekey);
        writePatterns(profile);
    }
    m_store.endArray();
    for (const ConnectionProfile &profile : profiles) {
        if (!profile.practice)
            continue;
        m_store.beginGroup(practiceGroup);
        writePatterns(profile);
        m_store.endGroup();
    }
}

void Settings::readPatterns(ConnectionProfile &profile) const
{
    profile.communicationPattern = m_store.value(u"communicationPattern"_s).toString();
    profile.customerPattern = m_store.value(u"customerPattern"_s).toString();
}

void Settings::writePatterns(const ConnectionProfile &profile)
{
    m_store.setValue(u"communicationPattern"_s, profile.communicationPattern);
    m_store.setValue(u"customerPattern"_s, profile.customerPattern);
}

Forms::StartValuesByKind Settings::readDefaults() const
{
    Forms::StartValuesByKind defaults;
    for (const auto &[kind, group] : defaultsGroups) {
        // As they were kept before there were defaults of every field.
        for (const auto &[key, field] : {std::pair(u"requester"_s, u"requester"_s),
                                         std::pair(u"category"_s, u"riskManagementCategory"_s)})
            if (const QString text = m_store.value(key).toString(); !text.isEmpty())
                defaults[kind].set(field, text);
        m_store.beginGroup(group);
        for (const QString &name : m_store.childKeys())
            defaults[kind].set(name, m_store.value(name).toStringList());
        m_store.endGroup();
    }
    return defaults;
}

void Settings::writeDefaults(const Forms::StartValuesByKind &defaults)
{
    m_store.remove(u"defaults"_s);
    for (const auto &[kind, group] : defaultsGroups) {
        m_store.beginGroup(group);
        for (const QString &name : defaults[kind].names()) {
            const QStringList value = defaults[kind].value(name);
            m_store.setValue(name, value.isEmpty() ? QVariant(QString()) : QVariant(value));
        }
        m_store.endGroup();
    }
}

void Settings::keepDefaults(const ConnectionProfile &profile)
{
    if (profile.practice) {
        m_store.beginGroup(practiceGroup);
        writeDefaults(profile.ownDefaults);
        m_store.endGroup();
        return;
    }
    QList<ConnectionProfile> all = profiles();
    for (ConnectionProfile &each : all)
        if (!each.practice && each.name == profile.name)
            each.ownDefaults = profile.ownDefaults;
    setProfiles(all);
}

ConnectionProfile Settings::activeProfile() const
{
    const QString name = m_store.value(u"activeConnection"_s).toString();
    const QList<ConnectionProfile> all = profiles();
    const auto found = std::find_if(all.cbegin(), all.cend(), [&](const ConnectionProfile &each) {
        return !each.practice && each.name == name;
    });
    return found == all.cend() ? all.first() : *found;
}

void Settings::setActiveProfile(const QString &name)
{
    m_store.setValue(u"activeConnection"_s, name);
}

} // namespace App
