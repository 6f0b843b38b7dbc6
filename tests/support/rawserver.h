#pragma once

#include <QMutex>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QThread>
#include <QUrl>

#include <functional>

namespace Support {

/// A server on loopback, in a thread of its own, that says exactly the bytes a test wants and counts
/// the requests that reach it. Knows as much of HTTP as is needed to see where a request ends.
class RawServer
{
public:
    /// When the reaction is called: on a new connection, behind a request's head, or behind all of it.
    enum class When { Connected, HeadRead, RequestRead };
    /// What is done with the client's connection; runs in the server's thread.
    using Reaction = std::function<void(QTcpSocket &client)>;

    /// With a TLS configuration the server speaks TLS.
    explicit RawServer(When when, Reaction reaction, const QSslConfiguration &tls = {});
    ~RawServer();

    QUrl base(const QString &host = QStringLiteral("127.0.0.1")) const;
    quint16 port() const { return m_port; }

    /// How many requests came, each counted once its head was read. Waits until everything that was
    /// sent before the call has been seen.
    int requests();
    /// The last whole request, head and body.
    QByteArray lastRequest();

private:
    void accept(QTcpSocket *client);
    void readOn(QTcpSocket *client);
    void countRequest();

    When m_when;
    Reaction m_reaction;
    bool m_isTls;
    QThread m_thread;
    QTcpServer *m_server = nullptr; // lives in m_thread
    quint16 m_port = 0;
    QMutex m_mutex;
    int m_requests = 0;
    QByteArray m_lastRequest;
};

/// An answer with its length.
QByteArray response(const QByteArray &status, const QByteArray &body,
                    const QByteArray &headers = {});

/// Says some bytes and closes the connection.
RawServer::Reaction say(const QByteArray &bytes);

} // namespace Support
