#include "practice/practiceserver.h"
#include "support/builtplaces.h"
#include "support/formwindow.h"
#include "widgets/customerform.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using App::Outcome;
using App::PracticeScenario;
using Support::FormWindow;

namespace {

/// Answers the next question that comes up by the button with this text, and remembers its words.
class Answerer : public QObject
{
public:
    explicit Answerer(const QString &button)
    {
        connect(&m_clock, &QTimer::timeout, this, [this, button] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            if (!box)
                return;
            m_asked = box->text();
            m_format = box->textFormat();
            m_clock.stop();
            for (QAbstractButton *each : box->buttons())
                if (each->text().remove(u'&') == button)
                    each->click();
        });
        m_clock.start(5);
    }

    QString asked() const { return m_asked; }
    Qt::TextFormat format() const { return m_format; }

private:
    QTimer m_clock;
    QString m_asked;
    Qt::TextFormat m_format = Qt::AutoText;
};

} // namespace

/// Nothing that a clerk does while a customer is being sent, or between two attempts, may lose one,
/// send one twice unasked, or hide what became of it.
class NothingLostTest : public QObject
{
    Q_OBJECT

private slots:
    void filesWaitWhileACustomerIsBeingSent();
    void theWindowStaysOpenWhileACustomerIsBeingSent();
    void aWindowMadeMeanwhileKnowsThatACustomerIsBeingSent();
    void undoIsOffWhileACustomerIsBeingSent();
    void theSameCustomerTypedAgainIsAskedAbout_data();
    void theSameCustomerTypedAgainIsAskedAbout();
    void anotherCustomerIsNotAskedAbout();
    void aNameThatLooksLikeMarkupIsShownAsItIs();
    void theAcceptedCustomerStaysReadableWhenTheNextFileIsLoaded();
    void aWaitingFileThatCannotBeReadIsTold();

private:
    static void fill(FormWindow &clerk);
    static void startSending(FormWindow &clerk);
    static QString sample(const QString &name);
};

QString NothingLostTest::sample(const QString &name)
{
    return Support::sourceFile(u"resources/samples/"_s + name);
}

void NothingLostTest::fill(FormWindow &clerk)
{
    clerk.enter(u"customerExtId"_s, u"EXT1"_s);
    clerk.enter(u"communicationNumber"_s, u"COM1"_s);
    clerk.enter(u"firstName"_s, u"Jose"_s);
    clerk.enter(u"lastName"_s, u"Rodriguez"_s);
}

void NothingLostTest::startSending(FormWindow &clerk)
{
    fill(clerk);
    clerk.workplace().practice().playNext(PracticeScenario::NoAnswer);
    QSignalSpy arrived(&clerk.workplace().practice(), &App::PracticeServer::received);
    clerk.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(clerk.workplace().outbox().isSending());
    QVERIFY(arrived.wait(10000));
}

void NothingLostTest::filesWaitWhileACustomerIsBeingSent()
{
    FormWindow clerk;
    startSending(clerk);
    const Forms::Record sent = clerk.record();
    clerk.window().openFiles({sample(u"individual-full.xml"_s)});
    QCOMPARE(clerk.workplace().waitingFiles().size(), 1);
    for (QPushButton *each : clerk.window().findChildren<QPushButton *>())
        if (each->text() == u"Load next")
            each->click();
    QCOMPARE(clerk.workplace().waitingFiles().size(), 1);
    QVERIFY(clerk.record() == sent);
    clerk.workplace().outbox().cancel();
    clerk.waitForEnd();
    QCOMPARE(clerk.workplace().outbox().last().answer.outcome, Outcome::Unknown);
    QVERIFY(clerk.record() == sent);
    QCOMPARE(clerk.workplace().waitingFiles().size(), 1);
}

void NothingLostTest::theWindowStaysOpenWhileACustomerIsBeingSent()
{
    FormWindow clerk;
    startSending(clerk);
    clerk.model().markSaved();
    QVERIFY(!clerk.window().close());
    QVERIFY(clerk.window().isVisible());
    QVERIFY(clerk.workplace().outbox().isSending());
    clerk.workplace().outbox().cancel();
    clerk.waitForEnd();
    QVERIFY(clerk.window().close());
}

void NothingLostTest::aWindowMadeMeanwhileKnowsThatACustomerIsBeingSent()
{
    FormWindow clerk;
    startSending(clerk);
    App::MainWindow other(clerk.workplace());
    const auto *submit = other.findChild<QPushButton *>(u"submit"_s);
    QVERIFY(!submit->isEnabled());
    QVERIFY(!other.form()->widget()->isEnabled());
    clerk.workplace().outbox().cancel();
    clerk.waitForEnd();
    QVERIFY(submit->isEnabled());
    QVERIFY(other.form()->widget()->isEnabled());
}

void NothingLostTest::undoIsOffWhileACustomerIsBeingSent()
{
    FormWindow clerk;
    startSending(clerk);
    const Forms::Record sent = clerk.record();
    QTest::keyClick(&clerk.window(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(clerk.record() == sent);
    clerk.workplace().outbox().cancel();
    clerk.waitForEnd();
    // What may have arrived is changed by nobody.
    QTest::keyClick(&clerk.window(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(clerk.record() == sent);
    QVERIFY(clerk.model().isLocked());
}

void NothingLostTest::theSameCustomerTypedAgainIsAskedAbout_data()
{
    QTest::addColumn<QString>("number");
    QTest::newRow("with the same numbers") << u"COM1"_s;
    QTest::newRow("under another communication number") << u"COM2"_s;
}

void NothingLostTest::theSameCustomerTypedAgainIsAskedAbout()
{
    QFETCH(QString, number);
    FormWindow clerk;
    fill(clerk);
    clerk.workplace().practice().playNext(PracticeScenario::CloseUnanswered);
    clerk.submit();
    QCOMPARE(clerk.workplace().outbox().last().answer.outcome, Outcome::Unknown);
    clerk.press(Qt::Key_N, Qt::ControlModifier);
    fill(clerk);
    clerk.enter(u"communicationNumber"_s, number);
    QSignalSpy arrived(&clerk.workplace().practice(), &App::PracticeServer::received);
    {
        const Answerer no(u"Cancel"_s);
        clerk.submit();
        QVERIFY(no.asked().contains(u"Jose Rodriguez"_s));
        QVERIFY(arrived.isEmpty());
    }
    const Answerer yes(u"Send again"_s);
    clerk.submit();
    QCOMPARE(arrived.size(), 1);
}

void NothingLostTest::anotherCustomerIsNotAskedAbout()
{
    FormWindow clerk;
    fill(clerk);
    clerk.workplace().practice().playNext(PracticeScenario::CloseUnanswered);
    clerk.submit();
    clerk.press(Qt::Key_N, Qt::ControlModifier);
    fill(clerk);
    clerk.enter(u"communicationNumber"_s, u"COM2"_s);
    clerk.enter(u"customerExtId"_s, u"EXT2"_s);
    clerk.submit();
    QCOMPARE(clerk.workplace().outbox().last().answer.outcome, Outcome::Accepted);
}

void NothingLostTest::aNameThatLooksLikeMarkupIsShownAsItIs()
{
    FormWindow clerk;
    fill(clerk);
    clerk.workplace().practice().playNext(PracticeScenario::CloseUnanswered);
    clerk.submit();
    clerk.press(Qt::Key_N, Qt::ControlModifier);
    fill(clerk);
    clerk.enter(u"firstName"_s, u"<img src='http://127.0.0.1/x'>"_s);
    const Answerer no(u"Cancel"_s);
    clerk.submit();
    QVERIFY(no.asked().contains(u"<img"_s));
    QCOMPARE(no.format(), Qt::PlainText);
}

void NothingLostTest::theAcceptedCustomerStaysReadableWhenTheNextFileIsLoaded()
{
    FormWindow clerk;
    fill(clerk);
    clerk.workplace().addWaitingFiles({sample(u"individual-minimal.xml"_s)});
    clerk.submit();
    QCOMPARE(clerk.headline(), u"Accepted: Jose Rodriguez"_s);
    QCOMPARE(clerk.record().value(u"firstName"_s), u"Tadhg"_s);
}

void NothingLostTest::aWaitingFileThatCannotBeReadIsTold()
{
    FormWindow clerk;
    clerk.workplace().addWaitingFiles(
        {sample(u"no such file.xml"_s), sample(u"individual-minimal.xml"_s)});
    QTest::keyClick(&clerk.window(), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(clerk.headline(), u"“no such file.xml” was not loaded"_s);
    QCOMPARE(clerk.workplace().waitingFiles().size(), 1);
    QTest::keyClick(&clerk.window(), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(clerk.headline().isEmpty());
    QCOMPARE(clerk.record().value(u"firstName"_s), u"Tadhg"_s);
}

QTEST_MAIN(NothingLostTest)
#include "nothinglosttest.moc"
