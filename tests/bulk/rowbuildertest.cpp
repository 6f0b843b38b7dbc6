#include "bulk/rowbuilder.h"

#include "bulk/columnmatch.h"
#include "bulk/rowchecker.h"

#include <QTest>

using namespace Qt::StringLiterals;
using App::BulkColumn;
using App::BulkRow;
using App::BulkTerms;
using App::RowBuilder;
using App::RowChecker;
using Forms::CustomerKind;
using Forms::FieldPath;
namespace ColumnMatch = App::ColumnMatch;

/// What a list's cells become: customers, by their columns, and what is found about them.
class RowBuilderTest : public QObject
{
    Q_OBJECT

private slots:
    void cellsGoIntoTheirFields();
    void theKindOfARow_data();
    void theKindOfARow();
    void whatTheListHasNoColumnForIsFilled();
    void emptyRowsOfAListAreNone();
    void nothingIsLeftOutInSilence();
    void whatWasAddedStays();
    void whatWasAddedMovesWithItsRow();
    void columnsAreRememberedByAHash();
    void aColumnThatSaysItsKindHasARowOfItsOwn();
    void numbersThatStandThereTwice();
    void aNumberThatIsGivenLaterIsNotMissing();

private:
    static QList<BulkColumn> columns(const QStringList &paths);
    static BulkTerms terms();
    static BulkRow row(const QStringList &cells);
    static QStringList codes(const Forms::Findings &findings);
};

QList<BulkColumn> RowBuilderTest::columns(const QStringList &paths)
{
    QList<BulkColumn> columns;
    for (const QString &each : paths)
        columns.append({each, FieldPath::fromString(each)});
    return columns;
}

BulkTerms RowBuilderTest::terms()
{
    BulkTerms terms;
    terms.today = QDate(2026, 11, 25);
    terms.locale = QLocale(u"en"_s);
    terms.individual.setKind(CustomerKind::Individual);
    terms.individual.setValue(u"requester"_s, u"bank"_s);
    terms.individual.setValue(u"customerStatus"_s, u"ACTIVE"_s);
    terms.individual.appendRow(u"listAddress"_s, {{u"country"_s, u"LT"_s}});
    terms.organization = terms.individual;
    terms.organization.setKind(CustomerKind::Organization);
    terms.organization.setValue(u"requester"_s, u"bank-for-companies"_s);
    return terms;
}

BulkRow RowBuilderTest::row(const QStringList &cells)
{
    BulkRow row;
    row.line = 2;
    row.cells = cells;
    return row;
}

QStringList RowBuilderTest::codes(const Forms::Findings &findings)
{
    QStringList codes;
    for (const Forms::Finding &each : findings)
        codes.append(QString(each.path.toString() + u' ' + each.code));
    return codes;
}

void RowBuilderTest::cellsGoIntoTheirFields()
{
    const RowBuilder builder(columns({u"customerExtId"_s, u"birthDate"_s, u"citizenshipCountry"_s,
                                      u"initializeScreeningProcesses"_s, u"listAddress[0].city"_s}),
                             terms());
    BulkRow made =
        row({u"IND1"_s, u"24.5.1995"_s, u"Lithuania"_s, u"PEP; Sanctions"_s, u"Vilnius"_s});
    builder.build(made);
    QCOMPARE(made.record.value(u"customerExtId"_s), u"IND1"_s);
    QCOMPARE(made.record.value(u"birthDate"_s), u"1995-05-24"_s);
    QCOMPARE(made.record.value(u"citizenshipCountry"_s), u"LT"_s);
    QCOMPARE(made.record.choices(u"initializeScreeningProcesses"_s),
             (QStringList{u"PEP"_s, u"SANCTIONS"_s}));
    QCOMPARE(made.record.value(FieldPath(u"listAddress"_s, 0, u"city"_s)), u"Vilnius"_s);
}

void RowBuilderTest::theKindOfARow_data()
{
    QTest::addColumn<QStringList>("cells"); // entityType, firstName, title
    QTest::addColumn<CustomerKind>("otherwise");
    QTest::addColumn<QString>("type");
    const auto individual = CustomerKind::Individual;
    const auto organization = CustomerKind::Organization;
    QTest::newRow("what it says") << QStringList{u"Organization"_s, u""_s, u""_s} << individual
                                  << u"ORGANIZATION"_s;
    QTest::newRow("what its fields speak for")
        << QStringList{u""_s, u""_s, u"UAB Dokai"_s} << individual << u"ORGANIZATION"_s;
    QTest::newRow("what its fields speak for, against the choice")
        << QStringList{u""_s, u"Ada"_s, u""_s} << organization << u"INDIVIDUAL"_s;
    QTest::newRow("what was chosen where nothing says it")
        << QStringList{u""_s, u""_s, u""_s} << organization << u"ORGANIZATION"_s;
    QTest::newRow("what cannot be read stays to be corrected")
        << QStringList{u"person"_s, u"Ada"_s, u""_s} << individual << u"person"_s;
}

void RowBuilderTest::theKindOfARow()
{
    QFETCH(QStringList, cells);
    QFETCH(CustomerKind, otherwise);
    BulkTerms with = terms();
    with.otherwise = otherwise;
    const RowBuilder builder(
        columns({u"entityType"_s, u"firstName"_s, u"title"_s, u"customerExtId"_s}), with);
    BulkRow made = row(cells + QStringList{u"X"_s});
    builder.build(made);
    QTEST(made.record.value(u"entityType"_s), "type");
}

void RowBuilderTest::whatTheListHasNoColumnForIsFilled()
{
    const RowBuilder builder(columns({u"title"_s, u"customerStatus"_s, u"listAddress[0].city"_s}),
                             terms());
    BulkRow made = row({u"UAB Dokai"_s, u""_s, u""_s});
    builder.build(made);
    QCOMPARE(made.record.value(u"requester"_s), u"bank-for-companies"_s);
    QVERIFY(made.record.value(u"customerStatus"_s).isEmpty()); // an empty cell states nothing
    QCOMPARE(made.record.rowCount(u"listAddress"_s), 0);
    made.cells[2] = u"Kaunas"_s;
    builder.build(made);
    QCOMPARE(made.record.value(FieldPath(u"listAddress"_s, 0, u"country"_s)), u"LT"_s);
}

void RowBuilderTest::emptyRowsOfAListAreNone()
{
    const RowBuilder builder(
        columns({u"listAddress[0].city"_s, u"listAddress[1].city"_s, u"listAddress[2].city"_s}),
        terms());
    BulkRow made = row({u""_s, u"Kaunas"_s, u"Riga"_s});
    builder.build(made);
    QCOMPARE(made.record.rowCount(u"listAddress"_s), 2);
    QCOMPARE(made.record.value(builder.placeOf(made, 1)), u"Kaunas"_s);
    QCOMPARE(made.record.value(builder.placeOf(made, 2)), u"Riga"_s);
    QCOMPARE(builder.placeOf(made, 2), FieldPath(u"listAddress"_s, 1, u"city"_s));
}

void RowBuilderTest::nothingIsLeftOutInSilence()
{
    const RowBuilder builder(columns({u"firstName"_s, u"lastName"_s, u"title"_s, u"firstName"_s}),
                             terms());
    QVERIFY(builder.isRepeated(3));
    BulkRow made = row({u"Ada"_s, u"Lovelace"_s, u"Countess"_s, u"Augusta"_s});
    builder.build(made);
    QCOMPARE(made.record.value(u"firstName"_s), u"Ada"_s);
    QCOMPARE(made.remarks.size(), 2);
    QCOMPARE(made.remarks.at(0).value, u"Countess"_s); // no field of a person
    QCOMPARE(made.remarks.at(1).value, u"Augusta"_s);  // another column is for it
    QCOMPARE(made.remarks.at(0).line, 2);
}

void RowBuilderTest::whatWasAddedStays()
{
    const RowBuilder builder(columns({u"firstName"_s}), terms());
    BulkRow made = row({u"Ada"_s});
    made.added.insert(FieldPath(u"lastName"_s), u"Lovelace"_s);
    builder.build(made);
    made.cells[0] = u"Augusta"_s;
    builder.build(made);
    QCOMPARE(made.record.value(u"firstName"_s), u"Augusta"_s);
    QCOMPARE(made.record.value(u"lastName"_s), u"Lovelace"_s);
}

void RowBuilderTest::whatWasAddedMovesWithItsRow()
{
    const RowBuilder builder(columns({u"listAddress[0].city"_s, u"listAddress[1].city"_s}),
                             terms());
    BulkRow made = row({u""_s, u"Kaunas"_s});
    const FieldPath street(u"listAddress"_s, 0,
                           u"streetAddress"_s); // as it is found in the customer
    made.added.insert(builder.originOf(made, street), u"Laisves 1"_s);
    builder.build(made);
    QCOMPARE(made.record.value(street), u"Laisves 1"_s);
    made.cells[0] = u"Riga"_s;
    builder.build(made);
    QCOMPARE(made.record.value(FieldPath(u"listAddress"_s, 1, u"city"_s)), u"Kaunas"_s);
    QCOMPARE(made.record.value(FieldPath(u"listAddress"_s, 1, u"streetAddress"_s)), u"Laisves 1"_s);
    QVERIFY(made.record.value(street).isEmpty());
    made.cells[0].clear();
    builder.build(made);
    QCOMPARE(made.record.rowCount(u"listAddress"_s), 1);
    QCOMPARE(made.record.value(street), u"Laisves 1"_s);
}

void RowBuilderTest::columnsAreRememberedByAHash()
{
    const QStringList headings = {u"Klientas"_s, u"Pastaba"_s};
    const QList<BulkColumn> matched = {{headings.at(0), FieldPath(u"lastName"_s)},
                                       {headings.at(1), std::nullopt}};
    const QStringList paths = ColumnMatch::paths(matched);
    QCOMPARE(ColumnMatch::remembered(headings, paths), std::optional(matched));
    QVERIFY(!ColumnMatch::remembered(headings, {}));
    QVERIFY(!ColumnMatch::remembered(headings, {u"lastName"_s, u"noSuchField"_s}));
    const QByteArray key = ColumnMatch::key(headings);
    QCOMPARE(key, ColumnMatch::key({u" klientas"_s, u"PASTABA "_s}));
    QVERIFY(key != ColumnMatch::key({u"Klientas"_s, u"Pastabos"_s}));
    QVERIFY(!key.contains("lientas"));
    const auto found = ColumnMatch::byHeadings(
        {u"Name"_s, u""_s, u"Name"_s, u"Addresses"_s}, [](const QString &heading) {
            return BulkColumn{heading,
                              FieldPath(heading == u"Name" ? u"lastName"_s : u"listAddress"_s)};
        });
    QCOMPARE(ColumnMatch::paths(found),
             (QStringList{u"lastName"_s, QString(), QString(), QString()}));
}

void RowBuilderTest::aColumnThatSaysItsKindHasARowOfItsOwn()
{
    const QStringList headings = {u"E-mail"_s, u"Mobile"_s, u"Number"_s, u"E-mail"_s};
    const QList<BulkColumn> found = ColumnMatch::byHeadings(headings, [](const QString &heading) {
        BulkColumn column{heading, FieldPath(u"listContact"_s, 0, u"contactDetails"_s)};
        if (heading != u"Number")
            column.kind = App::BulkKind{u"contactType"_s,
                                        heading == u"Mobile" ? u"MOBILEPHONE"_s : u"EMAIL"_s};
        return column;
    });
    QCOMPARE(ColumnMatch::paths(found),
             (QStringList{u"listContact[1].contactDetails contactType EMAIL"_s,
                          u"listContact[2].contactDetails contactType MOBILEPHONE"_s,
                          u"listContact[0].contactDetails"_s,
                          u"listContact[3].contactDetails contactType EMAIL"_s}));
    QCOMPARE(ColumnMatch::remembered(headings, ColumnMatch::paths(found)), std::optional(found));
    // A row without the mobile number has no contact of that kind.
    BulkRow made = row({u"a@b.example"_s, {}, u"+37060000000"_s, u"c@d.example"_s});
    RowBuilder(found, terms()).build(made);
    const QList<Forms::Record::Row> contacts = made.record.rows(u"listContact"_s);
    QCOMPARE(contacts.size(), 3);
    QVERIFY(contacts.at(0).value(u"contactType"_s).isEmpty()); // nobody said what it is
    QCOMPARE(contacts.at(1).value(u"contactType"_s), u"EMAIL"_s);
    QCOMPARE(contacts.at(1).value(u"contactDetails"_s), u"a@b.example"_s);
    QCOMPARE(contacts.at(2).value(u"contactType"_s), u"EMAIL"_s);
    QCOMPARE(contacts.at(2).value(u"contactDetails"_s), u"c@d.example"_s);
}

void RowBuilderTest::numbersThatStandThereTwice()
{
    const RowBuilder builder(
        columns({u"customerExtId"_s, u"communicationNumber"_s, u"firstName"_s, u"lastName"_s,
                 u"riskManagementCategory"_s, u"customerStatus"_s}),
        terms());
    QList<BulkRow> rows = {row({u"A"_s, u"1"_s, u"x"_s, u"y"_s, u"FAST"_s, u"ACTIVE"_s}),
                           row({u"A"_s, u"1"_s, u"x"_s, u"y"_s, u"FAST"_s, u"ACTIVE"_s})};
    RowChecker checker(terms());
    for (BulkRow &each : rows) {
        builder.build(each);
        checker.count(each, 1);
    }
    const Forms::Findings twice = checker.check(rows.first());
    QCOMPARE(codes(twice), (QStringList{u"communicationNumber duplicate.inList"_s,
                                        u"customerExtId duplicate.inList"_s}));
    QCOMPARE(twice.at(0).severity, Forms::Severity::Error);
    QCOMPARE(twice.at(1).severity, Forms::Severity::Advice);
    checker.count(rows.last(), -1);
    QVERIFY(checker.check(rows.first()).isEmpty());
}

void RowBuilderTest::aNumberThatIsGivenLaterIsNotMissing()
{
    BulkTerms with = terms();
    const RowBuilder builder(
        columns({u"customerExtId"_s, u"firstName"_s, u"lastName"_s, u"riskManagementCategory"_s}),
        with);
    BulkRow made = row({u"A"_s, u"x"_s, u"y"_s, u"FAST"_s});
    builder.build(made);
    QCOMPARE(codes(RowChecker(with).check(made)), QStringList{u"communicationNumber missing"_s});
    with.numbered = QStringList{u"communicationNumber"_s};
    QVERIFY(RowChecker(with).check(made).isEmpty());
}

QTEST_APPLESS_MAIN(RowBuilderTest)
#include "rowbuildertest.moc"
