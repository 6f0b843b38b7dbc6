#include "window/shortcuts.h"

#include "contract/catalogue.h"
#include "settings/settings.h"
#include "support/formwindow.h"
#include "widgets/customerform.h"
#include "widgets/sectionform.h"
#include "window/mainmenu.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QMetaEnum>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace App;
using Forms::CustomerKind;
using Support::FormWindow;
using Id = Command::Id;

Q_DECLARE_METATYPE(QKeySequence)

/// That keys can be changed, are kept, stand for one command each, and can be had back.
class ShortcutsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyCommandIsDeclaredOnce();
    void everyCommandStandsInItsMenu();
    void noTwoCommandsHaveOneKeyOfTheirOwn();
    void aChangedKeyIsKept();
    void aKeyGoesFromOneCommandToAnother();
    void aCommandMayHaveNoKey();
    void resettingGivesTheOwnKeyBack();
    void resettingLeavesWhatAnotherWasGiven();
    void whatTheUserChoseGoesBeforeACommandsOwn();
    void aDamagedFileIsNoKey();
    void someKeysAreRefused_data();
    void someKeysAreRefused();
    void theMenusFollow();
    void theGoMenuNamesTheSections();
    void theSubmitButtonTellsItsKeys();
};

namespace {

QKeySequence keys(const char *text)
{
    return QKeySequence(QString::fromLatin1(text), QKeySequence::PortableText);
}

using Keys = QList<QKeySequence>;

} // namespace

void ShortcutsTest::everyCommandIsDeclaredOnce()
{
    QStringList names;
    for (const Command &each : commands()) {
        QVERIFY2(!each.name().isEmpty() && !names.contains(each.name()), qPrintable(each.name()));
        names.append(each.name());
        QVERIFY2(each.keys.isEmpty() || !each.isMenu, qPrintable(each.name()));
    }
    QCOMPARE(names.size(), QMetaEnum::fromType<Id>().keyCount());
}

void ShortcutsTest::everyCommandStandsInItsMenu()
{
    FormWindow clerk;
    QStringList inMenus;
    for (const QAction *menu : clerk.window().menuBar()->actions())
        for (const QAction *action : menu->menu()->actions())
            if (!action->isSeparator())
                inMenus.append(action->objectName());
    QStringList declared;
    for (const Command &each : commands())
        declared.append(each.name());
    QCOMPARE(inMenus, declared);
}

void ShortcutsTest::noTwoCommandsHaveOneKeyOfTheirOwn()
{
    QHash<QKeySequence, QString> holders;
    for (const Command &each : commands()) {
        for (const QKeySequence &key : each.keys) {
            QVERIFY2(!holders.contains(key), qPrintable(holders.value(key) + u' ' + each.name()));
            holders.insert(key, each.name());
        }
    }
}

void ShortcutsTest::aChangedKeyIsKept()
{
    const QTemporaryDir folder;
    Settings settings(folder.path());
    Shortcuts shortcuts(settings);
    QCOMPARE(shortcuts.keys(Id::Drafts), Keys{keys("Ctrl+D")});
    QVERIFY(!shortcuts.isChanged(Id::Drafts));
    QSignalSpy changed(&shortcuts, &Shortcuts::changed);
    shortcuts.set(Id::Drafts, keys("Ctrl+Shift+L"));
    QCOMPARE(changed.size(), 1);
    QVERIFY(shortcuts.isChanged(Id::Drafts));
    QCOMPARE(Shortcuts(settings).keys(Id::Drafts), Keys{keys("Ctrl+Shift+L")});
    QVERIFY(!Shortcuts(settings).holder(keys("Ctrl+D")));
}

void ShortcutsTest::aKeyGoesFromOneCommandToAnother()
{
    const QTemporaryDir folder;
    Settings settings(folder.path());
    Shortcuts shortcuts(settings);
    QVERIFY(shortcuts.holder(keys("Ctrl+Y")) == Id::Redo);
    shortcuts.set(Id::CheckHistory, keys("Ctrl+Y"));
    QVERIFY(shortcuts.holder(keys("Ctrl+Y")) == Id::CheckHistory);
    QCOMPARE(shortcuts.keys(Id::Redo), Keys{keys("Ctrl+Shift+Z")});
}

void ShortcutsTest::aCommandMayHaveNoKey()
{
    const QTemporaryDir folder;
    Settings settings(folder.path());
    Shortcuts shortcuts(settings);
    shortcuts.set(Id::Lock, {});
    QCOMPARE(Shortcuts(settings).keys(Id::Lock), Keys());
    QVERIFY(shortcuts.isChanged(Id::Lock));
    QCOMPARE(shortcuts.text(Id::Lock), QString());
}

void ShortcutsTest::resettingGivesTheOwnKeyBack()
{
    const QTemporaryDir folder;
    Settings settings(folder.path());
    Shortcuts shortcuts(settings);
    shortcuts.set(Id::Submit, keys("F12"));
    shortcuts.set(Id::Drafts, keys("F11"));
    shortcuts.reset(Id::Submit);
    QCOMPARE(shortcuts.keys(Id::Submit), command(Id::Submit).keys);
    QCOMPARE(shortcuts.keys(Id::Drafts), Keys{keys("F11")});
    shortcuts.resetAll();
    for (const Command &each : commands())
        QCOMPARE(Shortcuts(settings).keys(each.id), each.keys);
}

void ShortcutsTest::resettingLeavesWhatAnotherWasGiven()
{
    const QTemporaryDir folder;
    Settings settings(folder.path());
    Shortcuts shortcuts(settings);
    shortcuts.set(Id::Lock, keys("Ctrl+D"));
    shortcuts.reset(Id::Drafts);
    QCOMPARE(shortcuts.keys(Id::Drafts), Keys());
    QCOMPARE(shortcuts.keys(Id::Lock), Keys{keys("Ctrl+D")});
    shortcuts.reset(Id::Lock);
    QCOMPARE(shortcuts.keys(Id::Drafts), Keys{keys("Ctrl+D")});
}

void ShortcutsTest::whatTheUserChoseGoesBeforeACommandsOwn()
{
    // A newer version may give a command a key that the user has long given another.
    const QTemporaryDir folder;
    Settings settings(folder.path());
    settings.setShortcut(u"CheckHistory"_s, u"Ctrl+N"_s);
    settings.setShortcut(u"EditConnections"_s, u"Ctrl+N"_s);
    const Shortcuts shortcuts(settings);
    QVERIFY(shortcuts.holder(keys("Ctrl+N")) == Id::CheckHistory);
    QCOMPARE(shortcuts.keys(Id::NewCustomer), Keys());
    QCOMPARE(shortcuts.keys(Id::EditConnections), Keys());
}

void ShortcutsTest::aDamagedFileIsNoKey()
{
    const QTemporaryDir folder;
    Settings settings(folder.path());
    settings.setShortcut(u"Drafts"_s, u"Strg-Quatsch; A; Ctrl+K, Ctrl+C; Ctrl+Shift+P"_s);
    settings.setShortcut(u"NoCommand"_s, u"Ctrl+D"_s);
    const Shortcuts shortcuts(settings);
    QCOMPARE(shortcuts.keys(Id::Drafts), Keys{keys("Ctrl+Shift+P")});
}

void ShortcutsTest::someKeysAreRefused_data()
{
    QTest::addColumn<QKeySequence>("key");
    QTest::addColumn<bool>("isRefused");
    QTest::newRow("Ctrl and a letter") << keys("Ctrl+B") << false;
    QTest::newRow("Ctrl, Shift and a letter") << keys("Ctrl+Shift+B") << false;
    QTest::newRow("Ctrl, Alt and a letter") << keys("Ctrl+Alt+B") << false;
    QTest::newRow("a function key") << keys("F7") << false;
    QTest::newRow("Shift and a function key") << keys("Shift+F7") << false;
    QTest::newRow("no key") << QKeySequence() << true;
    QTest::newRow("two keys one after the other") << keys("Ctrl+B, C") << true;
    QTest::newRow("a letter") << keys("B") << true;
    QTest::newRow("Shift and a letter") << keys("Shift+B") << true;
    QTest::newRow("Tab") << keys("Tab") << true;
    QTest::newRow("Enter") << keys("Return") << true;
    QTest::newRow("Escape") << keys("Esc") << true;
    QTest::newRow("an arrow") << keys("Down") << true;
    QTest::newRow("Alt and a digit") << keys("Alt+3") << false;
    QTest::newRow("Alt opens menus") << keys("Alt+F") << true;
    QTest::newRow("Alt opens lists") << keys("Alt+Down") << true;
    QTest::newRow("copying") << keys("Ctrl+C") << true;
    QTest::newRow("pasting with the old key") << keys("Shift+Ins") << true;
    QTest::newRow("going on by a word") << keys("Ctrl+Right") << true;
}

void ShortcutsTest::someKeysAreRefused()
{
    QFETCH(QKeySequence, key);
    QFETCH(bool, isRefused);
    QCOMPARE(!Shortcuts::refusal(key).isEmpty(), isRefused);
}

void ShortcutsTest::theMenusFollow()
{
    const QTemporaryDir folder;
    Settings(folder.path()).setShortcut(u"Section4"_s, u"F6"_s);
    FormWindow clerk(folder.path(), SecretKey::random());
    clerk.press(Qt::Key_F6);
    QVERIFY(clerk.window().form()->focusedPath().field() == u"listBusinessEntityDocument" ||
            QApplication::focusWidget()->objectName() == u"add.listBusinessEntityDocument");
    clerk.goTo(u"firstName"_s);
    clerk.press(Qt::Key_4, Qt::ControlModifier);
    QCOMPARE(clerk.focused(), u"firstName"_s);
}

void ShortcutsTest::theGoMenuNamesTheSections()
{
    FormWindow clerk;
    const auto *menu = clerk.window().findChild<MainMenu *>();
    for (const CustomerKind kind : {CustomerKind::Individual, CustomerKind::Organization}) {
        clerk.model().setKind(kind);
        const QList<Forms::Section> sections = Forms::Catalogue::sections(kind);
        for (const Command &each : commands()) {
            const int index = Command::sectionIndex(each.id);
            if (index < 0)
                continue;
            QCOMPARE(menu->action(each.id)->isVisible(), index < sections.size());
            if (index < sections.size())
                QCOMPARE(menu->action(each.id)->text(),
                         u"&%1 %2"_s.arg((index + 1) % 10)
                             .arg(Forms::Catalogue::sectionTitle(sections.at(index), kind)));
        }
    }
    // The tenth, which only organizations have.
    clerk.press(Qt::Key_0, Qt::ControlModifier);
    QVERIFY(clerk.window().form()->sections().last()->isAncestorOf(QApplication::focusWidget()));
    clerk.model().setKind(CustomerKind::Individual);
    clerk.goTo(u"firstName"_s);
    clerk.press(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(clerk.focused(), u"firstName"_s);
}

void ShortcutsTest::theSubmitButtonTellsItsKeys()
{
    FormWindow clerk;
    const auto *submit = clerk.window().findChild<QPushButton *>(u"submit"_s);
    QCOMPARE(submit->toolTip(), u"Check the customer and send it (Ctrl+Return, Ctrl+Enter)"_s);
    Shortcuts &shortcuts = clerk.window().findChild<MainMenu *>()->shortcuts();
    shortcuts.set(Id::Submit, keys("F12"));
    QCOMPARE(submit->toolTip(), u"Check the customer and send it (F12)"_s);
    shortcuts.set(Id::Submit, {});
    QCOMPARE(submit->toolTip(), u"Check the customer and send it"_s);
}

QTEST_MAIN(ShortcutsTest)
#include "shortcutstest.moc"
