#include "practice/practiceserver.h"
#include "support/formwindow.h"
#include "support/question.h"
#include "support/samplerecords.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using App::PracticeScenario;
using Support::FormWindow;

Q_DECLARE_METATYPE(App::PracticeScenario)
Q_DECLARE_METATYPE(Forms::CustomerKind)

/// Every way in which a submission can end, in the window: what it says, what the form holds
/// afterwards, and how the clerk goes on.
class OutcomeTest : public QObject
{
    Q_OBJECT

private slots:
    void theFormTakesTheFocusAfterSubmittingByTheButton();
    void everyScenario_data();
    void everyScenario();
    void everyScenarioIsInTheTable();
    void aCustomerOfEitherKindIsAccepted_data();
    void aCustomerOfEitherKindIsAccepted();
    void theSameNumberAgainIsRefusedAtItsField();
};

namespace {

const QString person = u"Ingrid Solveig Halvorsen"_s;

} // namespace

void OutcomeTest::everyScenario_data()
{
    QTest::addColumn<PracticeScenario>("scenario");
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QString>("headlineOfTheNext");
    const auto row = [](PracticeScenario scenario, const QString &headline, const QString &next) {
        QTest::newRow(qPrintable(App::PracticeScenarios::name(scenario)))
            << scenario << headline.arg(person) << next.arg(person);
    };
    const QString accepted = u"Accepted: %1"_s;
    const QString notSent = u"Not sent: %1"_s;
    const QString unknown = u"Unknown whether it arrived: %1"_s;
    const QString had = u"It had arrived: %1"_s;
    row(PracticeScenario::Judge, accepted, {});
    row(PracticeScenario::BadRequest, u"Refused: %1 (status 400)"_s, accepted);
    row(PracticeScenario::NotFound, u"Refused: %1 (status 404)"_s, accepted);
    row(PracticeScenario::ServerError, u"Refused: %1 (status 500)"_s, accepted);
    row(PracticeScenario::NoAnswer, unknown, had);
    row(PracticeScenario::CloseUnanswered, unknown, had);
    row(PracticeScenario::CutOff, unknown, had);
    row(PracticeScenario::EmptyAnswer, unknown, had);
    row(PracticeScenario::OtherResult, unknown, accepted);
    row(PracticeScenario::HtmlPage, unknown, accepted);
    row(PracticeScenario::BadGateway, unknown, accepted);
    row(PracticeScenario::Busy, notSent, {});
    row(PracticeScenario::TooMany, notSent, {});
    row(PracticeScenario::Redirect, u"Refused: %1 (status 302)"_s, accepted);
}

void OutcomeTest::everyScenario()
{
    QFETCH(PracticeScenario, scenario);
    QFETCH(QString, headline);
    FormWindow clerk;
    App::ConnectionProfile profile = clerk.workplace().profile();
    profile.timeoutSeconds = 1;
    clerk.workplace().useProfile(profile);
    const Forms::Record record = Support::sampleRecord(Forms::CustomerKind::Individual);
    clerk.fill(record);
    clerk.goTo(u"riskLevel"_s);
    App::PracticeServer &practice = clerk.workplace().practice();
    QSignalSpy received(&practice, &App::PracticeServer::received);
    practice.playNext(scenario);

    clerk.submit();
    QCOMPARE(clerk.headline(), headline);
    QCOMPARE(received.size(), 1);
    const App::Answer &answer = clerk.workplace().outbox().last().answer;
    QVERIFY(QApplication::focusWidget());
    if (answer.outcome == App::Outcome::Accepted || answer.outcome == App::Outcome::NotSent) {
        // It is out of the clerk's hands: the form is free for the next one.
        QTRY_COMPARE(clerk.workplace().outbox().queue().standing().waiting,
                     answer.outcome == App::Outcome::NotSent ? 1 : 0);
        QCOMPARE(clerk.record(), clerk.workplace().newRecord(Forms::CustomerKind::Individual));
        QCOMPARE(clerk.focused(), u"customerExtId"_s);
        QVERIFY(!clerk.model().history().canUndo());
        return;
    }
    // Nothing typed is cleared; the clerk goes on where the work was left, or in the list.
    QCOMPARE(clerk.record(), record);
    QCOMPARE(clerk.focused(), answer.reasons.isEmpty() ? u"riskLevel"_s : QString());
    QStringList reasons;
    for (const App::Reason &reason : answer.reasons)
        reasons.append(reason.text);
    QCOMPARE(clerk.listed().size(), reasons.size());
    for (qsizetype at = 0; at < reasons.size(); ++at)
        QVERIFY(clerk.listed().at(at).endsWith(reasons.at(at)));

    profile.timeoutSeconds = 20;
    clerk.workplace().useProfile(profile);
    const bool isUnknown = answer.outcome == App::Outcome::Unknown;
    QCOMPARE(clerk.model().isLocked(), isUnknown);
    QCOMPARE(clerk.command(u"Send the same again"_s)->isEnabled(), isUnknown);
    if (isUnknown) {
        clerk.command(u"Send the same again"_s)->trigger();
        clerk.waitForEnd();
    } else {
        clerk.submit();
    }
    QTEST(clerk.headline(), "headlineOfTheNext");
    QCOMPARE(received.size(), 2);
}

void OutcomeTest::everyScenarioIsInTheTable()
{
    QCOMPARE(App::PracticeScenarios::all().size(), 14);
}

void OutcomeTest::aCustomerOfEitherKindIsAccepted_data()
{
    QTest::addColumn<Forms::CustomerKind>("kind");
    QTest::newRow("individual") << Forms::CustomerKind::Individual;
    QTest::newRow("organization") << Forms::CustomerKind::Organization;
}

void OutcomeTest::aCustomerOfEitherKindIsAccepted()
{
    QFETCH(Forms::CustomerKind, kind);
    FormWindow clerk;
    for (const Forms::Record &record : {Support::minimalRecord(kind), Support::fullRecord(kind)}) {
        Forms::Record next = record;
        next.setValue(u"communicationNumber"_s,
                      u"ComNr_%1"_s.arg(record == Support::fullRecord(kind)));
        clerk.fill(next);
        clerk.submit();
        QCOMPARE(clerk.headline().section(u':', 0, 0), u"Accepted"_s);
        QCOMPARE(clerk.model().kind(), kind);
    }
}

void OutcomeTest::theSameNumberAgainIsRefusedAtItsField()
{
    FormWindow clerk;
    Forms::Record record = Support::sampleRecord(Forms::CustomerKind::Individual);
    record.setValue(u"customerExtId"_s, u"An earlier one"_s);
    clerk.fill(record);
    clerk.submit();
    record.setValue(u"customerExtId"_s, u"This one"_s);
    clerk.model().startOver(record);
    // That the number was used before is known here too, as advice; the service's words replace it.
    clerk.submit();
    const QString words =
        u"COMMUNICATION_NUMBER_ALREADY_USED: CommunicationNumber already used in amlyze"_s;
    QCOMPARE(clerk.message(u"communicationNumber"_s), words);
    QCOMPARE(clerk.listed(), QStringList{u"Communication number: "_s + words});
    clerk.enter(u"communicationNumber"_s, u"Another"_s);
    QCOMPARE(clerk.message(u"communicationNumber"_s), QString());
    QVERIFY(clerk.listed().isEmpty());
    clerk.submit();
    QCOMPARE(clerk.headline(), u"Accepted: "_s + person);
}

void OutcomeTest::theFormTakesTheFocusAfterSubmittingByTheButton()
{
    FormWindow clerk;
    clerk.fill(Support::minimalRecord(Forms::CustomerKind::Individual));
    clerk.workplace().practice().playNext(PracticeScenario::CloseUnanswered);
    auto *button = clerk.window().findChild<QPushButton *>(u"submit"_s);
    button->setFocus();
    QCOMPARE(clerk.focused(), QString());
    QTest::mouseClick(button, Qt::LeftButton);
    clerk.waitForEnd();
    QCOMPARE(clerk.workplace().outbox().last().answer.outcome, App::Outcome::Unknown);
    QCOMPARE(clerk.focused(), u"customerExtId"_s);
}

QTEST_MAIN(OutcomeTest)
#include "outcometest.moc"
