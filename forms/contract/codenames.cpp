#include "contract/codenames.h"

#include "contract/codes.h"
#include "contract/valuetext.h"

#include <QCoreApplication>
#include <QHash>

#include <unicode/locid.h>
#include <unicode/ucurr.h>
#include <unicode/uloc.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <string>

using namespace Qt::StringLiterals;

namespace Forms::CodeNames {

namespace {

QString fromIcu(const icu::UnicodeString &text)
{
    return QString::fromUtf16(text.getBuffer(), text.length());
}

/// ICU's locale of the same language. By language tag, since only that names the script, and
/// since Qt's "C" is ICU's English.
icu::Locale icuLocale(const QLocale &locale)
{
    UErrorCode status = U_ZERO_ERROR;
    icu::Locale found = icu::Locale::forLanguageTag(locale.bcp47Name().toStdString(), status);
    return U_SUCCESS(status) ? found : icu::Locale::getEnglish();
}

/// Whether a text has the form of a code; ICU would read names into others, "lt" or "LT_1".
bool isCode(const QString &text, qsizetype length)
{
    return text.size() == length && std::all_of(text.cbegin(), text.cend(), [](QChar each) {
               return each >= u'A' && each <= u'Z';
           });
}

QString countryName(const QString &code, const icu::Locale &language)
{
    if (!isCode(code, 2))
        return {};
    const icu::Locale country("", code.toLatin1().constData());
    icu::UnicodeString name;
    country.getDisplayCountry(language, name);
    const QString text = fromIcu(name);
    return text == code ? QString() : text;
}

QString currencyName(const QString &code, const icu::Locale &language)
{
    if (!isCode(code, 3))
        return {};
    // ICU answers with this very text where it knows no name, so it must outlive the answer.
    const std::u16string asked = code.toStdU16String();
    UErrorCode status = U_ZERO_ERROR;
    int32_t length = 0;
    const char16_t *name = ucurr_getName(asked.c_str(), language.getName(), UCURR_LONG_NAME,
                                         nullptr, &length, &status);
    const QString text = U_SUCCESS(status) ? QString::fromUtf16(name, length) : QString();
    return text == code ? QString() : text;
}

/// The locales of a country's own languages, the most spoken first.
QList<icu::Locale> ownLocales(const QString &country)
{
    QList<icu::Locale> own;
    UErrorCode status = U_ZERO_ERROR;
    icu::Locale likely(QByteArray("und_" + country.toLatin1()).constData());
    likely.addLikelySubtags(status);
    if (U_SUCCESS(status))
        own.append(likely);
    const QLocale::Territory territory = QLocale::codeToTerritory(country);
    if (territory != QLocale::AnyTerritory)
        for (const QLocale &each :
             QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, territory))
            own.append(icuLocale(each));
    return own;
}

QString enumerationName(CodeSet set, const QString &code)
{
    static const QHash<QString, const char *> names = {
        {u"INDIVIDUAL"_s, QT_TRANSLATE_NOOP("Codes", "Individual")},
        {u"ORGANIZATION"_s, QT_TRANSLATE_NOOP("Codes", "Organization")},
        {u"PENDING"_s, QT_TRANSLATE_NOOP("Codes", "Pending")},
        {u"ACTIVE"_s, QT_TRANSLATE_NOOP("Codes", "Active")},
        {u"REJECTED"_s, QT_TRANSLATE_NOOP("Codes", "Rejected")},
        {u"SUSPENDED"_s, QT_TRANSLATE_NOOP("Codes", "Suspended")},
        {u"CLOSED"_s, QT_TRANSLATE_NOOP("Codes", "Closed")},
        {u"NONE"_s, QT_TRANSLATE_NOOP("Codes", "None")},
        {u"LOW"_s, QT_TRANSLATE_NOOP("Codes", "Low")},
        {u"MEDIUM"_s, QT_TRANSLATE_NOOP("Codes", "Medium")},
        {u"HIGH"_s, QT_TRANSLATE_NOOP("Codes", "High")},
        {u"EXTREME"_s, QT_TRANSLATE_NOOP("Codes", "Extreme")},
        {u"SANCTIONS"_s, QT_TRANSLATE_NOOP("Codes", "Sanctions")},
        {u"PEP"_s, QT_TRANSLATE_NOOP("Codes", "Politically exposed persons")},
        {u"ADVERSE_MEDIA"_s, QT_TRANSLATE_NOOP("Codes", "Adverse media")},
        {u"INTERNAL_LIST"_s, QT_TRANSLATE_NOOP("Codes", "Internal list")},
        {u"BLACK"_s, QT_TRANSLATE_NOOP("Codes", "Black list")},
        {u"WHITE"_s, QT_TRANSLATE_NOOP("Codes", "White list")},
        {u"PASSPORT"_s, QT_TRANSLATE_NOOP("Codes", "Passport")},
        {u"IDENTITYCARD"_s, QT_TRANSLATE_NOOP("Codes", "Identity card")},
        {u"RESIDENCEPERMIT"_s, QT_TRANSLATE_NOOP("Codes", "Residence permit")},
        {u"DRIVINGLICENSE"_s, QT_TRANSLATE_NOOP("Codes", "Driving licence")},
        {u"REGISTRATIONCERTIFICATE"_s, QT_TRANSLATE_NOOP("Codes", "Registration certificate")},
        {u"OTHER"_s, QT_TRANSLATE_NOOP("Codes", "Other")},
        {u"MOBILEPHONE"_s, QT_TRANSLATE_NOOP("Codes", "Mobile phone")},
        {u"FIXEDPHONE"_s, QT_TRANSLATE_NOOP("Codes", "Fixed phone")},
        {u"EMAIL"_s, QT_TRANSLATE_NOOP("Codes", "E-mail")},
        {u"WEBSITE"_s, QT_TRANSLATE_NOOP("Codes", "Website")},
    };
    const char *source = Codes::contains(set, code) ? names.value(code, nullptr) : nullptr;
    return source ? QCoreApplication::translate("Codes", source) : QString();
}

} // namespace

QString name(CodeSet set, const QString &code, const QLocale &locale)
{
    if (set == CodeSet::Country)
        return countryName(code, icuLocale(locale));
    if (set == CodeSet::Currency)
        return currencyName(code, icuLocale(locale));
    return enumerationName(set, code);
}

QString shown(CodeSet set, const QString &code, const QLocale &locale)
{
    const QString called = name(set, code, locale);
    if (called.isEmpty())
        return code;
    if (set == CodeSet::Country || set == CodeSet::Currency)
        return withCode(called, code);
    return called;
}

QString withCode(const QString &name, const QString &code)
{
    return QCoreApplication::translate("Codes", "%1 (%2)", "name and code: Lithuania (LT)")
        .arg(name, code);
}

QString yesOrNo(bool isYes)
{
    return isYes ? QCoreApplication::translate("Codes", "Yes")
                 : QCoreApplication::translate("Codes", "No");
}

QString shownAnswer(const QString &text)
{
    const auto stated = ValueText::boolean(text);
    return stated ? yesOrNo(*stated) : text;
}

QStringList otherNames(CodeSet set, const QString &code, const QLocale &locale)
{
    QStringList names;
    if (set == CodeSet::Country && isCode(code, 2)) {
        names << QString::fromLatin1(icu::Locale("", code.toLatin1().constData()).getISO3Country());
        for (const icu::Locale &each : ownLocales(code))
            names << countryName(code, each);
        names << countryName(code, icu::Locale::getEnglish());
    } else if (set == CodeSet::Currency && isCode(code, 3)) {
        // A currency's first two letters are its country; those that begin with X have none.
        for (const icu::Locale &each : ownLocales(code.left(2)))
            names << currencyName(code, each);
        names << currencyName(code, icu::Locale::getEnglish());
    }
    names.removeAll(name(set, code, locale));
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

} // namespace Forms::CodeNames
