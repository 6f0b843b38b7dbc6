#include "submission/boundedget.h"

#include "submission/answerreader.h"
#include "submission/connectionfault.h"
#include "submission/httpexchange.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace App {

BoundedGet::BoundedGet(QNetworkAccessManager &manager, const QUrl &url,
                       const Credentials &credentials, QObject *parent)
    : QObject(parent), m_manager(manager), m_url(url), m_credentials(credentials)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { conclude(End::TimedOut); });
}

BoundedGet::~BoundedGet()
{
    if (m_reply)
        m_reply->deleteLater();
}

void BoundedGet::start(std::chrono::milliseconds timeout)
{
    if (std::exchange(m_started, true))
        return;
    const auto request = HttpExchange::requestTo(m_url, m_credentials);
    if (!request) {
        m_finished = true;
        m_fetched.fault = request.failure().text;
        QMetaObject::invokeMethod(
            this, [this] { emit finished(m_fetched); }, Qt::QueuedConnection);
        return;
    }
    m_timer.start(timeout);
    m_reply = m_manager.get(*request);
    m_reply->setReadBufferSize(2 * maximumAnswerSize);
    connect(m_reply, &QNetworkReply::readyRead, this, &BoundedGet::readMore);
    connect(m_reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_tlsErrors = errors; });
    connect(m_reply, &QNetworkReply::finished, this, [this] { conclude(End::Answered); });
}

void BoundedGet::cancel()
{
    if (m_reply)
        conclude(End::Cancelled);
}

void BoundedGet::readMore()
{
    m_fetched.body += m_reply->read(maximumAnswerSize + 1 - m_fetched.body.size());
    if (m_fetched.body.size() > maximumAnswerSize)
        conclude(End::TooLong);
}

void BoundedGet::conclude(End end)
{
    if (m_finished)
        return;
    if (end == End::Answered) {
        m_fetched.body += m_reply->read(maximumAnswerSize + 1 - m_fetched.body.size());
        if (m_fetched.body.size() > maximumAnswerSize)
            end = End::TooLong;
    }
    m_finished = true;
    m_timer.stop();
    m_fetched.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_fetched.type = QString::fromUtf8(m_reply->rawHeader("Content-Type"));
    m_fetched.location = QString::fromUtf8(m_reply->rawHeader("Location"));
    m_fetched.fault = faultOf(end);
    m_fetched.body.truncate(maximumAnswerSize);
    m_reply->disconnect(this);
    m_reply->abort();
    emit finished(m_fetched);
}

QString BoundedGet::faultOf(End end) const
{
    switch (end) {
    case End::TimedOut:
        return tr("The service did not answer in time.");
    case End::Cancelled:
        return tr("Asking the service was cancelled.");
    case End::TooLong:
        return tr("The answer is longer than any that the service gives and was not read to its "
                  "end.");
    case End::Answered:
        break;
    }
    if (HttpExchange::isWhole(*m_reply, m_fetched.body.size()))
        return {};
    if (m_fetched.status != 0)
        return tr("The connection ended in the middle of the service's answer.");
    if (m_reply->error() == QNetworkReply::RemoteHostClosedError)
        return tr("The connection ended before the service answered.");
    return ConnectionFault::explained(m_reply->error(), m_reply->errorString(), m_tlsErrors, m_url);
}

} // namespace App
