#pragma once

#include "contract/result.h"

#include <QByteArray>
#include <QNetworkRequest>

namespace App {

/// How this program proves to a service who it is (contract, "Beside the endpoint"). A value that
/// goes into a request and nowhere else: it has no text form and is never logged, and where
/// it is kept is for others to decide.
struct Credentials
{
    enum class Kind { None, Basic, Bearer, ClientCertificate };

    Kind kind = Kind::None;
    QString user;           ///< Basic
    QString secret;         ///< the password of Basic, the token of Bearer
    QByteArray certificate; ///< PEM: this program's own, then those that vouch for it
    QByteArray privateKey;  ///< PEM of the certificate's key: RSA, EC or DSA
    QString keyPassphrase;  ///< empty where the key is not encrypted

    /// The request with these credentials in it. Fails with "credentials.…", before anything could
    /// be sent, where they cannot be put into one: a user with a colon, a control character, a
    /// certificate or key that cannot be read.
    Forms::Result<QNetworkRequest> appliedTo(const QNetworkRequest &request) const;

    friend bool operator==(const Credentials &, const Credentials &) = default;
};

} // namespace App
