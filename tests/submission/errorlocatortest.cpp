#include "submission/errorlocator.h"
#include "contract/catalogue.h"
#include "support/samplerecords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Forms;
using App::ErrorLocator;

class ErrorLocatorTest : public QObject
{
    Q_OBJECT

private slots:
    void individual_data();
    void individual();
    void organization_data();
    void organization();
    void everyFieldIsFoundByItsNames();
    void aSingleRowNeedsNoIndex_data();
    void aSingleRowNeedsNoIndex();
    void codes_data();
    void codes();
    void keepsTheTextAndAGivenCode();
    void hostileTextsEnd();
};

namespace {

/// A table row named by its text.
void text(const QString &words, const QString &path)
{
    QTest::newRow(qPrintable(words)) << words << path;
}

void columns()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("path");
}

void compare(CustomerKind kind)
{
    QFETCH(QString, words);
    const ErrorLocator locator(Support::fullRecord(kind)); // two rows in every list
    QTEST(locator.pathOf(words).toString(), "path");
}

} // namespace

void ErrorLocatorTest::individual_data()
{
    columns();
    // The contract's own texts.
    text(u"CustomerExtId is mandatory"_s, u"customerExtId"_s);
    text(u"CommunicationNumber is mandatory"_s, u"communicationNumber"_s);
    text(u"RiskManagementCategory is mandatory"_s, u"riskManagementCategory"_s);
    text(u"RiskManagementCategory does not exist in Amlyze"_s, u"riskManagementCategory"_s);
    text(u"EntityType is mandatory"_s, u"entityType"_s);
    text(u"ClosingDate is mandatory for CLOSED CustomerStatus"_s, u"closingDate"_s);
    text(u"ClosingDate can not exist for not CLOSED CustomerStatus"_s, u"closingDate"_s);
    text(
        u"Problem with field for INDIVIDUAL type customer. CitizenshipCountry not found in amlyze"_s,
        u"citizenshipCountry"_s);
    text(u"Problem with field for INDIVIDUAL type customer. BirthCountry not defined in Amlyze"_s,
         u"birthCountry"_s);
    text(u"PermanentResidenceCountry not defined in Amlyz"_s, u"permanentResidenceCountry"_s);
    text(u"SecondCitizenshipCountry not defined in Amlyze"_s, u"secondCitizenshipCountry"_s);
    text(u"Screening process is undefined: NOT_EXISTS"_s, u"initializeScreeningProcesses"_s);
    text(u"CommunicationNumber already used in amlyze"_s, u"communicationNumber"_s);
    text(
        u"Problem with Customer BusinessEntityDocument index = 0 . DocumentIssueCountry is mandatory and must exist in Amlyze"_s,
        u"listBusinessEntityDocument[0].documentIssueCountry"_s);
    text(u"Problem with Address (index: 0 ). Country is mandatory and must exist in Amlyze"_s,
         u"listAddress[0].country"_s);

    // Fields that the form does not have, or not for this kind.
    text(u"Field not allowed for INDIVIDUAL. Field: TradingName"_s, QString());
    text(u"Field not allowed for INDIVIDUAL. Field: LEI"_s, QString());
    text(u"Field not allowed for INDIVIDUAL. Field: ActivityInRestrictedRegionDescription"_s,
         QString());
    text(u"Bad value for BOOLEAN (values: true false') valueCode: isvip"_s, QString());
    text(u"FieldOfActivity.Student.Country is invalid"_s, QString());
    text(u"FieldOfActivity.Student.FirstName is invalid"_s, QString());
    text(u"PensionCountry is invalid"_s, QString());
    text(u"Problem with PaymentCountry (index: 0 ). PaymentCountry not found in Amlyze"_s,
         QString());
    text(u"Problem with PaymentCountry (index: 0 ). Country not found in Amlyze"_s, QString());
    text(u"Problem with RelatedEntity (index: 1 ). FirstName is mandatory"_s, QString());
    text(u"Problem with RelatedEntity index = 0 . Address (index: 1 ). Country is mandatory"_s,
         QString());
    text(u"Country is invalid"_s, QString());
    text(u"Contact the administrator"_s, QString());
    text(u"The document could not be parsed"_s, QString());
    text(u"Internal Server Error"_s, QString());
    text(u"Not Found"_s, QString());
    text(QString(), QString());

    // Codes in front and behind, other case, other words, other order.
    text(u"C013: ClosingDate is mandatory for CLOSED CustomerStatus"_s, u"closingDate"_s);
    text(u"(C013) For CLOSED CustomerStatus ClosingDate is mandatory"_s, u"closingDate"_s);
    text(u"For CLOSED Customer Status the closing date is mandatory [C013]"_s, u"closingDate"_s);
    text(u"CustomerStatus CLOSED is not allowed"_s, u"customerStatus"_s);
    text(u"EntityType INDIVIDUAL is not allowed"_s, u"entityType"_s);
    text(u"CUSTOMEREXTID IS MANDATORY"_s, u"customerExtId"_s);
    text(u"customerextid is mandatory"_s, u"customerExtId"_s);
    text(u"\"customerExtId\" must not be empty"_s, u"customerExtId"_s);
    text(u"Communication number is already in use"_s, u"communicationNumber"_s);
    text(u"communication_number is already in use"_s, u"communicationNumber"_s);
    text(u"customer.firstName: must not be null"_s, u"firstName"_s);
    text(u"Bad value for BOOLEAN (values: true false') valueCode: isPEP"_s, u"isPEP"_s);
    text(u"InitializeScreeningProcesses[1] is unknown"_s, u"initializeScreeningProcesses"_s);
    text(u"Unknown ScreeningProcess NOT_EXISTS"_s, u"initializeScreeningProcesses"_s);
    text(u"The customer is sanctioned in another system"_s, QString());

    // Rows: every way of writing name and index.
    const QString country = u"listAddress[1].country"_s;
    text(u"Q004.ADR02 Problem with Address (index: 1 ). Country is mandatory"_s, country);
    text(u"Problem with Address (index:1). Country is mandatory"_s, country);
    text(u"Problem with Address index = 1 . Country is mandatory"_s, country);
    text(u"Problem with Address index 1. Country is mandatory"_s, country);
    text(u"Problem with Address[1]. Country is mandatory"_s, country);
    text(u"Problem with Addresses [ 1 ]. country is mandatory"_s, country);
    text(u"Problem with ListAddress (INDEX: 1). COUNTRY IS MANDATORY"_s, country);
    text(u"listAddress[1].country must not be null"_s, country);
    text(u"listAddress.1.country must not be null"_s, country);
    text(u"/listAddress/1/country must not be null"_s, country);
    text(u"customer.listAddress[1].country must not be null"_s, country);
    text(u"Country of Address at index 1 is mandatory"_s, country);
    text(u"At index 1 of ListAddress: Country is mandatory"_s, country);
    text(u"Problem with Address (index: 1 ). PostBox is mandatory"_s, u"listAddress[1]"_s);
    text(u"Problem with Address (index: 2 ). Country is mandatory"_s, u"listAddress"_s);
    text(u"Problem with Address (index: 99999999999999999999 ). Country is mandatory"_s,
         u"listAddress"_s);
    text(u"Problem with Address. Country is mandatory"_s, u"listAddress"_s);
    text(u"ListAddress must not be empty"_s, u"listAddress"_s);
    const QString number = u"listBusinessEntityDocument[1].documentNumber"_s;
    text(u"BusinessEntityDocument (index: 1). DocumentNumber is mandatory"_s, number);
    text(u"ListBusinessEntityDocument (index: 1). DocumentNumber is mandatory"_s, number);
    text(u"documents[1].documentNumber is mandatory"_s, number);
    text(u"Document (index: 1): document number is mandatory"_s, number);
    text(u"DocumentNumber (index: 1) is mandatory"_s, number);
    text(u"DocumentNumber is mandatory"_s, u"listBusinessEntityDocument"_s);
    text(u"BusinessEntityDocument (index: 0). EntityType is mandatory"_s,
         u"listBusinessEntityDocument[0].entityType"_s);
    text(u"Contacts[0]. ContactDetails is mandatory"_s, u"listContact[0].contactDetails"_s);
    text(u"E-mail address of Contact (index: 1) is unknown"_s, u"listContact[1]"_s);
}

void ErrorLocatorTest::individual()
{
    compare(CustomerKind::Individual);
}

void ErrorLocatorTest::organization_data()
{
    columns();
    text(u"For ORGANIZATION type customer Title is mandatory"_s, u"title"_s);
    text(u"C017.O01 For ORGANIZATION type customer Title is mandatory"_s, u"title"_s);
    text(u"RegistrationCountry must exist in Amlyze"_s, u"registrationCountry"_s);
    text(u"REG: RegistrationCountry must exist in Amlyze"_s, u"registrationCountry"_s);
    for (const QString &name :
         {u"FirstName"_s, u"LastName"_s, u"BirthDate"_s, u"BirthCountry"_s, u"CitizenshipCountry"_s,
          u"SecondCitizenshipCountry"_s, u"PermanentResidenceCountry"_s})
        text(u"Field not allowed for ORGANIZATION. Field: "_s + name, QString());
    text(u"LEI is too long"_s, u"LEI"_s);
    text(u"giin is too long"_s, u"GIIN"_s);
    text(u"Legal form does not exist in Amlyze"_s, u"legalForm"_s);
}

void ErrorLocatorTest::organization()
{
    compare(CustomerKind::Organization);
}

void ErrorLocatorTest::everyFieldIsFoundByItsNames()
{
    for (const Field &field : Catalogue::fields()) {
        const CustomerKind kind = field.applies == Applies::ToOrganizations
                                      ? CustomerKind::Organization
                                      : CustomerKind::Individual;
        const ErrorLocator locator(Support::fullRecord(kind));
        for (const QString &name : {field.name, field.xmlName()})
            QCOMPARE(locator.pathOf(name + u" is mandatory"_s), FieldPath(field.name));
        for (const Field &part : field.rowFields) {
            const QString words = u"Problem with %1 (index: 1 ). %2 is mandatory"_s.arg(
                field.rowElement, part.xmlName());
            QCOMPARE(locator.pathOf(words), FieldPath(field.name, 1, part.name));
        }
    }
}

void ErrorLocatorTest::aSingleRowNeedsNoIndex_data()
{
    columns();
    text(u"Problem with Address. Country is mandatory"_s, u"listAddress[0].country"_s);
    text(u"AddressDetails is mandatory"_s, u"listAddress[0].addressDetails"_s);
    text(u"Problem with Address (index: 1 ). Country is mandatory"_s, u"listAddress"_s);
    text(u"Problem with Contact (index: 0 ). ContactType is mandatory"_s, u"listContact"_s);
    text(u"ContactType is mandatory"_s, u"listContact"_s);
}

void ErrorLocatorTest::aSingleRowNeedsNoIndex()
{
    QFETCH(QString, words);
    Record record = Support::minimalRecord(CustomerKind::Individual);
    record.appendRow(u"listAddress"_s, {});
    QTEST(ErrorLocator(record).pathOf(words).toString(), "path");
}

void ErrorLocatorTest::codes_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("code");
    const auto row = [](const QString &words, const QString &code) {
        QTest::newRow(qPrintable(words)) << words << code;
    };
    row(u"C002 CustomerExtId is mandatory"_s, u"C002"_s);
    row(u"C013a: ClosingDate can not exist"_s, u"C013a"_s);
    row(u"[C016.I06] BirthCountry not defined"_s, u"C016.I06"_s);
    row(u"(Q002.DOC06) Problem with Customer"_s, u"Q002.DOC06"_s);
    row(u"Q004.ADR02 - Problem with Address"_s, u"Q004.ADR02"_s);
    row(u"REG RegistrationCountry must exist"_s, u"REG"_s);
    row(u"CustomerExtId is mandatory (C002)"_s, u"C002"_s);
    row(u"CustomerExtId is mandatory, C002."_s, u"C002"_s);
    row(u"Title is mandatory [C017.O01]"_s, u"C017.O01"_s);
    row(u"CustomerExtId is mandatory"_s, QString());
    row(u"CommunicationNumber already used: AB123"_s, QString());
    row(u"INDIVIDUAL is not allowed"_s, QString());
}

void ErrorLocatorTest::codes()
{
    QFETCH(QString, words);
    QTEST(ErrorLocator::codeOf(words), "code");
}

void ErrorLocatorTest::keepsTheTextAndAGivenCode()
{
    const ErrorLocator locator(Support::fullRecord(CustomerKind::Individual));
    const App::Reason given = locator.located({u"X1"_s, u" C002  FirstName?  "_s, {}});
    QCOMPARE(given.code, u"X1"_s);
    QCOMPARE(given.text, u" C002  FirstName?  "_s);
    QCOMPARE(given.path, FieldPath(u"firstName"_s));
    QCOMPARE(locator.located({{}, u" C002  FirstName?  "_s, {}}).code, u"C002"_s);
}

void ErrorLocatorTest::hostileTextsEnd()
{
    const ErrorLocator locator(Support::fullRecord(CustomerKind::Individual));
    for (const QString &part : {u"a"_s, u"a "_s, u"address[0]."_s, u"of index 0 "_s, u"["_s,
                                u"C013."_s, QString(QChar(0xD800)), QString(QChar(0))})
        locator.located({{}, part.repeated(1'000'000), {}});
    QElapsedTimer clock;
    clock.start();
    for (int round = 0; round < 100; ++round)
        locator.located({{}, u"of index 0 "_s.repeated(100'000), {}});
    QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
}

QTEST_GUILESS_MAIN(ErrorLocatorTest)
#include "errorlocatortest.moc"
