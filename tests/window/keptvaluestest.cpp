#include "support/formwindow.h"
#include "widgets/customerform.h"

#include <QApplication>
#include <QCheckBox>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using Support::FormWindow;

/// A value changes where a clerk changes it, and there only: characters that are hard to see, codes
/// that look like others and texts of any length stay what they are.
class KeptValuesTest : public QObject
{
    Q_OBJECT

private slots:
    void aLongTextKeepsItsOtherCharacters();
    void aTextOfAnyLengthIsTypedOn();
    void aCodeOfTheInstallationsOwnStaysAsTyped();
    void aCodeThatIsListedIsFoundByItsBeginning();
    void theListsChoiceIsTakenAtOnce();
    void aLookIntoTheListChangesNothing();
    void whatIsBeingTypedDoesNotGetIntoALoadedCustomer();
    void aSwitchOfTheKindReadsWhatIsBeingTyped();
    void anUnknownProcessStaysAndCanBeTakenOut();
    void spacesAndDashesInAPastedCodeAreIgnored_data();
    void spacesAndDashesInAPastedCodeAreIgnored();

private:
    static void load(FormWindow &clerk, const QString &field, const QString &value);
};

void KeptValuesTest::load(FormWindow &clerk, const QString &field, const QString &value)
{
    Forms::Record record = clerk.record();
    record.setValue(field, value);
    clerk.model().replace(record, u"loading"_s, Forms::CustomerModel::Reveal::Everything);
}

void KeptValuesTest::aLongTextKeepsItsOtherCharacters()
{
    FormWindow clerk;
    load(clerk, u"activityDescription"_s, u"5\u00A0000 EUR\ta \u202Fmonth\nand more"_s);
    clerk.goTo(u"activityDescription"_s);
    clerk.press(Qt::Key_End, Qt::ControlModifier);
    clerk.type(u"!"_s);
    clerk.press(Qt::Key_Tab);
    QCOMPARE(clerk.record().value(u"activityDescription"_s),
             u"5\u00A0000 EUR\ta \u202Fmonth\nand more!"_s);
}

void KeptValuesTest::aTextOfAnyLengthIsTypedOn()
{
    FormWindow clerk;
    const QString loaded(40'000, u'x');
    load(clerk, u"nationalCode"_s, loaded);
    clerk.goTo(u"nationalCode"_s);
    clerk.press(Qt::Key_End);
    clerk.type(u"y"_s);
    clerk.press(Qt::Key_Tab);
    QCOMPARE(clerk.record().value(u"nationalCode"_s).size(), loaded.size() + 1);
}

void KeptValuesTest::aCodeOfTheInstallationsOwnStaysAsTyped()
{
    FormWindow clerk;
    clerk.press(Qt::Key_I, Qt::ControlModifier);
    clerk.enter(u"legalForm"_s, u"COOP"_s);
    QCOMPARE(clerk.record().value(u"legalForm"_s), u"COOP"_s);
    QCOMPARE(clerk.boxText(u"legalForm"_s), u"COOP"_s);
    clerk.enter(u"legalForm"_s, u"ltd"_s);
    QCOMPARE(clerk.record().value(u"legalForm"_s), u"LTD"_s);
}

void KeptValuesTest::aCodeThatIsListedIsFoundByItsBeginning()
{
    FormWindow clerk;
    clerk.enter(u"riskLevel"_s, u"extr"_s);
    QCOMPARE(clerk.record().value(u"riskLevel"_s), u"EXTREME"_s);
}

void KeptValuesTest::theListsChoiceIsTakenAtOnce()
{
    FormWindow clerk;
    clerk.enter(u"birthCountry"_s, u"li"_s);
    for (const QString &typed : {u"norw"_s, u"esto"_s}) {
        clerk.goTo(u"nationalCode"_s);
        clerk.goTo(u"birthCountry"_s);
        static_cast<QLineEdit *>(QApplication::focusWidget())->selectAll();
        clerk.type(typed);
        clerk.press(Qt::Key_Down);
        clerk.press(Qt::Key_Return);
        QCOMPARE(clerk.record().value(u"birthCountry"_s), typed == u"norw" ? u"NO"_s : u"EE"_s);
        QCOMPARE(clerk.boxText(u"birthCountry"_s),
                 typed == u"norw" ? u"Norway (NO)"_s : u"Estonia (EE)"_s);
    }
}

void KeptValuesTest::aLookIntoTheListChangesNothing()
{
    FormWindow clerk;
    load(clerk, u"birthCountry"_s, u"lt"_s);
    clerk.goTo(u"birthCountry"_s);
    clerk.press(Qt::Key_F4);
    QVERIFY(QApplication::activePopupWidget());
    clerk.press(Qt::Key_Escape);
    clerk.press(Qt::Key_Tab);
    QCOMPARE(clerk.record().value(u"birthCountry"_s), u"lt"_s);
}

void KeptValuesTest::whatIsBeingTypedDoesNotGetIntoALoadedCustomer()
{
    FormWindow clerk;
    clerk.goTo(u"customerExtId"_s);
    clerk.type(u"OLD"_s);
    Forms::Record loaded;
    loaded.setKind(Forms::CustomerKind::Organization);
    loaded.setValue(u"customerExtId"_s, u"NEW"_s);
    clerk.model().replace(loaded, u"loading"_s, Forms::CustomerModel::Reveal::Everything);
    QVERIFY(clerk.record() == loaded);
    clerk.model().history().undo();
    QCOMPARE(clerk.record().value(u"customerExtId"_s), u"OLD"_s);
}

void KeptValuesTest::aSwitchOfTheKindReadsWhatIsBeingTyped()
{
    FormWindow clerk;
    clerk.goTo(u"birthDate"_s);
    clerk.type(u"24051995"_s);
    clerk.press(Qt::Key_I, Qt::ControlModifier);
    QCOMPARE(clerk.record().value(u"birthDate"_s), u"1995-05-24"_s);
}

void KeptValuesTest::anUnknownProcessStaysAndCanBeTakenOut()
{
    const QString field = u"initializeScreeningProcesses"_s;
    FormWindow clerk;
    Forms::Record record = clerk.record();
    record.setChoices(field, {u"SANCTIONS"_s, u"NEW_LIST"_s});
    clerk.model().replace(record, u"loading"_s, Forms::CustomerModel::Reveal::Everything);
    clerk.goTo(field);
    const auto tick = [&](const QString &code) {
        for (QCheckBox *each :
             clerk.window().form()->findChild<QWidget *>(field)->findChildren<QCheckBox *>())
            if (each->text().contains(code))
                each->click();
    };
    tick(u"olitical"_s);
    QCOMPARE(clerk.record().choices(field), (QStringList{u"SANCTIONS"_s, u"PEP"_s, u"NEW_LIST"_s}));
    tick(u"NEW_LIST"_s);
    QCOMPARE(clerk.record().choices(field), (QStringList{u"SANCTIONS"_s, u"PEP"_s}));
    QVERIFY(!clerk.boxText(field).contains(u"NEW_LIST"_s));
}

void KeptValuesTest::spacesAndDashesInAPastedCodeAreIgnored_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");
    QTest::newRow("an IBAN") << u"initialDepositAccount"_s << u"LT12 1000-0111 0100 1000"_s
                             << u"LT121000011101001000"_s;
    QTest::newRow("an account of another kind")
        << u"initialDepositAccount"_s << u"12-34 56"_s << u"12-34 56"_s;
    QTest::newRow("an LEI") << u"LEI"_s << u"5493 00LF-LTBG22 7Q3H10"_s
                            << u"549300LFLTBG227Q3H10"_s;
    QTest::newRow("a name") << u"title"_s << u"A - B C"_s << u"A - B C"_s;
}

void KeptValuesTest::spacesAndDashesInAPastedCodeAreIgnored()
{
    QFETCH(QString, field);
    QFETCH(QString, typed);
    FormWindow clerk;
    clerk.press(Qt::Key_I, Qt::ControlModifier);
    clerk.enter(field, typed);
    QTEST(clerk.record().value(field), "kept");
}

QTEST_MAIN(KeptValuesTest)
#include "keptvaluestest.moc"
