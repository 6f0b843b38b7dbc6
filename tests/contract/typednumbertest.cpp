#include "contract/typednumber.h"

#include "contract/valuetext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Forms;

/// That numbers are read as people type them, digit for digit, and never by guessing.
class TypedNumberTest : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void readsNothing_data();
    void readsNothing();
    void whatIsReadIsANumber_data();
    void whatIsReadIsANumber();
};

void TypedNumberTest::reads_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("number");
    const auto row = [](const QString &typed, const QString &number) {
        QTest::newRow(qUtf8Printable(typed)) << typed << number;
    };
    row(u"0"_s, u"0"_s);
    row(u"10000"_s, u"10000"_s);
    row(u"10000.10"_s, u"10000.10"_s);
    row(u"10000,10"_s, u"10000.10"_s);
    row(u"10 000,10"_s, u"10000.10"_s);
    row(u"10 000.10"_s, u"10000.10"_s);
    row(u"10\u00A0000,10"_s, u"10000.10"_s);
    row(u"10\u202F000,10"_s, u"10000.10"_s);
    row(u"10'000.10"_s, u"10000.10"_s);
    row(u"10’000.10"_s, u"10000.10"_s);
    row(u"10_000"_s, u"10000"_s);
    row(u"10,000.10"_s, u"10000.10"_s);
    row(u"10.000,10"_s, u"10000.10"_s);
    row(u"1,000,000"_s, u"1000000"_s);
    row(u"1.000.000"_s, u"1000000"_s);
    row(u"1,000,000.50"_s, u"1000000.50"_s);
    row(u"1.000.000,50"_s, u"1000000.50"_s);
    row(u"0,5"_s, u"0.5"_s);
    row(u"1000,500"_s, u"1000.500"_s);
    row(u"12,5"_s, u"12.5"_s);
    row(u"007"_s, u"7"_s);
    row(u"000"_s, u"0"_s);
    row(u"+7"_s, u"7"_s);
    row(u"-7"_s, u"-7"_s);
    row(u"-10 000,10"_s, u"-10000.10"_s);
    row(u"7."_s, u"7"_s);
    row(u"7,"_s, u"7"_s);
    row(u"1e5"_s, u"1e5"_s);
    row(u"123456789012345678901234567890"_s, u"123456789012345678901234567890"_s);
    row(u"123 456 789 012 345 678 901 234 567 890,10"_s, u"123456789012345678901234567890.10"_s);
    row(u" 5 "_s, u"5"_s);
    row(u"١٢٣"_s, u"123"_s);
    row(u"۱۰٬۰۰۰٫۱۰"_s, u"10000.10"_s);
    row(u"１２３"_s, u"123"_s);
}

void TypedNumberTest::reads()
{
    QFETCH(QString, typed);
    const auto number = readTypedNumber(typed);
    QVERIFY(number.has_value());
    QTEST(*number, "number");
}

void TypedNumberTest::readsNothing_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a blank") << u" "_s;
    QTest::newRow("thousands or decimals") << u"10,000"_s;
    QTest::newRow("thousands or decimals, below zero") << u"-1,234"_s;
    QTest::newRow("thousands or decimals, a zero before") << u"001,234"_s;
    QTest::newRow("a word") << u"ten"_s;
    QTest::newRow("a currency") << u"10 EUR"_s;
    QTest::newRow("a sign alone") << u"-"_s;
    QTest::newRow("a comma alone") << u","_s;
    QTest::newRow("two signs") << u"--5"_s;
    QTest::newRow("a sign behind") << u"5-"_s;
    QTest::newRow("decimals alone") << u",5"_s;
    QTest::newRow("two decimal marks") << u"1.5.2"_s;
    QTest::newRow("two decimal commas") << u"1,5,2"_s;
    QTest::newRow("groups of the wrong size") << u"1,00,000.5"_s;
    QTest::newRow("groups behind the decimals") << u"1.500,000.5"_s;
    QTest::newRow("hexadecimal") << u"0x10"_s;
    QTest::newRow("not a number") << u"NaN"_s;
    QTest::newRow("a fraction") << u"½"_s;
}

void TypedNumberTest::readsNothing()
{
    QFETCH(QString, typed);
    QCOMPARE(readTypedNumber(typed).value_or(QString()), QString());
}

void TypedNumberTest::whatIsReadIsANumber_data()
{
    reads_data();
}

void TypedNumberTest::whatIsReadIsANumber()
{
    QFETCH(QString, typed);
    const QString number = readTypedNumber(typed).value_or(QString());
    QVERIFY(ValueText::isNumber(number));
    QCOMPARE(readTypedNumber(number), std::optional(number));
}

QTEST_GUILESS_MAIN(TypedNumberTest)
#include "typednumbertest.moc"
