#pragma once

#include <QDateTime>

#include <chrono>
#include <functional>
#include <optional>

namespace App {

/// When a queue may try again after attempts that came to nothing. Knows no clock and starts
/// nothing: the time is passed in, and the queue asks.
class BackOff
{
public:
    /// A number from 0 up to, but not including, 1.
    using Chance = std::function<double()>;

    /// The wait after the first failure; each further one doubles it.
    static constexpr std::chrono::milliseconds firstWait = std::chrono::seconds(2);
    static constexpr std::chrono::milliseconds longestWait = std::chrono::minutes(5);
    /// No Retry-After is kept for longer, so that a header of years does not end the queue.
    static constexpr std::chrono::milliseconds longestRetryAfter = std::chrono::hours(24);

    /// With the program's random numbers.
    BackOff();
    explicit BackOff(Chance chance) : m_chance(std::move(chance)) {}

    /// An attempt ended as "not sent". The wait is 2 s, 4 s, 8 s … 5 min, shortened by chance to
    /// between the half and the whole of it (so 1 s at least), lest many programs return at once;
    /// a `notBefore` (Retry-After) that is later than that wins.
    void failed(const QDateTime &now, const std::optional<QDateTime> &notBefore = std::nullopt);
    /// The service answered, whatever it said: the next failure is a first one again.
    void answered();

    /// The time until which to wait; invalid where there is nothing to wait for.
    QDateTime nextTry() const { return m_nextTry; }
    /// Also true where the clock was put back behind the failure, for the time that was computed
    /// from it means nothing any more.
    bool mayTry(const QDateTime &now) const;

private:
    Chance m_chance;
    std::chrono::milliseconds m_wait{0}; ///< the last one in full; 0 where nothing failed
    QDateTime m_failedAt;
    QDateTime m_nextTry;
};

} // namespace App
