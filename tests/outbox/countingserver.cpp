#include "outbox/countingserver.h"

#include <QTcpSocket>
#include <QTimer>

namespace Support {

CountingServer::CountingServer()
    : m_responses{accepted()}
    , m_raw(RawServer::When::RequestRead, [this](QTcpSocket &client) { take(client); })
{}

void CountingServer::take(QTcpSocket &client)
{
    const QByteArray request = m_raw.lastRequest();
    const QMutexLocker lock(&m_mutex);
    m_bodies.append(request.mid(request.indexOf("\r\n\r\n") + 4));
    m_most = std::max(m_most, ++m_inHand);
    const QByteArray response =
        m_responses.size() > 1 ? m_responses.takeFirst() : m_responses.first();
    if (!response.isEmpty())
        QTimer::singleShot(m_delay, &client, [this, &client, response] {
            {
                const QMutexLocker locked(&m_mutex);
                --m_inHand;
            }
            client.write(response);
        });
}

void CountingServer::answer(const QList<QByteArray> &responses)
{
    const QMutexLocker lock(&m_mutex);
    m_responses = responses;
}

void CountingServer::setDelay(int milliseconds)
{
    const QMutexLocker lock(&m_mutex);
    m_delay = milliseconds;
}

QList<QByteArray> CountingServer::bodies()
{
    const QMutexLocker lock(&m_mutex);
    return m_bodies;
}

int CountingServer::mostAtOneTime()
{
    const QMutexLocker lock(&m_mutex);
    return m_most;
}

QByteArray accepted()
{
    return response("200 OK", R"({"resultType": "REQUEST_ACCEPTED"})");
}

QByteArray refused(const QByteArray &reason)
{
    return response("400 Bad Request", "{\"errors\": [\"" + reason + "\"]}");
}

QByteArray comeBackIn(int seconds)
{
    return response("503 Service Unavailable", {},
                    "Retry-After: " + QByteArray::number(seconds) + "\r\n");
}

QByteArray nonsense()
{
    return response("200 OK", "<html>A proxy speaks.</html>");
}

} // namespace Support
