#include "window/submissioncontroller.h"

#include "submission/requestbody.h"
#include "submission/submissionjob.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace App {

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
        emit finished(m_last);
    });
    m_since.start();
    m_clock.start();
    emit started();
    tick();
    m_job->start();
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
