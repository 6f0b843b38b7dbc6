#include "checks/rowadvice.h"

#include "checks/advice.h"
#include "checks/phonenumbers.h"
#include "checks/webaddresses.h"
#include "checks/wording.h"
#include "contract/catalogue.h"
#include "contract/valuetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Forms {

namespace {

void maskedValues(const Record &sent, Collector &found)
{
    for (const Field &list : Catalogue::fields()) {
        if (list.kind != ValueKind::Rows)
            continue;
        const QList<Record::Row> rows = sent.rows(list.name);
        for (int row = 0; row < rows.size(); ++row)
            for (const Field &field : list.rowFields)
                if (field.kind == ValueKind::Text)
                    adviseOnMask(FieldPath(list.name, row, field.name), field,
                                 rows.at(row).value(field.name), found);
    }
}

void phoneLooksWrong(const FieldPath &path, const QString &details, Collector &found)
{
    switch (PhoneNumbers::judge(details)) {
    case PhoneNumbers::Verdict::Real:
        break;
    case PhoneNumbers::Verdict::Unreal:
        found.advice(path, u"phone.unreal"_s,
                     QCoreApplication::translate(
                         "Checks", "Check the phone number: no country has such a number."));
        break;
    case PhoneNumbers::Verdict::WithoutCountryCode:
        found.advice(
            path, u"phone.withoutCountryCode"_s,
            QCoreApplication::translate(
                "Checks", "Write the phone number with its country code, as in +370 612 34567."));
        break;
    }
}

void contactLooksWrong(const FieldPath &path, const QString &type, const QString &details,
                       Collector &found)
{
    if (details.isEmpty() || found.has(path))
        return;
    if (type == u"MOBILEPHONE" || type == u"FIXEDPHONE")
        phoneLooksWrong(path, details, found);
    else if (type == u"EMAIL" && !WebAddresses::isEmail(details))
        found.advice(path, u"email.form"_s,
                     QCoreApplication::translate(
                         "Checks", "Check the e-mail address: it has the form name@example.com."));
    else if (type == u"WEBSITE" && !WebAddresses::isWebsite(details))
        found.advice(path, u"web.form"_s,
                     QCoreApplication::translate(
                         "Checks", "Check the web address: it has the form www.example.com or "
                                   "https://example.com/page."));
}

void contactsLookWrong(const Record &sent, Collector &found)
{
    const QList<Record::Row> contacts = sent.rows(u"listContact"_s);
    for (int row = 0; row < contacts.size(); ++row)
        contactLooksWrong(FieldPath(u"listContact"_s, row, u"contactDetails"_s),
                          contacts.at(row).value(u"contactType"_s),
                          contacts.at(row).value(u"contactDetails"_s), found);
}

void documentHasEnded(const FieldPath &path, const Record::Row &document, const QDate &today,
                      Collector &found)
{
    const auto issued = ValueText::date(document.value(u"documentIssueDate"_s));
    const auto expires = ValueText::date(document.value(u"documentExpiryDate"_s));
    if (expires && issued && *expires < *issued)
        found.advice(path, u"document.expiresBeforeIssue"_s,
                     QCoreApplication::translate(
                         "Checks", "Expiry date must be the same as or after the issue date."));
    else if (expires && *expires < today)
        found.advice(path, u"document.expired"_s,
                     QCoreApplication::translate("Checks", "Check the document: it has expired."));
}

void documentsHaveEnded(const Record &sent, const QDate &today, Collector &found)
{
    const QList<Record::Row> documents = sent.rows(u"listBusinessEntityDocument"_s);
    for (int row = 0; row < documents.size(); ++row)
        documentHasEnded(FieldPath(u"listBusinessEntityDocument"_s, row, u"documentExpiryDate"_s),
                         documents.at(row), today, found);
}

} // namespace

void adviseOnRows(const Record &sent, const QDate &today, Collector &found)
{
    maskedValues(sent, found);
    contactsLookWrong(sent, found);
    documentsHaveEnded(sent, today, found);
}

} // namespace Forms
