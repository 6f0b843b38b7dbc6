#include "contract/codenames.h"

#include <QCoreApplication>
#include <QHash>

#include <unicode/locid.h>
#include <unicode/ucurr.h>
#include <unicode/uloc.h>
#include <unicode/unistr.h>

using namespace Qt::StringLiterals;

namespace Forms::CodeNames {

namespace {

QString fromIcu(const icu::UnicodeString &text)
{
    return QString::fromUtf16(text.getBuffer(), text.length());
}

icu::Locale icuLocale(const QLocale &locale)
{
    return icu::Locale(locale.name().toLatin1().constData());
}

QString countryName(const QString &code, const icu::Locale &language)
{
    const icu::Locale country("", code.toLatin1().constData());
    icu::UnicodeString name;
    country.getDisplayCountry(language, name);
    const QString text = fromIcu(name);
    return text == code ? QString() : text;
}

/// The country's name in the language that most of its people speak.
QString countryOwnName(const QString &code)
{
    UErrorCode status = U_ZERO_ERROR;
    icu::Locale likely(QByteArray("und_" + code.toLatin1()).constData());
    likely.addLikelySubtags(status);
    return U_SUCCESS(status) ? countryName(code, likely) : QString();
}

QString currencyName(const QString &code, const QByteArray &language)
{
    UErrorCode status = U_ZERO_ERROR;
    int32_t length = 0;
    const char16_t *name = ucurr_getName(code.toStdU16String().c_str(), language.constData(),
                                         UCURR_LONG_NAME, nullptr, &length, &status);
    if (U_FAILURE(status) || status == U_USING_DEFAULT_WARNING)
        return {};
    return QString::fromUtf16(name, length);
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
    const bool isEnumeration = set != CodeSet::None && set <= CodeSet::ContactType;
    const char *source = isEnumeration ? names.value(code, nullptr) : nullptr;
    return source ? QCoreApplication::translate("Codes", source) : QString();
}

} // namespace

QString name(CodeSet set, const QString &code, const QLocale &locale)
{
    if (set == CodeSet::Country)
        return countryName(code, icuLocale(locale));
    if (set == CodeSet::Currency)
        return currencyName(code, locale.name().toLatin1());
    return enumerationName(set, code);
}

QString shown(CodeSet set, const QString &code, const QLocale &locale)
{
    const QString called = name(set, code, locale);
    if (called.isEmpty())
        return code;
    if (set == CodeSet::Country || set == CodeSet::Currency)
        return QCoreApplication::translate("Codes", "%1 (%2)", "name and code: Lithuania (LT)")
            .arg(called, code);
    return called;
}

QStringList otherNames(CodeSet set, const QString &code, const QLocale &locale)
{
    QStringList names;
    if (set == CodeSet::Country) {
        names << QString::fromLatin1(icu::Locale("", code.toLatin1().constData()).getISO3Country())
              << countryOwnName(code) << countryName(code, icu::Locale::getEnglish());
    } else if (set == CodeSet::Currency) {
        names << currencyName(code, "en");
    }
    names.removeAll(name(set, code, locale));
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

} // namespace Forms::CodeNames
