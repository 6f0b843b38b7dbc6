#include "contract/usualnames.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace Forms {

namespace {

constexpr auto addresses = "listAddress"_L1;
constexpr auto contacts = "listContact"_L1;
constexpr auto documents = "listBusinessEntityDocument"_L1;

UsualName plain(const QString &field, const char *names)
{
    return {.field = field, .names = names};
}

UsualName inRow(const QString &list, const QString &field, const char *names)
{
    return {.list = list, .field = field, .names = names};
}

UsualName contact(const QString &kind, const char *names)
{
    return {contacts, u"contactDetails"_s, u"contactType"_s, kind, names};
}

UsualName document(const QString &kind, const char *names)
{
    return {documents, u"documentNumber"_s, u"identityDocumentType"_s, kind, names};
}

QList<UsualName> ofFields()
{
    return {
        plain(u"customerExtId"_s,
              QT_TRANSLATE_NOOP("Catalogue", "Customer id|Customer no|Customer number|Client "
                                             "id|Client no|Client number|External customer id")),
        plain(u"communicationNumber"_s,
              QT_TRANSLATE_NOOP("Catalogue", "Communication no|Communication id")),
        plain(u"nationalCode"_s,
              QT_TRANSLATE_NOOP("Catalogue",
                                "National id|National id number|Personal code|Personal number")),
        plain(u"firstName"_s,
              QT_TRANSLATE_NOOP("Catalogue",
                                "First names|Given name|Given names|Forename|Forenames")),
        plain(
            u"lastName"_s,
            QT_TRANSLATE_NOOP("Catalogue", "Last names|Surname|Surnames|Family name|Family names")),
        plain(u"birthDate"_s, QT_TRANSLATE_NOOP("Catalogue", "Date of birth|Birthday|DOB")),
        plain(u"citizenshipCountry"_s,
              QT_TRANSLATE_NOOP("Catalogue", "Nationality|Country of citizenship")),
        plain(u"title"_s,
              QT_TRANSLATE_NOOP(
                  "Catalogue",
                  "Company name|Company|Organization name|Organisation name|Legal name")),
        plain(u"registrationCountry"_s,
              QT_TRANSLATE_NOOP("Catalogue", "Country of registration|Country of incorporation")),
    };
}

QList<UsualName> ofRows()
{
    return {
        inRow(addresses, u"streetAddress"_s,
              QT_TRANSLATE_NOOP("Catalogue", "Street|Street address")),
        inRow(addresses, u"zipCode"_s,
              QT_TRANSLATE_NOOP("Catalogue", "ZIP|Postcode|Post code|Postal index")),
        inRow(addresses, u"city"_s, QT_TRANSLATE_NOOP("Catalogue", "Town|City or town")),
        inRow(documents, u"documentNumber"_s, QT_TRANSLATE_NOOP("Catalogue", "Document no|Doc no")),
        inRow(documents, u"documentExpiryDate"_s,
              QT_TRANSLATE_NOOP("Catalogue",
                                "Date of expiry|Expiration date|Valid until|Document expiry")),
        inRow(documents, u"documentIssueDate"_s, QT_TRANSLATE_NOOP("Catalogue", "Date of issue")),
        inRow(documents, u"documentIssueCountry"_s,
              QT_TRANSLATE_NOOP("Catalogue", "Country of issue|Issue country")),
        inRow(documents, u"documentIssueAuthority"_s,
              QT_TRANSLATE_NOOP("Catalogue", "Issued by|Issue authority")),
        document(u"PASSPORT"_s, QT_TRANSLATE_NOOP("Catalogue", "Passport no|Passport number")),
        document(
            u"IDENTITYCARD"_s,
            QT_TRANSLATE_NOOP("Catalogue",
                              "Identity card no|Identity card number|ID card no|ID card number")),
        document(u"DRIVINGLICENSE"_s,
                 QT_TRANSLATE_NOOP("Catalogue", "Driving licence no|Driving licence number|Driving "
                                                "license no|Driving license number")),
        // Which phone it is, only the list's owner knows.
        inRow(contacts, u"contactDetails"_s,
              QT_TRANSLATE_NOOP(
                  "Catalogue",
                  "Phone|Phone no|Phone number|Telephone|Telephone no|Telephone number|Tel")),
        contact(u"MOBILEPHONE"_s,
                QT_TRANSLATE_NOOP("Catalogue",
                                  "Mobile|Mobile no|Mobile number|Mobile phone|Cell phone")),
        contact(u"FIXEDPHONE"_s,
                QT_TRANSLATE_NOOP("Catalogue", "Landline|Fixed phone|Fixed phone number")),
        contact(u"EMAIL"_s, QT_TRANSLATE_NOOP("Catalogue", "E-mail|E-mail address")),
        contact(u"WEBSITE"_s,
                QT_TRANSLATE_NOOP("Catalogue", "Website|Web site|Web page|Homepage|Web address")),
    };
}

} // namespace

const QList<UsualName> &UsualName::all()
{
    static const QList<UsualName> names = ofFields() + ofRows();
    return names;
}

} // namespace Forms
