#include "contract/record.h"
#include "practice/practiceserver.h"
#include "support/formwindow.h"
#include "widgets/customerform.h"
#include "widgets/messageline.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Support::FormWindow;

/// A clerk's work with real keys in the real window, from the empty form to the answer.
class EntryTest : public QObject
{
    Q_OBJECT

private slots:
    void aNewFormShowsNoErrorAndStartsInItsFirstEmptyBox();
    void theMinimalIndividualIsTypedAndAccepted();
    void theMinimalOrganizationIsTypedAndAccepted();
    void submitOfAnEmptyFormListsWhatIsMissing();
    void aDateIsReadOnLeaving();
    void aCountryIsFoundByCodeAndByName();
    void aCountryThatIsNoneStaysWithItsError();
    void yesAndNoTakeOneKey();
    void aRowTakesTheFocusAndCanBeTakenBack();
    void theOtherKindsValuesAreKeptAndNotSent();
    void ctrlEnterReachesTheWindowThroughAnOpenList();
    void whatTheServiceSaysOfARowStandsInIt();
    void theNextFindingIsAnotherOne();
};

void EntryTest::aNewFormShowsNoErrorAndStartsInItsFirstEmptyBox()
{
    FormWindow clerk;
    QVERIFY(clerk.model().shown().isEmpty());
    QCOMPARE(clerk.focused(), u"customerExtId"_s);
    QVERIFY(clerk.listed().isEmpty());
}

void EntryTest::theMinimalIndividualIsTypedAndAccepted()
{
    FormWindow clerk;
    for (const QString &text : {u"IND20231117550"_s, u"Jose"_s, u"Rodriguez"_s, u"ComNr_1"_s}) {
        clerk.type(text);
        clerk.press(Qt::Key_Tab);
    }
    clerk.submit();
    QCOMPARE(clerk.workplace().outbox().last().answer.status, 200);
    QCOMPARE(clerk.headline(), u"Accepted: Jose Rodriguez"_s);
    QVERIFY(clerk.record().value(u"firstName"_s).isEmpty());
    QCOMPARE(clerk.focused(), u"customerExtId"_s);
    QVERIFY(clerk.model().shown().isEmpty());
}

void EntryTest::theMinimalOrganizationIsTypedAndAccepted()
{
    FormWindow clerk;
    clerk.press(Qt::Key_I, Qt::ControlModifier);
    clerk.enter(u"customerExtId"_s, u"ORG1"_s);
    clerk.enter(u"communicationNumber"_s, u"ComNr_2"_s);
    clerk.enter(u"title"_s, u"UAB Dockers"_s);
    clerk.submit();
    QCOMPARE(clerk.headline(), u"Accepted: UAB Dockers"_s);
    QCOMPARE(clerk.model().kind(), Forms::CustomerKind::Organization);
}

void EntryTest::submitOfAnEmptyFormListsWhatIsMissing()
{
    FormWindow clerk;
    clerk.submit();
    QCOMPARE(clerk.listed().size(), 4);
    QVERIFY(clerk.workplace().outbox().last().body.isEmpty());
    // Focus is on the list, Enter goes to the first wrong field: two keys at the most.
    clerk.press(Qt::Key_Return);
    QCOMPARE(clerk.focused(), u"customerExtId"_s);
    QVERIFY(!clerk.message(u"customerExtId"_s).isEmpty());
    clerk.type(u"X"_s);
    QVERIFY(clerk.message(u"customerExtId"_s).isEmpty());
    QCOMPARE(clerk.listed().size(), 3);
    clerk.press(Qt::Key_F8);
    QCOMPARE(clerk.focused(), u"firstName"_s);
}

void EntryTest::aDateIsReadOnLeaving()
{
    FormWindow clerk;
    clerk.goTo(u"birthDate"_s);
    clerk.type(u"24051995"_s);
    QVERIFY(clerk.message(u"birthDate"_s).isEmpty());
    clerk.press(Qt::Key_Tab);
    QCOMPARE(clerk.record().value(u"birthDate"_s), u"1995-05-24"_s);
    QCOMPARE(clerk.boxText(u"birthDate"_s), u"1995-05-24"_s);
    QCOMPARE(clerk.focused(), u"birthCountry"_s);
    clerk.enter(u"birthDate"_s, u"31.2.1990"_s);
    QVERIFY(!clerk.message(u"birthDate"_s).isEmpty());
    QCOMPARE(clerk.boxText(u"birthDate"_s), u"31.2.1990"_s);
}

void EntryTest::aCountryIsFoundByCodeAndByName()
{
    FormWindow clerk;
    clerk.goTo(u"birthCountry"_s);
    clerk.type(u"lt"_s);
    clerk.press(Qt::Key_Tab);
    QCOMPARE(clerk.record().value(u"birthCountry"_s), u"LT"_s);
    QCOMPARE(clerk.boxText(u"birthCountry"_s), u"Lithuania (LT)"_s);
    QCOMPARE(clerk.focused(), u"citizenshipCountry"_s);
    clerk.type(u"lietuva"_s);
    clerk.press(Qt::Key_Tab);
    QCOMPARE(clerk.record().value(u"citizenshipCountry"_s), u"LT"_s);
    clerk.type(u"norw"_s);
    clerk.press(Qt::Key_Tab);
    QCOMPARE(clerk.record().value(u"secondCitizenshipCountry"_s), u"NO"_s);
}

void EntryTest::aCountryThatIsNoneStaysWithItsError()
{
    FormWindow clerk;
    clerk.enter(u"birthCountry"_s, u"lt"_s);
    clerk.enter(u"birthCountry"_s, u"Lituania"_s);
    QCOMPARE(clerk.record().value(u"birthCountry"_s), u"Lituania"_s);
    QCOMPARE(clerk.boxText(u"birthCountry"_s), u"Lituania"_s);
    QVERIFY(!clerk.message(u"birthCountry"_s).isEmpty());
}

void EntryTest::yesAndNoTakeOneKey()
{
    FormWindow clerk;
    clerk.goTo(u"isLegalResident"_s);
    clerk.press(Qt::Key_Y);
    QCOMPARE(clerk.record().value(u"isLegalResident"_s), u"true"_s);
    clerk.press(Qt::Key_N);
    QCOMPARE(clerk.record().value(u"isLegalResident"_s), u"false"_s);
    clerk.press(Qt::Key_Delete);
    QVERIFY(clerk.record().value(u"isLegalResident"_s).isEmpty());
}

void EntryTest::aRowTakesTheFocusAndCanBeTakenBack()
{
    FormWindow clerk;
    clerk.goTo(u"listAddress"_s);
    clerk.press(Qt::Key_Space);
    QCOMPARE(clerk.record().rowCount(u"listAddress"_s), 1);
    QCOMPARE(clerk.focused(), u"listAddress[0].addressType"_s);
    clerk.enter(u"listAddress[0].city"_s, u"Vilnius"_s);
    clerk.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(clerk.boxText(u"listAddress[0].city"_s).isEmpty());
    clerk.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(clerk.record().rowCount(u"listAddress"_s), 0);
}

void EntryTest::theOtherKindsValuesAreKeptAndNotSent()
{
    FormWindow clerk;
    clerk.enter(u"firstName"_s, u"Jose"_s);
    clerk.press(Qt::Key_I, Qt::ControlModifier);
    QVERIFY(!clerk.record().asSent().value(u"firstName"_s).contains(u"Jose"_s));
    clerk.press(Qt::Key_I, Qt::ControlModifier);
    QCOMPARE(clerk.boxText(u"firstName"_s), u"Jose"_s);
}

void EntryTest::ctrlEnterReachesTheWindowThroughAnOpenList()
{
    FormWindow clerk;
    clerk.goTo(u"birthCountry"_s);
    clerk.type(u"lt"_s);
    clerk.submit();
    QCOMPARE(clerk.record().value(u"birthCountry"_s), u"LT"_s);
    QVERIFY(!clerk.listed().isEmpty());
}

void EntryTest::whatTheServiceSaysOfARowStandsInIt()
{
    FormWindow clerk;
    clerk.model().insertRow(u"listAddress"_s, 0);
    clerk.model().insertRow(u"listAddress"_s, 1);
    const Forms::FieldPath row(u"listAddress"_s, 1);
    clerk.model().setServiceFindings({{.path = row, .text = u"Problem with Address (index: 1)"_s}});
    const QWidget *card = clerk.window().form()->findChild<QWidget *>(row.toString());
    const auto *message =
        card->findChild<Forms::MessageLine *>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(message);
    QCOMPARE(message->text(), u"Problem with Address (index: 1)"_s);
    clerk.enter(u"listAddress[1].city"_s, u"Vilnius"_s);
    QVERIFY(!clerk.model().shownAt(row));
}

void EntryTest::theNextFindingIsAnotherOne()
{
    FormWindow clerk;
    clerk.model().insertRow(u"listAddress"_s, 0);
    clerk.model().setServiceFindings(
        {{.path = Forms::FieldPath(u"firstName"_s), .text = u"FirstName is too short"_s},
         {.path = Forms::FieldPath(u"firstName"_s), .text = u"FirstName is unknown"_s},
         {.path = Forms::FieldPath(u"listAddress"_s, 0), .text = u"Problem with Address"_s},
         {.path = Forms::FieldPath(u"lastName"_s), .text = u"LastName is unknown"_s}});
    clerk.goTo(u"requester"_s);
    for (const QString &next :
         {u"firstName"_s, u"listAddress[0].addressType"_s, u"lastName"_s, u"firstName"_s}) {
        clerk.press(Qt::Key_F8);
        QCOMPARE(clerk.focused(), next);
    }
}

QTEST_MAIN(EntryTest)
#include "entrytest.moc"
