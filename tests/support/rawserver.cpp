#include "support/rawserver.h"

#include <QCoreApplication>
#include <QNetworkProxy>
#include <QRegularExpression>
#include <QSslServer>
#include <QSslSocket>

using namespace Qt::StringLiterals;

namespace Support {

namespace {

/// Where the request at the start of some bytes ends; -1 where it is not whole yet.
qsizetype endOfRequest(const QByteArray &bytes)
{
    const qsizetype head = bytes.indexOf("\r\n\r\n");
    if (head < 0)
        return -1;
    static const QRegularExpression length(u"\r\nContent-Length: *(\\d+)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    const auto match = length.match(QString::fromLatin1(bytes.left(head)));
    const qsizetype end = head + 4 + match.captured(1).toLongLong();
    return bytes.size() >= end ? end : -1;
}

} // namespace

RawServer::RawServer(When when, Reaction reaction, const QSslConfiguration &tls)
    : m_when(when), m_reaction(std::move(reaction)), m_isTls(!tls.isNull())
{
    if (m_isTls) {
        auto *server = new QSslServer;
        server->setSslConfiguration(tls);
        m_server = server;
    } else {
        m_server = new QTcpServer;
    }
    m_server->listen(QHostAddress::LocalHost);
    m_port = m_server->serverPort();
    QObject::connect(m_server, &QTcpServer::pendingConnectionAvailable, m_server, [this] {
        while (QTcpSocket *client = m_server->nextPendingConnection())
            accept(client);
    });
    m_server->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
    m_thread.start();
}

RawServer::~RawServer()
{
    m_thread.quit();
    m_thread.wait();
}

QUrl RawServer::base(const QString &host) const
{
    return QUrl(u"%1://%2:%3"_s.arg(m_isTls ? u"https"_s : u"http"_s, host).arg(m_port));
}

void RawServer::accept(QTcpSocket *client)
{
    QObject::connect(client, &QTcpSocket::readyRead, client, [this, client] { readOn(client); });
    if (m_when == When::Connected)
        m_reaction(*client);
    readOn(client);
}

void RawServer::readOn(QTcpSocket *client)
{
    if (!client->isOpen())
        return;
    QByteArray bytes = client->property("unread").toByteArray() + client->readAll();
    bool headCounted = client->property("headCounted").toBool();
    while (!bytes.isEmpty()) {
        if (!headCounted && bytes.contains("\r\n\r\n")) {
            headCounted = true;
            countRequest();
            if (m_when == When::HeadRead)
                m_reaction(*client);
        }
        const qsizetype end = endOfRequest(bytes);
        if (end < 0)
            break;
        {
            const QMutexLocker lock(&m_mutex);
            m_lastRequest = bytes.left(end);
        }
        bytes.remove(0, end);
        headCounted = false;
        if (m_when == When::RequestRead)
            m_reaction(*client);
    }
    client->setProperty("unread", bytes);
    client->setProperty("headCounted", headCounted);
}

void RawServer::countRequest()
{
    const QMutexLocker lock(&m_mutex);
    ++m_requests;
}

int RawServer::requests()
{
    // Connections are accepted in their order: once the server greets this one, all earlier ones
    // were accepted, and a turn of its event loop later everything that lay there was read.
    QTcpSocket last;
    last.setProxy(QNetworkProxy::NoProxy);
    last.connectToHost(QHostAddress::LocalHost, m_port);
    last.waitForConnected();
    for (int turn = 0; turn < 3; ++turn)
        QMetaObject::invokeMethod(
            m_server,
            [this] {
                QCoreApplication::processEvents();
                for (auto *client : m_server->findChildren<QTcpSocket *>())
                    readOn(client);
            },
            Qt::BlockingQueuedConnection);
    const QMutexLocker lock(&m_mutex);
    return m_requests;
}

QByteArray RawServer::lastRequest()
{
    const QMutexLocker lock(&m_mutex);
    return m_lastRequest;
}

QByteArray response(const QByteArray &status, const QByteArray &body, const QByteArray &headers)
{
    return "HTTP/1.1 " + status + "\r\n" + headers +
           "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

RawServer::Reaction say(const QByteArray &bytes)
{
    return [bytes](QTcpSocket &client) {
        client.write(bytes);
        client.disconnectFromHost();
    };
}

} // namespace Support
