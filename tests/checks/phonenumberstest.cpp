#include "checks/phonenumbers.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Forms;

/// Which phone numbers some country has.
class PhoneNumbersTest : public QObject
{
    Q_OBJECT

private slots:
    void judges_data();
    void judges();
};

void PhoneNumbersTest::judges_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<PhoneNumbers::Verdict>("verdict");
    using Verdict = PhoneNumbers::Verdict;
    QTest::newRow("Lithuania") << u"+37061234567"_s << Verdict::Real;
    QTest::newRow("with spaces") << u"+370 612 34567"_s << Verdict::Real;
    QTest::newRow("with brackets and dashes") << u"+1 (650) 253-0000"_s << Verdict::Real;
    QTest::newRow("with 00 for the plus") << u"0037061234567"_s << Verdict::Real;
    QTest::newRow("with 00 and spaces") << u"00 370 612 34567"_s << Verdict::Real;
    QTest::newRow("a fixed line") << u"+44 20 7946 0958"_s << Verdict::Real;
    QTest::newRow("with an extension") << u"+1 650 253 0000 ext. 12"_s << Verdict::Real;
    QTest::newRow("digits of another script") << u"+٣٧٠٦١٢٣٤٥٦٧"_s << Verdict::Real;
    QTest::newRow("a digit too few") << u"+3706123456"_s << Verdict::Unreal;
    QTest::newRow("a digit too many") << u"+370612345678"_s << Verdict::Unreal;
    QTest::newRow("a country code that is none") << u"+999 1234567"_s << Verdict::Unreal;
    QTest::newRow("a plus alone") << u"+"_s << Verdict::Unreal;
    QTest::newRow("a plus and words") << u"+ ask at the desk"_s << Verdict::Unreal;
    QTest::newRow("zeros") << u"0000000"_s << Verdict::Unreal;
    QTest::newRow("a national number") << u"8 612 34567"_s << Verdict::WithoutCountryCode;
    QTest::newRow("a national number with a zero")
        << u"0612 34567"_s << Verdict::WithoutCountryCode;
    QTest::newRow("words") << u"ask at the desk"_s << Verdict::WithoutCountryCode;
}

void PhoneNumbersTest::judges()
{
    QFETCH(QString, text);
    QTEST(PhoneNumbers::judge(text), "verdict");
}

QTEST_GUILESS_MAIN(PhoneNumbersTest)
#include "phonenumberstest.moc"
