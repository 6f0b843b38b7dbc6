#include "suggestions/fulladdress.h"

#include "contract/codenames.h"
#include "contract/valuetext.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace Forms {

namespace {

/// Longer parts are no parts of an address; a file may hold anything.
constexpr qsizetype longestPart = 200;

/// Where the postal code stands behind city and region; elsewhere it stands before the city.
constexpr char codeBehind[] = "AU BM BR CA CO GB GG IE IM IN JE KR NZ PR SG TW US ZA";

bool hasCodeBehind(const QString &country)
{
    static const QStringList countries = QString::fromLatin1(codeBehind).split(u' ');
    return countries.contains(country);
}

QString joined(QStringList parts, const QString &separator)
{
    parts.removeAll(QString());
    return parts.join(separator);
}

} // namespace

QString fullAddress(const Record::Row &address, const QLocale &locale)
{
    const auto part = [&](const QString &field) {
        const QString text = ValueText::cleaned(address.value(field));
        return text.size() > longestPart ? QString() : text;
    };
    const QString street = part(u"streetAddress"_s);
    const QString city = part(u"city"_s);
    if (street.isEmpty() && city.isEmpty())
        return {};
    const QString zip = part(u"zipCode"_s);
    const QString country = part(u"country"_s);
    QString region = part(u"region"_s);
    if (region.compare(city, Qt::CaseInsensitive) == 0) // a city that is its own region
        region.clear();
    const QString countryName = CodeNames::name(CodeSet::Country, country, locale);
    const QStringList parts =
        hasCodeBehind(country)
            ? QStringList{street, city, joined({region, zip}, u" "_s), countryName}
            : QStringList{street, joined({zip, city}, u" "_s), region, countryName};
    return joined(parts, u", "_s);
}

} // namespace Forms
