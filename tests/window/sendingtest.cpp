#include "practice/practiceserver.h"
#include "support/answeringserver.h"
#include "support/formwindow.h"
#include "support/question.h"
#include "support/samplerecords.h"
#include "window/band.h"
#include "window/submitbar.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using App::PracticeScenario;
using Support::FormWindow;

/// What the window does while a customer is on its way, and what it asks before one goes.
class SendingTest : public QObject
{
    Q_OBJECT

private slots:
    void theSecondsThatAreLeftAreTold();
    void theTimeOutEndsTheAttempt();
    void cancelAfterBytesLeftIsUnknown_data();
    void cancelAfterBytesLeftIsUnknown();
    void theWindowLivesWhileItWaits();
    void nothingCanBeChangedMeanwhile();
    void repeatedSubmitSendsOnce();
    void aPlainAddressIsAskedAboutOnceAndMarked();
    void aConnectionWithoutAnAddressSaysSo();
    void aMachineThatIsNotThereIsNotSentTo();
};

namespace {

const Forms::Record record = [] {
    Forms::Record customer = Support::minimalRecord(Forms::CustomerKind::Individual);
    customer.setValue(u"firstName"_s, u"Žydrūnė \"Ž\""_s);
    return customer;
}();

QString bandText(const FormWindow &clerk)
{
    QStringList texts;
    for (const App::Band *band :
         const_cast<FormWindow &>(clerk).window().findChildren<App::Band *>())
        if (band->isVisible())
            texts.append(band->accessibleName());
    return texts.join(u'\n');
}

/// The words at the foot of the form while a customer is on its way.
QString countdown(FormWindow &clerk)
{
    for (const QLabel *label :
         clerk.window().findChild<App::SubmitBar *>()->findChildren<QLabel *>())
        if (label->isVisible() && label->text().startsWith(u"Sending"))
            return label->text();
    return {};
}

QPushButton *button(FormWindow &clerk, const QString &name)
{
    return clerk.window().findChild<QPushButton *>(name);
}

/// Begins an attempt that is not answered.
void beginEndless(FormWindow &clerk)
{
    clerk.fill(record);
    clerk.workplace().practice().playNext(PracticeScenario::NoAnswer);
    clerk.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(clerk.workplace().outbox().isSending());
}

} // namespace

void SendingTest::theSecondsThatAreLeftAreTold()
{
    FormWindow clerk;
    QCOMPARE(countdown(clerk), QString());
    QVERIFY(!button(clerk, u"cancel"_s)->isVisible());
    beginEndless(clerk);
    QTRY_COMPARE(countdown(clerk), u"Sending… 30 second(s) left"_s);
    QVERIFY(button(clerk, u"cancel"_s)->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(countdown(clerk), u"Sending… 29 second(s) left"_s, 3000);
    clerk.workplace().outbox().cancel();
    clerk.waitForEnd();
    QCOMPARE(countdown(clerk), QString());
    QVERIFY(!button(clerk, u"cancel"_s)->isVisible());
}

void SendingTest::theTimeOutEndsTheAttempt()
{
    FormWindow clerk;
    App::ConnectionProfile profile = clerk.workplace().profile();
    profile.timeoutSeconds = 1;
    clerk.workplace().useProfile(profile);
    QElapsedTimer time;
    time.start();
    beginEndless(clerk);
    clerk.waitForEnd();
    QVERIFY(time.elapsed() >= 900); // Qt's coarse timers are right to five in a hundred
    QVERIFY(time.elapsed() < 5000);
    QCOMPARE(clerk.headline().section(u':', 0, 0), u"Unknown whether it arrived"_s);
    QCOMPARE(clerk.record(), record);
}

void SendingTest::cancelAfterBytesLeftIsUnknown_data()
{
    QTest::addColumn<bool>("byTheMenu");
    QTest::newRow("the button") << false;
    QTest::newRow("the command") << true;
}

void SendingTest::cancelAfterBytesLeftIsUnknown()
{
    QFETCH(bool, byTheMenu);
    FormWindow clerk;
    QSignalSpy received(&clerk.workplace().practice(), &App::PracticeServer::received);
    beginEndless(clerk);
    QTRY_COMPARE(received.size(), 1);
    if (byTheMenu)
        clerk.command(u"Cancel sending"_s)->trigger();
    else
        QTest::mouseClick(button(clerk, u"cancel"_s), Qt::LeftButton);
    clerk.waitForEnd();
    QCOMPARE(clerk.headline().section(u':', 0, 0), u"Unknown whether it arrived"_s);
    QCOMPARE(clerk.record(), record);
    QVERIFY(button(clerk, u"submit"_s)->isEnabled());
}

void SendingTest::theWindowLivesWhileItWaits()
{
    FormWindow clerk;
    beginEndless(clerk);
    int ticks = 0;
    QTimer timer;
    timer.callOnTimeout([&] { ++ticks; });
    timer.start(10);
    QTRY_VERIFY_WITH_TIMEOUT(ticks >= 20, 5000);
    QVERIFY(clerk.workplace().outbox().isSending());
    clerk.window().resize(clerk.window().size() - QSize(10, 10));
    QVERIFY(!clerk.window().grab().isNull());
    clerk.workplace().outbox().cancel();
    clerk.waitForEnd();
}

void SendingTest::nothingCanBeChangedMeanwhile()
{
    FormWindow clerk;
    beginEndless(clerk);
    for (const QString &path : {u"firstName"_s, u"customerStatus"_s, u"entityType"_s})
        QVERIFY2(!clerk.box(path)->isEnabled(), qPrintable(path));
    QVERIFY(!button(clerk, u"submit"_s)->isEnabled());
    for (const QString &name :
         {u"New customer"_s, u"Open…"_s, u"Submit"_s, u"Edit connections…"_s,
          u"Switch between individual and organization"_s, u"Open next waiting file"_s,
          u"Open sample"_s, u"Connection"_s, u"Language"_s})
        QVERIFY2(!clerk.command(name)->isEnabled(), qPrintable(name));
    clerk.type(u"x"_s);
    clerk.press(Qt::Key_Z, Qt::ControlModifier);
    clerk.press(Qt::Key_N, Qt::ControlModifier);
    clerk.press(Qt::Key_I, Qt::ControlModifier);
    clerk.window().openFiles({u":/samples/individual-full.xml"_s});
    QCOMPARE(clerk.record(), record);
    clerk.workplace().outbox().cancel();
    clerk.waitForEnd();
    QVERIFY(clerk.box(u"firstName"_s)->isEnabled());
    QVERIFY(clerk.command(u"New customer"_s)->isEnabled());
}

void SendingTest::repeatedSubmitSendsOnce()
{
    FormWindow clerk;
    QSignalSpy received(&clerk.workplace().practice(), &App::PracticeServer::received);
    clerk.fill(record);
    clerk.press(Qt::Key_Return, Qt::ControlModifier);
    for (int more = 0; more < 5; ++more)
        QTest::keyClick(&clerk.window(), Qt::Key_Return, Qt::ControlModifier);
    QTest::mouseClick(button(clerk, u"submit"_s), Qt::LeftButton);
    clerk.waitForEnd();
    QCOMPARE(clerk.headline().section(u':', 0, 0), u"Accepted"_s);
    QCoreApplication::processEvents();
    QCOMPARE(received.size(), 1);
}

void SendingTest::aPlainAddressIsAskedAboutOnceAndMarked()
{
    FormWindow clerk;
    QVERIFY(bandText(clerk).startsWith(u"Practice"));
    Support::AnsweringServer server;
    // This machine under an address that is not loopback by its name.
    clerk.useServer(server.base(u"0.0.0.0"_s));
    QVERIFY(bandText(clerk).startsWith(u"The connection “Test” is not encrypted"));
    clerk.fill(record);
    {
        const Support::Question question(u"Cancel"_s);
        clerk.submit();
        QCOMPARE(question.asked().size(), 1);
        QVERIFY(question.asked().first().contains(u"0.0.0.0"));
        QCOMPARE(server.requests(), 0);
        QCOMPARE(clerk.record(), record);
    }
    const Support::Question question(u"Send unencrypted"_s);
    clerk.submit();
    QCOMPARE(clerk.headline().section(u':', 0, 0), u"Accepted"_s);
    QCOMPARE(question.asked().size(), 1);
    clerk.fill(record);
    clerk.submit();
    QCOMPARE(clerk.headline().section(u':', 0, 0), u"Accepted"_s);
    QCOMPARE(question.asked().size(), 1);
    QCOMPARE(server.requests(), 2);
    QVERIFY(bandText(clerk).startsWith(u"The connection “Test” is not encrypted"));
    clerk.useServer(server.base());
    QCOMPARE(bandText(clerk), QString());
}

void SendingTest::aConnectionWithoutAnAddressSaysSo()
{
    FormWindow clerk;
    clerk.useServer(QUrl());
    clerk.fill(record);
    clerk.submit();
    QCOMPARE(clerk.headline(), u"Not sent"_s);
    QCOMPARE(clerk.record(), record);
}

void SendingTest::aMachineThatIsNotThereIsNotSentTo()
{
    QUrl nobody;
    {
        Support::AnsweringServer server;
        nobody = server.base();
    }
    FormWindow clerk;
    clerk.useServer(nobody);
    clerk.fill(record);
    clerk.goTo(u"lastName"_s);
    clerk.submit();
    QCOMPARE(clerk.headline(), u"Not sent: Žydrūnė \"Ž\" lastName 0"_s);
    // It waits in the outbox, and the form is free.
    QTRY_COMPARE(clerk.workplace().outbox().queue().standing().waiting, 1);
    QVERIFY(clerk.record().value(u"lastName"_s).isEmpty());
    QCOMPARE(clerk.focused(), u"customerExtId"_s);
}

QTEST_MAIN(SendingTest)
#include "sendingtest.moc"
