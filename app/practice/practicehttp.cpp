#include "practice/practicehttp.h"

#include <QCoreApplication>
#include <QTcpServer>

using namespace Qt::StringLiterals;

namespace App {

namespace {

PracticeRequest simplified(const QHttpServerRequest &request)
{
    using Method = PracticeRequest::Method;
    const auto method = request.method();
    return {.method = method == QHttpServerRequest::Method::Post  ? Method::Post
                      : method == QHttpServerRequest::Method::Get ? Method::Get
                                                                  : Method::Other,
            .path = request.url().path(QUrl::FullyDecoded),
            .contentType = QString::fromLatin1(request.value("Content-Type")),
            .body = request.body()};
}

void write(QHttpServerResponder &responder, const PracticeAnswer &answer)
{
    const auto status = static_cast<QHttpServerResponder::StatusCode>(answer.status);
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
    responder.writeStatusLine(status);
    responder.writeHeader("Content-Type", answer.type);
    responder.writeHeader("Content-Length", QByteArray::number(answer.body.size()));
    if (!answer.header.isEmpty())
        responder.writeHeader(answer.header, answer.headerValue);
    responder.writeBody(answer.body);
#else
    QHttpHeaders headers;
    headers.append(QHttpHeaders::WellKnownHeader::ContentType, answer.type);
    if (!answer.header.isEmpty())
        headers.append(answer.header, answer.headerValue);
    responder.write(answer.body, headers, status);
#endif
}

/// A head that promises the whole body, and less than half of it.
void writeBeginning(QTcpSocket *socket, const PracticeAnswer &answer)
{
    socket->write("HTTP/1.1 " + QByteArray::number(answer.status) + " OK\r\nContent-Type: " +
                  answer.type + "\r\nContent-Length: " + QByteArray::number(answer.body.size()) +
                  "\r\n\r\n" + answer.body.first(answer.body.size() / 2));
}

} // namespace

PracticeHttp::PracticeHttp(Handler handler, QObject *parent)
    : QAbstractHttpServer(parent), m_handler(std::move(handler))
{}

Forms::Result<quint16> PracticeHttp::listenOnLoopback()
{
    auto server = std::make_unique<QTcpServer>();
    if (!server->listen(QHostAddress::LocalHost)) {
        return Forms::Failure{
            u"practice.port"_s,
            QCoreApplication::translate(
                "PracticeServer",
                "The practice server could not be started, because this computer gave it no port "
                "(%1). Customers are kept as they are. Close other programs and try again.")
                .arg(server->errorString())};
    }
    const quint16 port = server->serverPort();
    bind(server.release());
    return port;
}

bool PracticeHttp::handleRequest(const QHttpServerRequest &request, Line line)
{
    const PracticeAnswer answer = m_handler(simplified(request));
    switch (answer.delivery) {
    case PracticeAnswer::Delivery::Whole: {
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
        QHttpServerResponder responder = makeResponder(request, line);
        write(responder, answer);
#else
        write(line, answer);
#endif
        break;
    }
    case PracticeAnswer::Delivery::CutOff:
        if (QTcpSocket *socket = socketOf(request, line)) {
            writeBeginning(socket, answer);
            socket->disconnectFromHost();
        }
        break;
    case PracticeAnswer::Delivery::Closed:
        if (QTcpSocket *socket = socketOf(request, line))
            socket->disconnectFromHost();
        break;
    case PracticeAnswer::Delivery::Never:
        break;
    }
    return true;
}

void PracticeHttp::missingHandler(const QHttpServerRequest &, UnusedLine)
{
    // handleRequest() leaves no request over.
}

QTcpSocket *PracticeHttp::socketOf([[maybe_unused]] const QHttpServerRequest &request,
                                   [[maybe_unused]] Line line) const
{
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    return line;
#else
    for (QTcpSocket *socket : findChildren<QTcpSocket *>())
        if (socket->peerPort() == request.remotePort())
            return socket;
    return nullptr;
#endif
}

} // namespace App
