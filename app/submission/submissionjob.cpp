#include "submission/submissionjob.h"

#include "submission/answerreader.h"
#include "submission/answertexts.h"
#include "submission/connectionfault.h"
#include "submission/onetimebody.h"

#include <QNetworkReply>

using namespace Qt::StringLiterals;

namespace App {

namespace {

QNetworkRequest requestFor(const QUrl &url, qsizetype length)
{
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setHeader(QNetworkRequest::ContentLengthHeader, length);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Intake"_s);
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("Accept-Encoding", "identity"); // nothing that unpacks to gigabytes
    request.setRawHeader("Connection", "close");
    // With the one-time body these keep Qt from sending a request a second time by itself when the
    // server closes the connection after having read it.
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    return request;
}

/// Whether Qt reports an answer's status, of 400 and above, as an error although all went well.
bool saysOnlyTheStatus(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ProtocolInvalidOperationError: // 400 and 418
    case QNetworkReply::AuthenticationRequiredError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::ContentAccessDenied:
    case QNetworkReply::ContentNotFoundError:
    case QNetworkReply::ContentOperationNotPermittedError:
    case QNetworkReply::ContentConflictError:
    case QNetworkReply::ContentGoneError:
    case QNetworkReply::UnknownContentError:
    case QNetworkReply::InternalServerError:
    case QNetworkReply::OperationNotImplementedError:
    case QNetworkReply::ServiceUnavailableError:
    case QNetworkReply::UnknownServerError:
        return true;
    default:
        return false;
    }
}

} // namespace

SubmissionJob::SubmissionJob(const Endpoint &endpoint, const Forms::Record &record,
                             const QByteArray &body, QObject *parent)
    : QObject(parent), m_endpoint(endpoint), m_record(record), m_content(body)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { conclude(End::TimedOut); });
}

void SubmissionJob::start()
{
    if (m_reply || m_finished)
        return;
    m_timer.start(m_timeout);
    m_body = new OneTimeBody(m_content, this);
    connect(m_body, &OneTimeBody::readingStarted, this, &SubmissionJob::bytesLeft,
            Qt::QueuedConnection);

    m_reply = m_manager.post(requestFor(m_endpoint.url(), m_content.size()), m_body);
    m_reply->setReadBufferSize(2 * maximumAnswerSize);
    connect(m_reply, &QNetworkReply::readyRead, this, &SubmissionJob::readMore);
    connect(m_reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_tlsErrors = errors; });
    connect(m_reply, &QNetworkReply::finished, this, [this] { conclude(End::Answered); });
}

void SubmissionJob::cancel()
{
    if (m_reply)
        conclude(End::Cancelled);
}

void SubmissionJob::readMore()
{
    m_answer += m_reply->read(maximumAnswerSize + 1 - m_answer.size());
    if (m_answer.size() > maximumAnswerSize)
        conclude(End::TooLong);
}

void SubmissionJob::conclude(End end)
{
    if (m_finished)
        return;
    if (end == End::Answered)
        m_answer += m_reply->read(maximumAnswerSize + 1 - m_answer.size());
    m_finished = true;
    m_timer.stop();
    const Answer answer = answerAtEnd(end);
    m_reply->disconnect(this);
    m_reply->abort();
    m_body->disconnect(this);
    emit finished(answer);
}

Answer SubmissionJob::answerAtEnd(End end) const
{
    RawAnswer raw;
    raw.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (raw.status == 0 && !m_body->wasRead()) {
        Answer answer;
        answer.outcome = Outcome::NotSent;
        answer.time = QDateTime::currentDateTimeUtc();
        answer.explanation = AnswerTexts::neverLeft(whyNeverLeft(end));
        return answer;
    }
    raw.location = QString::fromUtf8(m_reply->rawHeader("Location"));
    raw.retryAfter = QString::fromUtf8(m_reply->rawHeader("Retry-After"));
    raw.body = m_answer;
    if (end == End::TimedOut)
        raw.ending = RawAnswer::Ending::TimedOut;
    else if (end == End::Cancelled)
        raw.ending = RawAnswer::Ending::Cancelled;
    else if (end == End::TooLong || m_answer.size() > maximumAnswerSize)
        raw.ending = RawAnswer::Ending::TooLong;
    else if (!isAnswerWhole())
        raw.ending = RawAnswer::Ending::CutOff;
    return readAnswer(raw, m_record, QDateTime::currentDateTimeUtc());
}

bool SubmissionJob::isAnswerWhole() const
{
    if (!m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid())
        return false; // nothing came at all
    const bool isChunked = m_reply->hasRawHeader("Transfer-Encoding");
    if (m_reply->hasRawHeader("Content-Length") && !isChunked) {
        bool isNumber = false;
        const auto promised = m_reply->rawHeader("Content-Length").trimmed().toLongLong(&isNumber);
        return isNumber && promised == m_answer.size();
    }
    const QNetworkReply::NetworkError error = m_reply->error();
    if (!isChunked && (error == QNetworkReply::ContentReSendError ||
                       error == QNetworkReply::RemoteHostClosedError))
        return true; // such an answer ends where the connection ends (RFC 9112, section 6.3)
    return error == QNetworkReply::NoError || saysOnlyTheStatus(error);
}

QString SubmissionJob::whyNeverLeft(End end) const
{
    if (end == End::TimedOut)
        return ConnectionFault::noConnectionInTime(m_endpoint.url());
    if (end == End::Cancelled)
        return ConnectionFault::cancelled();
    return ConnectionFault::explained(m_reply->error(), m_reply->errorString(), m_tlsErrors,
                                      m_endpoint.url());
}

} // namespace App
