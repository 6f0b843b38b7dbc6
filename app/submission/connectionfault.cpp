#include "submission/connectionfault.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace App::ConnectionFault {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionFault)
};

QString hostOf(const QUrl &url)
{
    return url.port() > 0 ? QString(url.host() + u':' + QString::number(url.port())) : url.host();
}

QString tlsReasons(const QList<QSslError> &errors)
{
    QStringList reasons;
    for (const QSslError &each : errors)
        reasons << each.errorString();
    reasons.removeDuplicates();
    return reasons.join(u"; "_s);
}

} // namespace

QString explained(QNetworkReply::NetworkError error, const QString &detail,
                  const QList<QSslError> &tlsErrors, const QUrl &url)
{
    const QString host = hostOf(url);
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return Words::tr("Nothing answers at %1. Check that the service runs and that the address "
                         "of the connection is right.")
            .arg(host);
    case QNetworkReply::HostNotFoundError:
        return Words::tr(
                   "No machine of the name %1 was found. Check the network and the address of "
                   "the connection.")
            .arg(host);
    case QNetworkReply::SslHandshakeFailedError:
        if (tlsErrors.isEmpty()) // not this machine, but the service may have broken it off
            return Words::tr(
                       "No secure connection to %1 was made: %2. Check the address, and the "
                       "certificate by which the connection signs in if the service asks for one.")
                .arg(host, detail);
        return Words::tr(
                   "%1 could not prove that it is the service: %2. Ask those who run it for a "
                   "certificate that this machine trusts.")
            .arg(host, tlsReasons(tlsErrors));
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return Words::tr("The proxy on the way to %1 did not connect: %2. Check the proxy's "
                         "settings.")
            .arg(host, detail);
    default:
        return Words::tr("There was no connection to %1: %2. Check the network and the address of "
                         "the connection.")
            .arg(host, detail);
    }
}

QString noConnectionInTime(const QUrl &url)
{
    return Words::tr("There was no connection to %1 in time. Check the network and the address of "
                     "the connection.")
        .arg(hostOf(url));
}

QString cancelled()
{
    return Words::tr("Sending was cancelled before anything had left.");
}

} // namespace App::ConnectionFault
