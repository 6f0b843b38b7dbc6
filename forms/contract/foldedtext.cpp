#include "contract/foldedtext.h"

#include <QString>

namespace Forms {

namespace {

/// What Latin letters are typed as that Qt does not take apart into a letter and its accent.
QStringView plainLetter(QChar letter)
{
    switch (letter.unicode()) {
    case u'ß':
        return u"ss";
    case u'ł':
        return u"l";
    case u'đ':
    case u'ð':
        return u"d";
    case u'ø':
        return u"o";
    case u'ħ':
        return u"h";
    case u'ŧ':
        return u"t";
    case u'ı':
        return u"i";
    case u'æ':
        return u"ae";
    case u'œ':
        return u"oe";
    case u'þ':
        return u"th";
    case u'\u2019':
        return u"'";
    default:
        return {};
    }
}

} // namespace

QString foldedText(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    const QString whole = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar character : whole) {
        if (character.isMark())
            continue;
        if (const QStringView letter = plainLetter(character); !letter.isEmpty())
            plain += letter;
        else
            plain += character.category() == QChar::Other_Control ? QChar(u' ') : character;
    }
    return plain;
}

} // namespace Forms
