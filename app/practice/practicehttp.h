#pragma once

#include "contract/result.h"
#include "practice/practiceservice.h"

#include <QAbstractHttpServer>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QTcpSocket>

#include <functional>

namespace App {

/// The HTTP of the practice server: takes requests on loopback and puts answers on the wire, also
/// those that HTTP does not foresee. Knows nothing of customers. Included by practiceserver.cpp
/// alone, so that nobody else pays for Qt HttpServer's headers.
class PracticeHttp final : public QAbstractHttpServer
{
    Q_OBJECT

public:
    using Handler = std::function<PracticeAnswer(const PracticeRequest &request)>;

    explicit PracticeHttp(Handler handler, QObject *parent = nullptr);

    /// Takes a free port of loopback and returns it.
    Forms::Result<quint16> listenOnLoopback();

private:
    // What Qt hands over with a request, and in which form, changed on the way from 6.4 to 6.8.
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    using Line = QTcpSocket *;
    using UnusedLine = QTcpSocket *;
#elif QT_VERSION < QT_VERSION_CHECK(6, 7, 0)
    using Line = QHttpServerResponder &;
    using UnusedLine = QHttpServerResponder &&;
#else
    using Line = QHttpServerResponder &;
    using UnusedLine = QHttpServerResponder &;
#endif

    bool handleRequest(const QHttpServerRequest &request, Line line) override;
    void missingHandler(const QHttpServerRequest &request, UnusedLine line) override;

    /// The connection that a request came in on, for what HTTP does not foresee.
    QTcpSocket *socketOf(const QHttpServerRequest &request, Line line) const;

    Handler m_handler;
};

} // namespace App
