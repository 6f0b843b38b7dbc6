#include "suggestions/fulladdress.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Forms;

/// That an address is put together as it is written in its country.
class FullAddressTest : public QObject
{
    Q_OBJECT

private slots:
    void putsThePartsInOrder_data();
    void putsThePartsInOrder();
    void theCountryIsCalledInTheReadersLanguage();
    void whatIsNoPartOfAnAddressStaysOut_data();
    void whatIsNoPartOfAnAddressStaysOut();
};

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);

Record::Row row(const QString &street, const QString &zip, const QString &city,
                const QString &region, const QString &country)
{
    return {{u"streetAddress"_s, street},
            {u"zipCode"_s, zip},
            {u"city"_s, city},
            {u"region"_s, region},
            {u"country"_s, country}};
}

} // namespace

void FullAddressTest::putsThePartsInOrder_data()
{
    QTest::addColumn<Record::Row>("parts");
    QTest::addColumn<QString>("address");
    QTest::newRow("the code before the city")
        << row(u"Naustveien 8"_s, u"5003"_s, u"Bergen"_s, u"Vestland"_s, u"NO"_s)
        << u"Naustveien 8, 5003 Bergen, Vestland, Norway"_s;
    QTest::newRow("the code behind the state")
        << row(u"1 Main Street"_s, u"62701"_s, u"Springfield"_s, u"IL"_s, u"US"_s)
        << u"1 Main Street, Springfield, IL 62701, United States"_s;
    QTest::newRow("the code behind the city where no region is")
        << row(u"12 Ropewalk Lane, flat 3"_s, u"P17 XY04"_s, u"Kinsale"_s, {}, u"IE"_s)
        << u"12 Ropewalk Lane, flat 3, Kinsale, P17 XY04, Ireland"_s;
    QTest::newRow("no country") << row(u"Gedimino pr. 1"_s, u"01103"_s, u"Vilnius"_s, {}, {})
                                << u"Gedimino pr. 1, 01103 Vilnius"_s;
    QTest::newRow("no code") << row(u"Gedimino pr. 1"_s, {}, u"Vilnius"_s, {}, u"LT"_s)
                             << u"Gedimino pr. 1, Vilnius, Lithuania"_s;
    QTest::newRow("a city and its country")
        << row({}, {}, u"Vilnius"_s, {}, u"LT"_s) << u"Vilnius, Lithuania"_s;
    QTest::newRow("a street alone")
        << row(u"Gedimino pr. 1"_s, {}, {}, {}, {}) << u"Gedimino pr. 1"_s;
    QTest::newRow("a city that is its own region")
        << row({}, {}, u"Vilnius"_s, u"VILNIUS"_s, u"LT"_s) << u"Vilnius, Lithuania"_s;
    QTest::newRow("white space around the parts")
        << row(u" Gedimino pr. 1 "_s, u"01103 "_s, u" Vilnius"_s, {}, u"LT"_s)
        << u"Gedimino pr. 1, 01103 Vilnius, Lithuania"_s;
    QTest::newRow("another script") << row(u"ул. Ленина 1"_s, u"101000"_s, u"Москва"_s, {}, {})
                                    << u"ул. Ленина 1, 101000 Москва"_s;
    QTest::newRow("a country alone is no address") << row({}, {}, {}, {}, u"LT"_s) << QString();
    QTest::newRow("nor is a region") << row({}, u"01103"_s, {}, u"Vilnius"_s, u"LT"_s) << QString();
    QTest::newRow("nothing") << Record::Row() << QString();
}

void FullAddressTest::putsThePartsInOrder()
{
    QFETCH(Record::Row, parts);
    QTEST(fullAddress(parts, english), "address");
}

void FullAddressTest::theCountryIsCalledInTheReadersLanguage()
{
    const Record::Row parts = row(u"Unter den Linden 1"_s, u"10117"_s, u"Berlin"_s, {}, u"DE"_s);
    QCOMPARE(fullAddress(parts, QLocale(QLocale::Lithuanian)),
             u"Unter den Linden 1, 10117 Berlin, Vokietija"_s);
}

void FullAddressTest::whatIsNoPartOfAnAddressStaysOut_data()
{
    QTest::addColumn<Record::Row>("parts");
    QTest::newRow("a country that is none") << row({}, {}, u"Vilnius"_s, {}, u"Lituania"_s);
    QTest::newRow("a country that is not chosen yet") << row({}, {}, u"Vilnius"_s, {}, u"Lit"_s);
    QTest::newRow("a text that is no part of an address")
        << row(QString(201, u'x'), {}, u"Vilnius"_s, {}, {});
}

void FullAddressTest::whatIsNoPartOfAnAddressStaysOut()
{
    QFETCH(Record::Row, parts);
    QCOMPARE(fullAddress(parts, english), u"Vilnius"_s);
}

QTEST_GUILESS_MAIN(FullAddressTest)
#include "fulladdresstest.moc"
