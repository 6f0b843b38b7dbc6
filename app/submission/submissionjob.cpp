#include "submission/submissionjob.h"

#include "submission/answerreader.h"
#include "submission/answertexts.h"
#include "submission/connectionfault.h"
#include "submission/httpexchange.h"
#include "submission/onetimebody.h"

#include <QNetworkReply>

using namespace Qt::StringLiterals;

namespace App {

namespace {

/// What a submission needs beyond what all requests have.
QNetworkRequest submission(QNetworkRequest request, qsizetype length)
{
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setHeader(QNetworkRequest::ContentLengthHeader, length);
    request.setRawHeader("Connection", "close");
    // With the one-time body these keep Qt from sending a request a second time by itself when the
    // server closes the connection after having read it.
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    return request;
}

Answer notSent(const QString &why)
{
    Answer answer;
    answer.outcome = Outcome::NotSent;
    answer.time = QDateTime::currentDateTimeUtc();
    answer.explanation = AnswerTexts::neverLeft(why);
    return answer;
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
    const auto request = HttpExchange::requestTo(m_endpoint.url(), m_credentials);
    if (!request) {
        m_finished = true;
        QMetaObject::invokeMethod(
            this, [this, why = request.failure().text] { emit finished(notSent(why)); },
            Qt::QueuedConnection);
        return;
    }
    m_timer.start(m_timeout);
    m_body = new OneTimeBody(m_content, this);
    connect(m_body, &OneTimeBody::readingStarted, this, &SubmissionJob::bytesLeft,
            Qt::QueuedConnection);

    m_reply = m_manager.post(submission(*request, m_content.size()), m_body);
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
    if (raw.status == 0 && !m_body->wasRead())
        return notSent(whyNeverLeft(end));
    raw.location = QString::fromUtf8(m_reply->rawHeader("Location"));
    raw.retryAfter = QString::fromUtf8(m_reply->rawHeader("Retry-After"));
    raw.body = m_answer;
    if (end == End::TimedOut)
        raw.ending = RawAnswer::Ending::TimedOut;
    else if (end == End::Cancelled)
        raw.ending = RawAnswer::Ending::Cancelled;
    else if (end == End::TooLong || m_answer.size() > maximumAnswerSize)
        raw.ending = RawAnswer::Ending::TooLong;
    else if (!HttpExchange::isWhole(*m_reply, m_answer.size()))
        raw.ending = RawAnswer::Ending::CutOff;
    return readAnswer(raw, m_record, QDateTime::currentDateTimeUtc());
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
