#include "support/bulkview.h"
#include "support/question.h"
#include "window/bulkwindow.h"

#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using Support::BulkView;
using Support::FormWindow;

/// A list is judged anew when what it was judged by does not hold any more: at once or as soon as that
/// can be done, before anything is submitted, and from under nobody's hands.
class BulkRecheckTest : public QObject
{
    Q_OBJECT

private slots:
    void aListThatComesBeforeTheStore();
    void anotherConnectionWhileTheListIsRead();
    void anotherConnectionWhileCustomersAreTaken();
    void aCellBeingTypedStaysAsItIs();
    void aKeyDuringTheCheckBeginsItsCell();
    void nothingIsSubmittedUnseen();
    void aCheckThatWasEndedIsMadeUpForBeforeSubmitting();

private:
    /// Another connection, of which no customer has a default: each lacks requester and category.
    static void changeConnection(FormWindow &clerk) { clerk.useServer(QUrl(u"http://[::1]:1"_s)); }
};

void BulkRecheckTest::aListThatComesBeforeTheStore()
{
    FormWindow clerk;
    BulkView view(clerk);
    view.open(BulkView::customers(1));
    QTRY_COMPARE(view.states(), QStringList{u"Ready"_s});
    clerk.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(view.states(), QStringList{u"Accepted"_s});
    // As at a start with a list: it is read while nobody knows who was met before.
    clerk.workplace().store().close();
    view.open(BulkView::customers(1), u"again.csv"_s);
    QTRY_COMPARE(view.states(), QStringList{u"Ready"_s});
    clerk.workplace().store().open(clerk.key());
    QTRY_COMPARE(view.states(), QStringList{u"3 advice"_s}); // number, id and name were sent before
}

void BulkRecheckTest::anotherConnectionWhileTheListIsRead()
{
    FormWindow clerk;
    BulkView view(clerk);
    view.open(BulkView::customers(1));
    QTRY_COMPARE(view.states(), QStringList{u"Ready"_s});
    const Support::Question question(u"Close all the same"_s);
    clerk.window().openFiles({clerk.folder() + u"/list.csv"_s});
    QVERIFY(view.states().isEmpty()); // it is still being read
    changeConnection(clerk);
    QTRY_COMPARE(view.states(), QStringList{u"2 error(s)"_s});
}

void BulkRecheckTest::anotherConnectionWhileCustomersAreTaken()
{
    FormWindow clerk;
    BulkView view(clerk);
    view.open(BulkView::customers(2).replace("EXT2", ""));
    QTRY_COMPARE(view.states(), (QStringList{u"Ready"_s, u"1 error(s)"_s}));
    clerk.press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(view.states().first(), u"Ready"_s); // it is on its way to the store
    changeConnection(clerk);
    QTRY_COMPARE(view.states().last(), u"3 error(s)"_s);
}

void BulkRecheckTest::aCellBeingTypedStaysAsItIs()
{
    FormWindow clerk;
    BulkView view(clerk);
    view.open(BulkView::customers(2).replace("Lovelace 1;10.12.1985", "Lovelace 1;31.02.1985"));
    QTRY_COMPARE(view.states(), (QStringList{u"1 error(s)"_s, u"Ready"_s}));
    clerk.press(Qt::Key_F8);
    clerk.type(u"28.2"_s);
    changeConnection(clerk);
    QTRY_COMPARE(view.states(), (QStringList{u"3 error(s)"_s, u"2 error(s)"_s}));
    clerk.type(u".1985"_s);
    clerk.press(Qt::Key_Return);
    QTRY_COMPARE(view.cell(0, u"Birth date"_s), u"1985-02-28"_s);
    QCOMPARE(view.states(), (QStringList{u"2 error(s)"_s, u"2 error(s)"_s}));
}

void BulkRecheckTest::aKeyDuringTheCheckBeginsItsCell()
{
    FormWindow clerk;
    BulkView view(clerk);
    view.open(BulkView::customers(2));
    QTRY_COMPARE(view.states().size(), 2);
    QTRY_VERIFY(view.table()->hasFocus());
    clerk.press(Qt::Key_Right);
    changeConnection(clerk);
    QCOMPARE(view.states().first(), u"Ready"_s); // it is still being judged
    QTest::keyClick(view.table(), 'N');
    QTest::keyClick(view.table()->focusWidget(), 'O');
    QTest::keyClick(view.table()->focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(view.cell(0, u"External id"_s), u"NO"_s);
    QTRY_COMPARE(view.states(), (QStringList{u"2 error(s)"_s, u"2 error(s)"_s}));
    QCOMPARE(view.cell(0, u"External id"_s), u"NO"_s);
}

void BulkRecheckTest::nothingIsSubmittedUnseen()
{
    FormWindow clerk;
    BulkView view(clerk);
    view.open(BulkView::customers(2));
    QTRY_COMPARE(view.states().size(), 2);
    clerk.workplace().outbox().queue().setPaused(true);
    changeConnection(clerk);
    QTest::keyClick(view.table(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(view.says(u"The customers are being checked anew."_s));
    QTRY_COMPARE(view.states(), (QStringList{u"2 error(s)"_s, u"2 error(s)"_s}));
    clerk.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(view.says(u"so nothing was submitted"_s));
}

void BulkRecheckTest::aCheckThatWasEndedIsMadeUpForBeforeSubmitting()
{
    FormWindow clerk;
    BulkView view(clerk);
    view.open(BulkView::customers(2));
    QTRY_COMPARE(view.states().size(), 2);
    changeConnection(clerk);
    QTest::keyClick(view.table(), Qt::Key_L, Qt::AltModifier); // cancel
    clerk.waitForStore();
    QCOMPARE(view.states(), (QStringList{u"Ready"_s, u"Ready"_s}));
    clerk.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(view.states(), (QStringList{u"2 error(s)"_s, u"2 error(s)"_s}));
}

QTEST_MAIN(BulkRecheckTest)
#include "bulkrechecktest.moc"
