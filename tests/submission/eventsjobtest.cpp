#include "submission/eventsjob.h"

#include "practice/practiceclient.h"
#include "submission/eventsrun.h"
#include "support/jobrun.h"
#include "support/rawserver.h"
#include "support/selfsigned.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Support;
using namespace std::chrono_literals;
using App::CommunicationEvents;
using App::EventsJob;
using Found = CommunicationEvents::Found;
using When = RawServer::When;

/// That the right question is asked once, and that the asking always ends.
class EventsJobTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { forgetProxies(); }
    void practiceTellsWhatArrived();
    void asksForTheNumberAsOneSegment_data();
    void asksForTheNumberAsOneSegment();
    void practiceFindsAnyNumber_data();
    void practiceFindsAnyNumber();
    void numbersThatCannotBeAskedFor_data();
    void numbersThatCannotBeAskedFor();
    void followsNoRedirect();
    void endsAtTheTimeOut_data();
    void endsAtTheTimeOut();
    void endsWithoutAServer();
    void endsWithoutAnAddress();
    void trustsNoStranger();
    void cancelEndsIt();
    void finishesOnce();
    void aDestroyedJobSaysNothing();
};

namespace {

const QByteArray scoredEvent = R"({"events": [{"type": "scored", "source": "ComNr_1"}]})";

} // namespace

void EventsJobTest::practiceTellsWhatArrived()
{
    PracticeClient client;
    client.post(PracticeClient::customer(u"ComNr_1"_s));
    EventsJob known(client.server().base(), u"ComNr_1"_s);
    const CommunicationEvents arrived = run(known);
    QCOMPARE(arrived.found, Found::Arrived);
    QCOMPARE(arrived.events.size(), 1);
    QVERIFY(arrived.events.first().type.contains(u"kyc_scoring"_s));
    QCOMPARE(arrived.events.first().decisionType, u"ACCEPTED"_s);
    QVERIFY(!arrived.explanation.isEmpty());

    EventsJob unknown(client.server().base(), u"ComNr_2"_s);
    const CommunicationEvents nothing = run(unknown);
    QCOMPARE(nothing.found, Found::Nothing);
    QVERIFY(nothing.events.isEmpty());
    QVERIFY2(nothing.explanation.contains(u"does not prove"_s), qPrintable(nothing.explanation));
}

void EventsJobTest::asksForTheNumberAsOneSegment_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QByteArray>("segment");
    QTest::newRow("plain") << u"ComNr_1"_s << "ComNr_1"_ba;
    QTest::newRow("a slash") << u"a/b"_s << "a%2Fb"_ba;
    QTest::newRow("a way up") << u"../../x"_s << "..%2F..%2Fx"_ba;
    QTest::newRow("a question mark and a number sign") << u"a?b#c"_s << "a%3Fb%23c"_ba;
    QTest::newRow("a percent sign") << u"100%"_s << "100%25"_ba;
    QTest::newRow("what looks encoded") << u"a%2Fb"_s << "a%252Fb"_ba;
    QTest::newRow("white space and a line break") << u"a b\r\nc"_s << "a%20b%0D%0Ac"_ba;
    QTest::newRow("letters of a language") << u"ąž"_s << "%C4%85%C5%BE"_ba;
    QTest::newRow("beyond the basic plane") << u"\U0001F600"_s << "%F0%9F%98%80"_ba;
    QTest::newRow("marks of an address") << u"a;b&c=d+e@f:g"_s << "a%3Bb%26c%3Dd%2Be%40f%3Ag"_ba;
    QTest::newRow("three dots") << u"..."_s << "..."_ba;
    QTest::newRow("a backslash") << u"a\\b"_s << "a%5Cb"_ba;
}

void EventsJobTest::asksForTheNumberAsOneSegment()
{
    QFETCH(QString, number);
    QFETCH(QByteArray, segment);
    RawServer server(When::RequestRead, say(response("200 OK", R"({"events": []})")));
    EventsJob job(QUrl(server.base().toString() + u"/kyc/"), number);
    QCOMPARE(run(job).found, Found::Nothing);
    const QByteArray line = server.lastRequest().left(server.lastRequest().indexOf("\r\n"));
    QCOMPARE(line, QByteArray("GET /kyc/api/integration-services/v1/communications-events/" +
                              segment + " HTTP/1.1"));
    QVERIFY(!server.lastRequest().toLower().contains("authorization"));
}

void EventsJobTest::practiceFindsAnyNumber_data()
{
    QTest::addColumn<QString>("number");
    for (const char *number : {"ComNr_1", "a/b", "a%2Fb", "a?b#c", "ąž 😀", "a+b", "\\"})
        QTest::newRow(number) << QString::fromUtf8(number);
}

void EventsJobTest::practiceFindsAnyNumber()
{
    QFETCH(QString, number);
    PracticeClient client;
    client.post(PracticeClient::customer(number));
    EventsJob job(client.server().base(), number);
    QCOMPARE(run(job).found, Found::Arrived);
}

void EventsJobTest::numbersThatCannotBeAskedFor_data()
{
    QTest::addColumn<QString>("number");
    QTest::newRow("none") << QString();
    QTest::newRow("a dot") << u"."_s;
    QTest::newRow("two dots") << u".."_s;
}

void EventsJobTest::numbersThatCannotBeAskedFor()
{
    QFETCH(QString, number);
    RawServer server(When::RequestRead, say(response("200 OK", scoredEvent)));
    EventsJob job(server.base(), number);
    QCOMPARE(run(job).found, Found::Failed);
    QCOMPARE(server.requests(), 0);
}

void EventsJobTest::followsNoRedirect()
{
    RawServer elsewhere(When::RequestRead, say(response("200 OK", scoredEvent)));
    const QByteArray there = elsewhere.base().toString().toUtf8();
    RawServer server(When::RequestRead,
                     say(response("302 Found", scoredEvent, "Location: " + there + "/x\r\n")));
    EventsJob job(server.base(), u"ComNr_1"_s);
    const CommunicationEvents events = run(job);
    QCOMPARE(events.found, Found::Failed);
    QVERIFY(events.explanation.contains(QString::fromUtf8(there)));
    QCOMPARE(elsewhere.requests(), 0);
}

void EventsJobTest::endsAtTheTimeOut_data()
{
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("a server that never answers") << ""_ba;
    QTest::newRow("a server that stops in its head") << "HTTP/1.1 200 OK\r\nContent-Le"_ba;
    QTest::newRow("a server that stops in its answer")
        << "HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n" + scoredEvent;
}

void EventsJobTest::endsAtTheTimeOut()
{
    QFETCH(QByteArray, beginning);
    RawServer server(When::RequestRead, [=](QTcpSocket &client) { client.write(beginning); });
    EventsJob job(server.base(), u"ComNr_1"_s);
    job.setTimeout(300ms);
    const CommunicationEvents events = run(job);
    QCOMPARE(events.found, Found::Failed);
    QVERIFY2(events.explanation.contains(u"in time"_s), qPrintable(events.explanation));
}

void EventsJobTest::endsWithoutAServer()
{
    EventsJob job(QUrl(u"http://127.0.0.1:%1"_s.arg(deadPort())), u"ComNr_1"_s);
    const CommunicationEvents events = run(job);
    QCOMPARE(events.found, Found::Failed);
    QVERIFY2(events.explanation.contains(u"Nothing answers"_s), qPrintable(events.explanation));
}

void EventsJobTest::endsWithoutAnAddress()
{
    EventsJob job(QUrl(u"ftp://kyc.example.com"_s), u"ComNr_1"_s);
    const CommunicationEvents events = run(job);
    QCOMPARE(events.found, Found::Failed);
    QVERIFY2(events.explanation.contains(u"https://"_s), qPrintable(events.explanation));
}

void EventsJobTest::trustsNoStranger()
{
    const auto tls = selfSigned(u"localhost"_s);
    QVERIFY2(tls.ok(), tls.ok() ? "" : qPrintable(tls.failure().text));
    RawServer server(When::RequestRead, say(response("200 OK", scoredEvent)), *tls);
    EventsJob job(server.base(u"localhost"_s), u"ComNr_1"_s);
    const CommunicationEvents events = run(job);
    QCOMPARE(events.found, Found::Failed);
    QVERIFY2(events.explanation.contains(u"certificate"_s), qPrintable(events.explanation));
    QCOMPARE(server.requests(), 0);
}

void EventsJobTest::cancelEndsIt()
{
    RawServer server(When::RequestRead, [](QTcpSocket &) {});
    EventsJob job(server.base(), u"ComNr_1"_s);
    QSignalSpy finished(&job, &EventsJob::finished);
    job.cancel(); // before it has started there is nothing to end
    QCOMPARE(finished.count(), 0);
    job.start();
    QTRY_VERIFY(!server.lastRequest().isEmpty());
    job.cancel();
    job.cancel();
    QCOMPARE(finished.count(), 1);
    const auto events = finished.first().first().value<CommunicationEvents>();
    QCOMPARE(events.found, Found::Failed);
    QVERIFY2(events.explanation.contains(u"cancelled"_s), qPrintable(events.explanation));
}

void EventsJobTest::finishesOnce()
{
    RawServer server(When::RequestRead, say(response("200 OK", scoredEvent)));
    EventsJob job(server.base(), u"ComNr_1"_s);
    QSignalSpy finished(&job, &EventsJob::finished);
    job.start();
    job.start();
    QVERIFY(finished.wait());
    job.start();
    job.cancel();
    QCoreApplication::processEvents();
    QCOMPARE(finished.count(), 1);
    QCOMPARE(server.requests(), 1);
}

void EventsJobTest::aDestroyedJobSaysNothing()
{
    RawServer server(When::RequestRead, say(response("200 OK", scoredEvent)));
    auto job = std::make_unique<EventsJob>(server.base(), u"ComNr_1"_s);
    QSignalSpy finished(job.get(), &EventsJob::finished);
    job->start();
    job.reset();
    // All that the destroyed one could still hear of is through before this one ends.
    EventsJob other(server.base(), u"ComNr_1"_s);
    QCOMPARE(run(other).found, Found::Arrived);
    QCOMPARE(finished.count(), 0);
}

QTEST_GUILESS_MAIN(EventsJobTest)
#include "eventsjobtest.moc"
