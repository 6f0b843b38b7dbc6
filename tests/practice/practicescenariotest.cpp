#include "practice/practicescenario.h"

#include "practice/practiceclient.h"

#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace App;
using Support::PracticeClient;

namespace {

constexpr auto submissionPath = &PracticeClient::submissionPath;
constexpr auto eventsPath = &PracticeClient::eventsPath;
constexpr auto customer = &PracticeClient::customer;
constexpr auto ended = &PracticeClient::ended;
constexpr auto objectIn = &PracticeClient::objectIn;
constexpr auto statusOf = &PracticeClient::statusOf;

} // namespace

using Scenario = PracticeScenario;

/// The mishaps that the practice server plays, and those that others play on it.
class PracticeScenarioTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_client = std::make_unique<PracticeClient>(); }

    void playsAScenarioOnce_data();
    void playsAScenarioOnce();
    void neverAnswersWhenToldSo();
    void settlesWhatBecameOfALostAnswer_data();
    void settlesWhatBecameOfALostAnswer();
    void namesEveryScenario();
    void answersManyAtOnce();
    void survivesWhatIsNoHttp_data();
    void survivesWhatIsNoHttp();

private:
    /// A socket that is connected to the server.
    void connectTo(QTcpSocket &socket);

    std::unique_ptr<PracticeClient> m_client;
};

void PracticeScenarioTest::connectTo(QTcpSocket &socket)
{
    const QUrl base = m_client->server().base();
    socket.connectToHost(base.host(), static_cast<quint16>(base.port()));
    QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
}

void PracticeScenarioTest::playsAScenarioOnce_data()
{
    QTest::addColumn<Scenario>("scenario");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("judge") << Scenario::Judge << 200 << R"({"resultType":"REQUEST_ACCEPTED"})"_qba;
    QTest::newRow("refuse") << Scenario::BadRequest << 400
                            << R"({"errors":["CommunicationNumber is mandatory"]})"_qba;
    QTest::newRow("not found")
        << Scenario::NotFound << 404
        << R"({"resultType": "REQUEST_REJECTED", "status": 404, "error": "Not Found"})"_qba;
    QTest::newRow("server error, with the comma missing")
        << Scenario::ServerError << 500
        << R"({ "resultType": "REQUEST_REJECTED" "status": 500, "error": "Internal Server Error" })"_qba;
    QTest::newRow("close unanswered") << Scenario::CloseUnanswered << 0 << QByteArray();
    QTest::newRow("cut off") << Scenario::CutOff << 200 << R"({"resultType":"R)"_qba;
    QTest::newRow("empty answer") << Scenario::EmptyAnswer << 200 << QByteArray();
    QTest::newRow("another result")
        << Scenario::OtherResult << 200 << R"({"resultType": "REQUEST_POSTPONED"})"_qba;
    QTest::newRow("a proxy's page")
        << Scenario::HtmlPage << 200
        << "<!DOCTYPE html><html><body><h1>Sign in</h1></body></html>"_qba;
    QTest::newRow("bad gateway") << Scenario::BadGateway << 502
                                 << "<html><body><h1>502 Bad Gateway</h1></body></html>"_qba;
    QTest::newRow("busy") << Scenario::Busy << 503 << QByteArray();
    QTest::newRow("too many") << Scenario::TooMany << 429 << QByteArray();
    QTest::newRow("redirect") << Scenario::Redirect << 302 << QByteArray();
}

void PracticeScenarioTest::playsAScenarioOnce()
{
    QFETCH(Scenario, scenario);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    m_client->server().playNext(scenario);
    // A question in between does not use the scenario up.
    QCOMPARE(statusOf(m_client->get(u"/classifier/country"_s)), 200);

    // Raw, because QNetworkAccessManager would send again what was closed unanswered.
    QTcpSocket client;
    connectTo(client);
    const QByteArray sent = customer(u"1"_s);
    client.write("POST " + submissionPath().toUtf8() +
                 " HTTP/1.1\r\nHost: localhost\r\n"
                 "Content-Type: application/json\r\nContent-Length: " +
                 QByteArray::number(sent.size()) + "\r\n\r\n" + sent);
    QByteArray answer;
    const bool closes = scenario == Scenario::CloseUnanswered || scenario == Scenario::CutOff;
    QTRY_VERIFY((answer += client.readAll(),
                 closes ? client.state() == QAbstractSocket::UnconnectedState
                        : answer.contains("\r\n\r\n") && answer.endsWith(body)));
    QCOMPARE(answer.mid(9, 3).toInt(), status);
    if (status == 0)
        QCOMPARE(answer, QByteArray());
    else
        QCOMPARE(answer.mid(answer.indexOf("\r\n\r\n") + 4), body);
    QCOMPARE(answer.contains("Retry-After: 5"),
             scenario == Scenario::Busy || scenario == Scenario::TooMany);
    QCOMPARE(answer.contains("Location: https://example.org/moved"),
             scenario == Scenario::Redirect);

    const auto next = m_client->post(customer(u"2"_s));
    QCOMPARE(statusOf(next), 200);
    QCOMPARE(objectIn(next), (QJsonObject{{u"resultType"_s, u"REQUEST_ACCEPTED"_s}}));
}

void PracticeScenarioTest::neverAnswersWhenToldSo()
{
    m_client->server().playNext(Scenario::NoAnswer);
    QNetworkReply *silent = m_client->startPost(customer(u"1"_s));
    // The server has read it and goes on answering others, and this one is still open.
    QSignalSpy received(&m_client->server(), &PracticeServer::received);
    QTRY_COMPARE(received.size(), 1);
    QCOMPARE(statusOf(m_client->post(customer(u"2"_s))), 200);
    QVERIFY(silent->isRunning());
    QCOMPARE(silent->bytesAvailable(), 0);

    silent->abort();
    QCOMPARE(ended(silent)->error(), QNetworkReply::OperationCanceledError);
    QCOMPARE(statusOf(m_client->post(customer(u"3"_s))), 200);
}

void PracticeScenarioTest::settlesWhatBecameOfALostAnswer_data()
{
    QTest::addColumn<Scenario>("scenario");
    QTest::addColumn<bool>("arrives");
    QTest::newRow("a cut-off answer: it arrived") << Scenario::CutOff << true;
    QTest::newRow("an empty answer: it arrived") << Scenario::EmptyAnswer << true;
    QTest::newRow("a proxy's page: it did not") << Scenario::HtmlPage << false;
    QTest::newRow("a bad gateway: it did not") << Scenario::BadGateway << false;
    QTest::newRow("a server error: it did not") << Scenario::ServerError << false;
    QTest::newRow("a busy server: it did not") << Scenario::Busy << false;
}

void PracticeScenarioTest::settlesWhatBecameOfALostAnswer()
{
    QFETCH(Scenario, scenario);
    QFETCH(bool, arrives);
    m_client->server().playNext(scenario);
    m_client->post(customer(u"1"_s));
    const QJsonArray events =
        objectIn(m_client->get(eventsPath(u"1"_s))).value(u"events").toArray();
    QCOMPARE(events.size(), arrives ? 1 : 0);
    QCOMPARE(statusOf(m_client->post(customer(u"1"_s))), arrives ? 400 : 200);
}

void PracticeScenarioTest::namesEveryScenario()
{
    QSet<QString> names;
    for (const Scenario scenario : PracticeScenarios::all())
        names.insert(PracticeScenarios::name(scenario));
    QCOMPARE(PracticeScenarios::all().size(), 14);
    QCOMPARE(names.size(), 14);
    QVERIFY(!names.contains(QString()));
}

void PracticeScenarioTest::answersManyAtOnce()
{
    // Two of each number: exactly one of the two may be accepted.
    constexpr int numbers = 100;
    QList<QNetworkReply *> replies;
    for (int index = 0; index < 2 * numbers; ++index)
        replies.append(m_client->startPost(customer(QString::number(index % numbers))));
    int accepted = 0;
    int used = 0;
    for (QNetworkReply *reply : replies) {
        const auto answer = ended(reply);
        accepted += statusOf(answer) == 200;
        used += objectIn(answer).contains(u"errorCode");
    }
    QCOMPARE(accepted, numbers);
    QCOMPARE(used, numbers);
}

void PracticeScenarioTest::survivesWhatIsNoHttp_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("nothing at all") << QByteArray();
    QTest::newRow("not HTTP") << "hello there\r\n\r\n"_qba;
    QTest::newRow("zero bytes") << QByteArray(4096, '\0');
    QTest::newRow("half a head") << "POST /amlyze-ws-rest/simplified-customer HT"_qba;
    QTest::newRow("a head without its body")
        << "POST /amlyze-ws-rest/simplified-customer HTTP/1.1\r\nContent-Length: 99\r\n\r\n{"_qba;
    QTest::newRow("a length that is no number")
        << "POST /amlyze-ws-rest/simplified-customer HTTP/1.1\r\nContent-Length: much\r\n\r\n{}"_qba;
    QTest::newRow("a length below zero")
        << "POST /amlyze-ws-rest/simplified-customer HTTP/1.1\r\nContent-Length: -5\r\n\r\n{}"_qba;
    QTest::newRow("a very long head line") << "GET /" + QByteArray(200000, 'a');
}

void PracticeScenarioTest::survivesWhatIsNoHttp()
{
    QFETCH(QByteArray, sent);
    QTcpSocket client;
    connectTo(client);
    client.write(sent);
    QTRY_COMPARE(client.bytesToWrite(), 0);
    QCOMPARE(statusOf(m_client->post(customer(u"1"_s))), 200);
    client.abort();
    QCOMPARE(statusOf(m_client->post(customer(u"2"_s))), 200);
}

QTEST_GUILESS_MAIN(PracticeScenarioTest)
#include "practicescenariotest.moc"
