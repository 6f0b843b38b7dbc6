#pragma once

#include "history/historyentry.h"

#include <QByteArray>
#include <QString>

#include <optional>

class QSqlQuery;

namespace App {

/// A line of the history as it lies in the store: what is clear, what is sealed, and the hashes that
/// bind them. Knows how each is computed, and neither the key nor the other lines.
struct HistoryRow
{
    qint64 number = 0;
    qint64 time = 0; ///< milliseconds since 1970, UTC
    int event = 0;
    int outcome = 0;
    int status = 0;
    qint64 record = 0;
    QByteArray bodyHash;
    QByteArray who;        ///< sealed; empty where it was written without a key
    QByteArray whoHash;    ///< SHA-256 of `who`; noHash() where it is empty
    QByteArray answer;     ///< sealed; empty where there was none or it was wiped
    QByteArray answerHash; ///< SHA-256 of `answer` before it was wiped; noHash() where none was
    QByteArray previous;   ///< the hash of the line before; noHash() for the first
    QByteArray hash;       ///< digest() as it was when the line was written

    /// The columns that fromQuery() expects, from the first on.
    static QString columns();
    static constexpr int columnCount = 13;
    static HistoryRow fromQuery(const QSqlQuery &query);

    /// SHA-256 over all that is clear, the hashes of the sealed parts and the line before.
    QByteArray digest() const;
    /// What the sealed parts are bound to: all that is clear, `who` to the answer too. The line
    /// before is not among it, but within `who`, so that a check can tell which of the two is false.
    QByteArray aboutWho() const;
    QByteArray aboutAnswer() const;

    bool isAnswerGone() const { return answer.isEmpty() && answerHash != noHash(); }
    /// The entry without what is sealed.
    HistoryEntry clearEntry() const;

    /// 32 zeros.
    static QByteArray noHash();
};

/// The newest sealed line at the time that another one was written.
struct SealedEnd
{
    qint64 number = 0; ///< 0: there was none
    QByteArray hash;
    bool isLost = false; ///< there was one, but the store did not say which

    static SealedEnd lost() { return {.number = 0, .hash = {}, .isLost = true}; }
    QByteArray toCbor() const;
    static std::optional<SealedEnd> fromCbor(const QByteArray &bytes);

    friend bool operator==(const SealedEnd &, const SealedEnd &) = default;
};

/// What a line has sealed beside its answer. Each vouches for the line before it and for the sealed
/// one before it, so that neither can be replaced even where the hashes are computed anew.
struct HistoryWho
{
    QString profile;
    QString operatorName;
    QString customerExtId;
    QString communicationNumber;
    QString reason;
    QByteArray previous; ///< as in the row
    SealedEnd before;

    static HistoryWho of(const HistoryNote &note, const QByteArray &previous,
                         const SealedEnd &before);
    void tellTo(HistoryNote &note) const;

    QByteArray toCbor() const;
    static std::optional<HistoryWho> fromCbor(const QByteArray &bytes);
};

} // namespace App
