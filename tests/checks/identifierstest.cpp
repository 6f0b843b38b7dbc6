#include "checks/identifiers.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Forms;

/// The published forms of LEI, GIIN and IBAN, with the standards' own examples.
class IdentifiersTest : public QObject
{
    Q_OBJECT

private slots:
    void judgesLeis_data();
    void judgesLeis();
    void everyMistypedDigitOfAnLeiIsSeen();
    void judgesGiins_data();
    void judgesGiins();
    void judgesIbans_data();
    void judgesIbans();
    void swappedNeighboursInAnIbanAreSeen();
};

void IdentifiersTest::judgesLeis_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("form");
    QTest::addColumn<bool>("right");
    for (const QString &lei :
         {u"5493001KJTIIGC8Y1R12"_s, u"213800WSGIIZCXF1P572"_s, u"529900T8BM49AURSDO55"_s})
        QTest::addRow("a right one: %s", qPrintable(lei)) << lei << true << true;
    QTest::newRow("wrong check digits") << u"5493001KJTIIGC8Y1R21"_s << true << false;
    QTest::newRow("all zeros") << QString(20, u'0') << true << false;
    QTest::newRow("19 characters") << u"5493001KJTIIGC8Y1R1"_s << false << false;
    QTest::newRow("21 characters") << u"5493001KJTIIGC8Y1R123"_s << false << false;
    QTest::newRow("letters for check digits") << u"5493001KJTIIGC8Y1RAB"_s << false << false;
    QTest::newRow("groups of four") << u"5493 001K JTII GC8Y 1R12"_s << false << false;
    QTest::newRow("a Cyrillic letter that looks Latin")
        << u"5493001КJTIIGC8Y1R12"_s << false << false;
    QTest::newRow("a line end behind") << u"5493001KJTIIGC8Y1R12\n"_s << false << false;
}

void IdentifiersTest::judgesLeis()
{
    QFETCH(QString, text);
    QFETCH(bool, form);
    QCOMPARE(Identifiers::hasLeiForm(text), form);
    if (form)
        QTEST(Identifiers::hasLeiCheckDigits(text), "right");
}

void IdentifiersTest::everyMistypedDigitOfAnLeiIsSeen()
{
    const QString right = u"5493001KJTIIGC8Y1R12"_s;
    for (qsizetype place = 0; place < right.size(); ++place)
        for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
            QString mistyped = right;
            mistyped[place] = digit;
            if (right.at(place).isDigit() && mistyped != right)
                QVERIFY2(!Identifiers::hasLeiCheckDigits(mistyped), qPrintable(mistyped));
        }
}

void IdentifiersTest::judgesGiins_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("right");
    QTest::newRow("a lead institution") << u"A1B2C3.00000.LE.440"_s << true;
    QTest::newRow("a member") << u"98Q96B.00001.ME.826"_s << true;
    QTest::newRow("the letter O instead of a zero") << u"98Q96B.O0000.LE.250"_s << false;
    QTest::newRow("small letters") << u"a1b2c3.00000.le.440"_s << false;
    QTest::newRow("no points") << u"A1B2C300000LE440"_s << false;
    QTest::newRow("a group too long") << u"A1B2C3D.00000.LE.440"_s << false;
    QTest::newRow("a country of letters") << u"A1B2C3.00000.LE.LTU"_s << false;
    QTest::newRow("a category of digits") << u"A1B2C3.00000.12.440"_s << false;
    QTest::newRow("a line end behind") << u"A1B2C3.00000.LE.440\n"_s << false;
}

void IdentifiersTest::judgesGiins()
{
    QFETCH(QString, text);
    QTEST(Identifiers::isGiin(text), "right");
}

void IdentifiersTest::judgesIbans_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Identifiers::Iban>("verdict");
    using Iban = Identifiers::Iban;
    for (const QString &iban :
         {u"LT121000011101001000"_s, u"DE89370400440532013000"_s, u"GB82WEST12345698765432"_s,
          u"NO9386011117947"_s, u"MT84MALT011000012345MTLCAST001S"_s,
          u"FR1420041010050500013M02606"_s, u"CH9300762011623852957"_s,
          u"LC55HEMM000100010012001200023015"_s, u"BE68539007547034"_s})
        QTest::addRow("a right one: %s", qPrintable(iban)) << iban << Iban::Right;
    QTest::newRow("groups of four") << u"GB82 WEST 1234 5698 7654 32"_s << Iban::Right;
    QTest::newRow("dashes and small letters") << u"gb82-west-1234-5698-7654-32"_s << Iban::Right;
    QTest::newRow("no-break spaces")
        << u"LT12\u00A01000\u00A00111\u00A00100\u00A01000"_s << Iban::Right;
    QTest::newRow("wrong check digits") << u"GB83WEST12345698765432"_s << Iban::WrongCheckDigits;
    QTest::newRow("a digit too few") << u"LT12100001110100100"_s << Iban::WrongLength;
    QTest::newRow("a digit too many") << u"LT1210000111010010000"_s << Iban::WrongLength;
    QTest::newRow("another country's length") << u"NO121000011101001000"_s << Iban::WrongLength;
    QTest::newRow("a country that has no IBANs") << u"US12345678901234567"_s << Iban::NotOne;
    QTest::newRow("no country") << u"QQ12345678901234567"_s << Iban::NotOne;
    QTest::newRow("letters for check digits") << u"LTAB1000011101001000"_s << Iban::NotOne;
    QTest::newRow("much too short") << u"LT12345"_s << Iban::NotOne;
    QTest::newRow("a word that begins like one") << u"Lt account of the aunt"_s << Iban::NotOne;
    QTest::newRow("a local number") << u"20-15-80 12345678"_s << Iban::NotOne;
    QTest::newRow("no text") << QString() << Iban::NotOne;
}

void IdentifiersTest::judgesIbans()
{
    QFETCH(QString, text);
    QTEST(Identifiers::judgeIban(text), "verdict");
}

void IdentifiersTest::swappedNeighboursInAnIbanAreSeen()
{
    const QString right = u"DE89370400440532013000"_s;
    for (qsizetype place = 4; place + 1 < right.size(); ++place) {
        QString swapped = right;
        std::swap(swapped[place], swapped[place + 1]);
        if (swapped != right)
            QCOMPARE(Identifiers::judgeIban(swapped), Identifiers::Iban::WrongCheckDigits);
    }
}

QTEST_GUILESS_MAIN(IdentifiersTest)
#include "identifierstest.moc"
