#include "submission/onetimebody.h"
#include "support/jobrun.h"
#include "support/rawserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Forms;
using namespace Support;
using App::Answer;
using App::Outcome;
using App::SubmissionJob;
using When = RawServer::When;

class SubmissionJobTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { forgetProxies(); }
    void sendsTheBytesAsTheyAre_data();
    void sendsTheBytesAsTheyAre();
    void findsThisMachineByName();
    void locatesReasons();
    void neverUsesAConnectionAgain();
    void cancelBeforeAnythingLeft();
    void cancelAfterTheRequestWasRead();
    void finishesOnce();
    void aDestroyedJobSaysNothing();
    void theBodyIsReadOnce();
};

namespace {

const QByteArray accepted = R"({"resultType": "REQUEST_ACCEPTED"})";

} // namespace

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
