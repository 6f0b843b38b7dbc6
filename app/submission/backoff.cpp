#include "submission/backoff.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace std::chrono;

namespace App {

BackOff::BackOff() : BackOff([] { return QRandomGenerator::global()->generateDouble(); }) {}

void BackOff::failed(const QDateTime &now, const std::optional<QDateTime> &notBefore)
{
    m_wait = m_wait == 0ms ? firstWait : std::min(2 * m_wait, longestWait);
    const double share = (1 + std::clamp(m_chance(), 0.0, 1.0)) / 2;
    m_failedAt = now;
    m_nextTry = now.addMSecs(qRound64(share * static_cast<double>(m_wait.count())));
    if (notBefore && *notBefore > m_nextTry)
        m_nextTry = std::min(*notBefore, now.addMSecs(longestRetryAfter.count()));
}

void BackOff::answered()
{
    m_wait = 0ms;
    m_failedAt = {};
    m_nextTry = {};
}

bool BackOff::mayTry(const QDateTime &now) const
{
    return !m_nextTry.isValid() || now >= m_nextTry || now < m_failedAt;
}

} // namespace App
