#include "formats/celltext.h"

#include "contract/catalogue.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Forms::CellText;

/// Cells as spreadsheets hold them become what the form would make of them if they were typed.
class CellTextTest : public QObject
{
    Q_OBJECT

private slots:
    void cellsAreReadAsTyped_data();
    void cellsAreReadAsTyped();
    void severalCodesAreTold_data();
    void severalCodesAreTold();
    void theInstallationsNamesAreKnown();
};

void CellTextTest::cellsAreReadAsTyped_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("value");
    QTest::newRow("an empty cell") << u"firstName"_s << u"  "_s << QString();
    QTest::newRow("a name with spaces around it") << u"firstName"_s << u" José "_s << u"José"_s;
    QTest::newRow("a name that is a word for yes") << u"lastName"_s << u"Yes"_s << u"Yes"_s;
    QTest::newRow("a number that names something keeps its zeros")
        << u"nationalCode"_s << u"00712"_s << u"00712"_s;
    QTest::newRow("a day as ISO writes it") << u"birthDate"_s << u"1995-05-24"_s << u"1995-05-24"_s;
    QTest::newRow("a day with dots") << u"birthDate"_s << u"24.5.1995"_s << u"1995-05-24"_s;
    QTest::newRow("a day of eight digits") << u"birthDate"_s << u"24051995"_s << u"1995-05-24"_s;
    QTest::newRow("a day with its month's name")
        << u"birthDate"_s << u"24 May 1995"_s << u"1995-05-24"_s;
    QTest::newRow("a birth of two digits is never in the future")
        << u"birthDate"_s << u"24.5.35"_s << u"1935-05-24"_s;
    QTest::newRow("a spreadsheet's day with its midnight")
        << u"birthDate"_s << u"1995-05-24 00:00:00"_s << u"1995-05-24"_s;
    QTest::newRow("a time that was loaded stays")
        << u"applicationDate"_s << u"2023-06-11T21:00:00.000Z"_s << u"2023-06-11T21:00:00.000Z"_s;
    QTest::newRow("a day that is none stays as it is")
        << u"birthDate"_s << u"31.02.1995"_s << u"31.02.1995"_s;
    QTest::newRow("a country's code") << u"citizenshipCountry"_s << u"LT"_s << u"LT"_s;
    QTest::newRow("a country's code in small letters")
        << u"citizenshipCountry"_s << u"lt"_s << u"LT"_s;
    QTest::newRow("a country's code of three letters")
        << u"citizenshipCountry"_s << u"LTU"_s << u"LT"_s;
    QTest::newRow("a country's name") << u"citizenshipCountry"_s << u"Lithuania"_s << u"LT"_s;
    QTest::newRow("a country's own name") << u"citizenshipCountry"_s << u"Lietuva"_s << u"LT"_s;
    QTest::newRow("the beginning of a name is not guessed from")
        << u"citizenshipCountry"_s << u"Lithu"_s << u"Lithu"_s;
    QTest::newRow("a country within a row")
        << u"listAddress[0].country"_s << u"Latvia"_s << u"LV"_s;
    QTest::newRow("an enumeration by its words")
        << u"listContact[0].contactType"_s << u"mobile phone"_s << u"MOBILEPHONE"_s;
    QTest::newRow("yes") << u"isPEP"_s << u"Yes"_s << u"true"_s;
    QTest::newRow("no") << u"isPEP"_s << u"no"_s << u"false"_s;
    QTest::newRow("a spreadsheet's TRUE") << u"isPEP"_s << u"TRUE"_s << u"true"_s;
    QTest::newRow("nought") << u"isPEP"_s << u"0"_s << u"false"_s;
    QTest::newRow("the other language's yes") << u"isPEP"_s << u"Taip"_s << u"true"_s;
    QTest::newRow("perhaps stays as it is") << u"isPEP"_s << u"perhaps"_s << u"perhaps"_s;
    QTest::newRow("an amount with a decimal comma")
        << u"initialDepositAmount"_s << u"10 000,10"_s << u"10000.10"_s;
    QTest::newRow("an amount of two meanings stays as it is")
        << u"initialDepositAmount"_s << u"10,000"_s << u"10,000"_s;
    QTest::newRow("a number that is none stays as it is")
        << u"numberOfEmployees"_s << u"a few"_s << u"a few"_s;
    QTest::newRow("an account number without its groups")
        << u"initialDepositAccount"_s << u"LT12 1000 0111 0100 1000"_s << u"LT121000011101001000"_s;
}

void CellTextTest::cellsAreReadAsTyped()
{
    const CellText reader({}, QDate(2026, 11, 25), QLocale(u"en"_s));
    QFETCH(QString, path);
    QFETCH(QString, cell);
    const auto *field = Forms::Catalogue::field(*Forms::FieldPath::fromString(path));
    QTEST(reader.value(*field, cell), "value");
    QTEST(reader.value(*field, cell), "value"); // also from memory
}

void CellTextTest::severalCodesAreTold_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QStringList>("codes");
    QTest::newRow("none") << u" ; "_s << QStringList();
    QTest::newRow("one") << u"PEP"_s << QStringList{u"PEP"_s};
    QTest::newRow("commas") << u"SANCTIONS, PEP"_s << QStringList{u"SANCTIONS"_s, u"PEP"_s};
    QTest::newRow("other separators, words, one twice")
        << u"sanctions;Adverse media|PEP\nPEP"_s
        << QStringList{u"SANCTIONS"_s, u"ADVERSE_MEDIA"_s, u"PEP"_s};
    QTest::newRow("one that is none stays") << u"PEP, magic"_s << QStringList{u"PEP"_s, u"magic"_s};
}

void CellTextTest::severalCodesAreTold()
{
    const CellText reader({}, QDate(2026, 11, 25), QLocale(u"en"_s));
    QFETCH(QString, cell);
    QTEST(reader.choices(*Forms::Catalogue::field(u"initializeScreeningProcesses"), cell), "codes");
}

void CellTextTest::theInstallationsNamesAreKnown()
{
    const CellText reader({{Forms::CodeSet::BusinessUnit, {{u"B7"_s}, {{u"B7"_s, u"Harbour"_s}}}}},
                          QDate(2026, 11, 25));
    QCOMPARE(reader.value(*Forms::Catalogue::field(u"businessUnit"), u"harbour"_s), u"B7"_s);
}

QTEST_APPLESS_MAIN(CellTextTest)
#include "celltexttest.moc"
