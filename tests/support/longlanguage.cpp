#include "support/longlanguage.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <string_view>

using namespace Qt::StringLiterals;

namespace Support {

namespace {

QChar accented(QChar letter)
{
    static const QHash<QChar, QChar> accents = {
        {u'a', u'å'}, {u'c', u'č'}, {u'e', u'ė'}, {u'i', u'ī'}, {u'n', u'ñ'}, {u'o', u'ő'},
        {u's', u'š'}, {u'u', u'ū'}, {u'y', u'ÿ'}, {u'z', u'ž'}, {u'A', u'Å'}, {u'C', u'Č'},
        {u'E', u'Ė'}, {u'I', u'Ī'}, {u'N', u'Ñ'}, {u'O', u'Ő'}, {u'S', u'Š'}, {u'U', u'Ū'},
    };
    return accents.value(letter, letter);
}

qsizetype letters(const QString &text)
{
    return std::count_if(text.cbegin(), text.cend(), [](QChar each) { return each.isLetter(); });
}

/// As many letters as asked for, in words where the text has words.
QString filler(qsizetype count, bool inWords)
{
    constexpr std::u16string_view pattern = u"ąžūėšį";
    QString text;
    for (qsizetype each = 0; each < count; ++each) {
        if (inWords && each % 6 == 0)
            text += u' ';
        text += QChar(pattern.at(static_cast<std::size_t>(each % 6)));
    }
    return text;
}

} // namespace

LongLanguage::LongLanguage(QObject *parent) : QTranslator(parent)
{
    if (!m_plurals.load(u"intake_en"_s, u":/i18n"_s))
        qFatal("There are no English plurals.");
}

QString LongLanguage::lengthened(const QString &text)
{
    // What a program reads stays: %1 %L2 %n, &X, *.xml, and one letter alone, which is a key.
    static const QRegularExpression kept(uR"(%L?\d+|%n|&.|\*\.\w+|--[\w-]+)"_s);
    static const QRegularExpression ending(uR"([\s.,:;…?!)»”"]*$)"_s);
    if (letters(text) < 2)
        return text;
    const qsizetype end = ending.match(text).capturedStart();
    QString longer;
    qsizetype at = 0;
    const auto accent = [&](qsizetype until) {
        for (; at < until; ++at)
            longer += accented(text.at(at));
    };
    auto matches = kept.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedStart() >= end)
            break;
        accent(match.capturedStart());
        longer += match.captured();
        at = match.capturedEnd();
    }
    accent(end);
    longer += filler((letters(text) * 2 + 4) / 5, text.contains(u' '));
    return longer + text.mid(end);
}

QString LongLanguage::translate(const char *context, const char *source, const char *comment,
                                int number) const
{
    // The names of keys are read back by Qt, and the direction of writing is asked for as a text.
    if (std::string_view(context) == "QShortcut" || std::string_view(source).starts_with("QT_"))
        return {};
    const QString plural = m_plurals.translate(context, source, comment, number);
    return lengthened(plural.isEmpty() ? QString::fromUtf8(source) : plural);
}

} // namespace Support
