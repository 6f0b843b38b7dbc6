#include "window/keysheet.h"

#include "support/formwindow.h"
#include "window/language.h"
#include "window/mainmenu.h"
#include "window/shortcuts.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace App;
using Support::FormWindow;

/// F1: the sheet tells every key that there is, as it is now.
class KeySheetTest : public QObject
{
    Q_OBJECT

private slots:
    void f1TellsEveryKey();
    void itFollowsTheKeys();
    void itFollowsTheKind();
    void wordsAndKeysAreSearched_data();
    void wordsAndKeysAreSearched();
    void f1AgainShowsTheSameSheet();
    void theKeysCanBeChangedFromIt();
};

namespace {

KeySheet *openSheet(FormWindow &clerk)
{
    clerk.press(Qt::Key_F1);
    auto *sheet = clerk.window().findChild<KeySheet *>();
    // A window whose owner is active counts as active for qWaitForWindowActive().
    const auto isActive = [sheet] { return QApplication::activeWindow() == sheet; };
    return sheet && QTest::qWaitFor(isActive) ? sheet : nullptr;
}

QString textOf(const KeySheet *sheet)
{
    return sheet->findChild<QTextBrowser *>()->toPlainText();
}

} // namespace

void KeySheetTest::f1TellsEveryKey()
{
    FormWindow clerk;
    const KeySheet *sheet = openSheet(clerk);
    QVERIFY(sheet);
    const QString text = textOf(sheet);
    const Shortcuts &shortcuts = clerk.window().findChild<MainMenu *>()->shortcuts();
    for (const Command &each : commands()) {
        if (shortcuts.keys(each.id).isEmpty() || !each.isOf(clerk.model().kind()))
            continue;
        QVERIFY2(text.contains(each.title(clerk.model().kind())), qPrintable(each.name()));
        QVERIFY2(text.contains(shortcuts.text(each.id)), qPrintable(each.name()));
    }
    for (const QString &within : {u"today"_s, u"Alt+Down"_s, u"not stated"_s, u"Y, N"_s})
        QVERIFY2(text.contains(within), qPrintable(within));
}

void KeySheetTest::itFollowsTheKeys()
{
    FormWindow clerk;
    const KeySheet *sheet = openSheet(clerk);
    QVERIFY(!textOf(sheet).contains(u"Ctrl+F12"_s));
    clerk.window().findChild<MainMenu *>()->shortcuts().set(Command::Id::Lock,
                                                            QKeySequence(u"Ctrl+F12"_s));
    QVERIFY(textOf(sheet).contains(u"Ctrl+F12"_s));
}

void KeySheetTest::itFollowsTheKind()
{
    FormWindow clerk;
    QVERIFY(!textOf(openSheet(clerk)).contains(u"Structure and oversight"_s));
    clerk.press(Qt::Key_Escape);
    clerk.window().activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), &clerk.window());
    clerk.model().setKind(Forms::CustomerKind::Organization);
    QVERIFY(textOf(openSheet(clerk)).contains(u"Structure and oversight"_s));
}

void KeySheetTest::wordsAndKeysAreSearched_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("notFound");
    QTest::newRow("a word") << u"draft"_s << u"Save draft"_s << u"Submit"_s;
    QTest::newRow("a key") << u"ctrl+d"_s << u"Drafts"_s << u"Save draft"_s;
    QTest::newRow("a heading") << u"in a date"_s << u"today"_s << u"Submit"_s;
    QTest::newRow("nothing") << u"xylophone"_s << u"No command and no key is called so."_s
                             << u"Submit"_s;
}

void KeySheetTest::wordsAndKeysAreSearched()
{
    QFETCH(QString, typed);
    QFETCH(QString, found);
    QFETCH(QString, notFound);
    FormWindow clerk;
    const KeySheet *sheet = openSheet(clerk);
    clerk.type(typed);
    QVERIFY2(textOf(sheet).contains(found), qPrintable(textOf(sheet)));
    QVERIFY2(!textOf(sheet).contains(notFound), qPrintable(textOf(sheet)));
}

void KeySheetTest::f1AgainShowsTheSameSheet()
{
    FormWindow clerk;
    KeySheet *sheet = openSheet(clerk);
    // Not asked of the window manager, which may refuse.
    QApplication::setActiveWindow(&clerk.window());
    QCOMPARE(QApplication::activeWindow(), &clerk.window());
    clerk.press(Qt::Key_F1);
    QCOMPARE(clerk.window().findChildren<KeySheet *>(), QList<KeySheet *>{sheet});
    QVERIFY(sheet->isVisible());
    QTest::keyClick(sheet, Qt::Key_Escape);
    QTRY_VERIFY(!clerk.window().findChild<KeySheet *>());
}

void KeySheetTest::theKeysCanBeChangedFromIt()
{
    FormWindow clerk;
    openSheet(clerk);
    clerk.press(Qt::Key_K, Qt::AltModifier);
    QTRY_COMPARE(QApplication::activeWindow()->windowTitle(), u"Keys of the commands"_s);
}

QTEST_MAIN(KeySheetTest)
#include "keysheettest.moc"
