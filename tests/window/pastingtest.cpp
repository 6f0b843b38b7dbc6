#include "support/fillingclerk.h"
#include "window/fillpreview.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using Support::FillingClerk;

/// What is pasted into the form, with real keys and a real clipboard.
class PastingTest : public QObject
{
    Q_OBJECT

private slots:
    void aPassportLineOpensThePreviewWhereverItIsPasted_data();
    void aPassportLineOpensThePreviewWhereverItIsPasted();
    void enterTakesAllOfAFreshForm();
    void takingIsOneStepBack();
    void escapeLeavesTheFormAsItWas();
    void whatWasTypedStaysUnlessItIsTicked();
    void spaceAndTheButtonsTick();
    void aWrongCheckDigitNamesItsPlaceAndIsNotTicked();
    void theTextCanGoIntoTheBoxAllTheSame();
    void aValueIsPastedAsEver_data();
    void aValueIsPastedAsEver();
    void theMenuOfABoxAsksToo();
    void theMiddleButtonAsksToo();
    void whatIsDroppedAsksToo();
    void aRowOfASpreadsheetIsOffered();
    void theCommandSaysWhatTheClipboardIsNot();
    void jsonTellsWhatItCannotTake();
    void aLockedCustomerCatchesNothing();
    void theFocusGoesOnToWhatIsNeeded();
};

void PastingTest::aPassportLineOpensThePreviewWhereverItIsPasted_data()
{
    QTest::addColumn<QString>("path");
    for (const char *path :
         {"firstName", "birthDate", "citizenshipCountry", "isPEP", "initialDepositAmount",
          "activityDescription", "entityType", "initializeScreeningProcesses"})
        QTest::newRow(path) << QString::fromLatin1(path);
}

void PastingTest::aPassportLineOpensThePreviewWhereverItIsPasted()
{
    QFETCH(QString, path);
    FillingClerk clerk;
    const Forms::Record before = clerk.record();
    clerk.goTo(path);
    clerk.paste(FillingClerk::passport);
    QVERIFY(clerk.preview());
    QCOMPARE(clerk.record(), before);
    QCOMPARE(clerk.line(u"Last name"_s), QStringList({u"x"_s, QString(), u"Sirvydyte"_s}));
    clerk.answer(Qt::Key_Escape);
    QVERIFY(!clerk.preview());
    QCOMPARE(clerk.record(), before);
    QVERIFY(!clerk.model().hasHistory());
}

void PastingTest::enterTakesAllOfAFreshForm()
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

void PastingTest::takingIsOneStepBack()
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

void PastingTest::escapeLeavesTheFormAsItWas()
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

void PastingTest::whatWasTypedStaysUnlessItIsTicked()
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

void PastingTest::spaceAndTheButtonsTick()
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

void PastingTest::aWrongCheckDigitNamesItsPlaceAndIsNotTicked()
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

void PastingTest::theTextCanGoIntoTheBoxAllTheSame()
{
    FillingClerk clerk;
    clerk.goTo(u"activityDescription"_s);
    clerk.paste(FillingClerk::passport);
    clerk.answer(Qt::Key_T, Qt::AltModifier);
    QTRY_VERIFY(!clerk.preview());
    QCOMPARE(clerk.record().value(u"activityDescription"_s), FillingClerk::passport);
    QVERIFY(clerk.record().value(u"lastName"_s).isEmpty());
    clerk.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(clerk.record().value(u"activityDescription"_s).isEmpty());
}

void PastingTest::aValueIsPastedAsEver_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a name") << u"Sirvydytė"_s;
    QTest::newRow("a long sentence")
        << u"She imports tea, <green> and black, and sells it by post."_s;
    QTest::newRow("something in braces") << u"{not JSON of a customer, whatever it may be}"_s;
    QTest::newRow("JSON of something else") << uR"({"colour": "green", "size": 12345})"_s;
    QTest::newRow("one line of a passport") << FillingClerk::passport.first(44);
}

void PastingTest::aValueIsPastedAsEver()
{
    QFETCH(QString, text);
    FillingClerk clerk;
    for (const QString &path : {u"lastName"_s, u"activityDescription"_s}) {
        clerk.goTo(path);
        clerk.paste(text);
        QVERIFY(!clerk.preview());
        QCOMPARE(clerk.record().value(path), text);
    }
}

void PastingTest::theMenuOfABoxAsksToo()
{
    FillingClerk clerk;
    for (const QString &path : {u"lastName"_s, u"activityDescription"_s}) {
        for (const QString &text : {FillingClerk::passport, u"tea"_s}) {
            clerk.goTo(path);
            QGuiApplication::clipboard()->setText(text);
            QVERIFY(clerk.pasteByMenu(path));
            QCOMPARE(clerk.preview() != nullptr, text == FillingClerk::passport);
            if (clerk.preview())
                clerk.answer(Qt::Key_Escape);
        }
        QCOMPARE(clerk.record().value(path), u"tea"_s);
    }
}

/// Where the desktop has a selection that the middle button pastes; elsewhere it does nothing.
void PastingTest::theMiddleButtonAsksToo()
{
    FillingClerk clerk;
    clerk.goTo(u"lastName"_s);
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (clipboard->supportsSelection())
        clipboard->setText(FillingClerk::passport, QClipboard::Selection);
    QTest::mouseClick(clerk.box(u"lastName"_s), Qt::MiddleButton);
    QCOMPARE(clerk.preview() != nullptr, clipboard->supportsSelection());
    QVERIFY(clerk.record().value(u"lastName"_s).isEmpty());
}

void PastingTest::whatIsDroppedAsksToo()
{
    for (const QString &path : {u"lastName"_s, u"activityDescription"_s}) {
        FillingClerk clerk;
        clerk.goTo(path);
        QWidget *box = clerk.box(path);
        if (auto *text = qobject_cast<QPlainTextEdit *>(box))
            box = text->viewport();
        QMimeData data;
        data.setText(FillingClerk::passport);
        // Qt drops where it dragged to.
        QDragEnterEvent enter(box->rect().center(), Qt::CopyAction | Qt::MoveAction, &data,
                              Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(box, &enter);
        QDropEvent drop(box->rect().center(), Qt::CopyAction | Qt::MoveAction, &data,
                        Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(box, &drop);
        QVERIFY(clerk.preview());
        QCOMPARE(drop.dropAction(), Qt::CopyAction);
        QVERIFY(clerk.record().value(path).isEmpty());
    }
}

void PastingTest::aRowOfASpreadsheetIsOffered()
{
    FillingClerk clerk;
    clerk.goTo(u"firstName"_s);
    clerk.paste(u"First name\tPavardė\tbirthDate\tShoe size\n"
                "Ona\tSirvydytė\t14.03.1985\t38\n"_s);
    QVERIFY(clerk.preview());
    QCOMPARE(clerk.line(u"Last name"_s), QStringList({u"x"_s, QString(), u"Sirvydytė"_s}));
    clerk.answer(Qt::Key_Return);
    QCOMPARE(clerk.boxText(u"birthDate"_s), u"1985-03-14"_s);
    QVERIFY(!clerk.model().record().value(u"lastName"_s).isEmpty());
}

void PastingTest::theCommandSaysWhatTheClipboardIsNot()
{
    FillingClerk clerk;
    QGuiApplication::clipboard()->setText(u"tea"_s);
    clerk.press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!clerk.preview());
    QCOMPARE(clerk.headline(), u"Nothing was pasted into the form"_s);
    QGuiApplication::clipboard()->setText(FillingClerk::passport);
    clerk.press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(clerk.preview());
    QVERIFY(!clerk.plainButton());
    clerk.answer(Qt::Key_Escape);
}

void PastingTest::jsonTellsWhatItCannotTake()
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

void PastingTest::aLockedCustomerCatchesNothing()
{
    FillingClerk clerk;
    clerk.goTo(u"lastName"_s);
    clerk.model().setLocked(true);
    clerk.paste(FillingClerk::passport);
    QVERIFY(!clerk.preview());
    clerk.press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!clerk.preview());
    QVERIFY(clerk.record().value(u"lastName"_s).isEmpty());
}

void PastingTest::theFocusGoesOnToWhatIsNeeded()
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

QTEST_MAIN(PastingTest)
#include "pastingtest.moc"
