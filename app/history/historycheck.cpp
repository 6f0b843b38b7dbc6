#include "history/historycheck.h"

#include "secrecy/cipher.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

namespace App {

namespace {

QByteArray hashOf(const QByteArray &sealed)
{
    return sealed.isEmpty() ? HistoryRow::noHash()
                            : QCryptographicHash::hash(sealed, QCryptographicHash::Sha256);
}

QString missing(qint64 first, qint64 last)
{
    return first == last
               ? QCoreApplication::translate("History", "This entry is missing.")
               : QCoreApplication::translate("History", "The entries %1 to %2 are missing.")
                     .arg(QString::number(first), QString::number(last));
}

QString replaced()
{
    return QCoreApplication::translate("History", "This entry stands in another one's place.");
}

} // namespace

HistoryCheck::HistoryCheck(const Cipher *cipher, const SealedEnd &end)
    : m_cipher(cipher), m_end(end), m_lastHash(HistoryRow::noHash())
{}

void HistoryCheck::take(const HistoryRow &row, bool isWiped)
{
    if (isBroken())
        return;
    ++m_report.entries;
    if (!checkNumber(row.number) || !checkHashes(row, isWiped) || !checkSeals(row))
        return;
    m_lastNumber = row.number;
    m_lastHash = row.hash;
    if (row.number == m_end.number)
        m_hashAtEnd = row.hash;
}

void HistoryCheck::finish(const SealedEnd &endNow)
{
    if (isBroken() || !m_cipher)
        return;
    if (m_end.isLost)
        breakAt(std::max<qint64>(m_lastNumber, 1),
                QCoreApplication::translate(
                    "History", "The sealed note of which entry is the newest was removed or "
                               "altered: entries after this one may be missing."));
    else if (m_end.number > m_lastNumber)
        breakAt(m_lastNumber + 1,
                QCoreApplication::translate("History", "The end of the history is cut off. %1")
                    .arg(missing(m_lastNumber + 1, m_end.number)));
    else if (m_end.number > 0 && m_end.hash != m_hashAtEnd)
        breakAt(m_end.number, replaced());
    else if (m_lastSealed.number > endNow.number)
        breakAt(m_lastSealed.number,
                QCoreApplication::translate("History", "The sealed note of which entry is the "
                                                       "newest was put back to an older one."));
}

bool HistoryCheck::checkNumber(qint64 number)
{
    const qint64 expected = m_lastNumber + 1;
    if (number > expected)
        return breakAt(expected, missing(expected, number - 1));
    // The numbers rise and none is there twice, so that it can only be one before the first.
    if (number < expected)
        return breakAt(expected, QCoreApplication::translate(
                                     "History", "An entry was put before the first one."));
    return true;
}

bool HistoryCheck::checkHashes(const HistoryRow &row, bool isWiped)
{
    if (row.digest() != row.hash)
        return breakAt(row.number,
                       QCoreApplication::translate(
                           "History", "This entry was changed after it had been written."));
    if (row.previous != m_lastHash)
        return breakAt(row.number, QCoreApplication::translate(
                                       "History", "This entry does not continue the one before "
                                                  "it: one of the two was replaced."));
    if (hashOf(row.who) != row.whoHash)
        return breakAt(row.number,
                       QCoreApplication::translate("History", "The encrypted part of this entry "
                                                              "was altered or removed."));
    if (row.isAnswerGone() && !isWiped)
        return breakAt(row.number, QCoreApplication::translate(
                                       "History", "The answer of this entry was removed, though "
                                                  "its customer was not wiped."));
    if (!row.isAnswerGone() && hashOf(row.answer) != row.answerHash)
        return breakAt(row.number, QCoreApplication::translate(
                                       "History", "The answer of this entry was altered."));
    return true;
}

bool HistoryCheck::checkSeals(const HistoryRow &row)
{
    if (row.who.isEmpty())
        ++m_report.unsealed;
    if (!m_cipher)
        return true;
    const QString forged = QCoreApplication::translate(
        "History", "This entry was changed or replaced without the key: its encrypted part does "
                   "not belong to it.");
    if (!row.answer.isEmpty() && !m_cipher->open(row.answer, row.aboutAnswer()))
        return breakAt(row.number, forged);
    if (row.who.isEmpty())
        return true;
    const auto plain = m_cipher->open(row.who, row.aboutWho());
    const auto who = plain ? HistoryWho::fromCbor(*plain) : std::nullopt;
    if (!who)
        return breakAt(row.number, forged);
    if (!checkSealedBefore(row.number, who->before))
        return false;
    // The line before has its number; were it sealed, its own seal would have told.
    if (who->previous != row.previous)
        return breakAt(std::max<qint64>(row.number - 1, 1), replaced());
    m_lastSealed = {.number = row.number, .hash = row.hash};
    return true;
}

bool HistoryCheck::checkSealedBefore(qint64 number, const SealedEnd &before)
{
    if (before == m_lastSealed)
        return true;
    if (before.isLost)
        return breakAt(number, QCoreApplication::translate(
                                   "History", "When this entry was written, the sealed note of the "
                                              "newest entry had been removed or altered: entries "
                                              "before this one may be missing."));
    // Since no number is missing, an entry has that number, yet is not sealed.
    if (before.number > m_lastSealed.number)
        return breakAt(std::min(before.number, number), replaced());
    return breakAt(number, QCoreApplication::translate(
                               "History", "When this entry was written, the sealed note of the "
                                          "newest entry had been put back to an older one."));
}

bool HistoryCheck::breakAt(qint64 number, const QString &explanation)
{
    m_report.firstBreak = number;
    m_report.explanation = explanation;
    return false;
}

} // namespace App
