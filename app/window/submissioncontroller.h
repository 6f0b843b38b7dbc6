#pragma once

#include "submission/endpoint.h"
#include "submission/sentcustomer.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace App {

class SubmissionJob;

/// Sends one customer at a time and counts the seconds until its time-out. Never sends by itself.
class SubmissionController : public QObject
{
    Q_OBJECT

public:
    explicit SubmissionController(QObject *parent);

    bool isSending() const { return m_job != nullptr; }
    /// Sends the record; only while nothing is being sent.
    void submit(const Endpoint &endpoint, const Forms::Record &record, int timeoutSeconds);
    void cancel();
    /// The last customer that was submitted.
    const SentCustomer &last() const { return m_last; }
    /// Whether an attempt to send this customer there ended so that nobody knows if it arrived, and
    /// no later one was accepted.
    bool mayHaveArrived(const QUrl &url, const Forms::Record &record) const;

signals:
    void started();
    /// How long the attempt may still take, told every second.
    void secondsLeftChanged(int seconds);
    void finished(const App::SentCustomer &sent);

private:
    void tick();
    void remember();

    SubmissionJob *m_job = nullptr;
    SentCustomer m_last;
    QList<SentCustomer> m_unsettled;
    QTimer m_clock;
    QElapsedTimer m_since;
    int m_timeoutSeconds = 0;
};

} // namespace App
