#include "practice/practiceserver.h"
#include "support/formwindow.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using App::PracticeScenario;
using App::RecordState;
using Support::FormWindow;

/// What waits in the outbox, as the clerk sees it.
class WaitingTest : public QObject
{
    Q_OBJECT

private slots:
    void whatWasNotSentGoesOutByItself();
    void submitWhenOnlineFreesTheFormAtOnce();
    void aPausedOutboxKeepsWhatWaits();
    void oneThatWaitsIsTakenBack();
    void oneThatWasRefusedOpensWithItsErrors();
};

namespace {

void fill(FormWindow &clerk, const QString &number)
{
    clerk.enter(u"customerExtId"_s, u"IND"_s + number);
    clerk.enter(u"communicationNumber"_s, u"COM"_s + number);
    clerk.enter(u"firstName"_s, u"Ona"_s);
    clerk.enter(u"lastName"_s, number);
}

void submitWhenOnline(FormWindow &clerk)
{
    clerk.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
}

/// What the bands of the window say.
QString told(FormWindow &clerk)
{
    QStringList texts;
    for (const QLabel *label : clerk.window().findChildren<QLabel *>())
        if (label->isVisible())
            texts << label->text();
    return texts.join(u'\n');
}

const App::OutboxQueue::Standing &standing(FormWindow &clerk)
{
    return clerk.workplace().outbox().queue().standing();
}

} // namespace

void WaitingTest::whatWasNotSentGoesOutByItself()
{
    FormWindow clerk;
    fill(clerk, u"1"_s);
    QSignalSpy received(&clerk.workplace().practice(), &App::PracticeServer::received);
    clerk.workplace().practice().playNext(PracticeScenario::TooMany);
    clerk.submit();
    QVERIFY(clerk.headline().startsWith(u"Not sent: Ona 1"));
    QCOMPARE(clerk.focused(), u"customerExtId"_s);
    QTRY_VERIFY(told(clerk).contains(u"1 customer(s) wait to be sent."_s));
    clerk.click(u"Try now"_s);
    // It waits as long as the service asked for, which is most of Qt Test's usual five seconds.
    QTRY_COMPARE_WITH_TIMEOUT(standing(clerk).waiting, 0, 20000);
    QCOMPARE(received.size(), 2);
    QTRY_COMPARE(clerk.headline(), u"Accepted: Ona 1"_s);
    QVERIFY(!told(clerk).contains(u"wait to be sent"_s));
}

void WaitingTest::submitWhenOnlineFreesTheFormAtOnce()
{
    FormWindow clerk;
    clerk.workplace().outbox().queue().setPaused(true);
    for (const QString &number : {u"1"_s, u"2"_s}) {
        fill(clerk, number);
        submitWhenOnline(clerk);
        QTRY_COMPARE(clerk.headline(), u"Waits to be sent: Ona "_s + number);
        QCOMPARE(clerk.focused(), u"customerExtId"_s);
        QVERIFY(clerk.record().value(u"lastName"_s).isEmpty());
    }
    // What is wrong is said as by Submit, and nothing waits.
    submitWhenOnline(clerk);
    QVERIFY(!clerk.listed().isEmpty());
    QTRY_COMPARE(standing(clerk).waiting, 2);
    clerk.workplace().outbox().queue().setPaused(false);
    QTRY_COMPARE(standing(clerk).waiting, 0);
}

void WaitingTest::aPausedOutboxKeepsWhatWaits()
{
    FormWindow clerk;
    clerk.workplace().outbox().queue().setPaused(true);
    fill(clerk, u"1"_s);
    submitWhenOnline(clerk);
    QTRY_VERIFY(told(clerk).contains(u"The outbox is paused."_s));
    // Submit goes on meanwhile.
    fill(clerk, u"2"_s);
    clerk.submit();
    QCOMPARE(clerk.headline(), u"Accepted: Ona 2"_s);
    QCOMPARE(standing(clerk).waiting, 1);
    clerk.click(u"Go on"_s);
    QTRY_COMPARE(standing(clerk).waiting, 0);
}

void WaitingTest::oneThatWaitsIsTakenBack()
{
    FormWindow clerk;
    clerk.workplace().outbox().queue().setPaused(true);
    fill(clerk, u"1"_s);
    QSignalSpy enqueued(&clerk.workplace().outbox(), &App::Outbox::enqueued);
    submitWhenOnline(clerk);
    QVERIFY(enqueued.count() > 0 || enqueued.wait());
    clerk.workplace().drafts().open(enqueued.first().at(1).value<App::RecordHead>().id);
    QTRY_VERIFY(clerk.model().isLocked());
    QCOMPARE(clerk.headline(), u"Waits to be sent: Ona 1"_s);
    clerk.click(u"Take it back"_s);
    QTRY_VERIFY(!clerk.model().isLocked());
    QTRY_COMPARE(standing(clerk).waiting, 0);
    clerk.enter(u"lastName"_s, u"Other"_s);
    clerk.submit();
    QCOMPARE(clerk.headline(), u"Accepted: Ona Other"_s);
}

void WaitingTest::oneThatWasRefusedOpensWithItsErrors()
{
    FormWindow clerk;
    clerk.workplace().practice().playNext(PracticeScenario::BadRequest);
    fill(clerk, u"1"_s);
    QSignalSpy enqueued(&clerk.workplace().outbox(), &App::Outbox::enqueued);
    submitWhenOnline(clerk);
    QVERIFY(enqueued.count() > 0 || enqueued.wait());
    QTRY_COMPARE(standing(clerk).refused, 1);
    QVERIFY(told(clerk).contains(u"1 customer(s) were refused"_s));
    clerk.workplace().drafts().open(enqueued.first().at(1).value<App::RecordHead>().id);
    QTRY_VERIFY(!clerk.listed().isEmpty());
    QVERIFY(clerk.headline().startsWith(u"Refused: Ona 1"));
    QVERIFY(!clerk.model().isLocked());
    clerk.submit();
    QCOMPARE(clerk.headline(), u"Accepted: Ona 1"_s);
}

QTEST_MAIN(WaitingTest)
#include "waitingtest.moc"
