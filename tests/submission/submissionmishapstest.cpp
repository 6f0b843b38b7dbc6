#include "support/jobrun.h"
#include "support/rawserver.h"

#include <QTest>
#include <QTimer>

#include <sys/socket.h>

#include <limits>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Support;
using App::Answer;
using App::Outcome;
using When = RawServer::When;

Q_DECLARE_METATYPE(Support::RawServer::When)
Q_DECLARE_METATYPE(Support::RawServer::Reaction)
Q_DECLARE_METATYPE(App::Outcome)

class SubmissionMishapsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { forgetProxies(); }
    void mishaps_data();
    void mishaps();
};

namespace {

const QByteArray accepted = R"({"resultType": "REQUEST_ACCEPTED"})";
const QByteArray page = "<html><body>Sign in</body></html>";

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

} // namespace

void SubmissionMishapsTest::mishaps_data()
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

void SubmissionMishapsTest::mishaps()
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

QTEST_GUILESS_MAIN(SubmissionMishapsTest)
#include "submissionmishapstest.moc"
