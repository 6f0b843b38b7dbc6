#include "torture/countingserver.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>
#include <QTimer>

#include <utility>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Support {

namespace {

QByteArray response(const QByteArray &head, const QByteArray &body)
{
    return "HTTP/1.1 " + head + "\r\nContent-Type: application/json\r\nContent-Length: " +
           QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

qsizetype lengthIn(const QByteArray &head)
{
    for (const QByteArray &line : head.split('\n'))
        if (line.toLower().startsWith("content-length:"))
            return line.mid(15).trimmed().toLongLong();
    return 0;
}

} // namespace

CountingServer::CountingServer(quint32 seed) : m_random(seed)
{
    m_server.listen(QHostAddress::LocalHost);
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *client = m_server.nextPendingConnection())
            accept(client);
    });
}

QUrl CountingServer::base() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_server.serverPort()));
}

void CountingServer::accept(QTcpSocket *client)
{
    connect(client, &QTcpSocket::readyRead, this, [this, client] { read(client); });
    connect(client, &QTcpSocket::disconnected, this, [this, client] {
        m_read.remove(client);
        client->deleteLater();
    });
    if (client->bytesAvailable() > 0)
        read(client);
}

void CountingServer::read(QTcpSocket *client)
{
    QByteArray &bytes = m_read[client];
    const bool isFirst = bytes.isEmpty();
    bytes += client->readAll();
    if (isFirst)
        emit touched();
    const qsizetype head = bytes.indexOf("\r\n\r\n");
    if (head < 0 || bytes.size() < head + 4 + lengthIn(bytes.left(head)))
        return;
    const QByteArray body = bytes.mid(head + 4);
    bytes.clear();
    judge(client, body);
}

void CountingServer::judge(QTcpSocket *client, const QByteArray &body)
{
    const QJsonObject json = QJsonDocument::fromJson(body).object();
    const QString customer = json.value(u"customerExtId"_s).toString();
    const QByteArray hash = QCryptographicHash::hash(body, QCryptographicHash::Sha256);
    const Verdict verdict = verdictOn(customer);
    if (verdict == Verdict::Accept || verdict == Verdict::AcceptLate)
        m_accepted.insert(customer, hash);
    m_arrivals.append({hash, customer, json.value(u"communicationNumber"_s).toString(), verdict});
    emit arrived();
    const auto delay = verdict == Verdict::AcceptLate ? 1500ms
                       : m_random.bounded(4) == 0 ? std::chrono::milliseconds(m_random.bounded(150))
                                                  : 0ms;
    QTimer::singleShot(delay, client, [this, client, verdict] { answer(client, verdict); });
}

CountingServer::Verdict CountingServer::verdictOn(const QString &customer)
{
    if (m_accepted.contains(customer))
        return Verdict::AlreadyUsed;
    const int chance = m_random.bounded(100);
    if (chance < 60)
        return Verdict::Accept;
    if (chance < 64)
        return Verdict::AcceptLate;
    if (chance < 77)
        return Verdict::Refuse;
    return chance < 90 ? Verdict::Retry : Verdict::Close;
}

void CountingServer::answer(QTcpSocket *client, Verdict verdict)
{
    switch (verdict) {
    case Verdict::Accept:
    case Verdict::AcceptLate:
        client->write(response("200 OK", R"({"resultType": "REQUEST_ACCEPTED"})"));
        break;
    case Verdict::Refuse:
        client->write(response("400 Bad Request", R"({"errors": ["Field firstName is wrong."]})"));
        break;
    case Verdict::AlreadyUsed:
        client->write(
            response("400 Bad Request", R"({"errors": ["communicationNumber is already used."]})"));
        break;
    case Verdict::Retry:
        client->write(response("503 Service Unavailable\r\nRetry-After: " +
                                   QByteArray::number(m_random.bounded(2)),
                               {}));
        break;
    case Verdict::Close:
        break;
    }
    client->flush();
    emit answered();
    client->disconnectFromHost();
}

} // namespace Support
