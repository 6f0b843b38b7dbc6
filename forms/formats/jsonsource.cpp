#include "formats/jsonsource.h"

#include "contract/valuetext.h"

#include <algorithm>

namespace Forms {

namespace {

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

/// What RapidJSON reads without trouble: far from the limits of a double.
bool isPlain(QByteArrayView number)
{
    return number.size() < 100 && !number.contains('e') && !number.contains('E');
}

bool isOfNumber(char character)
{
    return isDigit(character) || character == '-' || character == '+' || character == '.' ||
           character == 'e' || character == 'E';
}

} // namespace

JsonSource::JsonSource(const QByteArray &utf8) : m_text(utf8)
{
    findNumber();
}

JsonSource::Ch JsonSource::Peek() const
{
    if (m_at >= m_text.size())
        return '\0';
    return m_numberLength > 0 ? '0' : m_text.at(m_at);
}

JsonSource::Ch JsonSource::Take()
{
    const Ch taken = Peek();
    if (m_at >= m_text.size())
        return taken;
    if (m_numberLength > 0) {
        m_at += m_numberLength;
    } else {
        followString(taken);
        ++m_at;
        countLine(taken);
    }
    findNumber();
    return taken;
}

void JsonSource::followString(Ch taken)
{
    if (m_escaped)
        m_escaped = false;
    else if (m_inString && taken == '\\')
        m_escaped = true;
    else if (taken == '"')
        m_inString = !m_inString;
}

void JsonSource::countLine(Ch taken)
{
    const bool endsInNewline = m_at < m_text.size() && m_text.at(m_at) == '\n';
    if (taken == '\n' || (taken == '\r' && !endsInNewline))
        ++m_line;
}

void JsonSource::findNumber()
{
    m_numberLength = 0;
    if (m_inString || m_at < m_noNumberBefore || m_at >= m_text.size())
        return;
    const char first = m_text.at(m_at);
    if (first != '-' && !isDigit(first))
        return;
    const auto begin = m_text.cbegin() + m_at;
    const auto end = std::find_if_not(begin, m_text.cend(), isOfNumber);
    const qsizetype length = end - begin;
    m_number.clear();
    m_noNumberBefore = m_at + length;
    const QByteArrayView written(begin, length);
    if (isPlain(written))
        return;
    QString number = QString::fromLatin1(written);
    // What is none is shown as it stands, to the end, so that RapidJSON finds its fault.
    if (ValueText::isNumber(number)) {
        m_number = std::move(number);
        m_numberLength = length;
    }
}

} // namespace Forms
