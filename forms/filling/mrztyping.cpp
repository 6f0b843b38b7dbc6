#include "filling/mrztyping.h"

#include "formats/mrzcountry.h"
#include "formats/mrzlines.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Forms {

namespace {

constexpr qsizetype longestZone = 90;

/// Whether a character may stand for a digit of a date, if misread.
bool mayBeDateDigit(QChar character)
{
    return character.isDigit() || u"<OQDILZSGB"_s.contains(character);
}

/// Whether the dates and the sex stand where a format has them. What was typed before a zone in one
/// go, or the beginning of a longer one, has other characters there, or fillers alone.
bool hasDates(QStringView joined, MrzFormat format)
{
    const bool isCard = format == MrzFormat::Td1;
    const qsizetype line = mrzLineLength(format);
    const QStringView birth = joined.sliced(line + (isCard ? 0 : 13), 6);
    const QStringView expiry = joined.sliced(line + (isCard ? 8 : 21), 6);
    const auto areDates = [](QStringView six) {
        return std::all_of(six.begin(), six.end(), mayBeDateDigit);
    };
    const auto digits = [](QStringView six) {
        return std::count_if(six.begin(), six.end(), [](QChar each) { return each.isDigit(); });
    };
    return areDates(birth) && areDates(expiry) && digits(birth) + digits(expiry) >= 4 &&
           u"MFX<"_s.contains(joined.at(line + (isCard ? 7 : 20)));
}

/// Whether the letters of the issuing state mean anything. Nothing else tells a small visa from the
/// end of a passport line that has a V in its ninth column.
bool hasState(QStringView joined)
{
    QString letters = joined.sliced(2, 3).toString();
    return mrzCountry(letters.remove(u'<')).isKnown;
}

/// Whether the ends of a zone's first lines are where a format has them; the last line's end comes
/// after the zone.
bool fits(const QList<qsizetype> &lineEnds, MrzFormat format)
{
    return std::all_of(lineEnds.cbegin(), lineEnds.cend(),
                       [&](qsizetype end) { return end % mrzLineLength(format) == 0; });
}

/// Whether a first line, or the second of three, may end here.
bool mayEndLine(QStringView typed, const QList<qsizetype> &lineEnds)
{
    const QChar first = typed.front();
    const qsizetype length = typed.size();
    if (!typed.contains(u'<'))
        return false;
    const bool isCard = first != u'P' && first != u'V';
    if (length == 60)
        return isCard && lineEnds == QList<qsizetype>{30};
    if (!lineEnds.isEmpty())
        return false;
    return length == 44 ? !isCard : length == 36 ? first != u'P' : length == 30 && isCard;
}

} // namespace

bool MrzTyping::mayBegin(QChar character)
{
    return u"PIACV"_s.contains(character.toUpper());
}

bool MrzTyping::type(QChar character, const QStringList &before)
{
    const QChar capital = character.toUpper();
    if (!isMrzCharacter(capital)) {
        reset();
        return false;
    }
    if (mayBegin(capital))
        m_starts.append({m_run.size(), before});
    if (m_starts.isEmpty())
        return false;
    m_run.append(capital);
    for (const Start &start : std::as_const(m_starts)) {
        if (!completes(start))
            continue;
        m_zone = m_run.sliced(start.at);
        m_before = start.before;
        reset();
        return true;
    }
    if (m_run.size() - m_starts.first().at >= longestZone)
        m_starts.removeFirst();
    return false;
}

bool MrzTyping::completes(const Start &start) const
{
    const QStringView joined = QStringView(m_run).sliced(start.at);
    const auto format = mrzFormat(joined);
    return format && fits(start.lineEnds, *format) && hasDates(joined, *format) &&
           (isTheOnlyOneWithLines(start) || hasState(joined));
}

bool MrzTyping::isTheOnlyOneWithLines(const Start &start) const
{
    const auto withLines = std::count_if(m_starts.cbegin(), m_starts.cend(), [](const Start &each) {
        return !each.lineEnds.isEmpty();
    });
    return !start.lineEnds.isEmpty() && withLines == 1;
}

bool MrzTyping::endLine()
{
    QList<Start> kept;
    for (Start start : std::as_const(m_starts)) {
        const QStringView typed = QStringView(m_run).sliced(start.at);
        if (!mayEndLine(typed, start.lineEnds))
            continue;
        start.lineEnds.append(typed.size());
        kept.append(start);
    }
    if (kept.isEmpty()) {
        reset();
        return false;
    }
    m_starts = kept;
    return true;
}

void MrzTyping::reset()
{
    m_run.clear();
    m_starts.clear();
}

} // namespace Forms
