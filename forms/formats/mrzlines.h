#pragma once

#include "formats/mrz.h"

namespace Forms {

/// The lines of a zone, all of one length.
struct MrzLines
{
    MrzFormat format = MrzFormat::Td3;
    QStringList lines;
};

/// Finds a zone in a text by its shape alone: the letter that a kind of document begins with, the
/// length of the lines, the zone's 37 characters. The lines may have breaks or blanks between them
/// or none, be in small letters, and stand among other lines. The failure's code is "mrz.none", or
/// "mrz.length" where only the length of a line is wrong.
Result<MrzLines> findMrz(const QString &text);

/// The format of a zone whose lines are run together, or nothing.
std::optional<MrzFormat> mrzFormat(QStringView joined);
/// How long a format's lines are, and how many there are.
int mrzLineLength(MrzFormat format);
int mrzLineCount(MrzFormat format);
/// Whether a character, in capitals, is one of the zone's.
bool isMrzCharacter(QChar character);

} // namespace Forms
