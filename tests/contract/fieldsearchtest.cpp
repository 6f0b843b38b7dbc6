#include "contract/fieldsearch.h"

#include "support/fieldnames.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Forms;

/// That a few letters of any name, in any language of the program, find a place, the best first.
class FieldSearchTest : public QObject
{
    Q_OBJECT

private slots:
    void theBestComesFirst_data();
    void theBestComesFirst();
    void whatHasNothingInCommonIsNotFound_data();
    void whatHasNothingInCommonIsNotFound();
    void nothingTypedFindsAllAsOnThePage();
    void aSectionFindsItselfAndItsFields();
    void numbersAreRows_data();
    void numbersAreRows();
};

namespace {

QString written(const NamedPlace *place)
{
    if (!place->field)
        return u"section "_s + place->names.first();
    return place->list ? QString(place->list->name + u'.' + place->field->name)
                       : place->field->name;
}

QStringList found(const QString &typed)
{
    static const FieldSearch search(Support::fieldNames());
    QStringList places;
    for (const NamedPlace *place : search.matches(typed))
        places.append(written(place));
    return places;
}

} // namespace

void FieldSearchTest::theBestComesFirst_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("best");
    const auto row = [](const char *what, const QString &typed, const QString &best) {
        QTest::newRow(what) << typed << best;
    };
    row("a beginning", u"fir"_s, u"firstName"_s);
    row("a whole label goes before longer ones", u"Citizenship"_s, u"citizenshipCountry"_s);
    row("a later word", u"number of emp"_s, u"numberOfEmployees"_s);
    row("a word in the middle", u"currency"_s, u"initialDepositCurrency"_s);
    row("a JSON name", u"riskManagementCategory"_s, u"riskManagementCategory"_s);
    row("a part of a JSON name", u"extid"_s, u"customerExtId"_s);
    row("a word of a JSON name", u"cash"_s, u"doesCashDominate"_s);
    row("words in any order", u"name last"_s, u"lastName"_s);
    row("Lithuanian", u"pavard\u0117"_s, u"lastName"_s);
    row("Lithuanian without accents", u"gimimo dat"_s, u"birthDate"_s);
    row("Lithuanian in capitals", u"GIMIMO VALSTYB\u0116"_s, u"birthCountry"_s);
    row("a row's field with its row", u"address country"_s, u"listAddress.country"_s);
    row("the same in another order", u"country address"_s, u"listAddress.country"_s);
    row("both shortened", u"doc num"_s, u"listBusinessEntityDocument.documentNumber"_s);
    row("a row's field with its row and number", u"address 2: city"_s, u"listAddress.city"_s);
    row("a row's field in Lithuanian", u"dokumento n"_s,
        u"listBusinessEntityDocument.documentNumber"_s);
    row("a section", u"risk and"_s, u"section Risk and screening"_s);
    row("an organization's section", u"registration"_s, u"section Person"_s);
    row("a section in Lithuanian", u"dalykiniai"_s, u"section Business relationship"_s);
    row("letters in order", u"brthdt"_s, u"birthDate"_s);
    row("an abbreviation", u"pep"_s, u"isPEP"_s);
}

void FieldSearchTest::theBestComesFirst()
{
    QFETCH(QString, typed);
    QFETCH(QString, best);
    QCOMPARE(found(typed).value(0), best);
}

void FieldSearchTest::whatHasNothingInCommonIsNotFound_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("no word of any name") << u"xylophone"_s;
    QTest::newRow("two letters in order are no name") << u"zq"_s;
    QTest::newRow("one word of two is none") << u"first xylophone"_s;
}

void FieldSearchTest::whatHasNothingInCommonIsNotFound()
{
    QFETCH(QString, typed);
    QCOMPARE(found(typed), QStringList());
}

void FieldSearchTest::nothingTypedFindsAllAsOnThePage()
{
    QStringList all;
    for (const NamedPlace &place : Support::fieldNames().places())
        all.append(written(&place));
    QCOMPARE(found(u" "_s), all);
}

void FieldSearchTest::aSectionFindsItselfAndItsFields()
{
    const QStringList places = found(u"initial deposit"_s);
    QCOMPARE(places.first(), u"section Initial deposit"_s);
    for (const QString &field : {u"initialDepositAccount"_s, u"initialDepositAmount"_s,
                                 u"initialDepositBank"_s, u"initialDepositSource"_s})
        QVERIFY2(places.contains(field), qPrintable(field));
    const QStringList risk = found(u"risk and screening"_s);
    QVERIFY(risk.contains(u"isSanctioned"_s));
}

void FieldSearchTest::numbersAreRows_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("number");
    QTest::newRow("between words") << u"address 2 country"_s << 2;
    QTest::newRow("with a colon") << u"Address 12: Country"_s << 12;
    QTest::newRow("none") << u"address"_s << 0;
    QTest::newRow("stuck to a word") << u"address2"_s << 0;
}

void FieldSearchTest::numbersAreRows()
{
    QFETCH(QString, typed);
    QFETCH(int, number);
    QCOMPARE(FieldSearch::numberIn(typed), number);
}

QTEST_GUILESS_MAIN(FieldSearchTest)
#include "fieldsearchtest.moc"
