#include "window/undosenddesk.h"

#include "window/lockcontroller.h"

#include <QAction>
#include <QApplication>

using namespace Qt::StringLiterals;
using namespace Support::UndoSend;
using Support::CountingServer;
/// What happens in the seconds in which a submitted customer can still be taken back: nothing but
/// what was checked leaves when they are over.
class UndoSendGuardTest : public QObject
{
    Q_OBJECT

private slots:
    void aHeldKeyNeitherSendsNorSkips();
    void aDoubleClickIsOneSubmission();
    void nothingElseCanBeDoneMeanwhile();
    void whatChangesMeanwhileStopsIt_data();
    void whatChangesMeanwhileStopsIt();
    void theLockStopsIt();
    void closingTheWindowStopsIt();
};

void UndoSendGuardTest::aHeldKeyNeitherSendsNorSkips()
{
    Desk desk(longEnough);
    desk.begin();
    for (int round = 0; round < 20; ++round) // as it comes while the keys are held down
        QTest::simulateEvent(QApplication::focusWidget(), true, Qt::Key_Return, Qt::ControlModifier,
                             u"\r"_s, true);
    QVERIFY(desk.countdown().startsWith(u"Sending in "));
    QVERIFY(!desk.clerk.workplace().outbox().isSending());
    desk.clerk.press(Qt::Key_Escape);
    desk.verifyTakenBack();
}

void UndoSendGuardTest::aDoubleClickIsOneSubmission()
{
    Desk desk(longEnough);
    QPushButton *submit = desk.button(u"submit"_s);
    QTest::mouseClick(submit, Qt::LeftButton);
    const QPointF middle = submit->rect().center();
    for (const QEvent::Type type : {QEvent::MouseButtonDblClick, QEvent::MouseButtonRelease}) {
        QMouseEvent event(type, middle, submit->mapToGlobal(middle), Qt::LeftButton,
                          type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton,
                          Qt::NoModifier);
        QApplication::sendEvent(submit, &event);
    }
    QVERIFY(desk.countdown().startsWith(u"Sending in "));
    QVERIFY(!desk.clerk.workplace().outbox().isSending());
}

void UndoSendGuardTest::nothingElseCanBeDoneMeanwhile()
{
    Desk desk(longEnough);
    desk.begin();
    for (const QString &path : {u"firstName"_s, u"customerStatus"_s, u"entityType"_s})
        QVERIFY2(!desk.clerk.box(path)->isEnabled(), qPrintable(path));
    for (const QString &name : {u"New customer"_s, u"Open…"_s, u"Submit when online"_s,
                                u"Connection"_s, u"Cancel sending"_s, u"Language"_s})
        QVERIFY2(!desk.clerk.command(name)->isEnabled(), qPrintable(name));
    desk.clerk.press(Qt::Key_Z, Qt::ControlModifier);
    desk.clerk.press(Qt::Key_N, Qt::ControlModifier);
    desk.clerk.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(desk.clerk.record(), record());
    QVERIFY(desk.countdown().startsWith(u"Sending in "));
}

void UndoSendGuardTest::whatChangesMeanwhileStopsIt_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("a value") << u"value"_s;
    QTest::newRow("the kind of customer") << u"kind"_s;
    QTest::newRow("a file in its place") << u"file"_s;
    QTest::newRow("the same customer anew") << u"anew"_s;
    QTest::newRow("another connection") << u"connection"_s;
    QTest::newRow("codes that the service lists") << u"codes"_s;
}

void UndoSendGuardTest::whatChangesMeanwhileStopsIt()
{
    QFETCH(QString, what);
    Desk desk(longEnough);
    CountingServer other;
    desk.begin();
    Forms::CustomerModel &model = desk.clerk.model();
    if (what == u"value") {
        model.edit(Forms::FieldPath(u"lastName"_s), u"Another"_s);
    } else if (what == u"kind") {
        model.setKind(Forms::CustomerKind::Organization);
    } else if (what == u"file") {
        desk.clerk.window().openFiles({u":/samples/individual-full.xml"_s});
    } else if (what == u"anew") {
        model.startOver(record());
    } else if (what == u"connection") {
        desk.clerk.useServer(other.base());
        desk.clerk.press(Qt::Key_Return, Qt::ControlModifier);
    } else {
        Forms::Rules rules = model.rules();
        rules.classifiers.insert(Forms::CodeSet::RiskManagementCategory,
                                 Forms::Classifier{u"OTHER"_s});
        model.setRules(rules);
        desk.clerk.press(Qt::Key_Return, Qt::ControlModifier);
    }
    desk.verifyTakenBack();
    QCOMPARE(other.requests(), 0);
}

void UndoSendGuardTest::theLockStopsIt()
{
    Desk desk(longEnough);
    desk.begin();
    desk.clerk.window().lock().lock(App::LockReason::Idle);
    QVERIFY(desk.clerk.window().lock().isLocked());
    desk.clerk.unlock();
    desk.verifyTakenBack();
    QCOMPARE(desk.clerk.explanation(),
             u"Intake was locked before the customer was sent. Submit it again."_s);
    QCOMPARE(desk.clerk.record(), record());
}

void UndoSendGuardTest::closingTheWindowStopsIt()
{
    Desk desk(longEnough);
    desk.begin();
    QVERIFY(!desk.clerk.window().close());
    desk.verifyTakenBack();
    QCOMPARE(desk.clerk.focused(), u"lastName"_s);
    desk.clerk.window().close();
    QTRY_VERIFY(!desk.clerk.window().isVisible());
    QCOMPARE(desk.server.requests(), 0);
}

QTEST_MAIN(UndoSendGuardTest)
#include "undosendguardtest.moc"
