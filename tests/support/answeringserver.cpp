#include "support/answeringserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace Support {

AnsweringServer::AnsweringServer()
    : m_raw(RawServer::When::RequestRead, [this](QTcpSocket &client) {
        const QMutexLocker lock(&m_mutex);
        client.write(m_answer);
    })
{
    accept();
}

void AnsweringServer::refuse(const QStringList &reasons)
{
    const QJsonObject body{{u"errors"_s, QJsonArray::fromStringList(reasons)}};
    answer(400, QJsonDocument(body).toJson());
}

void AnsweringServer::accept()
{
    answer(200, R"({"resultType": "REQUEST_ACCEPTED"})");
}

void AnsweringServer::answer(int status, const QByteArray &body)
{
    const QMutexLocker lock(&m_mutex);
    m_answer = "HTTP/1.1 " + QByteArray::number(status) +
               " -\r\nContent-Type: application/json\r\nContent-Length: " +
               QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray AnsweringServer::lastBody()
{
    const QByteArray request = m_raw.lastRequest();
    return request.mid(request.indexOf("\r\n\r\n") + 4);
}

} // namespace Support
