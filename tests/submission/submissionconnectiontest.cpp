#include "support/jobrun.h"
#include "support/rawserver.h"
#include "support/selfsigned.h"

#include <QNetworkProxy>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Support;
using App::Answer;
using App::Outcome;
using When = RawServer::When;

Q_DECLARE_METATYPE(Support::RawServer::Reaction)
Q_DECLARE_METATYPE(App::Outcome)

class SubmissionConnectionTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { forgetProxies(); }
    void cleanup();
    void noConnection_data();
    void noConnection();
    void timeOutWhileConnecting();
    void timeOutInTheHandshake();
    void tls_data();
    void tls();
    void trustedCertificateIsAccepted();
    void proxies_data();
    void proxies();
    void thisMachineNeedsNoProxy();
};

namespace {

const QByteArray accepted = R"({"resultType": "REQUEST_ACCEPTED"})";
const QByteArray page = "<html><body>Sign in</body></html>";

} // namespace

void SubmissionConnectionTest::cleanup()
{
    QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
}

void SubmissionConnectionTest::noConnection_data()
{
    QTest::addColumn<QUrl>("base");
    QTest::newRow("refused") << QUrl(u"http://127.0.0.1:%1"_s.arg(deadPort()));
    QTest::newRow("refused over TLS") << QUrl(u"https://127.0.0.1:%1"_s.arg(deadPort()));
    QTest::newRow("unknown host") << QUrl(u"http://no-such-host.invalid"_s);
    QTest::newRow("unknown host over TLS") << QUrl(u"https://no-such-host.invalid"_s);
}

void SubmissionConnectionTest::noConnection()
{
    QFETCH(QUrl, base);
    const auto job = jobTo(base);
    const Answer answer = run(*job);
    QCOMPARE(answer.outcome, Outcome::NotSent);
    QCOMPARE(answer.status, 0);
    QVERIFY2(answer.explanation.contains(base.host()) && answer.explanation.contains(u"not sent"),
             qPrintable(answer.explanation));
}

void SubmissionConnectionTest::timeOutWhileConnecting()
{
    // A server that accepts nobody, its queue filled up: further connections hang.
    QTcpServer server;
    server.setListenBacklogSize(1);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    server.pauseAccepting();
    QList<QTcpSocket *> waiting;
    do {
        waiting << new QTcpSocket(&server);
        waiting.last()->connectToHost(QHostAddress::LocalHost, server.serverPort());
    } while (waiting.last()->waitForConnected(200) && waiting.size() < 50);
    QVERIFY(waiting.size() < 50);

    const auto job = jobTo(QUrl(u"http://127.0.0.1:%1"_s.arg(server.serverPort())));
    job->setTimeout(300ms);
    QCOMPARE(run(*job).outcome, Outcome::NotSent);
}

void SubmissionConnectionTest::timeOutInTheHandshake()
{
    RawServer server(When::Connected, [](QTcpSocket &) {});
    QUrl base = server.base();
    base.setScheme(u"https"_s);
    const auto job = jobTo(base);
    job->setTimeout(300ms);
    QCOMPARE(run(*job).outcome, Outcome::NotSent);
    QCOMPARE(server.requests(), 0);
}

void SubmissionConnectionTest::tls_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("trusted");
    QTest::newRow("self-signed") << u"localhost"_s << 2 << false;
    QTest::newRow("of another name") << u"elsewhere.example.com"_s << 2 << true;
    QTest::newRow("expired") << u"localhost"_s << -1 << true;
}

void SubmissionConnectionTest::tls()
{
    QFETCH(QString, host);
    QFETCH(int, days);
    QFETCH(bool, trusted);
    const auto configuration = Support::selfSigned(host, days);
    QVERIFY2(configuration.ok(),
             configuration.ok() ? "" : qPrintable(configuration.failure().text));
    const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    QSslConfiguration trusting = before;
    if (trusted)
        trusting.addCaCertificate(configuration->localCertificate());
    QSslConfiguration::setDefaultConfiguration(trusting);

    RawServer server(When::RequestRead, say(response("200 OK", accepted)), *configuration);
    const auto job = jobTo(server.base(u"localhost"_s));
    const Answer answer = run(*job);
    QSslConfiguration::setDefaultConfiguration(before);
    QCOMPARE(answer.outcome, Outcome::NotSent);
    QCOMPARE(server.requests(), 0);
    QVERIFY2(answer.explanation.contains(u"certificate"), qPrintable(answer.explanation));
}

void SubmissionConnectionTest::trustedCertificateIsAccepted()
{
    const auto configuration = Support::selfSigned(u"localhost"_s);
    QVERIFY2(configuration.ok(),
             configuration.ok() ? "" : qPrintable(configuration.failure().text));
    const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    QSslConfiguration trusting = before;
    trusting.addCaCertificate(configuration->localCertificate());
    QSslConfiguration::setDefaultConfiguration(trusting);

    RawServer server(When::RequestRead, say(response("200 OK", accepted)), *configuration);
    const auto job = jobTo(server.base(u"localhost"_s));
    const Answer answer = run(*job);
    QSslConfiguration::setDefaultConfiguration(before);
    QVERIFY2(answer.outcome == Outcome::Accepted, qPrintable(answer.explanation));
    QCOMPARE(server.requests(), 1);
}

void SubmissionConnectionTest::proxies_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<RawServer::Reaction>("reaction");
    QTest::addColumn<Outcome>("outcome");
    const auto close = [](QTcpSocket &client) { client.close(); };
    const QByteArray signIn =
        response("407 Sign in", page, "Proxy-Authenticate: Basic realm=\"a\"\r\n");
    QTest::newRow("asks for a sign-in") << u"http"_s << say(signIn) << Outcome::NotSent;
    QTest::newRow("asks for a sign-in before TLS") << u"https"_s << say(signIn) << Outcome::NotSent;
    QTest::newRow("does not reach the service")
        << u"http"_s << say(response("502 Bad Gateway", page)) << Outcome::Unknown;
    QTest::newRow("does not reach the service for TLS")
        << u"https"_s << say(response("502 Bad Gateway", page)) << Outcome::NotSent;
    QTest::newRow("closes") << u"http"_s << RawServer::Reaction(close) << Outcome::Unknown;
    QTest::newRow("closes before TLS")
        << u"https"_s << RawServer::Reaction(close) << Outcome::NotSent;
    QTest::newRow("passes it on") << u"http"_s << say(response("200 OK", accepted))
                                  << Outcome::Accepted;
}

void SubmissionConnectionTest::proxies()
{
    QFETCH(QString, scheme);
    QFETCH(RawServer::Reaction, reaction);
    RawServer proxy(When::RequestRead, reaction);
    QNetworkProxy::setApplicationProxy({QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.port()});
    const auto job = jobTo(QUrl(scheme + u"://kyc.example.com"_s));
    job->setTimeout(700ms);
    QTEST(run(*job).outcome, "outcome");
    QCOMPARE(proxy.requests(), 1);
}

void SubmissionConnectionTest::thisMachineNeedsNoProxy()
{
    QNetworkProxy::setApplicationProxy({QNetworkProxy::HttpProxy, u"127.0.0.1"_s, deadPort()});
    RawServer server(When::RequestRead, say(response("200 OK", accepted)));
    const auto job = jobTo(server.base());
    QCOMPARE(run(*job).outcome, Outcome::Accepted);
}

QTEST_GUILESS_MAIN(SubmissionConnectionTest)
#include "submissionconnectiontest.moc"
