#include "contract/record.h"
#include "contract/catalogue.h"
#include "support/samplerecords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Forms;

/// That a record keeps what it is given, and what it is sent as.
class RecordTest : public QObject
{
    Q_OBJECT

private slots:
    void knowsItsKind_data();
    void knowsItsKind();
    void keepsValues();
    void keepsRows();
    void ignoresRowsThatAreNotThere();
    void movesRows_data();
    void movesRows();
    void isEqualHoweverItWasFilled();
    void holdsWhatIsThere_data();
    void holdsWhatIsThere();
    void isBlankUntilFilled();
    void leavesTheOtherKindBehind_data();
    void leavesTheOtherKindBehind();
    void isSentClean();
    void isSentAsItIsWhereItIsClean_data();
    void isSentAsItIsWhereItIsClean();
};

namespace {

Record withCities(const QStringList &cities)
{
    Record record;
    for (const QString &city : cities)
        record.appendRow(u"listAddress"_s, {{u"city"_s, city}});
    return record;
}

QStringList citiesOf(const Record &record)
{
    QStringList cities;
    for (const Record::Row &row : record.rows(u"listAddress"_s))
        cities.append(row.value(u"city"_s));
    return cities;
}

} // namespace

void RecordTest::knowsItsKind_data()
{
    QTest::addColumn<QString>("entityType");
    QTest::addColumn<QString>("filledField");
    QTest::addColumn<CustomerKind>("kind");
    const CustomerKind person = CustomerKind::Individual;
    const CustomerKind organization = CustomerKind::Organization;
    QTest::newRow("a person") << u"INDIVIDUAL"_s << QString() << person;
    QTest::newRow("an organization") << u"ORGANIZATION"_s << QString() << organization;
    QTest::newRow("what is stated outranks other fields")
        << u"INDIVIDUAL"_s << u"title"_s << person;
    QTest::newRow("spaces around do not matter")
        << u" ORGANIZATION\n"_s << QString() << organization;
    QTest::newRow("not stated, a title speaks for an organization")
        << QString() << u"title"_s << organization;
    QTest::newRow("not stated, a first name speaks for a person")
        << QString() << u"firstName"_s << person;
    QTest::newRow("stated as nonsense, a title speaks for an organization")
        << u"COMPANY"_s << u"title"_s << organization;
    QTest::newRow("nothing speaks for either") << QString() << u"requester"_s << person;
}

void RecordTest::knowsItsKind()
{
    QFETCH(QString, entityType);
    QFETCH(QString, filledField);
    Record record;
    record.setValue(u"entityType"_s, entityType);
    if (!filledField.isEmpty())
        record.setValue(filledField, u"x"_s);
    QTEST(record.kind(), "kind");
}

void RecordTest::keepsValues()
{
    Record record;
    const FieldPath path(u"firstName"_s);
    QCOMPARE(record.value(path), QString());
    record.setValue(path, u" half typed "_s);
    QCOMPARE(record.value(u"firstName"_s), u" half typed "_s);
    const Record copy = record;
    record.setValue(path, QString());
    QVERIFY(!record.holds(path));
    QCOMPARE(copy.value(path), u" half typed "_s);
}

void RecordTest::keepsRows()
{
    Record record = withCities({u"Vilnius"_s, u"Kaunas"_s});
    record.insertRow(u"listAddress"_s, 1, {{u"city"_s, u"Klaipėda"_s}});
    record.insertRow(u"listAddress"_s, -5, {{u"city"_s, u"first"_s}});
    record.insertRow(u"listAddress"_s, 99, {{u"city"_s, u"last"_s}});
    QCOMPARE(citiesOf(record),
             (QStringList{u"first"_s, u"Vilnius"_s, u"Klaipėda"_s, u"Kaunas"_s, u"last"_s}));
    record.setValue(FieldPath(u"listAddress"_s, 2, u"city"_s), u"Palanga"_s);
    const Record::Row taken = record.takeRow(u"listAddress"_s, 2);
    QCOMPARE(taken, (Record::Row{{u"city"_s, u"Palanga"_s}}));
    record.insertRow(u"listAddress"_s, 2, taken);
    QCOMPARE(record.value(FieldPath(u"listAddress"_s, 2, u"city"_s)), u"Palanga"_s);
}

void RecordTest::ignoresRowsThatAreNotThere()
{
    Record record = withCities({u"Vilnius"_s});
    const Record before = record;
    record.setValue(FieldPath(u"listAddress"_s, 1, u"city"_s), u"x"_s);
    record.setValue(FieldPath(u"listContact"_s, 0, u"contactDetails"_s), u"x"_s);
    record.setValue(FieldPath(u"listAddress"_s, 0), u"a row is no text"_s);
    QCOMPARE(record.takeRow(u"listAddress"_s, 1), Record::Row());
    QCOMPARE(record.takeRow(u"listAddress"_s, -1), Record::Row());
    QCOMPARE(record.takeRow(u"listContact"_s, 0), Record::Row());
    QCOMPARE(record, before);
    QCOMPARE(record.value(FieldPath(u"listAddress"_s, 1, u"city"_s)), QString());
    QCOMPARE(record.value(FieldPath(u"listContact"_s, 0, u"contactType"_s)), QString());
}

void RecordTest::movesRows_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<QString>("order");
    QTest::newRow("down") << 0 << 2 << u"BCA"_s;
    QTest::newRow("up") << 2 << 0 << u"CAB"_s;
    QTest::newRow("to where it is") << 1 << 1 << u"ABC"_s;
    QTest::newRow("behind the end") << 0 << 3 << u"ABC"_s;
    QTest::newRow("from before the start") << -1 << 0 << u"ABC"_s;
}

void RecordTest::movesRows()
{
    QFETCH(int, from);
    QFETCH(int, to);
    Record record = withCities({u"A"_s, u"B"_s, u"C"_s});
    record.moveRow(u"listAddress"_s, from, to);
    QTEST(citiesOf(record).join(QString()), "order");
}

void RecordTest::isEqualHoweverItWasFilled()
{
    Record typed;
    typed.setValue(u"firstName"_s, u"x"_s);
    typed.setValue(u"firstName"_s, QString());
    typed.setChoices(u"initializeScreeningProcesses"_s, {u"PEP"_s});
    typed.setChoices(u"initializeScreeningProcesses"_s, {});
    typed.appendRow(u"listAddress"_s, {});
    typed.takeRow(u"listAddress"_s, 0);
    QCOMPARE(typed, Record());

    Record withEmptyText;
    withEmptyText.appendRow(u"listAddress"_s, {{u"city"_s, QString()}});
    withEmptyText.insertRow(u"listAddress"_s, 0, {{u"city"_s, QString()}});
    Record withEmptyRow;
    withEmptyRow.appendRow(u"listAddress"_s, {});
    withEmptyRow.appendRow(u"listAddress"_s, {});
    QCOMPARE(withEmptyText, withEmptyRow);
}

void RecordTest::holdsWhatIsThere_data()
{
    QTest::addColumn<FieldPath>("path");
    QTest::addColumn<bool>("held");
    QTest::newRow("a filled field") << FieldPath(u"entityType"_s) << true;
    QTest::newRow("an empty field") << FieldPath(u"firstName"_s) << false;
    QTest::newRow("choices") << FieldPath(u"initializeScreeningProcesses"_s) << true;
    QTest::newRow("a list with a row") << FieldPath(u"listAddress"_s) << true;
    QTest::newRow("a list without rows") << FieldPath(u"listContact"_s) << false;
    QTest::newRow("a row") << FieldPath(u"listAddress"_s, 0) << true;
    QTest::newRow("a row behind the last") << FieldPath(u"listAddress"_s, 1) << false;
    QTest::newRow("a filled field in a row") << FieldPath(u"listAddress"_s, 0, u"city"_s) << true;
    QTest::newRow("an empty field in a row")
        << FieldPath(u"listAddress"_s, 0, u"region"_s) << false;
}

void RecordTest::holdsWhatIsThere()
{
    QFETCH(FieldPath, path);
    Record record = withCities({u"Vilnius"_s});
    record.setKind(CustomerKind::Individual);
    record.setChoices(u"initializeScreeningProcesses"_s, {u"PEP"_s});
    QTEST(record.holds(path), "held");
}

void RecordTest::isBlankUntilFilled()
{
    Record record;
    QVERIFY(record.isBlank());
    record.setKind(CustomerKind::Organization);
    QVERIFY(record.isBlank());
    Record named = record;
    named.setValue(u"title"_s, u"x"_s);
    QVERIFY(!named.isBlank());
    Record chosen = record;
    chosen.setChoices(u"initializeScreeningProcesses"_s, {u"PEP"_s});
    QVERIFY(!chosen.isBlank());
    record.appendRow(u"listContact"_s, {});
    QVERIFY(!record.isBlank());
}

void RecordTest::leavesTheOtherKindBehind_data()
{
    QTest::addColumn<CustomerKind>("kind");
    QTest::newRow("an individual") << CustomerKind::Individual;
    QTest::newRow("an organization") << CustomerKind::Organization;
}

void RecordTest::leavesTheOtherKindBehind()
{
    QFETCH(CustomerKind, kind);
    Record everything = Support::fullRecord(CustomerKind::Individual);
    const Record organization = Support::fullRecord(CustomerKind::Organization);
    for (const Field &field : Catalogue::fields())
        if (organization.holds(FieldPath(field.name)) && field.kind != ValueKind::Rows)
            everything.setValue(field.name, organization.value(field.name));
    everything.setKind(kind);
    const Record sent = everything.asSent();
    for (const Field &field : Catalogue::fields())
        QVERIFY2(sent.holds(FieldPath(field.name)) == field.appliesTo(kind),
                 qPrintable(field.name));
}

void RecordTest::isSentClean()
{
    Record record;
    record.setKind(CustomerKind::Individual);
    record.setValue(u"firstName"_s, u"\u00A0 Jose\u200B \n"_s);
    record.setValue(u"lastName"_s, u" \t "_s);
    record.setValue(u"tradingName"_s, u"no field of the contract"_s);
    record.setChoices(u"initializeScreeningProcesses"_s, {u" PEP"_s, u"PEP"_s, u" "_s, u"NEW"_s});
    record.appendRow(u"listAddress"_s, {{u"city"_s, u"  "_s}});
    record.appendRow(u"listAddress"_s, {{u"city"_s, u" Vilnius "_s}, {u"planet"_s, u"Earth"_s}});

    Record expected;
    expected.setKind(CustomerKind::Individual);
    expected.setValue(u"firstName"_s, u"Jose"_s);
    expected.setChoices(u"initializeScreeningProcesses"_s, {u"PEP"_s, u"NEW"_s});
    expected.appendRow(u"listAddress"_s, {});
    expected.appendRow(u"listAddress"_s, {{u"city"_s, u"Vilnius"_s}});
    QCOMPARE(record.asSent(), expected);
}

void RecordTest::isSentAsItIsWhereItIsClean_data()
{
    leavesTheOtherKindBehind_data();
}

void RecordTest::isSentAsItIsWhereItIsClean()
{
    QFETCH(CustomerKind, kind);
    const Record full = Support::fullRecord(kind);
    QCOMPARE(full.asSent(), full);
    QCOMPARE(full.asSent().asSent(), full);
}

QTEST_GUILESS_MAIN(RecordTest)
#include "recordtest.moc"
