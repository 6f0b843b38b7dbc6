#include "formats/mrzcountry.h"

#include "contract/codes.h"

#include <QCoreApplication>
#include <QHash>

#include <unicode/locid.h>

using namespace Qt::StringLiterals;

namespace Forms {

namespace {

/// Gives the texts of this folder their context.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Formats)
};

QHash<QString, QString> alpha3Codes()
{
    QHash<QString, QString> codes;
    for (const QString &code : Codes::all(CodeSet::Country))
        codes.insert(
            QString::fromLatin1(icu::Locale("", code.toLatin1().constData()).getISO3Country()),
            code);
    return codes;
}

QString british(const QString &letters)
{
    if (letters == u"GBD")
        return Words::tr("GBD: a citizen of a British overseas territory.");
    if (letters == u"GBN")
        return Words::tr("GBN: a British national (overseas).");
    if (letters == u"GBO")
        return Words::tr("GBO: a British overseas citizen.");
    if (letters == u"GBP")
        return Words::tr("GBP: a British protected person.");
    if (letters == u"GBS")
        return Words::tr("GBS: a British subject.");
    return {};
}

/// What letters mean that stand for no country.
QString noCountry(const QString &letters)
{
    static const QHash<QString, const char *> meanings = {
        {u"XXA"_s, QT_TRANSLATE_NOOP("Formats", "a stateless person")},
        {u"XXB"_s, QT_TRANSLATE_NOOP("Formats", "a refugee under the convention of 1951")},
        {u"XXC"_s, QT_TRANSLATE_NOOP("Formats", "a refugee")},
        {u"XXX"_s, QT_TRANSLATE_NOOP("Formats", "a person whose nationality is not stated")},
        {u"UNO"_s, QT_TRANSLATE_NOOP("Formats", "the United Nations")},
        {u"UNA"_s, QT_TRANSLATE_NOOP("Formats", "an agency of the United Nations")},
        {u"UNK"_s, QT_TRANSLATE_NOOP("Formats", "the United Nations' mission in Kosovo")},
        {u"EUE"_s, QT_TRANSLATE_NOOP("Formats", "the European Union")},
        {u"XOM"_s, QT_TRANSLATE_NOOP("Formats", "the Sovereign Military Order of Malta")},
        {u"XPO"_s, QT_TRANSLATE_NOOP("Formats", "Interpol")},
        {u"XBA"_s, QT_TRANSLATE_NOOP("Formats", "the African Development Bank")},
        {u"XIM"_s, QT_TRANSLATE_NOOP("Formats", "the African Export-Import Bank")},
        {u"XCC"_s, QT_TRANSLATE_NOOP("Formats", "the Caribbean Community")},
        {u"XCE"_s, QT_TRANSLATE_NOOP("Formats", "the Council of Europe")},
        {u"XCO"_s, QT_TRANSLATE_NOOP("Formats", "the Common Market for Eastern and Southern "
                                                "Africa")},
        {u"XEC"_s, QT_TRANSLATE_NOOP("Formats", "the Economic Community of West African States")},
        {u"XMP"_s, QT_TRANSLATE_NOOP("Formats", "the Parliamentary Assembly of the "
                                                "Mediterranean")},
        {u"XDC"_s, QT_TRANSLATE_NOOP("Formats", "the Southern African Development Community")},
        {u"XES"_s, QT_TRANSLATE_NOOP("Formats", "the Organisation of Eastern Caribbean States")},
        {u"UTO"_s, QT_TRANSLATE_NOOP("Formats", "Utopia, which only specimens come from")},
    };
    const char *meaning = meanings.value(letters, nullptr);
    return meaning ? QCoreApplication::translate("Formats", meaning) : QString();
}

} // namespace

MrzCountry mrzCountry(const QString &letters)
{
    static const QHash<QString, QString> iso = alpha3Codes();
    if (letters.isEmpty())
        return {{}, Words::tr("The zone leaves it open."), false};
    if (letters == u"D") // the one state with a single letter
        return {u"DE"_s, {}};
    if (const auto found = iso.constFind(letters); found != iso.cend())
        return {*found, {}};
    if (const QString kind = british(letters); !kind.isEmpty())
        return {u"GB"_s, kind};
    if (letters == u"RKS" || letters == u"XKX") // a code that some installations list
        return {u"XK"_s, Words::tr("%1: Kosovo, which has no code in ISO 3166-1.").arg(letters)};
    if (const QString meaning = noCountry(letters); !meaning.isEmpty())
        return {{}, Words::tr("%1 is no country of ISO 3166-1: %2.").arg(letters, meaning)};
    return {{}, Words::tr("%1 is no country of ISO 3166-1.").arg(letters), false};
}

} // namespace Forms
