#pragma once

#include <QByteArray>
#include <QString>

namespace Forms {

/// JSON text as RapidJSON reads it (its Stream concept, hence the names). Counts lines, and shows
/// a long number as a plain `0` while it keeps the digits: RapidJSON calculates with numbers even
/// where it hands them on as text, and gives up on those that no double can hold.
class JsonSource
{
public:
    using Ch = char;

    explicit JsonSource(const QByteArray &utf8);

    Ch Peek() const;
    Ch Take();
    size_t Tell() const { return static_cast<size_t>(m_at); }

    // Wanted by the concept, used by RapidJSON only where it parses in place.
    Ch *PutBegin() { return nullptr; }
    void Put(Ch) {}
    void Flush() {}
    size_t PutEnd(Ch *) { return 0; }

    /// The line of the next character, counted from 1.
    int line() const { return m_line; }
    /// The digits of the number that was met last; empty where it was shown as it stands.
    const QString &keptNumber() const { return m_number; }

private:
    void followString(Ch taken);
    void countLine(Ch taken);
    void findNumber();

    const QByteArray &m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    bool m_inString = false;
    bool m_escaped = false;
    qsizetype m_numberLength = 0; ///< of the number that begins here; 0 where none does
    qsizetype m_noNumberBefore = 0;
    QString m_number;
};

} // namespace Forms
