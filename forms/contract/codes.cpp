#include "contract/codes.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Forms::Codes {

namespace {

// ISO 3166-1 alpha-2, officially assigned.
constexpr char countries[] =
    "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR "
    "BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ "
    "EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW "
    "GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY "
    "KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV "
    "MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY "
    "QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG "
    "TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM "
    "ZW";

// ISO 4217, list one, funds and metals included, since the standard has them; without XTS (tests)
// and XXX (no currency), which no deposit is in. And what was withdrawn from it since 2023 (ANG,
// BGN, HRK, SLL, ZWL), which applications of those years still carry.
constexpr char currencies[] =
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BOV BRL BSD "
    "BTN BWP BYN BZD CAD CDF CHE CHF CHW CLF CLP CNY COP COU CRC CUP CVE CZK DJF DKK DOP DZD "
    "EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR "
    "IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD "
    "MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB "
    "PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SLL SOS SRD "
    "SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD USN UYI UYU UYW UZS "
    "VED VES VND VUV WST XAD XAF XAG XAU XBA XBB XBC XBD XCD XCG XDR XOF XPD XPF XPT XSU XUA "
    "YER ZAR ZMW ZWG ZWL";

struct Set
{
    QStringList codes = {};
    bool closed = false;
    QString classifier = {};
    QSet<QString> index = {};
};

Set makeSet(CodeSet set)
{
    switch (set) {
    case CodeSet::None:
        return {};
    case CodeSet::EntityType:
        return {{u"INDIVIDUAL"_s, u"ORGANIZATION"_s}, true};
    case CodeSet::CustomerStatus:
        return {{u"PENDING"_s, u"ACTIVE"_s, u"REJECTED"_s, u"SUSPENDED"_s, u"CLOSED"_s}, true};
    case CodeSet::RiskLevel:
        return {{u"NONE"_s, u"LOW"_s, u"MEDIUM"_s, u"HIGH"_s, u"EXTREME"_s}, true};
    case CodeSet::ScreeningProcess:
        return {{u"SANCTIONS"_s, u"PEP"_s, u"ADVERSE_MEDIA"_s, u"INTERNAL_LIST"_s}, true};
    case CodeSet::ListPurpose:
        return {{u"BLACK"_s, u"WHITE"_s}, true};
    case CodeSet::DocumentType:
        return {{u"PASSPORT"_s, u"IDENTITYCARD"_s, u"RESIDENCEPERMIT"_s, u"DRIVINGLICENSE"_s,
                 u"REGISTRATIONCERTIFICATE"_s, u"OTHER"_s},
                true};
    case CodeSet::ContactType:
        return {{u"MOBILEPHONE"_s, u"FIXEDPHONE"_s, u"EMAIL"_s, u"WEBSITE"_s}, true};
    case CodeSet::Country:
        return {QString::fromLatin1(countries).split(u' '), true, u"country"_s};
    case CodeSet::Currency:
        return {QString::fromLatin1(currencies).split(u' '), true, u"currency"_s};
    case CodeSet::LegalForm:
        return {{u"LTD"_s, u"COOPERATIVE"_s}, false, u"legalForm"_s};
    case CodeSet::AddressType:
        return {{u"RESIDENCE"_s, u"REGISTRATION"_s, u"HEADQUARTERS"_s}, false, u"addressType"_s};
    case CodeSet::RiskManagementCategory:
        return {{u"FAST"_s, u"OCCASIONAL_CUSTOMER"_s}, false, u"riskManagementCategory"_s};
    case CodeSet::BusinessUnit:
        return {{}, false, u"businessUnit"_s};
    }
    return {};
}

const Set &made(CodeSet set)
{
    static const QHash<CodeSet, Set> sets = [] {
        QHash<CodeSet, Set> all;
        for (int each = 0; each <= static_cast<int>(CodeSet::BusinessUnit); ++each) {
            Set listed = makeSet(static_cast<CodeSet>(each));
            listed.index = QSet<QString>(listed.codes.cbegin(), listed.codes.cend());
            all.insert(static_cast<CodeSet>(each), listed);
        }
        return all;
    }();
    return *sets.constFind(set);
}

} // namespace

bool isClosed(CodeSet set)
{
    return made(set).closed;
}

const QStringList &all(CodeSet set)
{
    return made(set).codes;
}

bool contains(CodeSet set, const QString &code)
{
    return made(set).index.contains(code);
}

QString classifier(CodeSet set)
{
    return made(set).classifier;
}

} // namespace Forms::Codes
