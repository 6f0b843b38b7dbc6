#pragma once

#include "history/historyentry.h"
#include "history/historyrow.h"

namespace App {

class Cipher;

/// Follows the history from its first line on and remembers the first that does not fit and why.
/// Takes the lines as they come; reads nothing and changes nothing.
class HistoryCheck
{
public:
    /// Without a cipher only the hashes are checked. `end` is what the store remembers as the newest
    /// sealed line before the first line is read.
    HistoryCheck(const Cipher *cipher, const SealedEnd &end);

    /// The next line, in the order of the numbers. `isWiped`: its answer may be gone, since its
    /// record was wiped or is no longer there.
    void take(const HistoryRow &row, bool isWiped);
    /// After the last line; with what the store remembers now, since others may have written.
    void finish(const SealedEnd &endNow);

    bool isBroken() const { return m_report.firstBreak != 0; }
    const ChainReport &report() const { return m_report; }

private:
    /// Each says whether the line fits, and remembers the break where it does not.
    bool checkNumber(qint64 number);
    bool checkHashes(const HistoryRow &row, bool isWiped);
    bool checkSeals(const HistoryRow &row);
    bool checkSealedBefore(qint64 number, const SealedEnd &before);
    bool breakAt(qint64 number, const QString &explanation);

    const Cipher *m_cipher;
    SealedEnd m_end;
    QByteArray m_hashAtEnd; ///< of the line that has the end's number
    SealedEnd m_lastSealed; ///< the newest sealed line so far
    qint64 m_lastNumber = 0;
    QByteArray m_lastHash;
    ChainReport m_report;
};

} // namespace App
