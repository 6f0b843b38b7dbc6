#include "submission/answerreader.h"
#include "submission/eventsrun.h"
#include "support/jobrun.h"
#include "support/rawserver.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Support;
using App::CommunicationEvent;
using App::CommunicationEvents;
using App::EventsJob;
using Found = CommunicationEvents::Found;
using When = RawServer::When;

Q_DECLARE_METATYPE(App::CommunicationEvents::Found)

/// That only an event of the communication proves that a customer arrived, whatever a server says.
class EventsAnswerTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { forgetProxies(); }
    void answers_data();
    void answers();
    void takesTheTextsOfEachEvent();
    void takesTheEventsOfThisCommunicationAlone();
    void saysWhyItFailed_data();
    void saysWhyItFailed();
};

namespace {

const QByteArray documented =
    R"({"events": [{"type": "app.amlyze.customer.riskmanagement.kyc_scoring.completed",
        "source": "ComNr_1", "subject": "IND1", "data": {"initialRiskLevel": "MEDIUM",
        "finalRiskLevel": "HIGH", "decisionType": "ACCEPTED",
        "approvedAt": "2023-06-11T21:00:00.000Z"}}], "errors": []})";

CommunicationEvents ask(const QByteArray &answer)
{
    RawServer server(When::RequestRead, say(answer));
    EventsJob job(server.base(), u"ComNr_1"_s);
    return run(job);
}

} // namespace

void EventsAnswerTest::answers_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Found>("found");
    const auto row = [](const char *name, const QByteArray &answer, Found found) {
        QTest::newRow(name) << answer << found;
    };
    const auto ok = [](const QByteArray &body) { return response("200 OK", body); };
    row("the documented one", ok(documented), Found::Arrived);
    row("one with nothing but its source", ok(R"({"events": [{"source": "ComNr_1"}]})"),
        Found::Arrived);
    row("one beside an error", ok(R"({"events": [{"source": "ComNr_1"}], "errors": ["a"]})"),
        Found::Arrived);
    row("no event", ok(R"({"events": [], "errors": []})"), Found::Nothing);
    row("events of another communication", ok(R"({"events": [{"source": "ComNr_12"}]})"),
        Found::Nothing);
    row("a source in other letters", ok(R"({"events": [{"source": "comnr_1"}]})"), Found::Nothing);
    row("the number as the subject", ok(R"({"events": [{"subject": "ComNr_1"}]})"), Found::Nothing);
    row("events that are none", ok(R"({"events": [1, "ComNr_1", null, ["ComNr_1"]]})"),
        Found::Nothing);
    row("no event and an error", ok(R"({"events": [], "errors": [{"code": "X"}]})"), Found::Failed);
    row("events that are no list", ok(R"({"events": {"source": "ComNr_1"}})"), Found::Failed);
    row("no events", ok("{}"), Found::Failed);
    row("a list alone", ok(R"([{"source": "ComNr_1"}])"), Found::Failed);
    row("no JSON", ok("hello"), Found::Failed);
    row("an empty body", ok(""), Found::Failed);
    row("zeros", ok(QByteArray(1000, '\0')), Found::Failed);
    row("nested without end", ok(QByteArray(500'000, '[')), Found::Failed);
    row("not found", response("404 Not Found", documented), Found::NotOffered);
    row("method not allowed", response("405 Method Not Allowed", ""), Found::NotOffered);
    row("not implemented", response("501 Not Implemented", ""), Found::NotOffered);
    row("a web page",
        response("200 OK", "<!DOCTYPE html><title>ComNr_1</title>", "Content-Type: text/html\r\n"),
        Found::NotOffered);
    row("a web page that does not say so", ok("\r\n<html></html>"), Found::NotOffered);
    row("a bad request", response("400 Bad Request", R"({"errors": [{"code": "BAD_REQUEST"}]})"),
        Found::Failed);
    row("events with a failure", response("500 Internal Server Error", documented), Found::Failed);
    row("a proxy's failure", response("502 Bad Gateway", "<html></html>"), Found::Failed);
    row("a password asked for",
        response("401 Unauthorized", documented, "WWW-Authenticate: Basic realm=\"x\"\r\n"),
        Found::Failed);
    row("not allowed", response("403 Forbidden", documented), Found::Failed);
    row("too many", response("429 Too Many Requests", documented), Found::Failed);
    row("no content", response("204 No Content", ""), Found::Failed);
    row("nothing", "", Found::Failed);
    row("no HTTP", "hello\r\n\r\n", Found::Failed);
    row("half a head", "HTTP/1.1 200 OK\r\nContent-Le", Found::Failed);
    row("shorter than promised",
        "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(documented.size() + 1) +
            "\r\n\r\n" + documented,
        Found::Failed);
    row("a web page that is cut off", "HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n<html>",
        Found::Failed);
    row("up to the limit",
        ok(documented + QByteArray(App::maximumAnswerSize - documented.size(), ' ')),
        Found::Arrived);
    row("beyond the limit",
        ok(documented + QByteArray(App::maximumAnswerSize - documented.size() + 1, ' ')),
        Found::Failed);
}

void EventsAnswerTest::answers()
{
    QFETCH(QByteArray, answer);
    QFETCH(Found, found);
    const CommunicationEvents events = ask(answer);
    QVERIFY2(events.found == found, qPrintable(events.explanation));
    QCOMPARE(events.events.isEmpty(), found != Found::Arrived);
    QVERIFY(!events.explanation.isEmpty() && events.explanation != u"no end"_s);
}

void EventsAnswerTest::takesTheTextsOfEachEvent()
{
    const CommunicationEvents events = ask(response("200 OK", documented));
    const CommunicationEvent expected{u"app.amlyze.customer.riskmanagement.kyc_scoring.completed"_s,
                                      u"IND1"_s,
                                      u"MEDIUM"_s,
                                      u"HIGH"_s,
                                      u"ACCEPTED"_s,
                                      u"2023-06-11T21:00:00.000Z"_s};
    QCOMPARE(events.events, QList<CommunicationEvent>{expected});
}

void EventsAnswerTest::takesTheEventsOfThisCommunicationAlone()
{
    const CommunicationEvents events = ask(response("200 OK", R"({"events": [
        {"source": "ComNr_1", "type": "first"}, {"source": "ComNr_2", "type": "other"},
        {"source": "ComNr_1", "type": "second", "data": {"finalRiskLevel": 3, "decisionType": {}}}
    ]})"));
    QCOMPARE(events.events.size(), 2);
    QCOMPARE(events.events.at(0).type, u"first"_s);
    QCOMPARE(events.events.at(1).type, u"second"_s);
    QCOMPARE(events.events.at(1).finalRiskLevel, u"3"_s);
    QCOMPARE(events.events.at(1).decisionType, QString());
}

void EventsAnswerTest::saysWhyItFailed_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("why");
    QTest::newRow("the service's reason")
        << response("400 Bad Request",
                    R"({"errors": [{"code": "B", "description": "Number is required"}]})")
        << u"Number is required"_s;
    QTest::newRow("its code") << response("200 OK", R"({"events": [], "errors": [{"code": "B7"}]})")
                              << u"B7"_s;
    QTest::newRow("not let in") << response("403 Forbidden", "") << u"signs in"_s;
    QTest::newRow("a closed connection") << ""_ba << u"before the service answered"_s;
    QTest::newRow("a cut-off answer")
        << "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{"_ba << u"in the middle"_s;
    QTest::newRow("a long answer")
        << response("200 OK", QByteArray(App::maximumAnswerSize + 1, ' ')) << u"longer"_s;
}

void EventsAnswerTest::saysWhyItFailed()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, why);
    const CommunicationEvents events = ask(answer);
    QVERIFY2(events.explanation.contains(why), qPrintable(events.explanation));
    QVERIFY2(events.explanation.contains(u"stays as it is"_s), qPrintable(events.explanation));
}

QTEST_GUILESS_MAIN(EventsAnswerTest)
#include "eventsanswertest.moc"
