#include "window/shortcutsdialog.h"

#include "support/formwindow.h"
#include "widgets/messageline.h"
#include "window/mainmenu.h"
#include "window/shortcuts.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace App;
using Support::FormWindow;
using Id = Command::Id;

/// The dialog that changes keys, by keys.
class ShortcutsDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void aPressedKeyStandsForTheCommandAtOnce();
    void aKeyOfAnotherCommandIsOnlyTakenOnOnesWord();
    void aKeyThatIsNeededWhileTypingIsRefused();
    void aCommandCanBeLeftWithoutAKey();
    void aCommandGetsItsKeysBack();
    void allCommandsGetTheirKeysBack();
    void tabAndEscapeStayThemselves();
    void arrowsChooseWhileOneSearches();
};

namespace {

/// The dialog on a window, with a command chosen and the keyboard in the box for its key.
class Desk
{
public:
    explicit Desk(const QString &command)
    {
        m_clerk.command(u"Change keys…"_s)->trigger();
        m_dialog = m_clerk.window().findChild<ShortcutsDialog *>();
        if (!QTest::qWaitFor([this] { return QApplication::activeWindow() == m_dialog; }))
            qFatal("The dialog does not become active.");
        m_clerk.type(command);
        m_clerk.press(Qt::Key_Tab);    // the table, at the only command that is left
        m_clerk.press(Qt::Key_Return); // the box for its key
    }

    FormWindow &clerk() { return m_clerk; }
    ShortcutsDialog &dialog() { return *m_dialog; }
    Shortcuts &shortcuts() { return m_clerk.window().findChild<MainMenu *>()->shortcuts(); }
    QString told() const
    {
        const auto *line = m_dialog->findChild<Forms::MessageLine *>();
        return line->isVisible() ? line->text() : QString();
    }
    QPushButton *button(const QString &name) { return m_dialog->findChild<QPushButton *>(name); }

private:
    FormWindow m_clerk;
    ShortcutsDialog *m_dialog = nullptr;
};

QString keysOf(Desk &desk, Id id)
{
    return desk.shortcuts().text(id);
}

} // namespace

void ShortcutsDialogTest::aPressedKeyStandsForTheCommandAtOnce()
{
    Desk desk(u"lock"_s);
    desk.clerk().press(Qt::Key_F7, Qt::ShiftModifier);
    QCOMPARE(keysOf(desk, Id::Lock), u"Shift+F7"_s);
    QCOMPARE(desk.told(), u"Shift+F7 stands for “Lock” now."_s);
    QCOMPARE(desk.clerk().command(u"Lock"_s)->shortcut(), QKeySequence(Qt::SHIFT | Qt::Key_F7));
    // And the next key at once, without waiting.
    desk.clerk().press(Qt::Key_F6);
    QCOMPARE(keysOf(desk, Id::Lock), u"F6"_s);
    QCOMPARE(desk.clerk().workplace().settings().shortcut(u"Lock"_s), u"F6"_s);
}

void ShortcutsDialogTest::aKeyOfAnotherCommandIsOnlyTakenOnOnesWord()
{
    Desk desk(u"check the history"_s);
    desk.clerk().press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(desk.told(), u"Ctrl+D is the key of “Drafts”."_s);
    QCOMPARE(keysOf(desk, Id::Drafts), u"Ctrl+D"_s);
    QCOMPARE(keysOf(desk, Id::CheckHistory), QString());
    QVERIFY(desk.button(u"takeIt"_s)->isVisible());
    desk.clerk().press(Qt::Key_T, Qt::AltModifier); // a button that is pressed by its letter
    QTRY_COMPARE(keysOf(desk, Id::Drafts), QString());
    QCOMPARE(keysOf(desk, Id::CheckHistory), u"Ctrl+D"_s);
    QVERIFY(!desk.button(u"takeIt"_s)->isVisible());
}

void ShortcutsDialogTest::aKeyThatIsNeededWhileTypingIsRefused()
{
    Desk desk(u"lock"_s);
    desk.clerk().press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(desk.told(), u"Ctrl+C is needed while typing."_s);
    QVERIFY(!desk.button(u"takeIt"_s)->isVisible());
    QCOMPARE(keysOf(desk, Id::Lock), u"Ctrl+L"_s);
}

void ShortcutsDialogTest::aCommandCanBeLeftWithoutAKey()
{
    Desk desk(u"lock"_s);
    desk.clerk().press(Qt::Key_N, Qt::AltModifier);
    QTRY_COMPARE(keysOf(desk, Id::Lock), QString());
    QCOMPARE(desk.told(), u"“Lock” has no key now."_s);
    QVERIFY(!desk.button(u"noKey"_s)->isEnabled());
}

void ShortcutsDialogTest::aCommandGetsItsKeysBack()
{
    Desk desk(u"redo"_s);
    QVERIFY(!desk.button(u"reset"_s)->isEnabled());
    desk.clerk().press(Qt::Key_F7);
    QCOMPARE(keysOf(desk, Id::Redo), u"F7"_s);
    desk.clerk().press(Qt::Key_C, Qt::AltModifier);
    QTRY_COMPARE(desk.shortcuts().keys(Id::Redo), command(Id::Redo).keys);
    QVERIFY(!desk.button(u"reset"_s)->isEnabled());
}

void ShortcutsDialogTest::allCommandsGetTheirKeysBack()
{
    Desk desk(u"lock"_s);
    desk.clerk().press(Qt::Key_F7);
    desk.shortcuts().set(Id::Drafts, QKeySequence(Qt::Key_F6));
    desk.button(u"resetAll"_s)->setFocus();
    desk.clerk().press(Qt::Key_Space);
    for (const Command &each : commands())
        QCOMPARE(desk.shortcuts().keys(each.id), each.keys);
}

void ShortcutsDialogTest::tabAndEscapeStayThemselves()
{
    Desk desk(u"lock"_s);
    const QWidget *box = QApplication::focusWidget();
    QCOMPARE(box->objectName(), u"key"_s);
    QCOMPARE(box->accessibleName(), u"Press another key for “Lock”"_s);
    desk.clerk().press(Qt::Key_Tab);
    QVERIFY(QApplication::focusWidget() != box);
    desk.clerk().press(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), box);
    desk.clerk().press(Qt::Key_Escape);
    QVERIFY(!desk.dialog().isVisible());
    QCOMPARE(keysOf(desk, Id::Lock), u"Ctrl+L"_s);
}

void ShortcutsDialogTest::arrowsChooseWhileOneSearches()
{
    FormWindow clerk;
    clerk.command(u"Change keys…"_s)->trigger();
    auto *dialog = clerk.window().findChild<ShortcutsDialog *>();
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    clerk.type(u"save as"_s);
    clerk.press(Qt::Key_Down);
    clerk.press(Qt::Key_Return);
    clerk.press(Qt::Key_F7);
    const Shortcuts &shortcuts = clerk.window().findChild<MainMenu *>()->shortcuts();
    QCOMPARE(shortcuts.text(Id::SaveJson), u"F7"_s);
}

QTEST_MAIN(ShortcutsDialogTest)
#include "shortcutsdialogtest.moc"
