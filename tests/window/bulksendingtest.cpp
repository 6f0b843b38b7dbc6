#include "bulk/bulksheet.h"
#include "practice/practiceserver.h"
#include "support/bulkview.h"
#include "support/noroom.h"
#include "support/question.h"
#include "window/bulkwindow.h"

#include <QDir>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using App::RecordState;
using Support::BulkView;
using Support::FormWindow;

/// What the list's window says and does while its customers are taken and sent, and at the end: never
/// that something was sent which was not.
class BulkSendingTest : public QObject
{
    Q_OBJECT

private slots:
    void oneThatIsHeldBackIsNotSaidToBeSent();
    void aFailureIsNotSaidToBeSent();
    void whatWasTakenBackIsNotSaidToBeSent();
    void whatStaysIsToldAtTheEndToo();
    void manyAreTakenBack();
    void pauseWhileTakingPausesSendingToo();
    void thePauseButtonSaysWhatItDoes();
    void aListThatIsBeingReadIsGivenUpWithItsWindow();

private:
    static QPushButton *button(const BulkView &view, const QString &name)
    {
        return view.window()->findChild<QPushButton *>(name);
    }
    static void click(const BulkView &view, const QString &name)
    {
        QVERIFY(button(view, name)->isVisible());
        QTest::mouseClick(button(view, name), Qt::LeftButton);
    }
};

void BulkSendingTest::oneThatIsHeldBackIsNotSaidToBeSent()
{
    FormWindow clerk;
    BulkView view(clerk);
    clerk.workplace().practice().playNext(App::PracticeScenario::CloseUnanswered);
    view.open(BulkView::customers(1));
    QTRY_COMPARE(view.states(), QStringList{u"Ready"_s});
    clerk.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(view.states(), QStringList{u"Unknown"_s});
    view.open(BulkView::customers(1), u"again.csv"_s); // which may have arrived
    QTRY_COMPARE(view.states().size(), 1);
    QTRY_VERIFY(view.states() != QStringList{u"Unknown"_s});
    clerk.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(view.states(), QStringList{u"Held back"_s});
    clerk.waitForStore();
    QVERIFY(view.says(u"0 customer(s) were taken. 1 stay(s) in the list."_s));
    QVERIFY(!view.says(u"sent"_s));
}

void BulkSendingTest::aFailureIsNotSaidToBeSent()
{
    FormWindow clerk;
    BulkView view(clerk);
    view.open(BulkView::customers(2));
    QTRY_COMPARE(view.states(), (QStringList{u"Ready"_s, u"Ready"_s}));
    {
        const Support::NoRoom noRoom;
        clerk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(view.window()->findChild<QAction *>(u"submitRows"_s)->isEnabled());
        clerk.waitForStore();
    }
    QVERIFY(view.says(u"0 customer(s) were taken. "_s));
    QVERIFY(!view.says(u"sent"_s));
    QCOMPARE(view.states(), (QStringList{u"Ready"_s, u"Ready"_s}));
}

void BulkSendingTest::whatWasTakenBackIsNotSaidToBeSent()
{
    FormWindow clerk;
    BulkView view(clerk);
    view.open(BulkView::customers(3));
    QTRY_COMPARE(view.states().size(), 3);
    clerk.workplace().outbox().queue().setPaused(true);
    clerk.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(view.says(u"3 waiting"_s));
    click(view, u"end"_s);
    QTRY_VERIFY(
        view.says(u"Nothing was sent. 3 customer(s) were taken back and are drafts now."_s));
    QVERIFY(!view.says(u"Everything was sent"_s));
    QVERIFY(!button(view, u"end"_s)->isVisible());
}

void BulkSendingTest::whatStaysIsToldAtTheEndToo()
{
    FormWindow clerk;
    BulkView view(clerk);
    view.open(BulkView::customers(3).replace("EXT3", ""));
    QTRY_COMPARE(view.states(), (QStringList{u"Ready"_s, u"Ready"_s, u"1 error(s)"_s}));
    QTRY_VERIFY(view.table()->hasFocus());
    clerk.press(Qt::Key_Space); // the first one waits
    clerk.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(
        view.says(u"1 customer(s) were taken. 2 stay(s) in the list. 1 customer(s) were sent: "
                  "1 accepted, 0 refused, 0 unknown."_s));
    clerk.workplace().outbox().queue().setPaused(true);
    clerk.press(Qt::Key_Space);
    clerk.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(view.says(u"1 waiting"_s));
    click(view, u"end"_s);
    QTRY_VERIFY(
        view.says(u"1 customer(s) were taken. 1 stay(s) in the list. 1 customer(s) were sent: "
                  "1 accepted, 0 refused, 0 unknown. 1 customer(s) were taken back and are "
                  "drafts now."_s));
}

void BulkSendingTest::manyAreTakenBack()
{
    FormWindow clerk;
    BulkView view(clerk);
    view.open(BulkView::customers(250));
    QTRY_COMPARE(view.states().size(), 250);
    clerk.workplace().outbox().queue().setPaused(true);
    clerk.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(view.says(u"250 waiting"_s));
    click(view, u"end"_s);
    QVERIFY(view.says(u"Taking back what waits…"_s));
    // What the form asks of the store meanwhile does not wait for all of them.
    clerk.waitForStore();
    QVERIFY(!view.says(u"drafts now"_s));
    QTRY_VERIFY(view.says(u"250 customer(s) were taken back and are drafts now."_s));
    QCOMPARE(view.states().count(u"Draft"_s), 250);
}

void BulkSendingTest::pauseWhileTakingPausesSendingToo()
{
    FormWindow clerk;
    BulkView view(clerk);
    view.open(BulkView::customers(150));
    QTRY_COMPARE(view.states().count(u"Ready"_s), 150);
    App::OutboxQueue &queue = clerk.workplace().outbox().queue();
    clerk.press(Qt::Key_Return, Qt::ControlModifier);
    click(view, u"pause"_s);
    QVERIFY(queue.isPaused());
    QTRY_COMPARE(view.states().count(u"Waiting to be sent"_s), 100); // were under way already
    clerk.waitForStore();
    QCOMPARE(view.states().count(u"Ready"_s), 50);
    QCOMPARE(button(view, u"pause"_s)->text(), u"Res&ume"_s);
    click(view, u"pause"_s);
    QVERIFY(!queue.isPaused());
    QTRY_COMPARE_WITH_TIMEOUT(view.states().count(u"Accepted"_s), 150, 30000);
}

void BulkSendingTest::thePauseButtonSaysWhatItDoes()
{
    FormWindow clerk;
    BulkView view(clerk);
    view.open(BulkView::customers(250));
    QTRY_COMPARE(view.states().count(u"Ready"_s), 250);
    clerk.press(Qt::Key_S, Qt::ControlModifier);
    click(view, u"pause"_s);
    QCOMPARE(button(view, u"pause"_s)->text(), u"Res&ume"_s);
    QVERIFY(!clerk.workplace().outbox().queue().isPaused()); // drafts are not sent
    QTRY_COMPARE(view.states().count(u"Draft"_s), 100);
    click(view, u"end"_s);
    QTRY_VERIFY(view.says(u"100 customer(s) were taken. 150 stay(s) in the list."_s));
    clerk.press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(button(view, u"pause"_s)->text(), u"Pa&use"_s);
    QTRY_COMPARE(view.states().count(u"Draft"_s), 250);
}

void BulkSendingTest::aListThatIsBeingReadIsGivenUpWithItsWindow()
{
    FormWindow clerk;
    QFile file(QDir(clerk.folder()).filePath(u"list.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(BulkView::customers(50));
    file.close();
    clerk.window().openFiles({file.fileName()});
    const auto *sheet = clerk.window().findChild<App::BulkSheet *>();
    QVERIFY(sheet->isReading());
    const BulkView view(clerk);
    view.window()->close();
    QVERIFY(!view.isOpen());
    QTRY_VERIFY(!sheet->isBusy());
    clerk.waitForStore();
    QVERIFY(sheet->rows().isEmpty());
    const Support::Question question(u"Go back"_s);
    QTRY_VERIFY(clerk.window().close());
    QVERIFY(question.asked().isEmpty());
}

QTEST_MAIN(BulkSendingTest)
#include "bulksendingtest.moc"
