#pragma once

#include "submission/credentials.h"

#include <QObject>
#include <QSslError>
#include <QTimer>
#include <QUrl>

#include <chrono>

class QNetworkAccessManager;
class QNetworkReply;

namespace App {

/// What came of a question to a service.
struct Fetched
{
    int status = 0;   ///< HTTP status; 0 where no answer's head was read
    QString type;     ///< Content-Type as it came
    QString location; ///< where a redirect points
    QByteArray body;  ///< at most 1 MiB
    QString fault;    ///< why there is no whole answer, as a sentence; empty where there is one
};

/// One question to a service by GET: bounded in time and size, follows no redirect, lets no TLS error
/// through, and judges nothing of what came. Destroying it ends the asking without a word.
class BoundedGet : public QObject
{
    Q_OBJECT

public:
    /// The manager has to live longer.
    BoundedGet(QNetworkAccessManager &manager, const QUrl &url, const Credentials &credentials,
               QObject *parent = nullptr);
    ~BoundedGet() override;

    /// Asks; a second call does nothing. `timeout` is the time to the answer's last byte.
    void start(std::chrono::milliseconds timeout);
    /// Ends the asking now.
    void cancel();

signals:
    /// The end, exactly once, never from within start().
    void finished(const App::Fetched &fetched);

private:
    enum class End { Answered, TimedOut, Cancelled, TooLong };

    void readMore();
    void conclude(End end);
    QString faultOf(End end) const;

    QNetworkAccessManager &m_manager;
    QUrl m_url;
    Credentials m_credentials;
    QTimer m_timer;
    QNetworkReply *m_reply = nullptr;
    QList<QSslError> m_tlsErrors;
    Fetched m_fetched;
    bool m_started = false;
    bool m_finished = false;
};

} // namespace App
