#include "keeping/connectionsecret.h"

#include "settings/connectionprofile.h"
#include "store/store.h"

#include <QCborMap>
#include <QCborValue>
#include <QCoreApplication>

using namespace Qt::StringLiterals;
using Forms::Failure;
using Forms::Result;
using Kind = App::Credentials::Kind;

namespace App {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionSecret)
};

Failure missing(const ConnectionProfile &profile)
{
    const QString text =
        profile.authentication == Kind::Basic
            ? Words::tr("The connection “%1” needs a password. Nothing was sent over it. Enter the "
                        "password with “Edit connections” in the menu “Service”.")
        : profile.authentication == Kind::Bearer
            ? Words::tr("The connection “%1” needs a token. Nothing was sent over it. Enter the "
                        "token with “Edit connections” in the menu “Service”.")
            : Words::tr("The connection “%1” needs a certificate and its key. Nothing was sent "
                        "over it. Choose them with “Edit connections” in the menu “Service”.");
    return {u"credentials.missing"_s, text.arg(profile.name)};
}

} // namespace

bool isComplete(const Credentials &credentials)
{
    switch (credentials.kind) {
    case Kind::None:
        return true;
    case Kind::Basic:
    case Kind::Bearer:
        return !credentials.secret.isEmpty();
    case Kind::ClientCertificate:
        return !credentials.certificate.isEmpty() && !credentials.privateKey.isEmpty();
    }
    return false;
}

QByteArray packedSecret(const Credentials &credentials)
{
    const Credentials none{.kind = credentials.kind, .user = credentials.user};
    if (credentials == none)
        return {};
    // The store depends on the names, and on the numbers of Credentials::Kind.
    const QCborMap map{{u"kind"_s, static_cast<int>(credentials.kind)},
                       {u"secret"_s, credentials.secret},
                       {u"certificate"_s, credentials.certificate},
                       {u"privateKey"_s, credentials.privateKey},
                       {u"keyPassphrase"_s, credentials.keyPassphrase}};
    return QCborValue(map).toCbor();
}

Credentials unpackedSecret(const QByteArray &packed)
{
    const QCborMap map = QCborValue::fromCbor(packed).toMap();
    const qint64 kind = map.value(u"kind"_s).toInteger();
    if (kind < 0 || kind > static_cast<int>(Kind::ClientCertificate))
        return {};
    return {.kind = static_cast<Kind>(kind),
            .secret = map.value(u"secret"_s).toString(),
            .certificate = map.value(u"certificate"_s).toByteArray(),
            .privateKey = map.value(u"privateKey"_s).toByteArray(),
            .keyPassphrase = map.value(u"keyPassphrase"_s).toString()};
}

Result<Credentials> credentialsFrom(const QByteArray &packed, const ConnectionProfile &profile)
{
    if (profile.practice || profile.authentication == Kind::None)
        return Credentials();
    Credentials credentials = unpackedSecret(packed);
    if (credentials.kind != profile.authentication || !isComplete(credentials))
        return missing(profile);
    credentials.user = profile.user;
    return credentials;
}

Result<Credentials> credentialsOf(Store &store, const ConnectionProfile &profile)
{
    if (profile.practice || profile.authentication == Kind::None)
        return Credentials();
    const auto packed = store.secret(profile.name);
    return packed ? credentialsFrom(*packed, profile) : packed.failure();
}

} // namespace App
