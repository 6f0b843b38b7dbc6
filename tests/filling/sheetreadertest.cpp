#include "filling/sheetreader.h"
#include "filling/recognize.h"

#include "contract/fieldnames.h"
#include "formats/celltext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Forms;

/// Rows of a spreadsheet that were copied with their header.
class SheetReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void knowsHeadings_data();
    void knowsHeadings();
    void readsCellsAsTheyAreTyped();
    void readsRowsOfLists();
    void readsQuotedCells();
    void readsNamesBelowEachOther();
    void tellsOfColumnsThatItDoesNotKnow();
    void offersTheFirstOfSeveralRows();
    void isNoSheet_data();
    void isNoSheet();

private:
    /// A language of its own, so that the test knows what it says.
    const FieldNames m_names{[](const char *source) -> QStringList {
        if (qstrcmp(source, "First name") == 0)
            return {u"Vardas"_s};
        if (qstrcmp(source, "Last name") == 0)
            return {u"Pavardė"_s};
        return {};
    }};
    const CellText m_cells{{}, QDate(2026, 3, 15)};
};

void SheetReaderTest::knowsHeadings_data()
{
    QTest::addColumn<QString>("header");
    QTest::newRow("labels") << u"First name\tLast name"_s;
    QTest::newRow("JSON names") << u"firstName\tlastName"_s;
    QTest::newRow("labels of another language") << u"Vardas\tPavardė"_s;
    QTest::newRow("without case and accents") << u"VARDAS\tpavarde"_s;
    QTest::newRow("of several kinds") << u"First name*\tlast_name"_s;
}

void SheetReaderTest::knowsHeadings()
{
    QFETCH(QString, header);
    const auto sheet = readSheet(header + u"\nOna\tSirvydytė\n"_s, m_names, m_cells);
    QVERIFY(sheet);
    QCOMPARE(sheet->document.record.value(u"firstName"_s), u"Ona"_s);
    QCOMPARE(sheet->document.record.value(u"lastName"_s), u"Sirvydytė"_s);
    QVERIFY(sheet->document.remarks.isEmpty());
    QCOMPARE(sheet->otherRows, 0);
}

void SheetReaderTest::readsCellsAsTheyAreTyped()
{
    const auto sheet = readSheet(u"birthDate\tcitizenshipCountry\tisPEP\tinitialDepositAmount\t"
                                 "initializeScreeningProcesses\tentityType\r\n"
                                 "14.03.1985\tLithuania\tno\t10 000,10\tSanctions; PEP\t"
                                 "Individual\r\n"_s,
                                 m_names, m_cells);
    QVERIFY(sheet);
    const Record &record = sheet->document.record;
    QCOMPARE(record.value(u"birthDate"_s), u"1985-03-14"_s);
    QCOMPARE(record.value(u"citizenshipCountry"_s), u"LT"_s);
    QCOMPARE(record.value(u"isPEP"_s), u"false"_s);
    QCOMPARE(record.value(u"initialDepositAmount"_s), u"10000.10"_s);
    QCOMPARE(record.choices(u"initializeScreeningProcesses"_s),
             QStringList({u"SANCTIONS"_s, u"PEP"_s}));
    QCOMPARE(record.value(u"entityType"_s), u"INDIVIDUAL"_s);
}

void SheetReaderTest::readsRowsOfLists()
{
    const auto sheet =
        readSheet(u"firstName\tlistAddress[0].city\tlistAddress[1].city\tlistAddress[1].country\n"
                  "Ona\tVilnius\tKaunas\tLT"_s,
                  m_names, m_cells);
    QVERIFY(sheet);
    QCOMPARE(sheet->document.record.rows(u"listAddress"_s),
             QList<Record::Row>({{{u"city"_s, u"Vilnius"_s}},
                                 {{u"city"_s, u"Kaunas"_s}, {u"country"_s, u"LT"_s}}}));
}

void SheetReaderTest::readsQuotedCells()
{
    const auto sheet = readSheet(u"firstName\tactivityDescription\tlastName\n"
                                 "Ona\t\"sells \"\"tea\"\"\nand\tcoffee\"\tSirvydytė"_s,
                                 m_names, m_cells);
    QVERIFY(sheet);
    QCOMPARE(sheet->document.record.value(u"activityDescription"_s),
             u"sells \"tea\"\nand\tcoffee"_s);
    QCOMPARE(sheet->document.record.value(u"lastName"_s), u"Sirvydytė"_s);
}

void SheetReaderTest::readsNamesBelowEachOther()
{
    const auto sheet =
        readSheet(u"First name\tOna\nLast name\tSirvydytė\nShoe size\t38"_s, m_names, m_cells);
    QVERIFY(sheet);
    QCOMPARE(sheet->document.record.value(u"lastName"_s), u"Sirvydytė"_s);
    QCOMPARE(sheet->document.remarks.size(), 1);
}

void SheetReaderTest::tellsOfColumnsThatItDoesNotKnow()
{
    const auto sheet = readSheet(u"First name\tShoe size\tLast name\tVardas\tAddresses\tHat\n"
                                 "Ona\t38\tSirvydytė\tOnutė\tVilnius\t"_s,
                                 m_names, m_cells);
    QVERIFY(sheet);
    QStringList told;
    for (const Remark &remark : sheet->document.remarks)
        told.append(remark.name + u'=' + remark.value);
    QCOMPARE(told, QStringList({u"Shoe size=38"_s, u"Vardas=Onutė"_s, u"Addresses=Vilnius"_s}));
    QCOMPARE(sheet->document.record.value(u"firstName"_s), u"Ona"_s);
}

void SheetReaderTest::offersTheFirstOfSeveralRows()
{
    const auto filling =
        recognize(u"First name\tLast name\n\t\nOna\tSirvydytė\nJonas\tJonaitis\n"_s,
                  {.there = {},
                   .isUntouched = true,
                   .today = QDate(2026, 3, 15),
                   .installed = {},
                   .names = &m_names});
    QVERIFY(filling);
    QCOMPARE(filling->otherRows, 1);
    QCOMPARE(taken({}, filling->proposals).record.value(u"firstName"_s), u"Ona"_s);
}

void SheetReaderTest::isNoSheet_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("one line") << u"First name\tLast name"_s;
    QTest::newRow("no tabs") << u"First name\nOna"_s;
    QTest::newRow("one name only") << u"First name\tHat\nOna\tblue"_s;
    QTest::newRow("a table of something else") << u"Hat\tCoat\nblue\tgreen"_s;
    QTest::newRow("nothing below") << u"First name\tLast name\n\t\n"_s;
}

void SheetReaderTest::isNoSheet()
{
    QFETCH(QString, text);
    const auto sheet = readSheet(text, m_names, m_cells);
    QVERIFY(!sheet);
    QCOMPARE(sheet.failure().code, u"sheet.none"_s);
}

QTEST_GUILESS_MAIN(SheetReaderTest)
#include "sheetreadertest.moc"
