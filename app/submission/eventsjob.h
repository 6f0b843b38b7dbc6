#pragma once

#include "submission/communicationevents.h"
#include "submission/credentials.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <memory>

namespace App {

class BoundedGet;

/// Asks a service once what became of a communication, which can settle an unknown outcome. Sends
/// nothing of a customer but the communication number, changes nothing at the service, and does not
/// ask again by itself. Destroying it ends the asking without a word.
class EventsJob : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds defaultTimeout = std::chrono::seconds(30);

    /// `base` is the address of the connection, without the path that customers are sent to.
    EventsJob(const QUrl &base, const QString &communicationNumber, QObject *parent = nullptr);
    ~EventsJob() override;

    /// The time from start() to the answer's last byte.
    void setTimeout(std::chrono::milliseconds timeout) { m_timeout = timeout; }
    /// How to sign in; nothing by default.
    void setCredentials(const Credentials &credentials) { m_credentials = credentials; }

    /// Asks; a second call does nothing.
    void start();
    /// Ends the asking now; what was asked for then counts as failed.
    void cancel();

signals:
    /// The end, exactly once, never from within start().
    void finished(const App::CommunicationEvents &events);

private:
    QUrl m_base;
    QString m_number;
    std::chrono::milliseconds m_timeout = defaultTimeout;
    Credentials m_credentials;
    QNetworkAccessManager m_manager;
    std::unique_ptr<BoundedGet> m_get;
    bool m_started = false;
};

} // namespace App
