#include "contract/catalogue.h"
#include "contract/codes.h"
#include "findinglines.h"
#include "support/samplerecords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Forms;

/// What an installation and an institution add to the contract's rules.
class HouseRulesTest : public QObject
{
    Q_OBJECT

private slots:
    void requireFields_data();
    void requireFields();
    void requireAnyOptionalField();
    void cannotRequireAClosingDate_data();
    void cannotRequireAClosingDate();
    void decideOnTheBusinessUnit_data();
    void decideOnTheBusinessUnit();
    void listCodes_data();
    void listCodes();
};

void HouseRulesTest::requireFields_data()
{
    QTest::addColumn<QString>("required");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("a date") << u"birthDate"_s << QStringList{u"birthDate: missing"_s};
    QTest::newRow("a yes or no") << u"isPEP"_s << QStringList{u"isPEP: missing"_s};
    QTest::newRow("choices") << u"initializeScreeningProcesses"_s
                             << QStringList{u"initializeScreeningProcesses: missing"_s};
    QTest::newRow("a row") << u"listContact"_s << QStringList{u"listContact: missing"_s};
    QTest::newRow("a field in each row")
        << u"listAddress.city"_s
        << QStringList{u"listAddress[0].city: missing"_s, u"listAddress[2].city: missing"_s};
    QTest::newRow("a list that has rows") << u"listAddress"_s << QStringList();
    QTest::newRow("a field of the other kind") << u"LEI"_s << QStringList();
    QTest::newRow("a field that nobody knows") << u"shoeSize"_s << QStringList();
}

void HouseRulesTest::requireFields()
{
    QFETCH(QString, required);
    Record record = Support::minimalRecord(CustomerKind::Individual);
    for (const QString &city : {QString(), u"Vilnius"_s, QString()})
        record.appendRow(
            u"listAddress"_s,
            {{u"addressDetails"_s, u"somewhere"_s}, {u"country"_s, u"LT"_s}, {u"city"_s, city}});
    Rules rules;
    rules.required = {required};
    QTEST(linesFor(record, rules), "lines");
}

void HouseRulesTest::requireAnyOptionalField()
{
    for (const CustomerKind kind : {CustomerKind::Individual, CustomerKind::Organization})
        for (const Field &field : Catalogue::fields()) {
            if (!field.appliesTo(kind) || field.need != Need::Optional ||
                field.name == u"closingDate")
                continue;
            Rules rules;
            rules.required = {field.name};
            QCOMPARE(linesFor(Support::minimalRecord(kind), rules),
                     QStringList(field.name + u": missing"));
        }
}

void HouseRulesTest::cannotRequireAClosingDate_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("an active customer never has one") << u"ACTIVE"_s << QStringList();
    QTest::newRow("a closed customer has one anyway")
        << u"CLOSED"_s << QStringList{u"closingDate: C013"_s};
}

void HouseRulesTest::cannotRequireAClosingDate()
{
    QFETCH(QString, status);
    Record record = Support::minimalRecord(CustomerKind::Individual);
    record.setValue(u"customerStatus"_s, status);
    Rules rules;
    rules.required = {u"closingDate"_s};
    QTEST(linesFor(record, rules), "lines");
}

void HouseRulesTest::decideOnTheBusinessUnit_data()
{
    QTest::addColumn<BusinessUnitUse>("use");
    QTest::addColumn<bool>("required");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QStringList>("found");
    using Use = BusinessUnitUse;
    const QStringList missing{u"missing"_s};
    const QStringList unknown{u"code.unknown"_s};
    QTest::newRow("hidden and empty") << Use::Hidden << false << QString() << QStringList();
    QTest::newRow("hidden, whatever a file held")
        << Use::Hidden << false << u"MARS"_s << QStringList();
    QTest::newRow("hidden, whatever the house asks for")
        << Use::Hidden << true << QString() << QStringList();
    QTest::newRow("shown and empty") << Use::Shown << false << QString() << QStringList();
    QTest::newRow("shown, and the house asks for it") << Use::Shown << true << QString() << missing;
    QTest::newRow("shown and not listed") << Use::Shown << false << u"MARS"_s << unknown;
    QTest::newRow("mandatory and empty") << Use::Mandatory << false << QString() << missing;
    QTest::newRow("mandatory and listed")
        << Use::Mandatory << false << u"RETAIL"_s << QStringList();
}

void HouseRulesTest::decideOnTheBusinessUnit()
{
    QFETCH(BusinessUnitUse, use);
    QFETCH(bool, required);
    QFETCH(QString, unit);
    Rules rules;
    rules.businessUnit = use;
    rules.classifiers.insert(CodeSet::BusinessUnit, {u"RETAIL"_s});
    if (required)
        rules.required = {u"businessUnit"_s};
    QTEST(linesWith(u"businessUnit"_s, unit, rules), "found");
}

void HouseRulesTest::listCodes_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<CodeSet>("set");
    QTest::addColumn<QStringList>("listed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("right");
    const QStringList none;
    QTest::newRow("a country that only the installation has")
        << u"birthCountry"_s << CodeSet::Country << QStringList{u"XK"_s} << u"XK"_s << true;
    QTest::newRow("a country of ISO 3166 that the installation does not name")
        << u"birthCountry"_s << CodeSet::Country << QStringList{u"XK"_s} << u"LT"_s << true;
    QTest::newRow("a country that neither has")
        << u"birthCountry"_s << CodeSet::Country << QStringList{u"XK"_s} << u"QQ"_s << false;
    QTest::newRow("a country listed in a row") << u"listAddress[0].country"_s << CodeSet::Country
                                               << QStringList{u"XK"_s} << u"XK"_s << true;
    QTest::newRow("a currency that only the installation has")
        << u"initialDepositCurrency"_s << CodeSet::Currency << QStringList{u"BTC"_s} << u"BTC"_s
        << true;
    QTest::newRow("a listed legal form")
        << u"legalForm"_s << CodeSet::LegalForm << QStringList{u"UAB"_s} << u"UAB"_s << true;
    QTest::newRow("a list closes an open set, the contract's example included")
        << u"legalForm"_s << CodeSet::LegalForm << QStringList{u"UAB"_s} << u"LTD"_s << false;
    QTest::newRow("an empty list is no list")
        << u"legalForm"_s << CodeSet::LegalForm << none << u"anything"_s << true;
    QTest::newRow("another set's list does not matter")
        << u"legalForm"_s << CodeSet::AddressType << QStringList{u"HOME"_s} << u"anything"_s
        << true;
    QTest::newRow("an enumeration of the contract cannot be added to")
        << u"customerStatus"_s << CodeSet::CustomerStatus << QStringList{u"ASLEEP"_s} << u"ASLEEP"_s
        << false;
}

void HouseRulesTest::listCodes()
{
    QFETCH(QString, path);
    QFETCH(CodeSet, set);
    QFETCH(QStringList, listed);
    QFETCH(QString, text);
    QFETCH(bool, right);
    Rules rules;
    rules.classifiers.insert(set, listed);
    QCOMPARE(linesWith(path, text, rules), right ? QStringList() : QStringList{u"code.unknown"_s});
}

QTEST_GUILESS_MAIN(HouseRulesTest)
#include "houserulestest.moc"
