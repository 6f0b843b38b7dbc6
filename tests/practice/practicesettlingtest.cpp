#include "practice/practiceclient.h"
#include "practice/practicescenario.h"
#include "submission/alreadyused.h"
#include "submission/eventsrun.h"
#include "support/jobrun.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace App;
using namespace Support;
using namespace std::chrono_literals;
using Found = CommunicationEvents::Found;
using Scenario = PracticeScenario;

Q_DECLARE_METATYPE(App::PracticeScenario)

/// That each way to an unknown outcome can be practised to its end: the events and the same bytes
/// sent again tell what became of the customer.
class PracticeSettlingTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { forgetProxies(); }
    void settlesAnUnknownOutcome_data();
    void settlesAnUnknownOutcome();
    void everyUnknownOutcomeIsHere();
};

namespace {

/// The scenarios whose outcome is unknown, and whether the customer arrives in them.
const QHash<Scenario, bool> unknown{
    {Scenario::NoAnswer, true},    {Scenario::CloseUnanswered, true}, {Scenario::CutOff, true},
    {Scenario::EmptyAnswer, true}, {Scenario::OtherResult, false},    {Scenario::HtmlPage, false},
    {Scenario::BadGateway, false}};

Answer submit(PracticeServer &server, const QByteArray &body)
{
    const auto job = jobTo(server.base(), body);
    job->setTimeout(1s); // one of the scenarios never answers
    return run(*job);
}

Found eventsOf(PracticeServer &server, const QString &number)
{
    EventsJob job(server.base(), number);
    return run(job).found;
}

} // namespace

void PracticeSettlingTest::settlesAnUnknownOutcome_data()
{
    QTest::addColumn<Scenario>("scenario");
    QTest::addColumn<bool>("arrives");
    for (auto each = unknown.cbegin(); each != unknown.cend(); ++each)
        QTest::newRow(qPrintable(PracticeScenarios::name(each.key())))
            << each.key() << each.value();
}

void PracticeSettlingTest::settlesAnUnknownOutcome()
{
    QFETCH(Scenario, scenario);
    QFETCH(bool, arrives);
    PracticeClient client;
    const QByteArray body = PracticeClient::customer(u"ComNr_1"_s);
    client.server().playNext(scenario);
    QCOMPARE(submit(client.server(), body).outcome, Outcome::Unknown);
    QCOMPARE(eventsOf(client.server(), u"ComNr_1"_s), arrives ? Found::Arrived : Found::Nothing);

    const Answer again = submit(client.server(), body);
    QCOMPARE(again.outcome, arrives ? Outcome::Refused : Outcome::Accepted);
    QCOMPARE(saysAlreadyUsed(again), arrives);
    QCOMPARE(eventsOf(client.server(), u"ComNr_1"_s), Found::Arrived);
}

void PracticeSettlingTest::everyUnknownOutcomeIsHere()
{
    for (const Scenario scenario : PracticeScenarios::all()) {
        PracticeClient client;
        client.server().playNext(scenario);
        const Answer answer = submit(client.server(), PracticeClient::customer(u"ComNr_1"_s));
        QVERIFY2((answer.outcome == Outcome::Unknown) == unknown.contains(scenario),
                 qPrintable(PracticeScenarios::name(scenario)));
    }
}

QTEST_GUILESS_MAIN(PracticeSettlingTest)
#include "practicesettlingtest.moc"
