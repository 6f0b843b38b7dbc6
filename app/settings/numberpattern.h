#pragma once

#include "contract/result.h"

#include <QDate>
#include <QList>
#include <QString>

namespace App {

/// How a connection's numbers look: `ComNr_{000000}` counts, `IND{yyyyMMdd}{000}` counts from 1
/// each day. It says what a number is called; which numbers are already taken it never knows.
class NumberPattern
{
public:
    /// Reads exactly one counter, `{0}` to `{000000000000000000}`, any number of dates made of
    /// `yyyy`, `yy`, `MM` and `dd` with `-`, `.`, `_` or nothing between them, and other text as it
    /// stands. Refuses with a code `pattern.…` what holds anything else, and what could grow beyond
    /// the 256 characters that the contract allows a communicationNumber.
    static Forms::Result<NumberPattern> parse(const QString &text);

    /// What a counter counts for: the text with the dates filled in and the counter's place as it
    /// stands. A scope that was not there before begins at 1.
    QString scope(const QDate &date) const;
    /// A number; a counter of more digits than the pattern has zeros takes the room that it needs.
    QString number(const QDate &date, quint64 counter) const;
    /// The first number of a new scope.
    QString example(const QDate &date) const { return number(date, 1); }

private:
    enum class Kind { Text, Date, Counter };
    struct Part
    {
        Kind kind;
        QString text; ///< without braces
    };

    NumberPattern(const QList<Part> &parts, qsizetype zeros) : m_parts(parts), m_zeros(zeros) {}
    static Forms::Result<QList<Part>> partsOf(const QString &text);
    QString filled(const QDate &date, const QString &counter) const;

    QList<Part> m_parts;
    qsizetype m_zeros;
};

} // namespace App
