#include "window/undosenddesk.h"

#include "submission/requestbody.h"

using namespace Qt::StringLiterals;
using namespace Support::UndoSend;
/// The seconds in which a submitted customer can still be taken back: they are counted, taken as one
/// likes, and nothing leaves before they are over.
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
    void whatWaitsForItsTurnDoesNotWaitForThis();
};

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

void UndoSendTest::whatWaitsForItsTurnDoesNotWaitForThis()
{
    Desk desk(longEnough);
    desk.clerk.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(desk.countdown().section(u' ', 0, 1), u"Sending…"_s);
    QTRY_COMPARE(desk.server.requests(), 1);
}

QTEST_MAIN(UndoSendTest)
#include "undosendtest.moc"
