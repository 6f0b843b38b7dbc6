#include "settings/settings.h"

#include "settings/systemuser.h"

#include <QDir>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace App {

namespace {

constexpr int usualLockMinutes = 10;
constexpr int usualBodyDays = 90;

QString plainKey(const QUrl &url)
{
    return u"%1:%2"_s.arg(url.host()).arg(url.port(80));
}

} // namespace

Settings::Settings(const QString &folder)
    : m_folder(folder), m_store(QDir(folder).filePath(u"settings.ini"_s), QSettings::IniFormat)
{}

QString Settings::standardFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

int Settings::numberIn(const QString &key, int least, int most, int usual) const
{
    bool isNumber = false;
    const qint64 number = m_store.value(key).toLongLong(&isNumber); // toInt() takes a part of it
    return isNumber ? static_cast<int>(std::clamp<qint64>(number, least, most)) : usual;
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
    return numberIn(u"lockAfterMinutes"_s, 0, mostLockMinutes, usualLockMinutes);
}

void Settings::setLockAfterMinutes(int minutes)
{
    m_store.setValue(u"lockAfterMinutes"_s, minutes);
}

int Settings::keepBodiesDays() const
{
    return numberIn(u"keepBodiesDays"_s, 1, mostBodyDays, usualBodyDays);
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
    return numberIn(u"undoSendSeconds"_s, 0, mostUndoSeconds, 0);
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
