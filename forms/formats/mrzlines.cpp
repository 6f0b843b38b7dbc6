#include "formats/mrzlines.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Forms {

namespace {

/// Gives the texts of this folder their context.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Formats)
};

constexpr MrzFormat allFormats[] = {MrzFormat::Td1, MrzFormat::Td2, MrzFormat::Td3,
                                    MrzFormat::VisaA, MrzFormat::VisaB};

bool beginsAs(MrzFormat format, QChar first)
{
    switch (format) {
    case MrzFormat::Td1:
    case MrzFormat::Td2:
        return first == u'I' || first == u'A' || first == u'C';
    case MrzFormat::Td3:
        return first == u'P';
    case MrzFormat::VisaA:
    case MrzFormat::VisaB:
        return first == u'V';
    }
    return false;
}

bool hasOnlyMrzCharacters(QStringView text)
{
    return std::all_of(text.begin(), text.end(), isMrzCharacter);
}

/// In capitals and without any white space.
QString compacted(const QString &text)
{
    static const QRegularExpression blanks(u"\\s"_s);
    return text.toUpper().remove(blanks);
}

MrzLines parted(const QString &joined, MrzFormat format)
{
    MrzLines zone{format, {}};
    const int length = mrzLineLength(format);
    for (int line = 0; line < mrzLineCount(format); ++line)
        zone.lines.append(joined.sliced(qsizetype(line) * length, length));
    return zone;
}

/// A zone among other lines, as when a whole page was read.
std::optional<MrzLines> amongOthers(const QStringList &lines)
{
    for (qsizetype first = 0; first < lines.size(); ++first) {
        for (const qsizetype count : {2, 3}) {
            if (first + count > lines.size())
                continue;
            const QStringList some = lines.sliced(first, count);
            const QString joined = some.join(QString());
            const auto format = mrzFormat(joined);
            if (format && mrzLineCount(*format) == count &&
                some.first().size() == mrzLineLength(*format))
                return parted(joined, *format);
        }
    }
    return std::nullopt;
}

/// Lines that a zone has but for their length.
bool isNearlyOne(const QStringList &lines)
{
    if (lines.size() < 2 || lines.size() > 3 || !u"PIACV"_s.contains(lines.first().front()))
        return false;
    return std::all_of(lines.cbegin(), lines.cend(), [](const QString &line) {
        return line.size() > 25 && line.size() < 50 && hasOnlyMrzCharacters(line) &&
               line.contains(u'<');
    });
}

Failure wrongLength(const QStringList &lines)
{
    QStringList lengths;
    for (const QString &line : lines)
        lengths.append(QString::number(line.size()));
    return {
        u"mrz.length"_s,
        Words::tr("This looks like a passport line, but a character is missing or too many: the "
                  "lines have %1 characters. Two of 44, two of 36 or three of 30 are expected.")
            .arg(lengths.join(u", "_s))};
}

} // namespace

bool isMrzCharacter(QChar character)
{
    return (character >= u'A' && character <= u'Z') || (character >= u'0' && character <= u'9') ||
           character == u'<';
}

int mrzLineLength(MrzFormat format)
{
    switch (format) {
    case MrzFormat::Td1:
        return 30;
    case MrzFormat::Td2:
    case MrzFormat::VisaB:
        return 36;
    case MrzFormat::Td3:
    case MrzFormat::VisaA:
        return 44;
    }
    return 0;
}

int mrzLineCount(MrzFormat format)
{
    return format == MrzFormat::Td1 ? 3 : 2;
}

std::optional<MrzFormat> mrzFormat(QStringView joined)
{
    for (const MrzFormat format : allFormats) {
        if (joined.size() == mrzLineLength(format) * mrzLineCount(format) &&
            beginsAs(format, joined.front()) && joined.contains(u'<') &&
            hasOnlyMrzCharacters(joined))
            return format;
    }
    return std::nullopt;
}

Result<MrzLines> findMrz(const QString &text)
{
    // A page of text at the most: no zone is looked for in a whole file.
    constexpr qsizetype mostCharacters = 20000;
    const Failure none{u"mrz.none"_s, Words::tr("The text holds no passport line.")};
    if (text.size() > mostCharacters)
        return none;
    const QString joined = compacted(text);
    if (const auto format = mrzFormat(joined))
        return parted(joined, *format);
    static const QRegularExpression lineEnds(u"[\\r\\n\\x{2028}\\x{2029}]+"_s);
    QStringList lines;
    for (const QString &line : text.split(lineEnds))
        if (const QString compact = compacted(line); !compact.isEmpty())
            lines.append(compact);
    if (const auto zone = amongOthers(lines))
        return *zone;
    if (isNearlyOne(lines))
        return wrongLength(lines);
    return none;
}

} // namespace Forms
