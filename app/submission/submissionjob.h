#pragma once

#include "contract/record.h"
#include "submission/credentials.h"
#include "submission/endpoint.h"
#include "submission/outcome.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QSslError>
#include <QTimer>

#include <chrono>

class QNetworkReply;

namespace App {

class OneTimeBody;

/// One attempt to submit a customer: at most one request on the wire, one outcome at the end. Never
/// tries again, follows no redirect, and lets no TLS error through.
class SubmissionJob : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds defaultTimeout = std::chrono::seconds(30);

    /// The body goes out byte for byte as it is; the record that it was written from is used only
    /// to find the fields that the service's reasons speak of.
    SubmissionJob(const Endpoint &endpoint, const Forms::Record &record, const QByteArray &body,
                  QObject *parent = nullptr);

    /// The time for the whole attempt, from start() to the answer's last byte.
    void setTimeout(std::chrono::milliseconds timeout) { m_timeout = timeout; }
    /// How to sign in; nothing by default. With credentials that cannot be used nothing is sent.
    void setCredentials(const Credentials &credentials) { m_credentials = credentials; }

    /// Starts the attempt; a second call does nothing.
    void start();
    /// Ends the attempt now. What left cannot be called back: then the outcome is unknown.
    void cancel();

signals:
    /// From now on a part of the customer may have left this machine.
    void bytesLeft();
    /// The end, exactly once, never from within start().
    void finished(const App::Answer &answer);

private:
    enum class End { Answered, TimedOut, Cancelled, TooLong };

    void readMore();
    void conclude(End end);
    Answer answerAtEnd(End end) const;
    QString whyNeverLeft(End end) const;

    Endpoint m_endpoint;
    Forms::Record m_record;
    QByteArray m_content;
    Credentials m_credentials;
    std::chrono::milliseconds m_timeout = defaultTimeout;

    // A manager of its own: no connection that an earlier attempt left open, no cookie, no cache.
    QNetworkAccessManager m_manager;
    QTimer m_timer;
    OneTimeBody *m_body = nullptr;
    QNetworkReply *m_reply = nullptr;
    QList<QSslError> m_tlsErrors;
    QByteArray m_answer;
    bool m_finished = false;
};

} // namespace App
