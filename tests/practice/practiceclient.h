#pragma once

#include "practice/practiceserver.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <memory>

namespace Support {

/// A practice server and somebody who talks to it over a real socket.
class PracticeClient
{
public:
    static QString submissionPath();
    static QString eventsPath(const QString &communicationNumber);

    using Reply = std::unique_ptr<QNetworkReply>;

    PracticeClient();

    App::PracticeServer &server() { return m_server; }
    QUrl url(const QString &path) const;

    /// Begins to post a body and does not wait.
    QNetworkReply *startPost(const QByteArray &body, const QString &path = submissionPath(),
                             const QByteArray &type = "application/json");
    Reply post(const QByteArray &body) { return ended(startPost(body)); }
    Reply get(const QString &path);
    Reply request(const QByteArray &method, const QString &path, const QByteArray &body);

    /// A reply once it has ended.
    static Reply ended(QNetworkReply *reply);
    static int statusOf(const Reply &reply);
    static QJsonObject objectIn(const Reply &reply);

    /// A minimal person under a number of its own.
    static QByteArray customer(const QString &communicationNumber);

private:
    App::PracticeServer m_server;
    QNetworkAccessManager m_network;
};

} // namespace Support
