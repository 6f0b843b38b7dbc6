#include "submission/submissionjob.h"
#include "submission/onetimebody.h"
#include "support/rawserver.h"
#include "support/samplerecords.h"
#include "support/selfsigned.h"

#include <QNetworkProxy>
#include <QSignalSpy>
#include <QTest>

#include <sys/socket.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Forms;
using App::Answer;
using App::Outcome;
using App::SubmissionJob;
using Support::RawServer;
using When = RawServer::When;

Q_DECLARE_METATYPE(Support::RawServer::When)
Q_DECLARE_METATYPE(Support::RawServer::Reaction)
Q_DECLARE_METATYPE(App::Outcome)

class SubmissionJobTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void mishaps_data();
    void mishaps();
    void sendsTheBytesAsTheyAre_data();
    void sendsTheBytesAsTheyAre();
    void findsThisMachineByName();
    void locatesReasons();
    void neverUsesAConnectionAgain();
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
    void cancelBeforeAnythingLeft();
    void cancelAfterTheRequestWasRead();
    void finishesOnce();
    void aDestroyedJobSaysNothing();
    void theBodyIsReadOnce();
};

namespace {

const QByteArray accepted = R"({"resultType": "REQUEST_ACCEPTED"})";
const QByteArray page = "<html><body>Sign in</body></html>";

QByteArray response(const QByteArray &status, const QByteArray &body,
                    const QByteArray &headers = {})
{
    return "HTTP/1.1 " + status + "\r\n" + headers +
           "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

/// Says some bytes and closes the connection.
RawServer::Reaction say(const QByteArray &bytes)
{
    return [bytes](QTcpSocket &client) {
        client.write(bytes);
        client.disconnectFromHost();
    };
}

/// Says some bytes and keeps the connection.
RawServer::Reaction sayAndStay(const QByteArray &bytes)
{
    return [bytes](QTcpSocket &client) { client.write(bytes); };
}

/// Ends the connection with a reset instead of an orderly end.
void resetConnection(QTcpSocket &client)
{
    const linger now{1, 0};
    ::setsockopt(static_cast<int>(client.socketDescriptor()), SOL_SOCKET, SO_LINGER, &now,
                 sizeof now);
    client.abort();
}

/// Says the head and then a byte every few milliseconds, for ever.
RawServer::Reaction drip(const QByteArray &head)
{
    return [head](QTcpSocket &client) {
        client.write(head);
        auto *timer = new QTimer(&client);
        QObject::connect(timer, &QTimer::timeout, &client, [&client] { client.write(" "); });
        timer->start(5ms);
    };
}

/// Says the head and then as many bytes as it promised, as fast as they are taken.
RawServer::Reaction flood(const QByteArray &head, qint64 bytes)
{
    return [head, bytes](QTcpSocket &client) {
        client.write(head);
        auto left = std::make_shared<qint64>(bytes);
        QObject::connect(&client, &QTcpSocket::bytesWritten, &client, [&client, left] {
            if (*left > 0 && client.bytesToWrite() < 65536) {
                client.write(QByteArray(65536, 'a'));
                *left -= 65536;
            }
        });
    };
}

App::Endpoint endpointAt(const QUrl &base)
{
    return *App::Endpoint::of(base, u"/amlyze-ws-rest/simplified-customer"_s);
}

std::unique_ptr<SubmissionJob> jobTo(const QUrl &base, const QByteArray &body = R"({"a": 1})")
{
    return std::make_unique<SubmissionJob>(endpointAt(base),
                                           Support::fullRecord(CustomerKind::Individual), body);
}

/// Runs a job to its end; an answer of status -1 where it does not come to one.
Answer run(SubmissionJob &job)
{
    QSignalSpy finished(&job, &SubmissionJob::finished);
    job.start();
    Answer none;
    none.status = -1;
    return finished.count() == 0 && finished.wait(20'000) ? finished.first().first().value<Answer>()
                                                          : none;
}

/// A port of this machine on which nobody listens.
quint16 deadPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

void SubmissionJobTest::initTestCase()
{
    for (const char *name : {"http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY"})
        qunsetenv(name);
}

void SubmissionJobTest::cleanup()
{
    QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
}

void SubmissionJobTest::mishaps_data()
{
    QTest::addColumn<When>("when");
    QTest::addColumn<RawServer::Reaction>("reaction");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, When when, const RawServer::Reaction &reaction,
                        Outcome outcome, int status) {
        QTest::newRow(name) << when << reaction << outcome << status;
    };
    const auto answer = [&](const char *name, const QByteArray &bytes, Outcome outcome,
                            int status) {
        row(name, When::RequestRead, say(bytes), outcome, status);
    };
    const auto close = [](QTcpSocket &client) { client.close(); };
    const auto nothing = [](QTcpSocket &) {};

    answer("accepts", response("200 OK", accepted), Outcome::Accepted, 200);
    row("accepts and keeps the connection", When::RequestRead,
        sayAndStay(response("200 OK", accepted)), Outcome::Accepted, 200);
    answer("accepts in chunks",
           "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
           "10\r\n{\"resultType\": \"\r\n12\r\nREQUEST_ACCEPTED\"}\r\n0\r\n\r\n",
           Outcome::Accepted, 200);
    answer("accepts until it closes", "HTTP/1.1 200 OK\r\n\r\n" + accepted, Outcome::Accepted, 200);
    answer("accepts after 100 Continue",
           "HTTP/1.1 100 Continue\r\n\r\n" + response("200 OK", accepted), Outcome::Accepted, 200);
    answer("accepts in HTTP/1.0", "HTTP/1.0 200 OK\r\n\r\n" + accepted, Outcome::Accepted, 200);

    row("closes after reading", When::RequestRead, close, Outcome::Unknown, 0);
    row("closes behind the head", When::HeadRead, close, Outcome::Unknown, 0);
    row("resets after reading", When::RequestRead, resetConnection, Outcome::Unknown, 0);
    row("resets behind the head", When::HeadRead, resetConnection, Outcome::Unknown, 0);
    answer("half a status line", "HTTP/1.1 20", Outcome::Unknown, 0);
    answer("half a head", "HTTP/1.1 200 OK\r\nContent-Le", Outcome::Unknown, 0);
    answer("half a body",
           "HTTP/1.1 200 OK\r\nContent-Length: 34\r\n\r\n{\"resultType\": ", Outcome::Unknown, 200);
    answer("a whole body that promised more",
           "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n" + accepted, Outcome::Unknown, 200);
    answer("chunks without an end",
           "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n22\r\n" + accepted.left(20),
           Outcome::Unknown, 200);
    answer("half a refusal",
           "HTTP/1.1 400 Bad Request\r\nContent-Length: 99\r\n\r\n{\"errors\": ", Outcome::Refused,
           400);
    answer("half an answer that ends where it closes",
           "HTTP/1.1 200 OK\r\n\r\n" + accepted.left(20), Outcome::Unknown, 200);
    answer("no HTTP", "SSH-2.0-OpenSSH_9.2\r\n", Outcome::Unknown, 0);
    answer("zeros", QByteArray(1000, '\0'), Outcome::Unknown, 0);
    row("never answers", When::RequestRead, nothing, Outcome::Unknown, 0);
    row("drips a head for ever", When::RequestRead, drip("HTTP/1.1 200 OK\r\nX: "),
        Outcome::Unknown, 0);
    row("drips a body for ever", When::RequestRead, drip("HTTP/1.1 200 OK\r\n\r\n" + accepted),
        Outcome::Unknown, 200);
    row("floods with 100 MB", When::RequestRead,
        flood("HTTP/1.1 200 OK\r\nContent-Length: 104857600\r\n\r\n", 104'857'600),
        Outcome::Unknown, 200);
    row("floods without an end", When::RequestRead,
        flood("HTTP/1.1 200 OK\r\n\r\n" + accepted, std::numeric_limits<qint64>::max()),
        Outcome::Unknown, 200);

    answer("a proxy's page", response("200 OK", page), Outcome::Unknown, 200);
    answer("an empty 200", response("200 OK", ""), Outcome::Unknown, 200);
    answer("204", "HTTP/1.1 204 No Content\r\n\r\n", Outcome::Unknown, 204);
    answer("another result", response("200 OK", R"({"resultType": "QUEUED"})"), Outcome::Unknown,
           200);
    answer("packed",
           response("200 OK", QByteArray::fromHex("1f8b0800"), "Content-Encoding: gzip\r\n"),
           Outcome::Unknown, 200);
    for (const QByteArray &status : {"301 Moved"_ba, "302 Found"_ba, "303 See Other"_ba,
                                     "307 Temporary Redirect"_ba, "308 Permanent Redirect"_ba})
        answer(qPrintable(QString(u"redirects with "_s + QString::fromLatin1(status.left(3)))),
               response(status, "", "Location: /elsewhere\r\n"), Outcome::Refused,
               status.left(3).toInt());
    answer("400", response("400 Bad Request", R"({"errors": ["Title is mandatory"]})"),
           Outcome::Refused, 400);
    answer("401", response("401 Unauthorized", "", "WWW-Authenticate: Basic realm=\"a\"\r\n"),
           Outcome::Refused, 401);
    answer("401 Negotiate", response("401 Unauthorized", "", "WWW-Authenticate: Negotiate\r\n"),
           Outcome::Refused, 401);
    answer("404", response("404 Not Found", page), Outcome::Refused, 404);
    answer("408", response("408 Request Timeout", ""), Outcome::Refused, 408);
    answer("425", response("425 Too Early", ""), Outcome::Refused, 425);
    answer("429", response("429 Too Many Requests", ""), Outcome::NotSent, 429);
    answer("the documented 500",
           response("500 Internal Server Error",
                    R"({ "resultType": "REQUEST_REJECTED" "status": 500, "error": "x" })"),
           Outcome::Refused, 500);
    answer("500", response("500 Internal Server Error", page), Outcome::Unknown, 500);
    answer("502", response("502 Bad Gateway", page), Outcome::Unknown, 502);
    answer("503", response("503 Service Unavailable", ""), Outcome::Unknown, 503);
    answer("503 with a time", response("503 Service Unavailable", "", "Retry-After: 60\r\n"),
           Outcome::NotSent, 503);
}

void SubmissionJobTest::mishaps()
{
    QFETCH(When, when);
    QFETCH(RawServer::Reaction, reaction);
    RawServer server(when, reaction);
    const auto job = jobTo(server.base());
    job->setTimeout(700ms);
    const Answer answer = run(*job);
    QTEST(answer.outcome, "outcome");
    QTEST(answer.status, "status");
    QCOMPARE(server.requests(), 1);
    QVERIFY(answer.body.size() <= 1024 * 1024);
    QCOMPARE(answer.notBefore.has_value(),
             answer.status == 503 && answer.outcome == Outcome::NotSent);
}

void SubmissionJobTest::sendsTheBytesAsTheyAre_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("one byte") << QByteArray("1");
    QTest::newRow("a customer") << QByteArray(u"{\"firstName\": \"Žofie\"}"_s.toUtf8());
    QTest::newRow("3 MB") << QByteArray(3'000'000, 'x');
}

void SubmissionJobTest::sendsTheBytesAsTheyAre()
{
    QFETCH(QByteArray, body);
    RawServer server(When::RequestRead, say(response("200 OK", accepted)));
    const auto job = jobTo(server.base(), body);
    QCOMPARE(run(*job).outcome, Outcome::Accepted);
    QCOMPARE(server.requests(), 1);
    const QByteArray request = server.lastRequest();
    const QByteArray head = request.left(request.indexOf("\r\n\r\n")).toLower() + "\r\n";
    QVERIFY(request.startsWith("POST /amlyze-ws-rest/simplified-customer HTTP/1.1\r\n"));
    QVERIFY(request.mid(request.indexOf("\r\n\r\n") + 4) == body);
    QVERIFY(head.contains("\r\ncontent-type: application/json\r\n"));
    QVERIFY(head.contains(
        QByteArray("\r\ncontent-length: " + QByteArray::number(body.size()) + "\r\n")));
    QVERIFY(!head.contains("cookie") && !head.contains("transfer-encoding") &&
            !head.contains("authorization"));
}

void SubmissionJobTest::findsThisMachineByName()
{
    // Both ::1 and 127.0.0.1 are tried for this name, and still one request is made.
    RawServer server(When::RequestRead, say(response("200 OK", accepted)));
    const auto job = jobTo(server.base(u"localhost"_s));
    QCOMPARE(run(*job).outcome, Outcome::Accepted);
    QCOMPARE(server.requests(), 1);
}

void SubmissionJobTest::locatesReasons()
{
    RawServer server(
        When::RequestRead,
        say(response("400 Bad Request", R"({"errors": ["C002 CustomerExtId is mandatory"]})")));
    const auto job = jobTo(server.base());
    const Answer answer = run(*job);
    QCOMPARE(answer.reasons.size(), 1);
    QCOMPARE(answer.reasons.first().path, FieldPath(u"customerExtId"_s));
    QCOMPARE(answer.reasons.first().code, u"C002"_s);
}

void SubmissionJobTest::neverUsesAConnectionAgain()
{
    // The server keeps each connection, and closes it as soon as anything more comes on it.
    RawServer server(When::RequestRead, [](QTcpSocket &client) {
        if (client.property("used").toBool()) {
            client.close();
            return;
        }
        client.setProperty("used", true);
        client.write(response("200 OK", accepted, "Connection: keep-alive\r\n"));
    });
    for (int round = 1; round <= 5; ++round) {
        const auto job = jobTo(server.base());
        QCOMPARE(run(*job).outcome, Outcome::Accepted);
        QCOMPARE(server.requests(), round);
    }
}

void SubmissionJobTest::noConnection_data()
{
    QTest::addColumn<QUrl>("base");
    QTest::newRow("refused") << QUrl(u"http://127.0.0.1:%1"_s.arg(deadPort()));
    QTest::newRow("refused over TLS") << QUrl(u"https://127.0.0.1:%1"_s.arg(deadPort()));
    QTest::newRow("unknown host") << QUrl(u"http://no-such-host.invalid"_s);
    QTest::newRow("unknown host over TLS") << QUrl(u"https://no-such-host.invalid"_s);
}

void SubmissionJobTest::noConnection()
{
    QFETCH(QUrl, base);
    const auto job = jobTo(base);
    const Answer answer = run(*job);
    QCOMPARE(answer.outcome, Outcome::NotSent);
    QCOMPARE(answer.status, 0);
    QVERIFY2(answer.explanation.contains(base.host()) && answer.explanation.contains(u"not sent"),
             qPrintable(answer.explanation));
}

void SubmissionJobTest::timeOutWhileConnecting()
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

void SubmissionJobTest::timeOutInTheHandshake()
{
    RawServer server(When::Connected, [](QTcpSocket &) {});
    QUrl base = server.base();
    base.setScheme(u"https"_s);
    const auto job = jobTo(base);
    job->setTimeout(300ms);
    QCOMPARE(run(*job).outcome, Outcome::NotSent);
    QCOMPARE(server.requests(), 0);
}

void SubmissionJobTest::tls_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("trusted");
    QTest::newRow("self-signed") << u"localhost"_s << 2 << false;
    QTest::newRow("of another name") << u"elsewhere.example.com"_s << 2 << true;
    QTest::newRow("expired") << u"localhost"_s << -1 << true;
}

void SubmissionJobTest::tls()
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

void SubmissionJobTest::trustedCertificateIsAccepted()
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

void SubmissionJobTest::proxies_data()
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

void SubmissionJobTest::proxies()
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

void SubmissionJobTest::thisMachineNeedsNoProxy()
{
    QNetworkProxy::setApplicationProxy({QNetworkProxy::HttpProxy, u"127.0.0.1"_s, deadPort()});
    RawServer server(When::RequestRead, say(response("200 OK", accepted)));
    const auto job = jobTo(server.base());
    QCOMPARE(run(*job).outcome, Outcome::Accepted);
}

void SubmissionJobTest::cancelBeforeAnythingLeft()
{
    RawServer server(When::RequestRead, say(response("200 OK", accepted)));
    const auto job = jobTo(server.base());
    QSignalSpy finished(job.get(), &SubmissionJob::finished);
    QSignalSpy left(job.get(), &SubmissionJob::bytesLeft);
    job->start();
    job->cancel();
    QCOMPARE(finished.count(), 1);
    QCOMPARE(finished.first().first().value<Answer>().outcome, Outcome::NotSent);
    QCOMPARE(server.requests(), 0);
    QCOMPARE(left.count(), 0);
}

void SubmissionJobTest::cancelAfterTheRequestWasRead()
{
    RawServer server(When::RequestRead, [](QTcpSocket &) {});
    const auto job = jobTo(server.base());
    QSignalSpy finished(job.get(), &SubmissionJob::finished);
    QSignalSpy left(job.get(), &SubmissionJob::bytesLeft);
    job->start();
    QTRY_VERIFY(!server.lastRequest().isEmpty());
    QCOMPARE(left.count(), 1);
    job->cancel();
    job->cancel();
    QCOMPARE(finished.count(), 1);
    QCOMPARE(finished.first().first().value<Answer>().outcome, Outcome::Unknown);
    QCOMPARE(server.requests(), 1);
}

void SubmissionJobTest::finishesOnce()
{
    RawServer server(When::RequestRead, say(response("200 OK", accepted)));
    const auto job = jobTo(server.base());
    QSignalSpy finished(job.get(), &SubmissionJob::finished);
    job->start();
    job->start();
    QVERIFY(finished.wait());
    job->start();
    job->cancel();
    QCOMPARE(server.requests(), 1);
    QCoreApplication::processEvents();
    QCOMPARE(finished.count(), 1);
}

void SubmissionJobTest::aDestroyedJobSaysNothing()
{
    RawServer server(When::RequestRead, [](QTcpSocket &) {});
    auto job = jobTo(server.base());
    QSignalSpy finished(job.get(), &SubmissionJob::finished);
    job->start();
    QTRY_VERIFY(!server.lastRequest().isEmpty());
    job.reset();
    QCOMPARE(server.requests(), 1);
    QCOMPARE(finished.count(), 0);
}

void SubmissionJobTest::theBodyIsReadOnce()
{
    App::OneTimeBody body("customer");
    QVERIFY(body.isSequential() && !body.wasRead() && !body.atEnd());
    QCOMPARE(body.read(4), QByteArray("cust"));
    QVERIFY(body.wasRead());
    QVERIFY(!body.reset());
    QCOMPARE(body.readAll(), QByteArray("omer"));
    QVERIFY(body.atEnd() && !body.reset());
    char more = 0;
    QCOMPARE(body.read(&more, 1), -1);
}

QTEST_GUILESS_MAIN(SubmissionJobTest)
#include "submissionjobtest.moc"
