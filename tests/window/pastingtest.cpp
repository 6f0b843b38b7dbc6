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
    void theTextCanGoIntoTheBoxAllTheSame();
    void aValueIsPastedAsEver_data();
    void aValueIsPastedAsEver();
    void aPassportLineThatCannotBeReadIsToldOf();
    void theMenuOfABoxAsksToo();
    void theMiddleButtonAsksToo();
    void whatIsDroppedAsksToo();
    void aRowOfASpreadsheetIsOffered();
    void theCommandSaysWhatTheClipboardIsNot();
    void aLockedCustomerCatchesNothing();
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

void PastingTest::aPassportLineThatCannotBeReadIsToldOf()
{
    FillingClerk clerk;
    clerk.goTo(u"activityDescription"_s);
    const QString cut = FillingClerk::passport.chopped(1);
    clerk.paste(cut);
    QVERIFY(!clerk.preview());
    QCOMPARE(clerk.headline(), u"The passport line was not read"_s);
    QCOMPARE(clerk.record().value(u"activityDescription"_s), cut);
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

QTEST_MAIN(PastingTest)
#include "pastingtest.moc"
