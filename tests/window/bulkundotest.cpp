#include "support/bulkview.h"
#include "window/bulkwindow.h"

#include <QAction>
#include <QCheckBox>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using Support::BulkView;
using Support::FormWindow;

/// What a clerk does to the customers of a list is taken back with the keys that take back everything.
class BulkUndoTest : public QObject
{
    Q_OBJECT

private slots:
    void removedCustomersComeBackWithTheirCorrections();
    void theNextCustomerIsGoneToAfterARemoval();
    void theMenuSaysWhatIsUndone();
    void aCellBeingTypedHasItsOwnUndo();
    void whatIsBeingTypedIsAStepToo();
    void whatIsBeingTypedOutlivesTheFilter();
    void ticksAreTakenBack();
    void takenCustomersAreNotRemoved();
    void whatIsUndoneIsShownAmongErrorsToo();
    void nothingIsSaidOfNobody();

private:
    static QAction *action(BulkView &view, const QString &begin);
};

/// A command of the table's menu by the beginning of its text without marks.
QAction *BulkUndoTest::action(BulkView &view, const QString &begin)
{
    for (QAction *each : view.table()->actions())
        if (each->text().remove(u'&').startsWith(begin))
            return each;
    return nullptr;
}

void BulkUndoTest::removedCustomersComeBackWithTheirCorrections()
{
    FormWindow clerk;
    BulkView view(clerk);
    view.open(BulkView::customers(3).replace("10.12.1985\r\nEXT2", "31.02.1985\r\nEXT2"));
    QTRY_COMPARE(view.states(), (QStringList{u"1 error(s)"_s, u"Ready"_s, u"Ready"_s}));
    clerk.press(Qt::Key_F8);
    clerk.type(u"28.2.1985"_s);
    clerk.press(Qt::Key_Return);
    QTRY_COMPARE(view.cell(0, u"Birth date"_s), u"1985-02-28"_s);
    clerk.press(Qt::Key_Delete);
    QVERIFY(view.says(u"1 customer(s) removed from the list. Undo brings back"_s));
    QTRY_VERIFY(view.says(u"2 customers"_s));
    clerk.press(Qt::Key_Delete);
    QCOMPARE(view.states().size(), 1);
    QCOMPARE(view.cell(0, u"External id"_s), u"EXT3"_s);
    clerk.press(Qt::Key_Z, Qt::ControlModifier);
    clerk.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(view.states(), (QStringList{u"Ready"_s, u"Ready"_s, u"Ready"_s}));
    QCOMPARE(view.cell(0, u"Birth date"_s), u"1985-02-28"_s);
    QTRY_VERIFY(view.says(u"3 customers"_s));
    clerk.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(view.states().first(), u"1 error(s)"_s);
    QCOMPARE(view.currentHeading(), u"Birth date"_s); // it goes where it undoes
    clerk.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(view.cell(0, u"Birth date"_s), u"1985-02-28"_s);
    clerk.press(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(view.states().size(), 2);
}

void BulkUndoTest::theNextCustomerIsGoneToAfterARemoval()
{
    FormWindow clerk;
    BulkView view(clerk);
    view.open(BulkView::customers(4));
    QTRY_COMPARE(view.states().size(), 4);
    QTRY_VERIFY(view.table()->hasFocus());
    clerk.press(Qt::Key_Right);
    clerk.press(Qt::Key_Down);
    clerk.press(Qt::Key_Delete);
    QCOMPARE(view.table()->currentIndex().data().toString(), u"EXT3"_s);
    clerk.press(Qt::Key_Delete);
    QCOMPARE(view.table()->currentIndex().data().toString(), u"EXT4"_s);
    clerk.press(Qt::Key_Delete);
    QCOMPARE(view.table()->currentIndex().data().toString(), u"EXT1"_s); // the last one left
}

void BulkUndoTest::theMenuSaysWhatIsUndone()
{
    FormWindow clerk;
    BulkView view(clerk);
    view.open(BulkView::customers(2));
    QTRY_COMPARE(view.states().size(), 2);
    QVERIFY(!action(view, u"Undo"_s)->isEnabled());
    QVERIFY(!action(view, u"Redo"_s)->isEnabled());
    QTRY_VERIFY(view.table()->hasFocus());
    clerk.press(Qt::Key_A, Qt::ControlModifier);
    clerk.press(Qt::Key_Delete);
    QCOMPARE(action(view, u"Undo"_s)->text().remove(u'&'), u"Undo removing 2 customer(s)"_s);
    clerk.press(Qt::Key_N, Qt::AltModifier); // the button
    QTRY_COMPARE(view.states().size(), 2);
    QCOMPARE(action(view, u"Redo"_s)->text().remove(u'&'), u"Redo removing 2 customer(s)"_s);
    QVERIFY(!action(view, u"Undo"_s)->isEnabled());
}

void BulkUndoTest::aCellBeingTypedHasItsOwnUndo()
{
    FormWindow clerk;
    BulkView view(clerk);
    view.open(BulkView::customers(2));
    QTRY_COMPARE(view.states().size(), 2);
    QTRY_VERIFY(view.table()->hasFocus());
    clerk.press(Qt::Key_Delete);
    clerk.press(Qt::Key_Right);
    clerk.type(u"AB"_s);
    clerk.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(view.states().size(), 1);
    clerk.press(Qt::Key_Escape);
    clerk.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(view.states().size(), 2);
}

void BulkUndoTest::whatIsBeingTypedIsAStepToo()
{
    FormWindow clerk;
    BulkView view(clerk);
    view.open(BulkView::customers(2));
    QTRY_COMPARE(view.states().size(), 2);
    QTRY_VERIFY(view.table()->hasFocus());
    clerk.press(Qt::Key_Right);
    clerk.type(u"NEW1"_s);
    QTest::mouseClick(view.window()->findChild<QPushButton *>(u"removeRows"_s), Qt::LeftButton);
    QTRY_COMPARE(view.states().size(), 1);
    action(view, u"Undo"_s)->trigger();
    QCOMPARE(view.cell(0, u"External id"_s), u"NEW1"_s);
    action(view, u"Undo"_s)->trigger();
    QCOMPARE(view.cell(0, u"External id"_s), u"EXT1"_s);
}

void BulkUndoTest::whatIsBeingTypedOutlivesTheFilter()
{
    FormWindow clerk;
    BulkView view(clerk);
    view.open(BulkView::customers(2).replace("EXT2", ""));
    QTRY_COMPARE(view.states(), (QStringList{u"Ready"_s, u"1 error(s)"_s}));
    QTRY_VERIFY(view.table()->hasFocus());
    clerk.press(Qt::Key_Right);
    clerk.type(u"NEW1"_s);
    // As assistive technology ticks it, which takes the focus from nowhere.
    view.window()->findChild<QCheckBox *>(u"errorsOnly"_s)->click();
    QCOMPARE(view.states(), QStringList{u"1 error(s)"_s});
    clerk.press(Qt::Key_E, Qt::AltModifier);
    QTRY_COMPARE(view.states().size(), 2);
    QCOMPARE(view.cell(0, u"External id"_s), u"NEW1"_s);
}

void BulkUndoTest::ticksAreTakenBack()
{
    FormWindow clerk;
    BulkView view(clerk);
    view.open(BulkView::customers(3));
    QTRY_COMPARE(view.states().size(), 3);
    QTRY_VERIFY(view.table()->hasFocus());
    const auto ticked = [&view] {
        QList<int> states;
        for (int row = 0; row < view.table()->model()->rowCount(); ++row)
            states.append(view.table()->model()->index(row, 0).data(Qt::CheckStateRole).toInt());
        return states;
    };
    clerk.press(Qt::Key_A, Qt::ControlModifier);
    clerk.press(Qt::Key_Space);
    QCOMPARE(ticked(), (QList<int>{Qt::Unchecked, Qt::Unchecked, Qt::Unchecked}));
    clerk.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(ticked(), (QList<int>{Qt::Checked, Qt::Checked, Qt::Checked}));
}

void BulkUndoTest::takenCustomersAreNotRemoved()
{
    FormWindow clerk;
    BulkView view(clerk);
    view.open(BulkView::customers(2).replace("EXT1", ""));
    QTRY_COMPARE(view.states(), (QStringList{u"1 error(s)"_s, u"Ready"_s}));
    clerk.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(view.states(), (QStringList{u"1 error(s)"_s, u"Accepted"_s}));
    clerk.press(Qt::Key_A, Qt::ControlModifier);
    clerk.press(Qt::Key_Delete);
    QCOMPARE(view.states(), QStringList{u"Accepted"_s});
    QVERIFY(view.says(u"1 customer(s) removed from the list."_s));
    QVERIFY(view.says(u"1 customer(s) that are taken stay"_s));
    clerk.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(view.states(), (QStringList{u"1 error(s)"_s, u"Accepted"_s}));
}

void BulkUndoTest::whatIsUndoneIsShownAmongErrorsToo()
{
    FormWindow clerk;
    BulkView view(clerk);
    view.open(BulkView::customers(3).replace("EXT2", ""));
    QTRY_COMPARE(view.states().size(), 3);
    clerk.press(Qt::Key_E, Qt::AltModifier);
    QTRY_COMPARE(view.states(), QStringList{u"1 error(s)"_s});
    view.table()->setFocus();
    clerk.press(Qt::Key_Delete);
    QCOMPARE(view.states(), QStringList());
    clerk.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(view.states(), QStringList{u"1 error(s)"_s});
    QCOMPARE(view.table()->currentIndex().row(), 0);
}

void BulkUndoTest::nothingIsSaidOfNobody()
{
    FormWindow clerk;
    BulkView view(clerk);
    view.open(BulkView::customers(1));
    QTRY_COMPARE(view.states().size(), 1);
    QTRY_VERIFY(view.table()->hasFocus());
    const auto *words = view.window()->findChild<QListWidget *>(u"findings"_s);
    QTRY_COMPARE(words->count(), 1);
    clerk.press(Qt::Key_Delete);
    QVERIFY(view.states().isEmpty());
    QTRY_COMPARE(words->count(), 0);
    clerk.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(words->count(), 1);
}

QTEST_MAIN(BulkUndoTest)
#include "bulkundotest.moc"
