#include "practice/practicejudge.h"

#include "contract/catalogue.h"
#include "practice/samplebodies.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Forms;
using App::PracticeJudge::judge;
using Support::fullCustomer;
using Support::minimalCustomer;
using Support::toBody;
using Support::with;
using Support::withInRow;

namespace {

constexpr auto person = CustomerKind::Individual;
constexpr auto company = CustomerKind::Organization;

} // namespace

/// The practice server's judgement of bodies: the documented words, numbers and dates.
class PracticeJudgeTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatItAccepted();
    void usesTheDocumentedWords_data();
    void usesTheDocumentedWords();
    void refusesNumbersOutOfRange_data();
    void refusesNumbersOutOfRange();
    void judgesDates_data();
    void judgesDates();
    void refusesWhatIsNoCustomer_data();
    void refusesWhatIsNoCustomer();
    void reportsEverythingAtOnce();
    void quotesBriefly();
};

void PracticeJudgeTest::tellsWhatItAccepted()
{
    const QJsonObject customer = with(fullCustomer(person), u"riskLevel"_s, u"HIGH"_s);
    const auto verdict = judge(toBody(customer));
    QVERIFY(verdict.accepted());
    QCOMPARE(verdict.communicationNumber, customer.value(u"communicationNumber").toString());
    QCOMPARE(verdict.customerExtId, customer.value(u"customerExtId").toString());
    QCOMPARE(verdict.riskLevel, u"HIGH"_s);
}

void PracticeJudgeTest::usesTheDocumentedWords_data()
{
    QTest::addColumn<QJsonObject>("customer");
    QTest::addColumn<QString>("text");
    const QJsonObject man = minimalCustomer(person);
    const QJsonObject firm = minimalCustomer(company);
    const QJsonObject fullMan = fullCustomer(person);
    const QJsonValue none(QJsonValue::Undefined);
    const QJsonValue nowhere(u"XX"_s);

    QTest::newRow("C002") << with(man, u"customerExtId"_s, none) << u"CustomerExtId is mandatory"_s;
    QTest::newRow("communication number")
        << with(man, u"communicationNumber"_s, none) << u"CommunicationNumber is mandatory"_s;
    QTest::newRow("C007 missing") << with(man, u"riskManagementCategory"_s, none)
                                  << u"RiskManagementCategory is mandatory"_s;
    QTest::newRow("C007 unknown") << with(man, u"riskManagementCategory"_s, u"NOBODYS"_s)
                                  << u"RiskManagementCategory does not exist in Amlyze"_s;
    QTest::newRow("C013") << with(man, u"customerStatus"_s, u"CLOSED"_s)
                          << u"ClosingDate is mandatory for CLOSED CustomerStatus"_s;
    QTest::newRow("C013a") << with(man, u"closingDate"_s, u"2020-01-01"_s)
                           << u"ClosingDate can not exist for not CLOSED CustomerStatus"_s;
    QTest::newRow("C014") << with(man, u"registrationCountry"_s, u"LT"_s)
                          << u"Field not allowed for INDIVIDUAL. Field: RegistrationCountry"_s;
    QTest::newRow("C014 for a field of the regular customer")
        << with(man, u"tradingName"_s, u"Dockers"_s)
        << u"Field not allowed for INDIVIDUAL. Field: TradingName"_s;
    QTest::newRow("C015") << with(firm, u"lastName"_s, u"Rodriguez"_s)
                          << u"Field not allowed for ORGANIZATION. Field: LastName"_s;
    QTest::newRow("C016.I06 citizenship")
        << with(man, u"citizenshipCountry"_s, nowhere)
        << u"Problem with field for INDIVIDUAL type customer. CitizenshipCountry not found in amlyze"_s;
    QTest::newRow("C016.I06 birth")
        << with(man, u"birthCountry"_s, nowhere) << u"BirthCountry not defined in Amlyze"_s;
    QTest::newRow("C016.I08 residence") << with(man, u"permanentResidenceCountry"_s, nowhere)
                                        << u"PermanentResidenceCountry not defined in Amlyz"_s;
    QTest::newRow("C016.I08 second citizenship")
        << with(man, u"secondCitizenshipCountry"_s, nowhere)
        << u"SecondCitizenshipCountry not defined in Amlyze"_s;
    QTest::newRow("C017.O01") << with(firm, u"title"_s, none)
                              << u"For ORGANIZATION type customer Title is mandatory"_s;
    QTest::newRow("REG") << with(firm, u"registrationCountry"_s, nowhere)
                         << u"RegistrationCountry must exist in Amlyze"_s;
    QTest::newRow("SCR01") << with(man, u"initializeScreeningProcesses"_s,
                                   QJsonArray{u"PEP"_s, u"NOT_EXISTS"_s})
                           << u"Screening process is undefined: NOT_EXISTS"_s;
    QTest::newRow("Q002.DOC06 missing")
        << withInRow(fullMan, u"listBusinessEntityDocument"_s, 0, u"documentIssueCountry"_s, none)
        << u"Problem with Customer BusinessEntityDocument index = 0 . DocumentIssueCountry is mandatory and must exist in Amlyze"_s;
    QTest::newRow("Q002.DOC06 unknown, second row")
        << withInRow(fullMan, u"listBusinessEntityDocument"_s, 1, u"documentIssueCountry"_s,
                     nowhere)
        << u"Problem with Customer BusinessEntityDocument index = 1 . DocumentIssueCountry is mandatory and must exist in Amlyze"_s;
    QTest::newRow("Q004.ADR02 missing")
        << withInRow(fullMan, u"listAddress"_s, 0, u"country"_s, none)
        << u"Problem with Address (index: 0 ). Country is mandatory and must exist in Amlyze"_s;
    QTest::newRow("Q004.ADR02 unknown, second row")
        << withInRow(fullMan, u"listAddress"_s, 1, u"country"_s, nowhere)
        << u"Problem with Address (index: 1 ). Country is mandatory and must exist in Amlyze"_s;
    QTest::newRow("AV07") << with(man, u"isPEP"_s, u"yes"_s)
                          << u"Bad value for BOOLEAN (values: true false') valueCode: ispep"_s;

    QTest::newRow("a currency nobody has") << with(man, u"initialDepositCurrency"_s, u"XXX"_s)
                                           << u"InitialDepositCurrency not defined in Amlyze"_s;
    QTest::newRow("a number that is too long")
        << with(man, u"communicationNumber"_s, QString(257, u'7'))
        << u"CommunicationNumber is longer than 256 characters"_s;
    QTest::newRow("a value outside its enumeration")
        << with(man, u"listPurpose"_s, u"GREY"_s)
        << u"Bad value for ENUM (values: BLACK WHITE). Field: ListPurpose"_s;
    QTest::newRow("a member nobody knows")
        << with(man, u"favouriteColour"_s, u"blue"_s) << u"Unknown field: favouriteColour"_s;
    QTest::newRow("a member nobody knows, in a row")
        << withInRow(fullMan, u"listContact"_s, 1, u"colour"_s, u"blue"_s)
        << u"Problem with Contact (index: 1 ). Unknown field: colour"_s;
    QTest::newRow("a screening asked for twice")
        << with(man, u"initializeScreeningProcesses"_s, QJsonArray{u"PEP"_s, u"PEP"_s})
        << u"Screening process is given twice: PEP"_s;
    QTest::newRow("a row that is none")
        << with(man, u"listAddress"_s, QJsonArray{5})
        << u"Problem with Address (index: 0 ). Bad value for OBJECT"_s;
}

void PracticeJudgeTest::usesTheDocumentedWords()
{
    QFETCH(QJsonObject, customer);
    QFETCH(QString, text);
    QCOMPARE(judge(toBody(customer)).errors, QStringList{text});
}

void PracticeJudgeTest::refusesNumbersOutOfRange_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<bool>("good");
    const auto add = [](const char *field, const char *number, bool good) {
        QTest::addRow("%s: %s", field, number)
            << QString::fromLatin1(field) << QByteArray(number) << good;
    };
    add("numberOfEmployees", "0", true);
    add("numberOfEmployees", "2147483647", true);
    add("numberOfEmployees", "2147483648", false);
    add("numberOfEmployees", "-1", false);
    add("numberOfEmployees", "1.0", false);
    add("numberOfEmployees", "1e2", false);
    add("numberOfEmployees", "12345678901234567890123", false);
    add("companyAssetValue", "0", true);
    add("companyAssetValue", "123456789012345678901234567890123456789", true);
    add("companyAssetValue", "-123456789012345678901234567890", false);
    add("companyAssetValue", "5.5", false);
    add("initialDepositAmount", "0.00", true);
    add("initialDepositAmount", "10000.10", true);
    add("initialDepositAmount", "1e3", true);
    add("initialDepositAmount", "0.1234567890123456789012345678901234567890", true);
    add("initialDepositAmount", "-0.01", false);
}

void PracticeJudgeTest::refusesNumbersOutOfRange()
{
    QFETCH(QString, field);
    QFETCH(QByteArray, number);
    QFETCH(bool, good);
    // By hand, because QJsonDocument would write the numbers in its own way.
    QByteArray body = toBody(minimalCustomer(company));
    body.chop(1);
    body += ",\"" + field.toUtf8() + "\":" + number + '}';
    const QStringList errors = judge(body).errors;
    QCOMPARE(errors.size(), good ? 0 : 1);
    if (!good)
        QVERIFY(errors.first().endsWith(Catalogue::field(field)->xmlName()));
}

void PracticeJudgeTest::judgesDates_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<bool>("good");
    const auto add = [](const QString &date, bool good) {
        QTest::newRow(qPrintable(date)) << date << good;
    };
    add(u"2000-02-29"_s, true);
    add(u"2012-10-01T09:45:00.000+02:00"_s, true);
    add(u"2023-06-11T21:00:00Z"_s, true);
    add(u"2001-02-29"_s, false);
    add(u"2000-13-01"_s, false);
    add(u"2000-1-1"_s, false);
    add(u"24.05.1995"_s, false);
    add(u"2000-01-01 10:00"_s, false);
    add(u"2000-01-01T25:00:00Z"_s, false);
    add(u"yesterday"_s, false);
}

void PracticeJudgeTest::judgesDates()
{
    QFETCH(QString, date);
    QFETCH(bool, good);
    const QStringList bad{u"Bad value for DATE (format: yyyy-MM-dd). Field: BirthDate"_s};
    QCOMPARE(judge(toBody(with(minimalCustomer(person), u"birthDate"_s, date))).errors,
             good ? QStringList() : bad);
}

void PracticeJudgeTest::refusesWhatIsNoCustomer_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << "<soap:Envelope/>"_qba;
    QTest::newRow("a list of customers") << '[' + toBody(minimalCustomer(person)) + ']';
    QTest::newRow("a text") << R"("INDIVIDUAL")"_qba;
    QTest::newRow("null") << "null"_qba;
    QTest::newRow("an empty object") << "{}"_qba;
    QTest::newRow("a customer cut off") << toBody(minimalCustomer(person)).chopped(1);
    QTest::newRow("a customer and more") << toBody(minimalCustomer(person)) + "{}";
    QTest::newRow("a member given twice")
        << toBody(minimalCustomer(person)).replace("{", R"({"firstName":"Ana",)");
    QTest::newRow("text that is not UTF-8")
        << toBody(minimalCustomer(person)).replace("ACTIVE", "ACT\xCDVE");
}

void PracticeJudgeTest::refusesWhatIsNoCustomer()
{
    QFETCH(QByteArray, body);
    QVERIFY(!judge(body).accepted());
}

void PracticeJudgeTest::reportsEverythingAtOnce()
{
    QJsonObject customer = fullCustomer(person);
    customer = with(customer, u"customerExtId"_s, QJsonValue::Null);
    customer = with(customer, u"isPEP"_s, 1);
    customer = withInRow(customer, u"listAddress"_s, 0, u"country"_s, u"XX"_s);
    customer = withInRow(customer, u"listAddress"_s, 1, u"addressDetails"_s, QJsonValue::Undefined);
    const QStringList expected{
        u"CustomerExtId is mandatory"_s,
        u"Problem with Address (index: 0 ). Country is mandatory and must exist in Amlyze"_s,
        u"Problem with Address (index: 1 ). AddressDetails is mandatory"_s,
        u"Bad value for BOOLEAN (values: true false') valueCode: ispep"_s};
    QCOMPARE(judge(toBody(customer)).errors, expected);
}

void PracticeJudgeTest::quotesBriefly()
{
    const QString endless(100'000, u'x');
    const QJsonObject customer = with(minimalCustomer(person), endless, 1);
    const QStringList errors =
        judge(toBody(with(customer, u"initializeScreeningProcesses"_s, QJsonArray{endless})))
            .errors;
    QCOMPARE(errors.size(), 2);
    for (const QString &error : errors)
        QVERIFY(error.size() < 200);
}

QTEST_GUILESS_MAIN(PracticeJudgeTest)
#include "practicejudgetest.moc"
