#include "support/draftsdesk.h"
#include "support/layoutfaults.h"
#include "support/longlanguage.h"
#include "support/sampleheads.h"
#include "window/look.h"

#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace App;
using Support::DraftsDesk;

/// That the list of drafts is worked by keys alone and asks for what the clerk means.
class DraftsWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Look::apply(*qApp, Theme::Light); }
    void searchesAndOpens();
    void goesDownIntoTheTableAndOpens();
    void lettersInTheTableAreSearched();
    void escapeClearsThenCloses();
    void filtersByStateWithCounts();
    void sortsByTheHeader();
    void deletesSeveralAndUndoes();
    void tellsWhatCannotBeDeleted();
    void undoEndsWithTheNextAction();
    void keepsSelectionWhenTheStoreChanges();
    void commandsFollowTheSelection();
    void asksForTheSelected();
    void saysWhyItIsEmpty();
    void titleAndNamesAreTold();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
};

void DraftsWindowTest::searchesAndOpens()
{
    DraftsDesk desk(DraftsDesk::some());
    QCOMPARE(QApplication::focusWidget(), desk.searchBox());
    QCOMPARE(desk.names().first(), u"Eva Unsure"_s);
    QSignalSpy opened(&desk.window(), &DraftsWindow::openAsked);
    desk.type(u"muller ruta"_s);
    QCOMPARE(desk.names(), QStringList{u"Rūta Müller"_s});
    desk.press(Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toLongLong(), 1);
    desk.type(u" xyz"_s);
    desk.press(Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
}

void DraftsWindowTest::goesDownIntoTheTableAndOpens()
{
    DraftsDesk desk(DraftsDesk::some());
    QSignalSpy opened(&desk.window(), &DraftsWindow::openAsked);
    desk.press(Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), desk.table());
    QCOMPARE(desk.selectedRows(), QList<int>{0});
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toLongLong(), 6);
}

void DraftsWindowTest::lettersInTheTableAreSearched()
{
    DraftsDesk desk(DraftsDesk::some());
    desk.press(Qt::Key_Down);
    desk.type(u"jose"_s);
    QCOMPARE(desk.searchBox()->text(), u"jose"_s);
    QCOMPARE(desk.names(), QStringList{u"José Rodríguez"_s});
}

void DraftsWindowTest::escapeClearsThenCloses()
{
    DraftsDesk desk(DraftsDesk::some());
    desk.type(u"jose"_s);
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Escape);
    QVERIFY(desk.window().isVisible());
    QCOMPARE(desk.searchBox()->text(), QString());
    QCOMPARE(QApplication::focusWidget(), desk.searchBox());
    desk.press(Qt::Key_Escape);
    QVERIFY(!desk.window().isVisible());
}

void DraftsWindowTest::filtersByStateWithCounts()
{
    DraftsDesk desk(DraftsDesk::some());
    const auto texts = [&] {
        QStringList all;
        for (int tab = 0; tab < desk.states()->count(); ++tab)
            all.append(desk.states()->tabText(tab).remove(u'&'));
        return all;
    };
    QCOMPARE(texts(), (QStringList{u"All (6)"_s, u"Drafts (2)"_s, u"Waiting (1)"_s,
                                   u"Unknown (1)"_s, u"Refused (1)"_s, u"Accepted (1)"_s}));
    desk.press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), desk.states());
    desk.press(Qt::Key_Right);
    QCOMPARE(desk.names(), (QStringList{u"Zoe Adams"_s, u"José Rodríguez"_s}));
    desk.press(Qt::Key_W, Qt::AltModifier);
    QCOMPARE(desk.names(), QStringList{u"Anna Müller"_s});
    desk.searchBox()->setFocus();
    desk.type(u"jo"_s);
    QCOMPARE(desk.names(), QStringList());
    QVERIFY(desk.says(u"In other states"_s));
    QCOMPARE(texts().first(), u"All (2)"_s);
}

void DraftsWindowTest::sortsByTheHeader()
{
    DraftsDesk desk(DraftsDesk::some());
    QHeaderView *header = desk.table()->horizontalHeader();
    const auto click = [&](int column) {
        QTest::mouseClick(
            header->viewport(), Qt::LeftButton, {},
            QPoint(header->sectionViewportPosition(column) + 20, header->height() / 2));
    };
    click(0);
    QCOMPARE(desk.names(), (QStringList{u"Eva Unsure"_s, u"Anna Müller"_s, u"Jonas Jonaitis"_s,
                                        u"José Rodríguez"_s, u"Rūta Müller"_s, u"Zoe Adams"_s}));
    click(0);
    QCOMPARE(desk.names().at(1), u"Zoe Adams"_s);
    QCOMPARE(desk.names().first(), u"Eva Unsure"_s);
}

void DraftsWindowTest::deletesSeveralAndUndoes()
{
    DraftsDesk desk(DraftsDesk::some());
    QSignalSpy removed(&desk.window(), &DraftsWindow::removeAsked);
    QSignalSpy restored(&desk.window(), &DraftsWindow::restoreAsked);
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(desk.selectedRows(), (QList<int>{1, 2}));
    desk.press(Qt::Key_Delete);
    QCOMPARE(DraftsDesk::idsOf(removed), (QList<qint64>{6, 5}));
    // The store has done it, and says so.
    QList<RecordHead> gone = DraftsDesk::some().mid(0, 2);
    for (RecordHead &head : gone)
        head.isDeleted = true;
    desk.change(gone);
    desk.window().showRemoved({6, 5});
    QCOMPARE(desk.names().size(), 4);
    QVERIFY(desk.says(u"2 draft"_s));
    QCOMPARE(QApplication::focusWidget(), desk.table());
    QCOMPARE(desk.table()->currentIndex().row(), 2);
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(DraftsDesk::idsOf(restored), (QList<qint64>{6, 5}));
    QVERIFY(!desk.says(u"2 draft"_s));
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(restored.size(), 1);
    desk.window().showRemoved({6});
    QTest::mouseClick(desk.window().findChild<QPushButton *>(u"undo"_s), Qt::LeftButton);
    QCOMPARE(DraftsDesk::idsOf(restored), QList<qint64>{6});
}

void DraftsWindowTest::tellsWhatCannotBeDeleted()
{
    DraftsDesk desk(DraftsDesk::some());
    QSignalSpy removed(&desk.window(), &DraftsWindow::removeAsked);
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Delete);
    QVERIFY(removed.isEmpty());
    QVERIFY(desk.says(u"cannot be deleted"_s));
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.press(Qt::Key_Delete);
    QCOMPARE(DraftsDesk::idsOf(removed), (QList<qint64>{6, 5, 3, 1}));
    desk.window().showRemoved({6, 5, 3, 1});
    QVERIFY(desk.says(u"is unknown: 2"_s));
}

void DraftsWindowTest::undoEndsWithTheNextAction()
{
    DraftsDesk desk(DraftsDesk::some());
    QSignalSpy restored(&desk.window(), &DraftsWindow::restoreAsked);
    desk.window().showRemoved({9});
    desk.type(u"jose"_s);
    QVERIFY(desk.says(u"1 draft"_s));
    desk.press(Qt::Key_Return);
    QVERIFY(!desk.says(u"1 draft"_s));
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(restored.isEmpty());
}

void DraftsWindowTest::keepsSelectionWhenTheStoreChanges()
{
    DraftsDesk desk(DraftsDesk::some());
    QSignalSpy opened(&desk.window(), &DraftsWindow::openAsked);
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Down);
    QCOMPARE(desk.selectedRows(), QList<int>{2});
    RecordHead other = Support::head(9, u"Somebody new"_s);
    desk.change({other});
    QCOMPARE(desk.names().size(), 7);
    QCOMPARE(desk.selectedRows(), QList<int>{3});
    desk.press(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(desk.selectedRows(), (QList<int>{3, 4}));
    desk.press(Qt::Key_Up);
    desk.press(Qt::Key_Return);
    QCOMPARE(opened.first().first().toLongLong(), 5);
}

void DraftsWindowTest::commandsFollowTheSelection()
{
    DraftsDesk desk(DraftsDesk::some());
    QCOMPARE(desk.enabledCommands(), QStringList());
    desk.press(Qt::Key_Down);
    QCOMPARE(desk.enabledCommands(), (QStringList{u"Open"_s, u"Duplicate as new"_s, u"Delete"_s,
                                                  u"Export…"_s, u"History of this customer…"_s}));
    desk.press(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(desk.enabledCommands(), (QStringList{u"Delete"_s, u"Export…"_s}));
}

void DraftsWindowTest::asksForTheSelected()
{
    DraftsDesk desk(DraftsDesk::some());
    QSignalSpy duplicated(&desk.window(), &DraftsWindow::duplicateAsked);
    QSignalSpy exported(&desk.window(), &DraftsWindow::exportAsked);
    QSignalSpy history(&desk.window(), &DraftsWindow::historyAsked);
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(duplicated.size(), 1);
    QCOMPARE(duplicated.first().first().toLongLong(), 2);
    desk.press(Qt::Key_H, Qt::AltModifier);
    QTRY_COMPARE(history.size(), 1);
    desk.press(Qt::Key_Down, Qt::ShiftModifier);
    desk.press(Qt::Key_E, Qt::AltModifier);
    QTRY_COMPARE(DraftsDesk::idsOf(exported), (QList<qint64>{2, 6}));
}

void DraftsWindowTest::saysWhyItIsEmpty()
{
    DraftsDesk desk({});
    QVERIFY(desk.says(u"No draft yet."_s));
    desk.change(DraftsDesk::some());
    QVERIFY(!desk.says(u"No draft yet."_s));
    QCOMPARE(desk.names().size(), 6);
    desk.type(u"xyz"_s);
    QVERIFY(desk.says(u"Nothing matches “xyz”."_s));
    desk.feeder().stop();
    QVERIFY(desk.says(u"are being read"_s));
}

void DraftsWindowTest::titleAndNamesAreTold()
{
    DraftsDesk desk(DraftsDesk::some());
    desk.type(u"jose"_s);
    desk.press(Qt::Key_Down);
    QCOMPARE(desk.window().windowTitle(), u"Drafts"_s);
    for (const QWidget *each :
         {static_cast<QWidget *>(desk.searchBox()), static_cast<QWidget *>(desk.table()),
          static_cast<QWidget *>(desk.states())})
        QVERIFY2(!each->accessibleName().isEmpty(), qPrintable(each->objectName()));
}

void DraftsWindowTest::nothingIsCutOff_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("isLong");
    for (const int width : {1280, 1024})
        for (const bool isLong : {false, true})
            QTest::addRow("%d pixels wide%s", width, isLong ? ", in a long language" : "")
                << width << isLong;
}

void DraftsWindowTest::nothingIsCutOff()
{
    QFETCH(int, width);
    QFETCH(bool, isLong);
    Support::LongLanguage language;
    if (isLong)
        QCoreApplication::installTranslator(&language);
    DraftsDesk desk(Support::manyHeads(2000));
    desk.window().resize(width, 720);
    QTRY_COMPARE(desk.window().width(), width);
    desk.window().showRemoved({1, 2});
    QTRY_COMPARE(Support::layoutFaults(desk.window()).join(u'\n'), QString());
}

QTEST_MAIN(DraftsWindowTest)
#include "draftswindowtest.moc"
