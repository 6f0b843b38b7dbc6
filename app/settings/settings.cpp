#include "settings/settings.h"

#include "settings/systemuser.h"

#include <QDir>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace App {

namespace {

constexpr int longestTimeout = 600;
constexpr int usualLockMinutes = 10;
constexpr int usualBodyDays = 90;
constexpr int mostLists = 50;         // whose columns are remembered
constexpr int mostConnections = 1000; // a damaged file may promise thousands of millions
constexpr auto practiceGroup = "practice"_L1;
constexpr int lastKind = static_cast<int>(Credentials::Kind::ClientCertificate);

QString plainKey(const QUrl &url)
{
    return u"%1:%2"_s.arg(url.host()).arg(url.port(80));
}

/// The groups that keep what new customers start with.
constexpr std::pair<Forms::CustomerKind, QLatin1String> defaultsGroups[] = {
    {Forms::CustomerKind::Individual, "defaults/individual"_L1},
    {Forms::CustomerKind::Organization, "defaults/organization"_L1}};

/// A number of the file's within its bounds; the usual one where nothing or no number stands there.
int numberIn(const QSettings &store, const QString &key, int least, int most, int usual)
{
    bool isNumber = false;
    const qint64 number = store.value(key).toLongLong(&isNumber); // toInt() takes a part of it
    return isNumber ? static_cast<int>(std::clamp<qint64>(number, least, most)) : usual;
}

} // namespace

Settings::Settings(const QString &folder)
    : m_folder(folder), m_store(QDir(folder).filePath(u"settings.ini"_s), QSettings::IniFormat)
{}

QString Settings::standardFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

QList<ConnectionProfile> Settings::profiles() const
{
    QList<ConnectionProfile> all = {ConnectionProfile::practiceProfile()};
    m_store.beginGroup(practiceGroup);
    all.first().ownDefaults = readDefaults();
    m_store.endGroup();
    const int count = std::min(m_store.beginReadArray(u"connections"_s), mostConnections);
    for (int index = 0; index < count; ++index) {
        m_store.setArrayIndex(index);
        ConnectionProfile profile;
        profile.name = m_store.value(u"name"_s).toString();
        profile.base = m_store.value(u"base"_s).toUrl();
        profile.path = m_store.value(u"path"_s, ConnectionProfile::defaultPath()).toString();
        profile.authentication =
            static_cast<Credentials::Kind>(numberIn(m_store, u"authentication"_s, 0, lastKind, 0));
        profile.user = m_store.value(u"user"_s).toString();
        profile.ownDefaults = readDefaults();
        profile.timeoutSeconds =
            std::clamp(m_store.value(u"timeoutSeconds"_s, 30).toInt(), 1, longestTimeout);
        profile.businessUnit = static_cast<Forms::BusinessUnitUse>(
            std::clamp(m_store.value(u"businessUnit"_s, 0).toInt(), 0, 2));
        profile.required = m_store.value(u"required"_s).toStringList();
        profile.rekey = m_store.value(u"rekey"_s).toStringList();
        profile.communicationPattern = m_store.value(u"communicationPattern"_s).toString();
        profile.customerPattern = m_store.value(u"customerPattern"_s).toString();
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
        m_store.setValue(u"communicationPattern"_s, profile.communicationPattern);
        m_store.setValue(u"customerPattern"_s, profile.customerPattern);
    }
    m_store.endArray();
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

bool Settings::isPlainAccepted(const QUrl &url) const
{
    return m_store.value(u"plainAccepted"_s).toStringList().contains(plainKey(url));
}

void Settings::acceptPlain(const QUrl &url)
{
    QStringList accepted = m_store.value(u"plainAccepted"_s).toStringList();
    if (!accepted.contains(plainKey(url)))
        m_store.setValue(u"plainAccepted"_s, accepted << plainKey(url));
}

QString Settings::language() const
{
    return m_store.value(u"language"_s).toString();
}

void Settings::setLanguage(const QString &language)
{
    m_store.setValue(u"language"_s, language);
}

Theme Settings::theme() const
{
    const QString name = m_store.value(u"theme"_s).toString();
    return name == u"light" ? Theme::Light : name == u"dark" ? Theme::Dark : Theme::System;
}

void Settings::setTheme(Theme theme)
{
    m_store.setValue(u"theme"_s, theme == Theme::Light  ? u"light"_s
                                 : theme == Theme::Dark ? u"dark"_s
                                                        : u"system"_s);
}

int Settings::lockAfterMinutes() const
{
    return numberIn(m_store, u"lockAfterMinutes"_s, 0, mostLockMinutes, usualLockMinutes);
}

void Settings::setLockAfterMinutes(int minutes)
{
    m_store.setValue(u"lockAfterMinutes"_s, minutes);
}

int Settings::keepBodiesDays() const
{
    return numberIn(m_store, u"keepBodiesDays"_s, 1, mostBodyDays, usualBodyDays);
}

void Settings::setKeepBodiesDays(int days)
{
    m_store.setValue(u"keepBodiesDays"_s, days);
}

QString Settings::operatorName() const
{
    return m_store.value(u"operatorName"_s).toString();
}

void Settings::setOperatorName(const QString &name)
{
    m_store.setValue(u"operatorName"_s, name.trimmed());
}

QString Settings::operatorInUse() const
{
    const QString name = operatorName();
    return name.isEmpty() ? systemUser() : name;
}

std::optional<QString> Settings::shortcut(const QString &command) const
{
    const QVariant keys = m_store.value(u"shortcuts/"_s + command);
    return keys.isValid() ? std::optional(keys.toString()) : std::nullopt;
}

void Settings::setShortcut(const QString &command, const std::optional<QString> &keys)
{
    if (keys)
        m_store.setValue(u"shortcuts/"_s + command, *keys);
    else
        m_store.remove(u"shortcuts/"_s + command);
}

bool Settings::isOn(const QString &command) const
{
    return m_store.value(u"switches/"_s + command, false).toBool();
}

void Settings::setOn(const QString &command, bool isOn)
{
    m_store.setValue(u"switches/"_s + command, isOn);
}

ReviewWhen Settings::reviewWhen() const
{
    const QString name = m_store.value(u"reviewBeforeSending"_s).toString();
    return name == u"advice"   ? ReviewWhen::WithAdvice
           : name == u"always" ? ReviewWhen::Always
                               : ReviewWhen::Never;
}

void Settings::setReviewWhen(ReviewWhen when)
{
    m_store.setValue(u"reviewBeforeSending"_s, when == ReviewWhen::WithAdvice ? u"advice"_s
                                               : when == ReviewWhen::Always   ? u"always"_s
                                                                              : u"never"_s);
}

int Settings::undoSendSeconds() const
{
    return numberIn(m_store, u"undoSendSeconds"_s, 0, mostUndoSeconds, 0);
}

void Settings::setUndoSendSeconds(int seconds)
{
    m_store.setValue(u"undoSendSeconds"_s, seconds);
}

QByteArray Settings::windowGeometry() const
{
    return m_store.value(u"windowGeometry"_s).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_store.setValue(u"windowGeometry"_s, geometry);
}

} // namespace App
