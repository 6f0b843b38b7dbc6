#include "outbox/countingserver.h"
#include "submission/requestbody.h"
#include "support/formwindow.h"
#include "support/samplerecords.h"
#include "window/lockcontroller.h"
#include "window/submitbar.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using Support::CountingServer;
using Support::FormWindow;

/// The seconds in which a submitted customer can still be taken back: nothing leaves before they are
/// over, and nothing but what was checked leaves then.
class UndoSendTest : public QObject
{
    Q_OBJECT

private slots:
    void theSecondsAreCountedAndItGoesOnce();
    void itIsADraftUntilTheyAreOver();
    void itIsTakenBack_data();
    void itIsTakenBack();
    void itCanGoAtOnce_data();
    void itCanGoAtOnce();
    void aHeldKeyNeitherSendsNorSkips();
    void aDoubleClickIsOneSubmission();
    void nothingElseCanBeDoneMeanwhile();
    void whatChangesMeanwhileStopsIt_data();
    void whatChangesMeanwhileStopsIt();
    void theLockStopsIt();
    void closingTheWindowStopsIt();
    void whatWaitsForItsTurnDoesNotWaitForThis();
};

namespace {

constexpr int longEnough = 30; ///< no test takes that long
const Forms::Record &record()
{
    static const Forms::Record customer = Support::minimalRecord(Forms::CustomerKind::Individual);
    return customer;
}

/// A clerk with a whole customer in the form, a service that counts, and some seconds.
struct Desk
{
    explicit Desk(int seconds)
    {
        clerk.useServer(server.base());
        clerk.workplace().settings().setUndoSendSeconds(seconds);
        clerk.fill(record());
        clerk.goTo(u"lastName"_s);
    }

    void begin()
    {
        clerk.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(countdown().startsWith(u"Sending in "));
    }
    QString countdown()
    {
        for (const QLabel *label :
             clerk.window().findChild<App::SubmitBar *>()->findChildren<QLabel *>())
            if (label->isVisible() && label->text().startsWith(u"Sending"))
                return label->text();
        return {};
    }
    QPushButton *button(const QString &name)
    {
        return clerk.window().findChild<QPushButton *>(name);
    }
    /// That nothing left, and that the customer is in the form as it was.
    void verifyTakenBack()
    {
        QCOMPARE(countdown(), QString());
        QCOMPARE(clerk.headline(), u"Nothing was sent"_s);
        QVERIFY(clerk.box(u"customerExtId"_s)->isEnabled());
        QVERIFY(!clerk.workplace().outbox().isSending());
        QCOMPARE(server.requests(), 0);
    }

    CountingServer server;
    FormWindow clerk;
};

} // namespace

void UndoSendTest::theSecondsAreCountedAndItGoesOnce()
{
    Desk desk(2);
    QCOMPARE(desk.countdown(), QString());
    QVERIFY(!desk.button(u"undoSend"_s)->isVisible());
    desk.begin();
    QVERIFY(desk.button(u"undoSend"_s)->isVisible());
    QCOMPARE(desk.countdown(), u"Sending in 2 second(s)"_s);
    QCOMPARE(desk.button(u"submit"_s)->text(), u"Send now"_s);
    QTRY_COMPARE(desk.countdown(), u"Sending in 1 second(s)"_s);
    QTRY_COMPARE(desk.clerk.headline().section(u':', 0, 0), u"Accepted"_s);
    QCOMPARE(desk.server.bodies(), QList{App::requestBody(record())});
    QCOMPARE(desk.countdown(), QString());
    QCOMPARE(desk.button(u"submit"_s)->text(), u"Submit"_s);
    QCOMPARE(desk.clerk.focused(), u"customerExtId"_s); // of the next one
}

void UndoSendTest::itIsADraftUntilTheyAreOver()
{
    Desk desk(longEnough);
    desk.clerk.enter(u"firstName"_s, u"Jose"_s);
    desk.begin();
    desk.clerk.workplace().drafts().save();
    desk.clerk.waitForStore();
    const auto store =
        App::Store::open(desk.clerk.folder(), desk.clerk.key(), &QDateTime::currentDateTimeUtc);
    const auto stored = (*store)->page({}, 10);
    QCOMPARE(stored->size(), 1);
    QCOMPARE(stored->first().state, App::RecordState::Draft);
    QVERIFY(!(*store)->load(stored->first().id)->request);
}

void UndoSendTest::itIsTakenBack_data()
{
    QTest::addColumn<QString>("way");
    QTest::newRow("by Escape") << u"escape"_s;
    QTest::newRow("by the button") << u"button"_s;
    QTest::newRow("by the button's key") << u"space"_s;
    QTest::newRow("by the menu") << u"menu"_s;
}

void UndoSendTest::itIsTakenBack()
{
    QFETCH(QString, way);
    Desk desk(longEnough);
    QVERIFY(!desk.clerk.command(u"Undo send"_s)->isEnabled());
    desk.begin();
    if (way == u"escape")
        desk.clerk.press(Qt::Key_Escape);
    else if (way == u"button")
        QTest::mouseClick(desk.button(u"undoSend"_s), Qt::LeftButton);
    else if (way == u"space")
        desk.clerk.press(Qt::Key_Space); // whoever types on stops it
    else
        desk.clerk.command(u"Undo send"_s)->trigger();
    desk.verifyTakenBack();
    QCOMPARE(desk.clerk.record(), record());
    QCOMPARE(desk.clerk.focused(), u"lastName"_s);
    QVERIFY(!desk.clerk.command(u"Undo send"_s)->isEnabled());
    // It goes when it is submitted again.
    desk.clerk.workplace().settings().setUndoSendSeconds(0);
    desk.clerk.submit();
    QCOMPARE(desk.server.requests(), 1);
}

void UndoSendTest::itCanGoAtOnce_data()
{
    QTest::addColumn<bool>("byKeys");
    QTest::newRow("by Ctrl+Enter again") << true;
    QTest::newRow("by the button") << false;
}

void UndoSendTest::itCanGoAtOnce()
{
    QFETCH(bool, byKeys);
    Desk desk(longEnough);
    desk.begin();
    if (byKeys)
        desk.clerk.press(Qt::Key_Return, Qt::ControlModifier);
    else
        QTest::mouseClick(desk.button(u"submit"_s), Qt::LeftButton);
    desk.clerk.waitForEnd();
    QCOMPARE(desk.clerk.headline().section(u':', 0, 0), u"Accepted"_s);
    QCOMPARE(desk.server.bodies(), QList{App::requestBody(record())});
}

void UndoSendTest::aHeldKeyNeitherSendsNorSkips()
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

void UndoSendTest::aDoubleClickIsOneSubmission()
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

void UndoSendTest::nothingElseCanBeDoneMeanwhile()
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

void UndoSendTest::whatChangesMeanwhileStopsIt_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("a value") << u"value"_s;
    QTest::newRow("the kind of customer") << u"kind"_s;
    QTest::newRow("a file in its place") << u"file"_s;
    QTest::newRow("the same customer anew") << u"anew"_s;
    QTest::newRow("another connection") << u"connection"_s;
    QTest::newRow("codes that the service lists") << u"codes"_s;
}

void UndoSendTest::whatChangesMeanwhileStopsIt()
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

void UndoSendTest::theLockStopsIt()
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

void UndoSendTest::closingTheWindowStopsIt()
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

void UndoSendTest::whatWaitsForItsTurnDoesNotWaitForThis()
{
    Desk desk(longEnough);
    desk.clerk.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(desk.countdown().section(u' ', 0, 1), u"Sending…"_s);
    QTRY_COMPARE(desk.server.requests(), 1);
}

QTEST_MAIN(UndoSendTest)
#include "undosendtest.moc"
