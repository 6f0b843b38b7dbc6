#include "practice/practiceserver.h"

#include "contract/codes.h"
#include "practice/practiceclient.h"
#include "practice/samplebodies.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Forms;
using App::PracticeServer;
using Support::PracticeClient;

namespace {

constexpr auto submissionPath = &PracticeClient::submissionPath;
constexpr auto eventsPath = &PracticeClient::eventsPath;
constexpr auto customer = &PracticeClient::customer;
constexpr auto ended = &PracticeClient::ended;
constexpr auto objectIn = &PracticeClient::objectIn;
constexpr auto statusOf = &PracticeClient::statusOf;

const QJsonObject acceptance{{u"resultType"_s, u"REQUEST_ACCEPTED"_s}};

} // namespace

/// The practice server over real sockets: its addresses and what each of them answers.
class PracticeServerTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_client = std::make_unique<PracticeClient>(); }

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
    void listsClassifiers_data();
    void listsClassifiers();
    void tellsWhatHappenedToANumber();
    void asksForANumber();
    void saysWhatItReceived();

private:
    std::unique_ptr<PracticeClient> m_client;
};

void PracticeServerTest::costsNothingUntilItListens()
{
    const PracticeServer idle;
    QVERIFY(idle.base().isEmpty());
    QVERIFY(idle.children().isEmpty());
}

void PracticeServerTest::listensOnLoopbackOnce()
{
    const QUrl base = m_client->server().base();
    QCOMPARE(base.host(), u"127.0.0.1"_s);
    QVERIFY(base.port() > 0);
    const auto again = m_client->server().listen();
    QVERIFY(again);
    QCOMPARE(*again, base);

    PracticeServer another;
    QVERIFY(another.listen());
    QVERIFY(another.base() != base);
}

void PracticeServerTest::acceptsACustomer_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("at the contract's path") << submissionPath();
    QTest::newRow("at the other revision's path") << u"/amlyze-ws-rest/simplifiedCustomer"_s;
}

void PracticeServerTest::acceptsACustomer()
{
    QFETCH(QString, path);
    for (const auto kind : {Forms::CustomerKind::Individual, Forms::CustomerKind::Organization}) {
        const QByteArray body = Support::toBody(Support::with(
            Support::fullCustomer(kind), u"communicationNumber"_s, QString::number(int(kind))));
        const auto reply =
            ended(m_client->startPost(body, path, "application/json; charset=utf-8"));
        QCOMPARE(statusOf(reply), 200);
        QCOMPARE(reply->header(QNetworkRequest::ContentTypeHeader).toString(),
                 u"application/json"_s);
        QCOMPARE(objectIn(reply), acceptance);
    }
}

void PracticeServerTest::refusesWithReasons()
{
    const auto reply =
        m_client->post(R"({"entityType": "INDIVIDUAL", "customerStatus": "ACTIVE"})");
    QCOMPARE(statusOf(reply), 400);
    const QJsonArray expected{u"CustomerExtId is mandatory"_s,
                              u"For INDIVIDUAL type customer FirstName is mandatory"_s,
                              u"For INDIVIDUAL type customer LastName is mandatory"_s,
                              u"CommunicationNumber is mandatory"_s,
                              u"Requester is mandatory"_s,
                              u"RiskManagementCategory is mandatory"_s};
    QCOMPARE(objectIn(reply), (QJsonObject{{u"errors"_s, expected}}));
}

void PracticeServerTest::refusesANumberThatWasUsed()
{
    QCOMPARE(statusOf(m_client->post(customer(u"7"_s))), 200);
    const auto again = m_client->post(customer(u"7"_s));
    QCOMPARE(statusOf(again), 400);
    const QJsonObject rejection = objectIn(again);
    QCOMPARE(rejection.value(u"resultType").toString(), u"REQUEST_REJECTED"_s);
    QCOMPARE(rejection.value(u"errorDescription").toString(),
             u"CommunicationNumber already used in amlyze"_s);
    QVERIFY(!rejection.value(u"errorCode").toString().isEmpty());
    QCOMPARE(statusOf(m_client->post(customer(u"8"_s))), 200);
}

void PracticeServerTest::keepsARefusedNumberFree()
{
    QJsonObject broken = Support::minimalCustomer(Forms::CustomerKind::Individual);
    broken.insert(u"communicationNumber"_s, u"9"_s);
    broken.insert(u"customerStatus"_s, u"SLEEPING"_s);
    QCOMPARE(statusOf(m_client->post(Support::toBody(broken))), 400);
    QCOMPARE(statusOf(m_client->post(customer(u"9"_s))), 200);
}

void PracticeServerTest::answersOtherAddresses_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    QTest::newRow("the root") << "GET"_qba << u"/"_s << 404;
    QTest::newRow("an address nobody knows") << "POST"_qba << u"/amlyze-ws-rest/customers"_s << 404;
    QTest::newRow("a path below the endpoint")
        << "POST"_qba << QString(submissionPath() + u"/1") << 404;
    QTest::newRow("the endpoint, asked for") << "GET"_qba << submissionPath() << 405;
    QTest::newRow("the endpoint, put to") << "PUT"_qba << submissionPath() << 405;
    QTest::newRow("a classifier, posted to") << "POST"_qba << u"/classifier/country"_s << 405;
    QTest::newRow("a classifier nobody knows") << "GET"_qba << u"/classifier/colour"_s << 404;
    QTest::newRow("events, deleted") << "DELETE"_qba << eventsPath(u"1"_s) << 405;
}

void PracticeServerTest::answersOtherAddresses()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(int, status);
    const auto reply = m_client->request(method, path, customer(u"1"_s));
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
    const auto reply = ended(m_client->startPost(customer(u"1"_s), submissionPath(), "text/xml"));
    QCOMPARE(statusOf(reply), 415);
    QCOMPARE(objectIn(reply).value(u"error").toString(), u"Unsupported Media Type"_s);
}

void PracticeServerTest::takesNoBodyBeyondItsLimit()
{
    const QByteArray blank(1024 * 1024 - customer(u"1"_s).size(), ' ');
    QCOMPARE(statusOf(m_client->post(customer(u"1"_s) + blank)), 200);
    QCOMPARE(statusOf(m_client->post(customer(u"2"_s) + blank + ' ')), 413);
}

void PracticeServerTest::listsClassifiers_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("size");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("called");
    QTest::newRow("countries") << u"country"_s << int(Codes::all(CodeSet::Country).size())
                               << u"LT"_s << u"Lithuania"_s;
    QTest::newRow("currencies") << u"currency"_s << int(Codes::all(CodeSet::Currency).size())
                                << u"EUR"_s << u"Euro"_s;
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
    const auto reply = m_client->get(QString(u"/classifier/" + name));
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
    const QString path = eventsPath(number);
    QCOMPARE(objectIn(m_client->get(path)), nothing);

    QJsonObject sent = Support::fullCustomer(Forms::CustomerKind::Individual);
    sent.insert(u"communicationNumber"_s, number);
    sent.insert(u"riskLevel"_s, u"HIGH"_s);
    sent.insert(u"customerExtId"_s, u"cust_1"_s);
    QCOMPARE(statusOf(m_client->post(Support::toBody(sent))), 200);

    const auto reply = m_client->get(path);
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
    const auto reply = m_client->get(eventsPath(QString()));
    QCOMPARE(statusOf(reply), 400);
    const QJsonObject error{{u"code"_s, u"BAD_REQUEST"_s},
                            {u"description"_s, u"Communication number is required"_s}};
    QCOMPARE(objectIn(reply).value(u"errors").toArray(), QJsonArray{error});
}

void PracticeServerTest::saysWhatItReceived()
{
    QSignalSpy received(&m_client->server(), &PracticeServer::received);
    m_client->post(customer(u"17"_s));
    m_client->post(customer(u"17"_s));
    m_client->post("no JSON");
    m_client->get(u"/classifier/country"_s);
    QCOMPARE(received.size(), 3);
    QCOMPARE(received.at(0).at(0).toString(), u"17"_s);
    QCOMPARE(received.at(1).at(0).toString(), u"17"_s);
    QCOMPARE(received.at(2).at(0).toString(), QString());
}

QTEST_GUILESS_MAIN(PracticeServerTest)
#include "practiceservertest.moc"
