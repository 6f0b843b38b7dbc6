#include "contract/fieldnames.h"

#include "contract/catalogue.h"
#include "support/fieldnames.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Forms;

/// That whatever a field is called by names it, in each language of the program, and nothing else.
class FieldNamesTest : public QObject
{
    Q_OBJECT

private slots:
    void aHeadingMeansItsField_data();
    void aHeadingMeansItsField();
    void whatPeopleUsuallyWrite_data();
    void whatPeopleUsuallyWrite();
    void everyUsualNameMeansItsFieldInEachLanguage();
    void everyPlaceIsMeantByEachOfItsNames();
    void aNameOfSeveralMeansNone();
    void everySectionAndFieldIsAPlace();
    void placesKnowTheKindsThatTheyAreOf_data();
    void placesKnowTheKindsThatTheyAreOf();
};

void FieldNamesTest::aHeadingMeansItsField_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("path"); // empty where none is meant
    const auto row = [](const char *what, const QString &heading, const QString &path) {
        QTest::newRow(what) << heading << path;
    };
    row("a label", u"First name"_s, u"firstName"_s);
    row("a JSON name", u"firstName"_s, u"firstName"_s);
    row("an XML name", u"FirstName"_s, u"firstName"_s);
    row("whatever case", u"FIRST NAME"_s, u"firstName"_s);
    row("underscores", u"first_name"_s, u"firstName"_s);
    row("dashes", u"first-name"_s, u"firstName"_s);
    row("spaces around and within", u"  First   name "_s, u"firstName"_s);
    row("spaces that are not plain", u"First\u00A0name"_s, u"firstName"_s);
    row("a star behind", u"First name*"_s, u"firstName"_s);
    row("a colon behind", u"First name:"_s, u"firstName"_s);
    row("a mark of UTF-8 before", u"\uFEFFFirst name"_s, u"firstName"_s);
    row("what to do in brackets", u"Birth date (yyyy-mm-dd)"_s, u"birthDate"_s);
    row("a number in brackets", u"Birth date (8 digits)"_s, u"birthDate"_s);
    row("a label with brackets of its own", u"Audit\u0173 laikotarpis (metais)"_s,
        u"periodsOfAuditsInYears"_s);
    row("an abbreviation", u"lei"_s, u"LEI"_s);
    row("another language", u"Pavard\u0117"_s, u"lastName"_s);
    row("another language without accents", u"PAVARDE"_s, u"lastName"_s);
    row("of the top rather than of a row", u"entityType"_s, u"entityType"_s);

    row("a row's label alone is of the first row", u"Country"_s, u"listAddress[0].country"_s);
    row("a row's label in another language", u"\u0160alis"_s, u"listAddress[0].country"_s);
    row("row and label", u"Address country"_s, u"listAddress[0].country"_s);
    row("row and label as the form says them", u"Address 2: Country"_s,
        u"listAddress[1].country"_s);
    row("the same in another language", u"Adresas 2: \u0160alis"_s, u"listAddress[1].country"_s);
    row("row and label without a number", u"Address: Country"_s, u"listAddress[0].country"_s);
    row("a number behind", u"Country 2"_s, u"listAddress[1].country"_s);
    row("a number behind both", u"address_country_2"_s, u"listAddress[1].country"_s);
    row("a path counts from nought", u"listAddress[0].country"_s, u"listAddress[0].country"_s);
    row("a path to the second", u"listAddress[1].country"_s, u"listAddress[1].country"_s);
    row("a path with dots", u"listAddress.1.country"_s, u"listAddress[1].country"_s);
    row("a path without a row", u"listAddress.country"_s, u"listAddress[0].country"_s);
    row("a path through the elements", u"ListAddress/Address/Country"_s,
        u"listAddress[0].country"_s);
    row("a row's element", u"BusinessEntityDocument 3 DocumentNumber"_s,
        u"listBusinessEntityDocument[2].documentNumber"_s);
    row("a name at the top that a row has too", u"Document 1: entityType"_s,
        u"listBusinessEntityDocument[0].entityType"_s);
    row("a label that begins with the row's", u"Document type"_s,
        u"listBusinessEntityDocument[0].identityDocumentType"_s);
    row("a list", u"Addresses"_s, u"listAddress"_s);
    row("a list by its JSON name", u"listContact"_s, u"listContact"_s);
    row("a row as a whole", u"Address"_s, u"listAddress[0]"_s);
    row("a later row as a whole", u"Address 4"_s, u"listAddress[3]"_s);

    row("nothing", u""_s, u""_s);
    row("marks alone", u"***"_s, u""_s);
    row("a number alone", u"12"_s, u""_s);
    row("a part of a name", u"First"_s, u""_s);
    row("more than a name", u"First name of the father"_s, u""_s);
    row("a row of what has none", u"First name 2"_s, u""_s);
    row("row nought counted from one", u"Address 0: Country"_s, u""_s);
    row("two numbers", u"Address 1: Country 2"_s, u""_s);
    row("a number beyond all numbers", u"listAddress[99999999999].country"_s, u""_s);
    row("a field of another row", u"Address: Document number"_s, u""_s);
    row("a section", u"Needed to send"_s, u""_s);
}

void FieldNamesTest::aHeadingMeansItsField()
{
    QFETCH(QString, heading);
    QFETCH(QString, path);
    const auto meant = Support::fieldNames().meant(heading);
    QCOMPARE(meant ? meant->toString() : QString(), path);
}

void FieldNamesTest::whatPeopleUsuallyWrite_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("path"); // empty where it is not said which field is meant
    QTest::addColumn<QString>("kind"); // what it says of its row beside
    const auto row = [](const QString &heading, const QString &path, const QString &kind = {}) {
        QTest::newRow(qUtf8Printable(heading)) << heading << path << kind;
    };
    const QString contact = u"listContact[0].contactDetails"_s;
    const QString document = u"listBusinessEntityDocument[0].documentNumber"_s;
    row(u"Surname"_s, u"lastName"_s);
    row(u"SURNAME"_s, u"lastName"_s);
    row(u"Family name"_s, u"lastName"_s);
    row(u"Given name"_s, u"firstName"_s);
    row(u"given_names"_s, u"firstName"_s);
    row(u"DOB"_s, u"birthDate"_s);
    row(u"Date of birth (dd.mm.yyyy)"_s, u"birthDate"_s);
    row(u"Nationality"_s, u"citizenshipCountry"_s);
    row(u"Customer ID"_s, u"customerExtId"_s);
    row(u"Company name"_s, u"title"_s);
    row(u"ZIP"_s, u"listAddress[0].zipCode"_s);
    row(u"Street 2"_s, u"listAddress[1].streetAddress"_s);
    row(u"Date of issue"_s, u"listBusinessEntityDocument[0].documentIssueDate"_s);
    row(u"Passport no."_s, document, u"PASSPORT"_s);
    row(u"ID card number"_s, document, u"IDENTITYCARD"_s);
    row(u"E-mail"_s, contact, u"EMAIL"_s);
    row(u"Email"_s, contact, u"EMAIL"_s);
    row(u"e-mail address"_s, contact, u"EMAIL"_s);
    row(u"Mobile"_s, contact, u"MOBILEPHONE"_s);
    row(u"Website"_s, contact, u"WEBSITE"_s);
    row(u"Phone"_s, contact);
    row(u"Telephone"_s, contact);
    row(u"Pilietyb\u0117"_s, u"citizenshipCountry"_s);
    row(u"El. pa\u0161tas"_s, contact, u"EMAIL"_s);
    row(u"Gimimo data"_s, u"birthDate"_s);

    row(u"Name"_s, {}); // of a person or an organization, the first one or all of them
    row(u"Full name"_s, {});
    row(u"ID"_s, {});
    row(u"Number"_s, {});
    row(u"Date"_s, {});
    row(u"Mother's surname"_s, {});
}

void FieldNamesTest::whatPeopleUsuallyWrite()
{
    QFETCH(QString, heading);
    const auto meant = Support::fieldNames().meant(heading);
    QTEST(meant ? meant->toString() : QString(), "path");
    const UsualName *settling = Support::fieldNames().settling(heading);
    QTEST(settling ? settling->kind : QString(), "kind");
}

void FieldNamesTest::everyUsualNameMeansItsFieldInEachLanguage()
{
    for (const UsualName &each : UsualName::all()) {
        const FieldPath path =
            each.list.isEmpty() ? FieldPath(each.field) : FieldPath(each.list, 0, each.field);
        QVERIFY2(Catalogue::field(path), qPrintable(path.toString()));
        QVERIFY(each.kind.isEmpty() || Catalogue::field(FieldPath(each.list, 0, each.kindField)));
        for (const QString &names : QStringList(QString::fromUtf8(each.names)) +
                                        App::Translations().of("Catalogue", each.names))
            for (const QString &name : names.split(u'|')) {
                QVERIFY2(Support::fieldNames().meant(name) == path, qPrintable(name));
                const UsualName *settling = Support::fieldNames().settling(name);
                QVERIFY2(settling == (each.kind.isEmpty() ? nullptr : &each), qPrintable(name));
            }
    }
}

void FieldNamesTest::everyPlaceIsMeantByEachOfItsNames()
{
    for (const NamedPlace &place : Support::fieldNames().places()) {
        if (!place.field)
            continue;
        for (const QString &name : place.names) {
            const QString whole = place.list ? place.list->name + u'.' + name : name;
            const FieldPath path = place.list ? FieldPath(place.list->name, 0, place.field->name)
                                              : FieldPath(place.field->name);
            QVERIFY2(Support::fieldNames().meant(whole) == path, qPrintable(whole));
        }
    }
}

void FieldNamesTest::aNameOfSeveralMeansNone()
{
    // A language that has one word for two fields.
    const FieldNames poor([](const char *source) {
        const QByteArrayView text(source);
        return text == "Requester" || text == "Activity" ? QStringList{u"Dalykas"_s}
                                                         : QStringList();
    });
    QVERIFY(!poor.meant(u"Dalykas"_s));
    QVERIFY(poor.meant(u"Requester"_s) == FieldPath(u"requester"_s));
}

void FieldNamesTest::everySectionAndFieldIsAPlace()
{
    qsizetype sections = 0;
    QStringList found;
    for (const NamedPlace &place : Support::fieldNames().places()) {
        if (!place.field)
            ++sections;
        else if (place.list)
            found.append(place.list->name + u'.' + place.field->name);
        else
            found.append(place.field->name);
    }
    QStringList all;
    for (const Field &field : Catalogue::fields()) {
        all.append(field.name);
        for (const Field &part : field.rowFields)
            all.append(field.name + u'.' + part.name);
    }
    QCOMPARE(found, all);
    QCOMPARE(sections, 10);
}

void FieldNamesTest::placesKnowTheKindsThatTheyAreOf_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("ofIndividuals");
    QTest::addColumn<bool>("ofOrganizations");
    QTest::newRow("a person's field") << u"firstName"_s << true << false;
    QTest::newRow("an organization's field") << u"LEI"_s << false << true;
    QTest::newRow("a field of both") << u"requester"_s << true << true;
    QTest::newRow("a row's field") << u"zipCode"_s << true << true;
    QTest::newRow("a section of organizations") << u"Structure and oversight"_s << false << true;
    QTest::newRow("a section of both") << u"Addresses"_s << true << true;
}

void FieldNamesTest::placesKnowTheKindsThatTheyAreOf()
{
    QFETCH(QString, name);
    QFETCH(bool, ofIndividuals);
    QFETCH(bool, ofOrganizations);
    const auto &places = Support::fieldNames().places();
    const auto place = std::find_if(places.cbegin(), places.cend(), [&](const NamedPlace &each) {
        return each.names.contains(name);
    });
    QVERIFY(place != places.cend());
    QCOMPARE(place->appliesTo(CustomerKind::Individual), ofIndividuals);
    QCOMPARE(place->appliesTo(CustomerKind::Organization), ofOrganizations);
}

QTEST_GUILESS_MAIN(FieldNamesTest)
#include "fieldnamestest.moc"
