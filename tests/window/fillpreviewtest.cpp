#include "window/fillpreview.h"
#include "support/fillingclerk.h"
#include "widgets/messageline.h"
#include "window/lockcontroller.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using Support::FillingClerk;

/// The preview of what a text would fill: what is ticked, what is taken, and the way back.
class FillPreviewTest : public QObject
{
    Q_OBJECT

private slots:
    void enterTakesAllOfAFreshForm();
    void aNumberThatComesMeanwhileDoesNotStopIt();
    void takingIsOneStepBack();
    void escapeLeavesTheFormAsItWas();
    void whatWasTypedStaysUnlessItIsTicked();
    void spaceAndTheButtonsTick();
    void aWrongCheckDigitNamesItsPlaceAndIsNotTicked();
    void jsonTellsWhatItCannotTake();
    void moreRowsNameTheCommandForLists();
    void aLockClosesThePreview();
    void anOrganizationIsToldOf();
    void theFocusGoesOnToWhatIsNeeded();
};

void FillPreviewTest::enterTakesAllOfAFreshForm()
{
    FillingClerk clerk;
    clerk.goTo(u"firstName"_s);
    clerk.paste(FillingClerk::passport);
    clerk.answer(Qt::Key_Return);
    QVERIFY(!clerk.preview());
    QCOMPARE(clerk.boxText(u"firstName"_s), u"Ona"_s);
    QCOMPARE(clerk.boxText(u"lastName"_s), u"Sirvydyte"_s);
    QCOMPARE(clerk.boxText(u"birthDate"_s), u"1985-03-14"_s);
    QCOMPARE(clerk.boxText(u"citizenshipCountry"_s), u"Lithuania (LT)"_s);
    QCOMPARE(clerk.boxText(u"listBusinessEntityDocument[0].documentNumber"_s), u"LT1234567"_s);
    QCOMPARE(clerk.record().rowCount(u"listBusinessEntityDocument"_s), 1);
}

void FillPreviewTest::aNumberThatComesMeanwhileDoesNotStopIt()
{
    FillingClerk clerk;
    clerk.goTo(u"firstName"_s);
    clerk.paste(FillingClerk::passport);
    App::ConnectionProfile profile = clerk.workplace().profile();
    profile.communicationPattern = u"ComNr_{000000}"_s;
    clerk.workplace().useProfile(profile);
    QTRY_COMPARE(clerk.record().value(u"communicationNumber"_s), u"ComNr_000001"_s);
    QVERIFY(clerk.preview());
    clerk.answer(Qt::Key_Return);
    QCOMPARE(clerk.record().value(u"lastName"_s), u"Sirvydyte"_s);
    QCOMPARE(clerk.record().value(u"communicationNumber"_s), u"ComNr_000001"_s);
}

void FillPreviewTest::takingIsOneStepBack()
{
    FillingClerk clerk;
    clerk.enter(u"nationalCode"_s, u"1"_s);
    const Forms::Record before = clerk.record();
    clerk.goTo(u"firstName"_s);
    clerk.paste(FillingClerk::passport);
    clerk.answer(Qt::Key_Return);
    const Forms::Record after = clerk.record();
    QCOMPARE(clerk.model().history().undoText(), u"taking “Passport line (TD3)”"_s);
    clerk.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(clerk.record(), before);
    clerk.press(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(clerk.record(), after);
}

void FillPreviewTest::escapeLeavesTheFormAsItWas()
{
    FillingClerk clerk;
    clerk.enter(u"firstName"_s, u"Jose"_s);
    clerk.goTo(u"lastName"_s);
    clerk.type(u"Rod"_s);
    clerk.paste(FillingClerk::passport);
    clerk.answer(Qt::Key_Escape);
    QCOMPARE(clerk.focused(), u"lastName"_s);
    clerk.type(u"riguez"_s);
    QCOMPARE(clerk.record().value(u"lastName"_s), u"Rodriguez"_s);
    QCOMPARE(clerk.record().value(u"firstName"_s), u"Jose"_s);
    QCOMPARE(clerk.model().history().activeStack()->count(), 2);
}

void FillPreviewTest::whatWasTypedStaysUnlessItIsTicked()
{
    FillingClerk clerk;
    clerk.enter(u"firstName"_s, u"Jose"_s);
    clerk.enter(u"birthDate"_s, u"14031985"_s);
    clerk.goTo(u"lastName"_s);
    clerk.paste(FillingClerk::passport);
    QCOMPARE(clerk.line(u"First name"_s), QStringList({u"-"_s, u"Jose"_s, u"Ona"_s}));
    QCOMPARE(clerk.line(u"Birth date"_s).first(), QString());
    clerk.answer(Qt::Key_Return);
    QCOMPARE(clerk.record().value(u"firstName"_s), u"Jose"_s);
    QCOMPARE(clerk.record().value(u"lastName"_s), u"Sirvydyte"_s);
}

void FillPreviewTest::spaceAndTheButtonsTick()
{
    FillingClerk clerk;
    clerk.enter(u"firstName"_s, u"Jose"_s);
    clerk.goTo(u"lastName"_s);
    clerk.paste(FillingClerk::passport);
    QCOMPARE(clerk.line(u"First name"_s).first(), u"-"_s);
    clerk.goToLine(u"First name"_s);
    clerk.press(Qt::Key_Space);
    QCOMPARE(clerk.line(u"First name"_s).first(), u"x"_s);
    clerk.answer(Qt::Key_N, Qt::AltModifier);
    QTRY_COMPARE(clerk.line(u"First name"_s).first(), u"-"_s);
    QCOMPARE(clerk.takeButton()->text(), u"Take nothing"_s);
    clerk.answer(Qt::Key_A, Qt::AltModifier);
    QTRY_COMPARE(clerk.line(u"First name"_s).first(), u"x"_s);
    QVERIFY(clerk.takeButton()->text().startsWith(u"Take 9 value"_s));
    clerk.answer(Qt::Key_Return);
    QCOMPARE(clerk.record().value(u"firstName"_s), u"Ona"_s);
}

void FillPreviewTest::aWrongCheckDigitNamesItsPlaceAndIsNotTicked()
{
    FillingClerk clerk;
    QString broken = FillingClerk::passport;
    broken[45 + 19] = broken.at(45 + 19) == u'1' ? u'2' : u'1';
    clerk.goTo(u"firstName"_s);
    clerk.paste(broken);
    QCOMPARE(clerk.line(u"Birth date"_s).first(), u"-"_s);
    QVERIFY2(clerk.note(u"Birth date"_s).contains(u"in line 2, column 20"_s),
             qPrintable(clerk.note(u"Birth date"_s)));
    clerk.answer(Qt::Key_Return);
    QVERIFY(clerk.record().value(u"birthDate"_s).isEmpty());
    QCOMPARE(clerk.record().value(u"lastName"_s), u"Sirvydyte"_s);
}

void FillPreviewTest::jsonTellsWhatItCannotTake()
{
    FillingClerk clerk;
    clerk.goTo(u"firstName"_s);
    clerk.paste(uR"({"firstName": "Jose", "customerStatus": "PENDING", "shoeSize": 43})"_s);
    QVERIFY(clerk.preview());
    const auto *remarks = clerk.preview()->findChild<QPlainTextEdit *>(u"remarks"_s);
    QVERIFY(remarks);
    QVERIFY(remarks->toPlainText().contains(u"shoeSize"_s));
    // Nobody has typed anything: what a new customer starts with gives way.
    QCOMPARE(clerk.line(u"Customer status"_s).first(), u"x"_s);
    clerk.answer(Qt::Key_Return);
    QCOMPARE(clerk.record().value(u"customerStatus"_s), u"PENDING"_s);
}

void FillPreviewTest::moreRowsNameTheCommandForLists()
{
    FillingClerk clerk;
    clerk.goTo(u"firstName"_s);
    clerk.paste(u"First name\tLast name\nOna\tSirvydyte\nJonas\tJonaitis\nEva\tUnsure\n"_s);
    QVERIFY(clerk.preview());
    QStringList said;
    for (const auto *line : clerk.preview()->findChildren<Forms::MessageLine *>())
        said.append(line->text());
    QCOMPARE(said, QStringList{u"2 more row(s) were copied, too. The form takes one customer: the "
                               "first row is offered here. Save several as a CSV file and open it "
                               "with “Open a list” in the menu “File”."_s});
    QVERIFY(clerk.command(u"Open a list…"_s));
}

void FillPreviewTest::aLockClosesThePreview()
{
    FillingClerk clerk;
    clerk.goTo(u"lastName"_s);
    clerk.paste(FillingClerk::passport);
    QVERIFY(clerk.preview());
    clerk.window().lock().lock(App::LockReason::Idle);
    QVERIFY(!clerk.preview());
    QVERIFY(clerk.record().value(u"lastName"_s).isEmpty());
}

void FillPreviewTest::anOrganizationIsToldOf()
{
    FillingClerk clerk;
    clerk.press(Qt::Key_I, Qt::ControlModifier);
    clerk.enter(u"title"_s, u"UAB Dockers"_s);
    clerk.goTo(u"customerExtId"_s);
    clerk.paste(FillingClerk::passport);
    QCOMPARE(clerk.line(u"Kind of customer"_s),
             QStringList({u"-"_s, u"Organization"_s, u"Individual"_s}));
    QCOMPARE(clerk.line(u"Last name"_s).first(), u"-"_s);
    const auto *warning = clerk.preview()->findChild<Forms::MessageLine *>();
    QVERIFY(warning);
    QVERIFY(warning->text().contains(u"organization"_s));
    clerk.answer(Qt::Key_Return);
    QCOMPARE(clerk.model().kind(), Forms::CustomerKind::Organization);
    QVERIFY(clerk.record().value(u"lastName"_s).isEmpty());
}

void FillPreviewTest::theFocusGoesOnToWhatIsNeeded()
{
    FillingClerk clerk;
    clerk.goTo(u"firstName"_s);
    clerk.paste(FillingClerk::passport);
    clerk.answer(Qt::Key_Return);
    QCOMPARE(clerk.focused(), u"customerExtId"_s);
    // Where the box at hand is still empty, the clerk stays.
    clerk.press(Qt::Key_Z, Qt::ControlModifier);
    clerk.goTo(u"birthCountry"_s);
    clerk.paste(FillingClerk::passport);
    clerk.answer(Qt::Key_Return);
    QCOMPARE(clerk.focused(), u"birthCountry"_s);
}

QTEST_MAIN(FillPreviewTest)
#include "fillpreviewtest.moc"
