#pragma once

#include "support/rawserver.h"

namespace Support {

/// A service on loopback that keeps every customer that it was sent, answers as it is told to, and
/// counts how many it had in its hands at one time.
class CountingServer
{
public:
    CountingServer();

    /// What the next ones are answered, in turn; the last one goes for all that follow. An empty one
    /// is no answer at all.
    void answer(const QList<QByteArray> &responses);
    /// How long it takes for each.
    void setDelay(int milliseconds);

    QUrl base() const { return m_raw.base(); }
    /// The bodies in the order of their coming, whole ones alone.
    QList<QByteArray> bodies();
    /// Of how many requests so much as a head came.
    int requests() { return m_raw.requests(); }
    int mostAtOneTime();

private:
    void take(QTcpSocket &client);

    QMutex m_mutex;
    QList<QByteArray> m_responses;
    QList<QByteArray> m_bodies;
    int m_delay = 0;
    int m_inHand = 0;
    int m_most = 0;
    RawServer m_raw;
};

/// The documented answers.
QByteArray accepted();
QByteArray refused(const QByteArray &reason);
/// 503 with Retry-After.
QByteArray comeBackIn(int seconds);
/// What says nothing of ours: unknown.
QByteArray nonsense();

} // namespace Support
