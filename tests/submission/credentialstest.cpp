#include "submission/credentials.h"
#include "submission/classifierloader.h"
#include "submission/eventsrun.h"
#include "support/jobrun.h"
#include "support/rawserver.h"

#include <QLoggingCategory>
#include <QNetworkProxy>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Support;
using App::Answer;
using App::Credentials;
using App::Outcome;
using Kind = Credentials::Kind;
using When = RawServer::When;

Q_DECLARE_METATYPE(App::Credentials)

/// That credentials reach the service that they are for, as its standards say, and nobody else.
class CredentialsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { forgetProxies(); }
    void cleanup() { QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy); }
    void headers_data();
    void headers();
    void unusableOnesAreSentNowhere_data();
    void unusableOnesAreSentNowhere();
    void wrongOnesAreRefusedInOneRequest_data();
    void wrongOnesAreRefusedInOneRequest();
    void aRedirectDoesNotGetThem();
    void noLogGetsThem();
    void aProxyBeforeTlsDoesNotGetThem();
};

namespace {

const QByteArray accepted = R"({"resultType": "REQUEST_ACCEPTED"})";

Credentials basic(const QString &user, const QString &password)
{
    return {.kind = Kind::Basic, .user = user, .secret = password};
}

Credentials bearer(const QString &token)
{
    return {.kind = Kind::Bearer, .secret = token};
}

/// The lines of a request's head that begin with a name.
QList<QByteArray> linesOf(const QByteArray &request, const QByteArray &name)
{
    QList<QByteArray> found;
    const QByteArray head = request.left(request.indexOf("\r\n\r\n"));
    for (const QByteArray &line : head.split('\n'))
        if (line.toLower().startsWith(QByteArray(name.toLower() + ':')))
            found.append(line.trimmed());
    return found;
}

Answer submit(const QUrl &base, const Credentials &credentials)
{
    const auto job = jobTo(base);
    job->setCredentials(credentials);
    return run(*job);
}

App::CommunicationEvents askForEvents(const QUrl &base, const Credentials &credentials)
{
    App::EventsJob job(base, u"ComNr_1"_s);
    job.setCredentials(credentials);
    return run(job);
}

void loadClassifiers(const QUrl &base, const Credentials &credentials)
{
    App::ClassifierLoader loader(base);
    loader.setCredentials(credentials);
    QSignalSpy finished(&loader, &App::ClassifierLoader::finished);
    loader.start();
    QVERIFY(finished.wait(20'000));
}

} // namespace

void CredentialsTest::headers_data()
{
    QTest::addColumn<Credentials>("credentials");
    QTest::addColumn<QList<QByteArray>>("lines");
    const auto row = [](const char *name, const Credentials &credentials, const QByteArray &value) {
        QTest::newRow(name) << credentials
                            << QList<QByteArray>{QByteArray("Authorization: " + value)};
    };
    QTest::newRow("none") << Credentials() << QList<QByteArray>();
    row("RFC 7617's example", basic(u"Aladdin"_s, u"open sesame"_s),
        "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
    row("its example in UTF-8", basic(u"test"_s, u"123£"_s), "Basic dGVzdDoxMjPCow==");
    row("a letter in two parts", basic(u"zoe\u0308"_s, u"a\u0308"_s),
        "Basic " + QByteArray("zoë:ä").toBase64());
    row("a colon in the password", basic(u"a"_s, u"b:c"_s),
        "Basic " + QByteArray("a:b:c").toBase64());
    row("spaces around the password", basic(u"a"_s, u" b "_s),
        "Basic " + QByteArray("a: b ").toBase64());
    row("a key instead of a user", basic(u"key"_s, {}), "Basic " + QByteArray("key:").toBase64());
    row("a password alone", basic({}, u"key"_s), "Basic " + QByteArray(":key").toBase64());
    row("a long password", basic(u"a"_s, QString(3000, u'x')),
        "Basic " + QByteArray("a:" + QByteArray(3000, 'x')).toBase64());
    row("RFC 6750's example", bearer(u"mF_9.B5f-4.1JqM"_s), "Bearer mF_9.B5f-4.1JqM");
    row("a token with padding", bearer(u"ab+/~=="_s), "Bearer ab+/~==");
    row("a token pasted with a line break", bearer(u" abc\r\n"_s), "Bearer abc");
    row("a token of a service's own form", bearer(u"7|abc:d"_s), "Bearer 7|abc:d");
}

void CredentialsTest::headers()
{
    QFETCH(Credentials, credentials);
    QFETCH(QList<QByteArray>, lines);
    RawServer server(When::RequestRead, say(response("200 OK", accepted)));
    QCOMPARE(submit(server.base(), credentials).outcome, Outcome::Accepted);
    QVERIFY(server.lastRequest().startsWith("POST "));
    QCOMPARE(linesOf(server.lastRequest(), "Authorization"), lines);

    askForEvents(server.base(), credentials);
    QVERIFY(server.lastRequest().contains("communications-events"));
    QCOMPARE(linesOf(server.lastRequest(), "Authorization"), lines);

    loadClassifiers(server.base(), credentials);
    QVERIFY(server.lastRequest().contains("/classifier/"));
    QCOMPARE(linesOf(server.lastRequest(), "Authorization"), lines);
}

void CredentialsTest::unusableOnesAreSentNowhere_data()
{
    QTest::addColumn<Credentials>("credentials");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const Credentials &credentials, const QString &code) {
        QTest::newRow(name) << credentials << QString(u"credentials."_s + code);
    };
    row("neither user nor password", basic({}, {}), u"user"_s);
    row("a colon in the user", basic(u"a:b"_s, u"c"_s), u"user"_s);
    row("a line break in the user", basic(u"a\r\nX: y"_s, u"c"_s), u"user"_s);
    row("a zero in the user", basic(u"a\0b"_s, u"c"_s), u"user"_s);
    row("a line break in the password", basic(u"a"_s, u"c\n"_s), u"secret"_s);
    row("a delete in the password", basic(u"a"_s, u"c\x7f"_s), u"secret"_s);
    row("no token", bearer({}), u"secret"_s);
    row("a token of spaces", bearer(u" \n"_s), u"secret"_s);
    row("a token with a header of its own", bearer(u"abc\r\nX-Admin: yes"_s), u"secret"_s);
    row("a token with a space", bearer(u"abc def"_s), u"secret"_s);
    row("a token with a zero", bearer(u"abc\0def"_s), u"secret"_s);
    row("a token with a letter beyond ASCII", bearer(u"abcé"_s), u"secret"_s);
}

void CredentialsTest::unusableOnesAreSentNowhere()
{
    QFETCH(Credentials, credentials);
    const auto applied = credentials.appliedTo(QNetworkRequest());
    QVERIFY(!applied);
    QTEST(applied.failure().code, "code");

    RawServer server(When::RequestRead, say(response("200 OK", accepted)));
    const Answer answer = submit(server.base(), credentials);
    QCOMPARE(answer.outcome, Outcome::NotSent);
    QVERIFY2(answer.explanation.contains(applied.failure().text), qPrintable(answer.explanation));
    const auto events = askForEvents(server.base(), credentials);
    QCOMPARE(events.found, App::CommunicationEvents::Found::Failed);
    QVERIFY2(events.explanation.contains(applied.failure().text), qPrintable(events.explanation));
    loadClassifiers(server.base(), credentials);
    QCOMPARE(server.requests(), 0);
}

void CredentialsTest::wrongOnesAreRefusedInOneRequest_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("a challenge") << response("401 Unauthorized", "",
                                             "WWW-Authenticate: Basic realm=\"x\"\r\n");
    QTest::newRow("a challenge to another way") << response(
        "401 Unauthorized", "", "WWW-Authenticate: Digest realm=\"x\", nonce=\"y\"\r\n");
    QTest::newRow("no challenge") << response("401 Unauthorized", "");
    QTest::newRow("the service's own refusal")
        << response("401 Unauthorized", R"({"resultType": "REQUEST_REJECTED"})");
    QTest::newRow("not allowed") << response("403 Forbidden", "");
}

void CredentialsTest::wrongOnesAreRefusedInOneRequest()
{
    QFETCH(QByteArray, answer);
    RawServer server(When::RequestRead, say(answer));
    const Answer refused = submit(server.base(), basic(u"clerk"_s, u"canary"_s));
    QCOMPARE(refused.outcome, Outcome::Refused);
    QVERIFY2(refused.explanation.contains(u"signs in"_s), qPrintable(refused.explanation));
    QVERIFY(!refused.explanation.contains(u"canary"_s));
    QCOMPARE(server.requests(), 1);
}

void CredentialsTest::aRedirectDoesNotGetThem()
{
    RawServer elsewhere(When::RequestRead, say(response("200 OK", accepted)));
    const QByteArray there = "Location: " + elsewhere.base().toEncoded() + "/x\r\n";
    for (const QByteArray status : {"301 Moved", "307 Temporary Redirect", "308 Permanent"}) {
        RawServer server(When::RequestRead, say(response(status, "", there)));
        QCOMPARE(submit(server.base(), bearer(u"abc"_s)).outcome, Outcome::Refused);
        askForEvents(server.base(), bearer(u"abc"_s));
        loadClassifiers(server.base(), bearer(u"abc"_s));
    }
    QCOMPARE(elsewhere.requests(), 0);
}

void CredentialsTest::aProxyBeforeTlsDoesNotGetThem()
{
    RawServer proxy(When::RequestRead, say(response("502 Bad Gateway", "")));
    QNetworkProxy::setApplicationProxy({QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.port()});
    submit(QUrl(u"https://kyc.example.com"_s), bearer(u"abc"_s));
    QVERIFY(proxy.lastRequest().startsWith("CONNECT kyc.example.com:443"));
    QCOMPARE(linesOf(proxy.lastRequest(), "Authorization"), QList<QByteArray>());
}

void CredentialsTest::noLogGetsThem()
{
    static QString log;
    QLoggingCategory::setFilterRules(u"*.debug=true"_s);
    const QtMessageHandler before = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &text) { log += text + u'\n'; });
    qDebug("the log is open");
    RawServer server(When::RequestRead, say(response("401 Unauthorized", "")));
    for (const Credentials &each :
         {basic(u"clerk"_s, u"canary"_s), bearer(u"canary"_s), bearer(u"canary with spaces"_s)}) {
        submit(server.base(), each);
        askForEvents(server.base(), each);
    }
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules({});
    QVERIFY(log.contains(u"the log is open"_s));
    for (const QString &secret : {u"canary"_s, QString::fromLatin1("clerk:canary"_ba.toBase64())})
        QVERIFY2(!log.contains(secret), qPrintable(log));
}

QTEST_GUILESS_MAIN(CredentialsTest)
#include "credentialstest.moc"
