#include "practice/practiceserver.h"

#include "practice/samplebodies.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace App;
using Scenario = PracticeServer::Scenario;

namespace {

const QString submissionPath = u"/amlyze-ws-rest/simplified-customer"_s;
const QString eventsPath = u"/api/integration-services/v1/communications-events/"_s;

QByteArray customer(const QString &number)
{
    return Support::toBody(Support::with(Support::minimalCustomer(Forms::CustomerKind::Individual),
                                         u"communicationNumber"_s, number));
}

} // namespace

/// The practice server over real sockets.
class PracticeServerTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void costsNothingUntilItListens();
    void listensOnLoopbackOnce();
    void acceptsACustomer_data();
    void acceptsACustomer();
    void refusesWithReasons();
    void refusesANumberThatWasUsed();
    void keepsARefusedNumberFree();
    void answersOtherAddresses_data();
    void answersOtherAddresses();
    void takesOnlyJson();
    void takesNoBodyBeyondItsLimit();
    void playsAScenarioOnce_data();
    void playsAScenarioOnce();
    void neverAnswersWhenToldSo();
    void settlesWhatBecameOfALostAnswer_data();
    void settlesWhatBecameOfALostAnswer();
    void namesEveryScenario();
    void listsClassifiers_data();
    void listsClassifiers();
    void tellsWhatHappenedToANumber();
    void asksForANumber();
    void answersManyAtOnce();
    void survivesWhatIsNoHttp_data();
    void survivesWhatIsNoHttp();
    void saysWhatItReceived();

private:
    QNetworkReply *startPost(const QString &path, const QByteArray &body,
                             const QByteArray &type = "application/json");
    /// A reply that has ended.
    std::unique_ptr<QNetworkReply> ended(QNetworkReply *reply);
    std::unique_ptr<QNetworkReply> post(const QByteArray &body)
    {
        return ended(startPost(submissionPath, body));
    }
    std::unique_ptr<QNetworkReply> get(const QString &path);

    std::unique_ptr<PracticeServer> m_server;
    QNetworkAccessManager m_network;
};

namespace {

int statusOf(const std::unique_ptr<QNetworkReply> &reply)
{
    return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

QJsonObject objectIn(const std::unique_ptr<QNetworkReply> &reply)
{
    return QJsonDocument::fromJson(reply->readAll()).object();
}

const QJsonObject acceptance{{u"resultType"_s, u"REQUEST_ACCEPTED"_s}};

} // namespace

void PracticeServerTest::init()
{
    m_server = std::make_unique<PracticeServer>();
    QVERIFY(m_server->listen());
}

QNetworkReply *PracticeServerTest::startPost(const QString &path, const QByteArray &body,
                                             const QByteArray &type)
{
    QUrl url = m_server->base();
    url.setPath(path);
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, type);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    return m_network.post(request, body);
}

std::unique_ptr<QNetworkReply> PracticeServerTest::ended(QNetworkReply *reply)
{
    [&] { QTRY_VERIFY(reply->isFinished()); }();
    return std::unique_ptr<QNetworkReply>(reply);
}

std::unique_ptr<QNetworkReply> PracticeServerTest::get(const QString &path)
{
    QUrl url = m_server->base();
    url.setPath(path, QUrl::TolerantMode);
    return ended(m_network.get(QNetworkRequest(url)));
}

void PracticeServerTest::costsNothingUntilItListens()
{
    const PracticeServer idle;
    QVERIFY(idle.base().isEmpty());
    QVERIFY(idle.children().isEmpty());
}

void PracticeServerTest::listensOnLoopbackOnce()
{
    const QUrl base = m_server->base();
    QCOMPARE(base.host(), u"127.0.0.1"_s);
    QVERIFY(base.port() > 0);
    const auto again = m_server->listen();
    QVERIFY(again);
    QCOMPARE(*again, base);

    PracticeServer another;
    QVERIFY(another.listen());
    QVERIFY(another.base() != base);
}

void PracticeServerTest::acceptsACustomer_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("at the contract's path") << submissionPath;
    QTest::newRow("at the other revision's path") << u"/amlyze-ws-rest/simplifiedCustomer"_s;
}

void PracticeServerTest::acceptsACustomer()
{
    QFETCH(QString, path);
    for (const auto kind : {Forms::CustomerKind::Individual, Forms::CustomerKind::Organization}) {
        const QByteArray body = Support::toBody(Support::with(
            Support::fullCustomer(kind), u"communicationNumber"_s, QString::number(int(kind))));
        const auto reply = ended(startPost(path, body, "application/json; charset=utf-8"));
        QCOMPARE(statusOf(reply), 200);
        QCOMPARE(reply->header(QNetworkRequest::ContentTypeHeader).toString(),
                 u"application/json"_s);
        QCOMPARE(objectIn(reply), acceptance);
    }
}

void PracticeServerTest::refusesWithReasons()
{
    const auto reply = post(R"({"entityType": "INDIVIDUAL", "customerStatus": "ACTIVE"})");
    QCOMPARE(statusOf(reply), 400);
    const QJsonArray expected{u"CustomerExtId is mandatory"_s,
                              u"CommunicationNumber is mandatory"_s,
                              u"Requester is mandatory"_s,
                              u"RiskManagementCategory is mandatory"_s,
                              u"For INDIVIDUAL type customer FirstName is mandatory"_s,
                              u"For INDIVIDUAL type customer LastName is mandatory"_s};
    QCOMPARE(objectIn(reply), (QJsonObject{{u"errors"_s, expected}}));
}

void PracticeServerTest::refusesANumberThatWasUsed()
{
    QCOMPARE(statusOf(post(customer(u"7"_s))), 200);
    const auto again = post(customer(u"7"_s));
    QCOMPARE(statusOf(again), 400);
    const QJsonObject rejection = objectIn(again);
    QCOMPARE(rejection.value(u"resultType").toString(), u"REQUEST_REJECTED"_s);
    QCOMPARE(rejection.value(u"errorDescription").toString(),
             u"CommunicationNumber already used in amlyze"_s);
    QVERIFY(!rejection.value(u"errorCode").toString().isEmpty());
    QCOMPARE(statusOf(post(customer(u"8"_s))), 200);
}

void PracticeServerTest::keepsARefusedNumberFree()
{
    QJsonObject broken = Support::minimalCustomer(Forms::CustomerKind::Individual);
    broken.insert(u"communicationNumber"_s, u"9"_s);
    broken.insert(u"customerStatus"_s, u"SLEEPING"_s);
    QCOMPARE(statusOf(post(Support::toBody(broken))), 400);
    QCOMPARE(statusOf(post(customer(u"9"_s))), 200);
}

void PracticeServerTest::answersOtherAddresses_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    QTest::newRow("the root") << "GET"_qba << u"/"_s << 404;
    QTest::newRow("an address nobody knows") << "POST"_qba << u"/amlyze-ws-rest/customers"_s << 404;
    QTest::newRow("a path below the endpoint") << "POST"_qba << submissionPath + u"/1" << 404;
    QTest::newRow("the endpoint, asked for") << "GET"_qba << submissionPath << 405;
    QTest::newRow("the endpoint, put to") << "PUT"_qba << submissionPath << 405;
    QTest::newRow("a classifier, posted to") << "POST"_qba << u"/classifier/country"_s << 405;
    QTest::newRow("a classifier nobody knows") << "GET"_qba << u"/classifier/colour"_s << 404;
    QTest::newRow("events, deleted") << "DELETE"_qba << QString(eventsPath + u"1") << 405;
}

void PracticeServerTest::answersOtherAddresses()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(int, status);
    QUrl url = m_server->base();
    url.setPath(path);
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_qba);
    const auto reply = ended(m_network.sendCustomRequest(request, method, customer(u"1"_s)));
    QCOMPARE(statusOf(reply), status);
    const QJsonObject body = objectIn(reply);
    QCOMPARE(body.value(u"status").toInt(), status);
    if (status == 404)
        QCOMPARE(body.value(u"resultType").toString(), u"REQUEST_REJECTED"_s);
    else
        QCOMPARE(body.value(u"path").toString(), path);
}

void PracticeServerTest::takesOnlyJson()
{
    const auto reply = ended(startPost(submissionPath, customer(u"1"_s), "text/xml"));
    QCOMPARE(statusOf(reply), 415);
    QCOMPARE(objectIn(reply).value(u"error").toString(), u"Unsupported Media Type"_s);
}

void PracticeServerTest::takesNoBodyBeyondItsLimit()
{
    const QByteArray blank(1024 * 1024 - customer(u"1"_s).size(), ' ');
    QCOMPARE(statusOf(post(customer(u"1"_s) + blank)), 200);
    QCOMPARE(statusOf(post(customer(u"2"_s) + blank + ' ')), 413);
}

void PracticeServerTest::playsAScenarioOnce_data()
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

void PracticeServerTest::playsAScenarioOnce()
{
    QFETCH(Scenario, scenario);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    m_server->playNext(scenario);
    // A question in between does not use the scenario up.
    QCOMPARE(statusOf(get(u"/classifier/country"_s)), 200);

    // Raw, because QNetworkAccessManager would send again what was closed unanswered.
    QTcpSocket client;
    client.connectToHost(m_server->base().host(), quint16(m_server->base().port()));
    QTRY_COMPARE(client.state(), QAbstractSocket::ConnectedState);
    const QByteArray sent = customer(u"1"_s);
    client.write("POST " + submissionPath.toUtf8() +
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

    const auto next = post(customer(u"2"_s));
    QCOMPARE(statusOf(next), 200);
    QCOMPARE(objectIn(next), acceptance);
}

void PracticeServerTest::neverAnswersWhenToldSo()
{
    m_server->playNext(Scenario::NoAnswer);
    QNetworkReply *silent = startPost(submissionPath, customer(u"1"_s));
    // The server has read it and goes on answering others, and this one is still open.
    QSignalSpy received(m_server.get(), &PracticeServer::received);
    QTRY_COMPARE(received.size(), 1);
    QCOMPARE(statusOf(post(customer(u"2"_s))), 200);
    QVERIFY(silent->isRunning());
    QCOMPARE(silent->bytesAvailable(), 0);

    silent->abort();
    QCOMPARE(ended(silent)->error(), QNetworkReply::OperationCanceledError);
    QCOMPARE(statusOf(post(customer(u"3"_s))), 200);
}

void PracticeServerTest::settlesWhatBecameOfALostAnswer_data()
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

void PracticeServerTest::settlesWhatBecameOfALostAnswer()
{
    QFETCH(Scenario, scenario);
    QFETCH(bool, arrives);
    m_server->playNext(scenario);
    post(customer(u"1"_s));
    const QJsonArray events = objectIn(get(QString(eventsPath + u"1"))).value(u"events").toArray();
    QCOMPARE(events.size(), arrives ? 1 : 0);
    QCOMPARE(statusOf(post(customer(u"1"_s))), arrives ? 400 : 200);
}

void PracticeServerTest::namesEveryScenario()
{
    QSet<QString> names;
    for (const Scenario scenario : PracticeScenarios::all())
        names.insert(PracticeScenarios::name(scenario));
    QCOMPARE(PracticeScenarios::all().size(), 14);
    QCOMPARE(names.size(), 14);
    QVERIFY(!names.contains(QString()));
}

void PracticeServerTest::listsClassifiers_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("size");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("called");
    QTest::newRow("countries") << u"country"_s << 249 << u"LT"_s << u"Lithuania"_s;
    QTest::newRow("currencies") << u"currency"_s << 160 << u"EUR"_s << u"Euro"_s;
    QTest::newRow("categories") << u"riskManagementCategory"_s << 4 << u"OCCASIONAL_CUSTOMER"_s
                                << u"Occasional customer"_s;
    QTest::newRow("legal forms") << u"legalForm"_s << 8 << u"SOLE_TRADER"_s << u"Sole trader"_s;
    QTest::newRow("business units") << u"businessUnit"_s << 3 << u"BRANCH"_s << u"Branch"_s;
    QTest::newRow("address types") << u"addressType"_s << 5 << u"RESIDENCE"_s << u"Residence"_s;
    QTest::newRow("a list that the form does not use")
        << u"turnoverType"_s << 0 << QString() << QString();
}

void PracticeServerTest::listsClassifiers()
{
    QFETCH(QString, name);
    QFETCH(int, size);
    QFETCH(QString, code);
    QFETCH(QString, called);
    const auto reply = get(QString(u"/classifier/" + name));
    QCOMPARE(statusOf(reply), 200);
    const QJsonDocument list = QJsonDocument::fromJson(reply->readAll());
    QVERIFY(list.isArray());
    QCOMPARE(list.array().size(), size);
    QVERIFY(code.isEmpty() ||
            list.array().contains(QJsonObject{{u"code"_s, code}, {u"name"_s, called}}));
}

void PracticeServerTest::tellsWhatHappenedToANumber()
{
    const QString number = u"A/7 ą"_s;
    const QJsonObject nothing{{u"events"_s, QJsonArray()}, {u"errors"_s, QJsonArray()}};
    QString path = eventsPath + QString::fromLatin1(QUrl::toPercentEncoding(number));
    QCOMPARE(objectIn(get(path)), nothing);

    QJsonObject sent = Support::fullCustomer(Forms::CustomerKind::Individual);
    sent.insert(u"communicationNumber"_s, number);
    sent.insert(u"riskLevel"_s, u"HIGH"_s);
    sent.insert(u"customerExtId"_s, u"cust_1"_s);
    QCOMPARE(statusOf(post(Support::toBody(sent))), 200);

    const auto reply = get(path);
    QCOMPARE(statusOf(reply), 200);
    const QJsonObject answer = objectIn(reply);
    QCOMPARE(answer.value(u"errors").toArray(), QJsonArray());
    QCOMPARE(answer.value(u"events").toArray().size(), 1);
    const QJsonObject event = answer.value(u"events").toArray().first().toObject();
    QCOMPARE(event.value(u"type").toString(),
             u"app.amlyze.customer.riskmanagement.kyc_scoring.completed"_s);
    QCOMPARE(event.value(u"source").toString(), number);
    QCOMPARE(event.value(u"subject").toString(), u"cust_1"_s);
    const QJsonObject data = event.value(u"data").toObject();
    QCOMPARE(data.value(u"initialRiskLevel").toString(), u"HIGH"_s);
    QCOMPARE(data.value(u"finalRiskLevel").toString(), u"HIGH"_s);
    QCOMPARE(data.value(u"decisionType").toString(), u"ACCEPTED"_s);
    const auto approved =
        QDateTime::fromString(data.value(u"approvedAt").toString(), Qt::ISODateWithMs);
    QVERIFY(qAbs(approved.secsTo(QDateTime::currentDateTimeUtc())) < 60);
}

void PracticeServerTest::asksForANumber()
{
    const auto reply = get(eventsPath);
    QCOMPARE(statusOf(reply), 400);
    const QJsonObject error{{u"code"_s, u"BAD_REQUEST"_s},
                            {u"description"_s, u"Communication number is required"_s}};
    QCOMPARE(objectIn(reply).value(u"errors").toArray(), QJsonArray{error});
}

void PracticeServerTest::answersManyAtOnce()
{
    // Two of each number: exactly one of the two may be accepted.
    constexpr int numbers = 100;
    QList<QNetworkReply *> replies;
    for (int index = 0; index < 2 * numbers; ++index)
        replies.append(startPost(submissionPath, customer(QString::number(index % numbers))));
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

void PracticeServerTest::survivesWhatIsNoHttp_data()
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

void PracticeServerTest::survivesWhatIsNoHttp()
{
    QFETCH(QByteArray, sent);
    QTcpSocket client;
    client.connectToHost(m_server->base().host(), quint16(m_server->base().port()));
    QTRY_COMPARE(client.state(), QAbstractSocket::ConnectedState);
    client.write(sent);
    QTRY_COMPARE(client.bytesToWrite(), 0);
    QCOMPARE(statusOf(post(customer(u"1"_s))), 200);
    client.abort();
    QCOMPARE(statusOf(post(customer(u"2"_s))), 200);
}

void PracticeServerTest::saysWhatItReceived()
{
    QSignalSpy received(m_server.get(), &PracticeServer::received);
    post(customer(u"17"_s));
    post(customer(u"17"_s));
    post("no JSON");
    get(u"/classifier/country"_s);
    QCOMPARE(received.size(), 3);
    QCOMPARE(received.at(0).at(0).toString(), u"17"_s);
    QCOMPARE(received.at(1).at(0).toString(), u"17"_s);
    QCOMPARE(received.at(2).at(0).toString(), QString());
}

QTEST_GUILESS_MAIN(PracticeServerTest)
#include "practiceservertest.moc"
