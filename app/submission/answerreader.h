#pragma once

#include "contract/record.h"
#include "submission/outcome.h"

namespace App {

/// What came over the wire, before anybody judged it.
struct RawAnswer
{
    /// How the answer ended: as a whole, or not.
    enum class Ending { Whole, CutOff, TooLong, TimedOut, Cancelled };

    int status = 0; ///< 0 where no answer's head was read
    QString location;
    QString retryAfter;
    QByteArray body;
    Ending ending = Ending::Whole;
};

/// The largest part of an answer that is read, in bytes.
inline constexpr qint64 maximumAnswerSize = 1024 * 1024;

/// Judges an answer by the contract's table, row by row from the top: accepted, refused, not sent,
/// unknown. What the head settles holds however the body ends; what only the body can say counts
/// only where the body is whole. The record is the one that was sent; reasons get its paths.
Answer readAnswer(const RawAnswer &raw, const Forms::Record &record, const QDateTime &now);

/// The time in a Retry-After header: seconds from now, or one of HTTP's three forms of a date.
std::optional<QDateTime> retryTime(const QString &header, const QDateTime &now);

} // namespace App
