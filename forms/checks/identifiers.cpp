#include "checks/identifiers.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Forms::Identifiers {

namespace {

// The IBAN registry (ISO 13616-2): country and length of its IBANs.
constexpr char ibanLengths[] =
    "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 "
    "DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 "
    "IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 "
    "MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 "
    "SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30";

/// The length of a country's IBANs; 0 where it has none.
int ibanLength(const QString &country)
{
    static const QHash<QString, int> lengths = [] {
        QHash<QString, int> all;
        for (const QString &each : QString::fromLatin1(ibanLengths).split(u' '))
            all.insert(each.left(2), each.mid(2).toInt());
        return all;
    }();
    return lengths.value(country);
}

/// The remainder of ISO 7064 mod 97-10, with A to Z standing for 10 to 35.
int remainder97(const QString &text)
{
    int remainder = 0;
    for (const QChar character : text) {
        if (character.isDigit())
            remainder = (remainder * 10 + character.digitValue()) % 97;
        else
            remainder = (remainder * 100 + character.unicode() - u'A' + 10) % 97;
    }
    return remainder;
}

QString withoutGroups(QString text)
{
    // A text that is set for print has other dashes, and blanks that do not break.
    text.removeIf([](QChar each) {
        return each.isSpace() || each.category() == QChar::Punctuation_Dash || each == u'−';
    });
    return text;
}

} // namespace

bool hasLeiForm(const QString &text)
{
    static const QRegularExpression form(u"\\A[A-Z0-9]{18}[0-9]{2}\\z"_s);
    return form.match(text).hasMatch();
}

bool hasLeiCheckDigits(const QString &text)
{
    return remainder97(text) == 1;
}

bool isGiin(const QString &text)
{
    static const QRegularExpression form(
        u"\\A[A-NP-Z0-9]{6}\\.[A-NP-Z0-9]{5}\\.[A-Z]{2}\\.[0-9]{3}\\z"_s);
    return form.match(text).hasMatch();
}

Iban judgeIban(const QString &text)
{
    // Two letters, two digits and at least as much as the shortest IBAN less a few characters;
    // anything else, "leather bag" included, is an account of another kind.
    static const QRegularExpression form(u"\\A[A-Z]{2}[0-9]{2}[A-Z0-9]{8,32}\\z"_s);
    const QString written = withoutGroups(text.toUpper());
    const int length = ibanLength(written.left(2));
    if (length == 0 || !form.match(written).hasMatch())
        return Iban::NotOne;
    if (written.size() != length)
        return Iban::WrongLength;
    const QString rearranged = written.mid(4) + written.left(4);
    return remainder97(rearranged) == 1 ? Iban::Right : Iban::WrongCheckDigits;
}

QString ungrouped(const QString &text)
{
    const QString bare = withoutGroups(text);
    const QString upper = bare.toUpper();
    const bool isKnown = hasLeiForm(upper) || isGiin(upper) || judgeIban(bare) != Iban::NotOne;
    return isKnown ? bare : text;
}

} // namespace Forms::Identifiers
