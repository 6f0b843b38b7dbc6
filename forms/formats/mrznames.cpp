#include "formats/mrznames.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Forms::MrzNames {

namespace {

/// How a zone may write a letter, without its plain letter (Doc 9303, part 3, section 6, A and B).
const QHash<QChar, QStringList> &transliterations()
{
    static const QHash<QChar, QStringList> all = {{u'Ä', {u"AE"_s, u"AXX"_s}},
                                                  {u'Å', {u"AA"_s}},
                                                  {u'Æ', {u"AE"_s}},
                                                  {u'Ö', {u"OE"_s, u"OXX"_s}},
                                                  {u'Ø', {u"OE"_s, u"O"_s}},
                                                  {u'Œ', {u"OE"_s}},
                                                  {u'Ü', {u"UE"_s, u"UXX"_s}},
                                                  {u'ß', {u"SS"_s}},
                                                  {u'ẞ', {u"SS"_s}},
                                                  {u'Ñ', {u"NXX"_s}},
                                                  {u'Þ', {u"TH"_s}},
                                                  {u'Ð', {u"D"_s}},
                                                  {u'Đ', {u"D"_s}},
                                                  {u'Ħ', {u"H"_s}},
                                                  {u'Ł', {u"L"_s}},
                                                  {u'Ŧ', {u"T"_s}},
                                                  {u'Ŋ', {u"N"_s}},
                                                  {u'ĸ', {u"Q"_s}},
                                                  {u'ı', {u"I"_s}},
                                                  {u'А', {u"A"_s}},
                                                  {u'Б', {u"B"_s}},
                                                  {u'В', {u"V"_s}},
                                                  {u'Г', {u"G"_s, u"H"_s}},
                                                  {u'Ґ', {u"G"_s}},
                                                  {u'Д', {u"D"_s}},
                                                  {u'Е', {u"E"_s}},
                                                  {u'Ё', {u"E"_s, u"IO"_s}},
                                                  {u'Є', {u"IE"_s}},
                                                  {u'Ж', {u"ZH"_s, u"Z"_s}},
                                                  {u'З', {u"Z"_s}},
                                                  {u'И', {u"I"_s, u"Y"_s}},
                                                  {u'І', {u"I"_s}},
                                                  {u'Ї', {u"I"_s}},
                                                  {u'Й', {u"I"_s}},
                                                  {u'К', {u"K"_s}},
                                                  {u'Л', {u"L"_s}},
                                                  {u'М', {u"M"_s}},
                                                  {u'Н', {u"N"_s}},
                                                  {u'О', {u"O"_s}},
                                                  {u'П', {u"P"_s}},
                                                  {u'Р', {u"R"_s}},
                                                  {u'С', {u"S"_s}},
                                                  {u'Т', {u"T"_s}},
                                                  {u'У', {u"U"_s}},
                                                  {u'Ў', {u"U"_s}},
                                                  {u'Ф', {u"F"_s}},
                                                  {u'Х', {u"KH"_s, u"H"_s}},
                                                  {u'Ц', {u"TS"_s, u"C"_s}},
                                                  {u'Ч', {u"CH"_s}},
                                                  {u'Ш', {u"SH"_s}},
                                                  {u'Щ', {u"SHCH"_s}},
                                                  {u'Ъ', {u"IE"_s}},
                                                  {u'Ы', {u"Y"_s}},
                                                  {u'Ь', {QString()}},
                                                  {u'Э', {u"E"_s}},
                                                  {u'Ю', {u"IU"_s}},
                                                  {u'Я', {u"IA"_s}}};
    return all;
}

/// All that a zone may write for a letter; nothing for what a zone leaves out.
QStringList writings(QChar letter)
{
    const QChar capital = letter == u'ß' || letter == u'ı' ? letter : letter.toUpper();
    QStringList all = transliterations().value(capital);
    for (const QChar part : QString(capital).normalized(QString::NormalizationForm_KD))
        if (part >= u'A' && part <= u'Z')
            all.append(part);
    return all;
}

/// Whether the rest of a name is written as the rest of a zone. A zone has no apostrophes, and
/// parts words as it likes.
bool matches(QStringView name, QStringView zone, bool mayBeCutOff)
{
    while (!zone.isEmpty() && zone.front() == u' ')
        zone = zone.sliced(1);
    if (zone.isEmpty() && mayBeCutOff)
        return true;
    if (name.isEmpty())
        return zone.isEmpty();
    const QStringList all = writings(name.front());
    const QStringView rest = name.sliced(1);
    if (all.isEmpty())
        return !name.front().isLetterOrNumber() && matches(rest, zone, mayBeCutOff);
    return std::any_of(all.cbegin(), all.cend(), [&](const QString &writing) {
        return zone.startsWith(writing) && matches(rest, zone.sliced(writing.size()), mayBeCutOff);
    });
}

} // namespace

QString written(const QString &capitals)
{
    QString name = capitals.toLower();
    for (qsizetype index = 0; index < name.size(); ++index)
        if (index == 0 || name.at(index - 1) == u' ')
            name[index] = name.at(index).toUpper();
    return name;
}

bool mayStandFor(const QString &capitals, const QString &name, bool mayBeCutOff)
{
    // Far beyond any zone: not worth the ways that there are to write it.
    constexpr qsizetype longest = 200;
    const QString composed = name.normalized(QString::NormalizationForm_C);
    return composed.size() <= longest && !capitals.isEmpty() &&
           matches(composed, capitals, mayBeCutOff);
}

} // namespace Forms::MrzNames
