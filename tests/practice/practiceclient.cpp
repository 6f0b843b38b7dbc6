#include "practice/practiceclient.h"

#include "practice/samplebodies.h"

#include <QJsonDocument>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace Support {

PracticeClient::PracticeClient()
{
    if (const auto base = m_server.listen(); !base)
        qFatal("%s", qPrintable(base.failure().text));
}

QString PracticeClient::submissionPath()
{
    return u"/amlyze-ws-rest/simplified-customer"_s;
}

QString PracticeClient::eventsPath(const QString &communicationNumber)
{
    return u"/api/integration-services/v1/communications-events/"_s +
           QString::fromLatin1(QUrl::toPercentEncoding(communicationNumber));
}

QUrl PracticeClient::url(const QString &path) const
{
    QUrl url = m_server.base();
    url.setPath(path, QUrl::TolerantMode);
    return url;
}

QNetworkReply *PracticeClient::startPost(const QByteArray &body, const QString &path,
                                         const QByteArray &type)
{
    QNetworkRequest request(url(path));
    request.setHeader(QNetworkRequest::ContentTypeHeader, type);
    return m_network.post(request, body);
}

PracticeClient::Reply PracticeClient::get(const QString &path)
{
    return ended(m_network.get(QNetworkRequest(url(path))));
}

PracticeClient::Reply PracticeClient::request(const QByteArray &method, const QString &path,
                                              const QByteArray &body)
{
    QNetworkRequest request(url(path));
    request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_qba);
    return ended(m_network.sendCustomRequest(request, method, body));
}

PracticeClient::Reply PracticeClient::ended(QNetworkReply *reply)
{
    QSignalSpy finished(reply, &QNetworkReply::finished);
    if (!reply->isFinished() && !finished.wait(20'000))
        qWarning("No answer to %s", qPrintable(reply->url().path()));
    return Reply(reply);
}

int PracticeClient::statusOf(const Reply &reply)
{
    return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

QJsonObject PracticeClient::objectIn(const Reply &reply)
{
    return QJsonDocument::fromJson(reply->readAll()).object();
}

QByteArray PracticeClient::customer(const QString &communicationNumber)
{
    return toBody(with(minimalCustomer(Forms::CustomerKind::Individual), u"communicationNumber"_s,
                       communicationNumber));
}

} // namespace Support
