#include "contract/codes.h"

#include <QSet>
#include <QTest>

#include <unicode/uloc.h>

using namespace Qt::StringLiterals;
using namespace Forms;

Q_DECLARE_METATYPE(Forms::CodeSet)

/// That the lists of codes are whole and closed where the contract closes them.
class CodesTest : public QObject
{
    Q_OBJECT

private slots:
    void countriesAreThoseOfIso3166();
    void currenciesHaveThreeCapitalsOnce();
    void listsHold_data();
    void listsHold();
    void setsAreClosed_data();
    void setsAreClosed();
};

void CodesTest::countriesAreThoseOfIso3166()
{
    QStringList known;
    for (const char *const *each = uloc_getISOCountries(); *each; ++each)
        known.append(QString::fromLatin1(*each));
    // What ICU lists beside the standard: reserved or in use, but assigned to no country.
    for (const QString &reserved : {u"DG"_s, u"EA"_s, u"IC"_s, u"XK"_s})
        known.removeAll(reserved);
    known.sort();
    QCOMPARE(known.size(), 249);
    QCOMPARE(Codes::all(CodeSet::Country), known);
}

void CodesTest::currenciesHaveThreeCapitalsOnce()
{
    const QStringList &all = Codes::all(CodeSet::Currency);
    QStringList sorted = all;
    sorted.sort();
    QCOMPARE(all, sorted);
    QCOMPARE(QSet<QString>(all.cbegin(), all.cend()).size(), all.size());
    for (const QString &code : all)
        QVERIFY2(code.size() == 3 && code.toUpper() == code, qPrintable(code));
}

void CodesTest::listsHold_data()
{
    QTest::addColumn<CodeSet>("set");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("held");
    QTest::newRow("Lithuania") << CodeSet::Country << u"LT"_s << true;
    QTest::newRow("a country in small letters") << CodeSet::Country << u"lt"_s << false;
    QTest::newRow("the former Soviet Union") << CodeSet::Country << u"SU"_s << false;
    QTest::newRow("the European Union is no country") << CodeSet::Country << u"EU"_s << false;
    QTest::newRow("UK is reserved, GB is the code") << CodeSet::Country << u"UK"_s << false;
    QTest::newRow("alpha-3 is not alpha-2") << CodeSet::Country << u"LTU"_s << false;
    QTest::newRow("no text") << CodeSet::Country << QString() << false;
    QTest::newRow("the euro") << CodeSet::Currency << u"EUR"_s << true;
    QTest::newRow("Caribbean guilder of 2025") << CodeSet::Currency << u"XCG"_s << true;
    QTest::newRow("Zimbabwe gold of 2024") << CodeSet::Currency << u"ZWG"_s << true;
    QTest::newRow("Swiss WIR, a fund that ISO 4217 has") << CodeSet::Currency << u"CHW"_s << true;
    QTest::newRow("gold, a metal that ISO 4217 has") << CodeSet::Currency << u"XAU"_s << true;
    QTest::newRow("the lev, withdrawn in 2026") << CodeSet::Currency << u"BGN"_s << true;
    QTest::newRow("the litas, withdrawn in 2015") << CodeSet::Currency << u"LTL"_s << false;
    QTest::newRow("bitcoin") << CodeSet::Currency << u"BTC"_s << false;
    QTest::newRow("no currency") << CodeSet::Currency << u"XXX"_s << false;
    QTest::newRow("the code for tests") << CodeSet::Currency << u"XTS"_s << false;
    QTest::newRow("a status") << CodeSet::CustomerStatus << u"CLOSED"_s << true;
    QTest::newRow("another set's code") << CodeSet::CustomerStatus << u"LOW"_s << false;
    QTest::newRow("nothing is in no set") << CodeSet::None << u"LOW"_s << false;
}

void CodesTest::listsHold()
{
    QFETCH(CodeSet, set);
    QFETCH(QString, code);
    QTEST(Codes::contains(set, code), "held");
}

void CodesTest::setsAreClosed_data()
{
    QTest::addColumn<CodeSet>("set");
    QTest::addColumn<bool>("closed");
    QTest::addColumn<QString>("classifier");
    QTest::newRow("statuses") << CodeSet::CustomerStatus << true << QString();
    QTest::newRow("contact types") << CodeSet::ContactType << true << QString();
    QTest::newRow("countries") << CodeSet::Country << true << u"country"_s;
    QTest::newRow("currencies") << CodeSet::Currency << true << u"currency"_s;
    QTest::newRow("legal forms") << CodeSet::LegalForm << false << u"legalForm"_s;
    QTest::newRow("address types") << CodeSet::AddressType << false << u"addressType"_s;
    QTest::newRow("business units") << CodeSet::BusinessUnit << false << u"businessUnit"_s;
    QTest::newRow("risk management categories")
        << CodeSet::RiskManagementCategory << false << u"riskManagementCategory"_s;
}

void CodesTest::setsAreClosed()
{
    QFETCH(CodeSet, set);
    QTEST(Codes::isClosed(set), "closed");
    QTEST(Codes::classifier(set), "classifier");
}

QTEST_GUILESS_MAIN(CodesTest)
#include "codestest.moc"
