#include "support/draftsview.h"
#include "widgets/customerform.h"
#include "window/historydialog.h"
#include "window/lockcontroller.h"
#include "window/rekeydesk.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using App::HistoryDialog;
using App::RekeyDialog;
using Support::dialogsAreClosed;
using Support::RekeyDesk;

/// That the second typing is blind, and that nothing leaves without it.
class RekeyBlindTest : public QObject
{
    Q_OBJECT

private slots:
    void goingBackSendsNothing_data();
    void goingBackSendsNothing();
    void whatWasTypedFirstIsNotSeen();
    void noOtherWindowShowsIt();
    void nothingIsPasted_data();
    void nothingIsPasted();
    void aHeldKeyGoesNowhere();
    void whatChangesBehindItIsNotSent();
    void theLockClosesIt();
};

namespace {

/// Presses Tab until a widget has the focus.
void goWithTab(RekeyDesk &desk, const QWidget *to)
{
    for (int tabs = 0; tabs < 10 && !to->hasFocus(); ++tabs)
        desk.clerk.press(Qt::Key_Tab);
    QVERIFY(to->hasFocus());
}

} // namespace

void RekeyBlindTest::goingBackSendsNothing_data()
{
    QTest::addColumn<bool>("isCompared");
    QTest::addColumn<bool>("isByButton");
    QTest::newRow("while typing, with Escape") << false << false;
    QTest::newRow("while typing, with Enter on the button") << false << true;
    QTest::newRow("from what is different, with Escape") << true << false;
    QTest::newRow("from what is different, with Enter on the button") << true << true;
}

void RekeyBlindTest::goingBackSendsNothing()
{
    QFETCH(bool, isCompared);
    QFETCH(bool, isByButton);
    RekeyDesk desk({u"lastName"_s});
    const Forms::Record before = desk.clerk.record();
    const RekeyDialog *dialog = desk.begin();
    QVERIFY(dialog);
    desk.clerk.type(isCompared ? u"Rodrigues"_s : u"Rodriguez"_s);
    if (isCompared)
        desk.clerk.press(Qt::Key_Return);
    if (isByButton)
        goWithTab(desk, dialog->findChild<QPushButton *>(u"rekeyBack"_s));
    desk.clerk.press(isByButton ? Qt::Key_Return : Qt::Key_Escape);
    QVERIFY(dialogsAreClosed());
    desk.clerk.press(Qt::Key_End); // the window is the active one again
    QCOMPARE(desk.clerk.focused(), u"requester"_s);
    QCOMPARE(desk.clerk.record(), before);
    QVERIFY(!desk.clerk.workplace().outbox().isSending());
    QCOMPARE(desk.server.requests(), 0);
    const RekeyDialog *again = desk.begin();
    QCOMPARE(again->findChild<QLineEdit *>()->text(), QString());
}

void RekeyBlindTest::whatWasTypedFirstIsNotSeen()
{
    RekeyDesk desk({u"lastName"_s});
    const auto isSeen = [&desk] {
        for (const QWidget *window : QApplication::topLevelWidgets())
            for (const QLineEdit *box : window->findChildren<QLineEdit *>())
                if (box->isVisible() && box->text().contains(u"Rodriguez"_s))
                    return true;
        return desk.clerk.window().form()->widget()->isVisible();
    };
    QVERIFY(isSeen());
    QVERIFY(desk.begin());
    QVERIFY(!isSeen());
    desk.clerk.press(Qt::Key_Escape);
    QVERIFY(dialogsAreClosed());
    QVERIFY(isSeen());
}

void RekeyBlindTest::noOtherWindowShowsIt()
{
    RekeyDesk desk({u"lastName"_s});
    desk.clerk.model().edit(Forms::FieldPath(u"firstName"_s), u"Jose"_s); // a draft from now on
    Support::DraftsView drafts(desk.clerk);
    drafts.open();
    QTRY_VERIFY(drafts.names().join(u' ').contains(u"Rodriguez"_s));
    const auto backToTheForm = [&desk] {
        desk.clerk.window().activateWindow();
        return QTest::qWaitFor(
            [&desk] { return QApplication::activeWindow() == &desk.clerk.window(); });
    };
    QVERIFY(backToTheForm());
    desk.clerk.press(Qt::Key_H, Qt::ControlModifier);
    QVERIFY(QTest::qWaitFor([&desk] { return desk.clerk.window().findChild<HistoryDialog *>(); }));
    QVERIFY(backToTheForm());
    const RekeyDialog *dialog = desk.begin();
    QVERIFY(dialog);
    for (const QWidget *window : QApplication::topLevelWidgets())
        QVERIFY2(!window->isVisible() || window == dialog || window == &desk.clerk.window(),
                 window->metaObject()->className());
    QCOMPARE(dialog->windowModality(), Qt::ApplicationModal); // nor can it be opened again
}

void RekeyBlindTest::nothingIsPasted_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::newRow("Ctrl+V") << int(Qt::Key_V) << Qt::KeyboardModifiers(Qt::ControlModifier);
    QTest::newRow("Shift+Insert") << int(Qt::Key_Insert)
                                  << Qt::KeyboardModifiers(Qt::ShiftModifier);
    QTest::newRow("the middle button") << 0 << Qt::KeyboardModifiers();
}

void RekeyBlindTest::nothingIsPasted()
{
    QFETCH(int, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    RekeyDesk desk({u"lastName"_s});
    QGuiApplication::clipboard()->setText(u"Rodriguez"_s);
    const RekeyDialog *dialog = desk.begin();
    auto *box = dialog->findChild<QLineEdit *>();
    if (key != 0)
        desk.clerk.press(key, modifiers);
    else
        QTest::mouseClick(box, Qt::MiddleButton);
    QCOMPARE(box->text(), QString());
    QVERIFY(!box->acceptDrops());
    QCOMPARE(box->contextMenuPolicy(), Qt::NoContextMenu);
    desk.clerk.type(u"R"_s);
    QCOMPARE(box->text(), u"R"_s);
}

void RekeyBlindTest::aHeldKeyGoesNowhere()
{
    RekeyDesk desk({u"lastName"_s});
    QVERIFY(desk.begin());
    desk.clerk.type(u"Rodriguez"_s);
    for (const auto modifiers :
         {Qt::KeyboardModifiers(), Qt::KeyboardModifiers(Qt::ControlModifier)})
        for (int round = 0; round < 20; ++round)
            QTest::simulateEvent(QApplication::focusWidget(), true, Qt::Key_Return, modifiers,
                                 u"\r"_s, true);
    QVERIFY(QApplication::activeModalWidget());
    QVERIFY(!desk.clerk.workplace().outbox().isSending());
}

void RekeyBlindTest::whatChangesBehindItIsNotSent()
{
    RekeyDesk desk({u"lastName"_s});
    QVERIFY(desk.begin());
    desk.clerk.model().edit(Forms::FieldPath(u"firstName"_s), u"Another"_s);
    desk.typeAll({u"Rodriguez"_s});
    QVERIFY(dialogsAreClosed());
    QCOMPARE(desk.clerk.headline(), u"Nothing was sent"_s);
    QVERIFY(!desk.clerk.workplace().outbox().isSending());
    QCOMPARE(desk.server.requests(), 0);
}

void RekeyBlindTest::theLockClosesIt()
{
    RekeyDesk desk({u"lastName"_s});
    QVERIFY(desk.begin());
    desk.clerk.type(u"Rod"_s);
    desk.clerk.window().lock().lock(App::LockReason::Idle);
    QVERIFY(dialogsAreClosed());
    desk.clerk.unlock();
    QCOMPARE(desk.clerk.headline(), u"Nothing was sent"_s);
    QCOMPARE(desk.clerk.explanation(),
             u"Intake was locked before the customer was sent. Submit it again."_s);
    desk.clerk.window().activateWindow(); // offscreen no window manager does
    QTRY_COMPARE(desk.clerk.focused(), u"requester"_s);
    QVERIFY(desk.clerk.window().form()->widget()->isVisible());
    QCOMPARE(desk.server.requests(), 0);
}

QTEST_MAIN(RekeyBlindTest)
#include "rekeyblindtest.moc"
