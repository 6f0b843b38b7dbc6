#include "window/submissioncontroller.h"

#include "submission/requestbody.h"
#include "submission/submissionjob.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace App {

namespace {

/// Whether two customers are one for the service: by either of the two texts that name one alone.
bool isSameCustomer(const Forms::Record &one, const Forms::Record &other)
{
    const auto agree = [&](const QString &field) {
        return one.value(field) == other.value(field) && !one.value(field).isEmpty();
    };
    return agree(u"communicationNumber"_s) || agree(u"customerExtId"_s);
}

} // namespace

SubmissionController::SubmissionController(QObject *parent) : QObject(parent)
{
    m_clock.setInterval(1s);
    connect(&m_clock, &QTimer::timeout, this, &SubmissionController::tick);
}

void SubmissionController::submit(const Endpoint &endpoint, const Forms::Record &record,
                                  int timeoutSeconds)
{
    m_last = {record, requestBody(record), endpoint.url(), {}};
    m_timeoutSeconds = timeoutSeconds;
    m_job = new SubmissionJob(endpoint, record, m_last.body, this);
    m_job->setTimeout(std::chrono::seconds(timeoutSeconds));
    connect(m_job, &SubmissionJob::finished, this, [this](const Answer &answer) {
        m_job->deleteLater();
        m_job = nullptr;
        m_clock.stop();
        m_last.answer = answer;
        remember();
        emit finished(m_last);
    });
    m_since.start();
    m_clock.start();
    emit started();
    tick();
    m_job->start();
}

bool SubmissionController::mayHaveArrived(const QUrl &url, const Forms::Record &record) const
{
    return std::any_of(m_unsettled.cbegin(), m_unsettled.cend(), [&](const SentCustomer &each) {
        return each.url == url && isSameCustomer(each.record, record);
    });
}

void SubmissionController::remember()
{
    // Not sent or refused says nothing of an earlier attempt, which may have arrived all the same.
    if (m_last.answer.outcome == Outcome::Unknown)
        m_unsettled.append(m_last);
    else if (m_last.answer.outcome == Outcome::Accepted)
        m_unsettled.removeIf([this](const SentCustomer &each) {
            return each.url == m_last.url && isSameCustomer(each.record, m_last.record);
        });
}

void SubmissionController::cancel()
{
    if (m_job)
        m_job->cancel();
}

void SubmissionController::tick()
{
    const auto passed = static_cast<int>(m_since.elapsed() / 1000);
    emit secondsLeftChanged(std::max(0, m_timeoutSeconds - passed));
}

} // namespace App
