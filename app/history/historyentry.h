#pragma once

#include "submission/outcome.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace App {

/// What a line of the history tells of. The numbers are what the store holds.
enum class HistoryEvent {
    Attempt = 0,     ///< a request was tried and has ended
    Interrupted = 1, ///< the program ended in the middle of an attempt; found at a later start
    Asked = 2,       ///< the service was asked and settled an unknown outcome
    MarkedByHand = 3 ///< a person settled an unknown outcome and said why
};

/// What is told to the history by who makes it.
struct HistoryNote
{
    HistoryEvent event = HistoryEvent::Attempt;
    qint64 record = 0;   ///< 0: no stored record stands for it
    QByteArray bodyHash; ///< SHA-256 of the exact bytes of the request, 32 bytes
    QString profile;
    QString operatorName; ///< the system's user, or the name in the settings
    QString customerExtId;
    QString communicationNumber;
    QString reason; ///< a person's words, or what was found

    friend bool operator==(const HistoryNote &, const HistoryNote &) = default;
};

/// One line of the history as it is read back. Where the store has no key, or the line was written
/// without one, what is personal is empty.
struct HistoryEntry
{
    qint64 number = 0; ///< from 1, without a gap
    QDateTime time;    ///< UTC, to the millisecond
    Outcome outcome = Outcome::Unknown;
    int status = 0;
    HistoryNote note;
    QByteArray answer; ///< the service's answer as it came; empty where wiped
    bool isAnswerWiped = false;
    QByteArray previous; ///< hash of the entry before; 32 zeros for the first
    QByteArray hash;     ///< SHA-256 over all of this and the hashes of the sealed parts
};

/// What the check of the chain found.
struct ChainReport
{
    qint64 entries = 0;    ///< that were checked, up to the first that does not fit
    qint64 unsealed = 0;   ///< of these, written without a key, hence vouched for by hashes alone
    qint64 firstBreak = 0; ///< number of the first entry that does not fit; 0: all fit
    QString explanation;   ///< what is wrong with it; empty where all fit
};

} // namespace App
