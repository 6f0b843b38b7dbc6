#include "support/bulkview.h"
#include "window/bulkwindow.h"
#include "window/keysheet.h"
#include "window/mainmenu.h"
#include "window/shortcuts.h"

#include <QAction>
#include <QApplication>
#include <QTest>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using App::Command;
using Support::BulkView;
using Support::FormWindow;

/// The keys of a list's window are those of the form, as the clerk has changed them.
class BulkKeysTest : public QObject
{
    Q_OBJECT

private slots:
    void changedKeysHoldInTheListToo();
    void aKeyOfTheListGivesWay();
    void f1TellsTheKeysOfLists();

private:
    static App::Shortcuts &shortcuts(FormWindow &clerk)
    {
        return clerk.window().findChild<App::MainMenu *>()->shortcuts();
    }
};

void BulkKeysTest::changedKeysHoldInTheListToo()
{
    FormWindow clerk;
    BulkView view(clerk);
    shortcuts(clerk).set(Command::Id::NextFinding, QKeySequence(u"Ctrl+F11"_s));
    view.open(BulkView::customers(2).replace("Lovelace 2;", ";"));
    QTRY_COMPARE(view.states(), (QStringList{u"Ready"_s, u"1 error(s)"_s}));
    QTRY_VERIFY(view.table()->hasFocus());
    clerk.press(Qt::Key_F8); // is free now
    QCOMPARE(view.table()->currentIndex().row(), 0);
    clerk.press(Qt::Key_F11, Qt::ControlModifier);
    QCOMPARE(view.table()->currentIndex().row(), 1);
    QCOMPARE(view.currentHeading(), u"Last name"_s);
    clerk.press(Qt::Key_Delete);
    QCOMPARE(view.states().size(), 1);
    shortcuts(clerk).set(Command::Id::Undo, QKeySequence(u"Ctrl+F9"_s));
    shortcuts(clerk).set(Command::Id::SaveDraft, QKeySequence(u"Ctrl+F10"_s));
    clerk.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(view.states().size(), 1);
    clerk.press(Qt::Key_F9, Qt::ControlModifier);
    QCOMPARE(view.states().size(), 2);
    clerk.press(Qt::Key_F10, Qt::ControlModifier);
    QTRY_COMPARE(view.states(), (QStringList{u"Draft"_s, u"Draft"_s}));
}

void BulkKeysTest::aKeyOfTheListGivesWay()
{
    FormWindow clerk;
    BulkView view(clerk);
    shortcuts(clerk).set(Command::Id::SaveDraft, QKeySequence(u"Ctrl+O"_s));
    view.open(BulkView::customers(1));
    QTRY_COMPARE(view.states(), QStringList{u"Ready"_s});
    QTRY_VERIFY(view.table()->hasFocus());
    clerk.press(Qt::Key_O, Qt::ControlModifier);
    QTRY_COMPARE(view.states(), QStringList{u"Draft"_s}); // and not "In the form"
    QVERIFY(clerk.record().value(u"customerExtId"_s).isEmpty());
}

void BulkKeysTest::f1TellsTheKeysOfLists()
{
    FormWindow clerk;
    BulkView view(clerk);
    view.open(BulkView::customers(1));
    QTRY_COMPARE(view.states(), QStringList{u"Ready"_s});
    QTRY_VERIFY(view.table()->hasFocus());
    clerk.press(Qt::Key_F1);
    const auto *sheet = clerk.window().findChild<App::KeySheet *>();
    QVERIFY(sheet);
    QTRY_VERIFY(QApplication::activeWindow() == sheet);
    const QString text = sheet->findChild<QTextBrowser *>()->toPlainText();
    QVERIFY(text.contains(u"In a list of customers"_s));
    // Each key that the window has of its own.
    for (const QAction *each : view.table()->actions()) {
        const QString key = each->shortcut().toString(QKeySequence::NativeText);
        QVERIFY2(text.contains(key == u"Del" ? u"Delete"_s : key), qPrintable(each->text()));
    }
}

QTEST_MAIN(BulkKeysTest)
#include "bulkkeystest.moc"
