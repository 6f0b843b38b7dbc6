#include "submission/endpoint.h"

#include "settings/connectionprofile.h"

#include <QCoreApplication>
#include <QHostAddress>

#include <algorithm>

using namespace Qt::StringLiterals;
using Forms::Failure;

namespace App {

namespace {

/// Why a base address cannot be used; nothing where it can.
std::optional<Failure> faultOfBase(const QUrl &base)
{
    const auto scheme = base.scheme();
    if (base.isValid() && scheme != u"http" && scheme != u"https")
        return Failure{u"endpoint.scheme"_s,
                       QCoreApplication::translate(
                           "Endpoint", "The address of the service must start with https:// or "
                                       "http://. Correct it in the connection.")};
    if (!base.isValid() || base.host().isEmpty() || base.port() == 0)
        return Failure{u"endpoint.host"_s,
                       QCoreApplication::translate(
                           "Endpoint",
                           "The address of the service names no machine. Enter it as in "
                           "https://kyc.example.com in the connection.")};
    if (!base.userInfo().isEmpty())
        return Failure{u"endpoint.user"_s,
                       QCoreApplication::translate(
                           "Endpoint", "The address of the service holds a user name or password, "
                                       "which others could read. Take it out of the address.")};
    if (base.hasQuery() || base.hasFragment())
        return Failure{u"endpoint.query"_s,
                       QCoreApplication::translate(
                           "Endpoint", "The address of the service may not hold ? or #. Take that "
                                       "part out of the address.")};
    return std::nullopt;
}

bool isUsablePath(const QString &path)
{
    return !path.isEmpty() && std::none_of(path.cbegin(), path.cend(), [](QChar each) {
        return each == u'?' || each == u'#' || each.isSpace() || !each.isPrint();
    });
}

} // namespace

Forms::Result<Endpoint> Endpoint::of(const ConnectionProfile &profile)
{
    return of(profile.base, profile.path);
}

Forms::Result<Endpoint> Endpoint::of(const QUrl &base, const QString &path)
{
    if (auto fault = faultOfBase(base))
        return *fault;
    QString tail = path.trimmed();
    if (!isUsablePath(tail))
        return Failure{u"endpoint.path"_s,
                       QCoreApplication::translate(
                           "Endpoint", "The path of the service is empty or holds a space, ? or #. "
                                       "Enter it as in %1 in the connection.")
                           .arg(ConnectionProfile::defaultPath())};

    QString head = base.path(QUrl::FullyEncoded);
    while (head.endsWith(u'/'))
        head.chop(1);
    while (tail.startsWith(u'/'))
        tail.remove(0, 1);
    QUrl url = base;
    url.setPath(QString(head + u'/' + tail), QUrl::TolerantMode);
    return Endpoint(url);
}

bool Endpoint::isThisMachine() const
{
    const QString host = m_url.host();
    return host == u"localhost" || QHostAddress(host).isLoopback();
}

bool Endpoint::isPlainToOtherMachine() const
{
    return m_url.scheme() == u"http" && !isThisMachine();
}

} // namespace App
