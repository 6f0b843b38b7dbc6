#pragma once

#include <QString>

namespace Support {

/// Words that stand nowhere else, by what they are typed as.
namespace Canaries {
inline const QString lastName = QStringLiteral("Žvirblėnaitė-Kanarka");
inline const QString firstName = QStringLiteral("Çanærioñetta");
inline const QString nationalCode = QStringLiteral("NATQZX48151623");
inline const QString customerExtId = QStringLiteral("EXTQZX11235813");
inline const QString communicationNumber = QStringLiteral("COMQZX27182818");
inline const QString city = QStringLiteral("Šalčininkqzupis");
inline const QString documentNumber = QStringLiteral("DOCQZX31415926");
inline const QString activity = QStringLiteral("Канарейководство");
inline const QString title = QStringLiteral("Bendrovėqzx");
inline const QString leftOut = QStringLiteral("Leftqzxoutžuvis");
inline const QString fileName = QStringLiteral("Fileqzxnamegåsa");
inline const QString echo = QStringLiteral("Echoqzxantwortö");
inline const QString passphrase = QStringLiteral("Korrektqzxhestæøå");
inline const QString templateName = QStringLiteral("Šablonasqzx");
inline const QString user = QStringLiteral("clerk"); ///< in the settings, where it may be
inline const QString password = QStringLiteral("Passqzxwörtchen");

/// The password as a request has it.
inline QString signIn()
{
    return QString::fromLatin1(QString(user + QLatin1Char(':') + password).toUtf8().toBase64());
}

inline QStringList all()
{
    return {lastName, firstName,      nationalCode, customerExtId, communicationNumber,
            city,     documentNumber, activity,     title,         leftOut,
            fileName, echo,           passphrase,   password,      templateName,
            signIn()};
}
} // namespace Canaries

} // namespace Support
