#include "submission/credentials.h"
#include "submission/eventsrun.h"
#include "support/jobrun.h"
#include "support/rawserver.h"
#include "support/selfsigned.h"

#include <QProcess>
#include <QSslKey>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Support;
using App::Answer;
using App::Credentials;
using App::Outcome;
using Kind = Credentials::Kind;
using When = RawServer::When;

Q_DECLARE_METATYPE(QSsl::SslProtocol)

/// That a service which asks for a client certificate gets it, and what happens where it does not.
class ClientCertificateTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { QSslConfiguration::setDefaultConfiguration(m_before); }
    void isAccepted_data() { protocols(); }
    void isAccepted();
    void isMissedByTheService_data() { protocols(); }
    void isMissedByTheService();
    void ofAStrangerIsRefused();
    void readsKeysOfEachKind_data();
    void readsKeysOfEachKind();
    void readsAChain();
    void unreadableOnesAreSentNowhere_data();
    void unreadableOnesAreSentNowhere();
    void aKeyOfAnotherCertificateSendsNothing();

private:
    static void protocols();
    /// A TLS configuration of a service that lets in whoever has the client's certificate.
    QSslConfiguration asking(QSsl::SslProtocol protocol = QSsl::TlsV1_2OrLater) const;
    Credentials credentials() const;

    QSslConfiguration m_before;
    QSslConfiguration m_service;
    QSslConfiguration m_client;
};

namespace {

const QByteArray accepted = R"({"resultType": "REQUEST_ACCEPTED"})";

Answer submit(const RawServer &server, const Credentials &credentials)
{
    const auto job = jobTo(server.base(u"localhost"_s));
    job->setCredentials(credentials);
    return run(*job);
}

/// What openssl writes when it makes a key.
QByteArray newKey(const QStringList &arguments)
{
    QProcess openssl;
    openssl.start(u"openssl"_s, arguments);
    return openssl.waitForFinished() ? openssl.readAllStandardOutput() : QByteArray();
}

} // namespace

void ClientCertificateTest::initTestCase()
{
    forgetProxies();
    const auto service = selfSigned(u"localhost"_s);
    QVERIFY2(service.ok(), service.ok() ? "" : qPrintable(service.failure().text));
    const auto client = selfSigned(u"clerk.example.com"_s);
    QVERIFY2(client.ok(), client.ok() ? "" : qPrintable(client.failure().text));
    m_service = *service;
    m_client = *client;
    m_before = QSslConfiguration::defaultConfiguration();
    QSslConfiguration trusting = m_before;
    trusting.addCaCertificate(m_service.localCertificate());
    QSslConfiguration::setDefaultConfiguration(trusting);
}

void ClientCertificateTest::protocols()
{
    QTest::addColumn<QSsl::SslProtocol>("protocol");
    QTest::newRow("TLS 1.2") << QSsl::TlsV1_2;
    QTest::newRow("TLS 1.3") << QSsl::TlsV1_3;
}

QSslConfiguration ClientCertificateTest::asking(QSsl::SslProtocol protocol) const
{
    QSslConfiguration tls = m_service;
    tls.setProtocol(protocol);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setCaCertificates({m_client.localCertificate()});
    return tls;
}

Credentials ClientCertificateTest::credentials() const
{
    return {.kind = Kind::ClientCertificate,
            .certificate = m_client.localCertificate().toPem(),
            .privateKey = m_client.privateKey().toPem()};
}

void ClientCertificateTest::isAccepted()
{
    QFETCH(QSsl::SslProtocol, protocol);
    RawServer server(When::RequestRead, say(response("200 OK", accepted)), asking(protocol));
    const Answer answer = submit(server, credentials());
    QVERIFY2(answer.outcome == Outcome::Accepted, qPrintable(answer.explanation));
    QCOMPARE(server.requests(), 1);
}

void ClientCertificateTest::isMissedByTheService()
{
    QFETCH(QSsl::SslProtocol, protocol);
    RawServer server(When::RequestRead, say(response("200 OK", accepted)), asking(protocol));
    const Answer answer = submit(server, {});
    // In TLS 1.3 the client may send before it hears that the service misses a certificate.
    QVERIFY(answer.outcome == Outcome::NotSent ||
            (protocol == QSsl::TlsV1_3 && answer.outcome == Outcome::Unknown));
    QCOMPARE(server.requests(), 0);
}

void ClientCertificateTest::ofAStrangerIsRefused()
{
    const auto stranger = selfSigned(u"stranger.example.com"_s);
    QVERIFY(stranger.ok());
    RawServer server(When::RequestRead, say(response("200 OK", accepted)), asking(QSsl::TlsV1_2));
    Credentials other = credentials();
    other.certificate = stranger->localCertificate().toPem();
    other.privateKey = stranger->privateKey().toPem();
    const Answer answer = submit(server, other);
    QCOMPARE(answer.outcome, Outcome::NotSent);
    QVERIFY2(answer.explanation.contains(u"certificate of the connection"_s),
             qPrintable(answer.explanation));
    QCOMPARE(server.requests(), 0);
}

void ClientCertificateTest::readsKeysOfEachKind_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("passphrase");
    const QByteArray rsa = newKey({u"genpkey"_s, u"-algorithm"_s, u"RSA"_s});
    const QByteArray encrypted = newKey(
        {u"genpkey"_s, u"-algorithm"_s, u"RSA"_s, u"-aes-256-cbc"_s, u"-pass"_s, u"pass:žodis"_s});
    QTest::newRow("RSA") << rsa << QString();
    QTest::newRow("RSA in its own form") << newKey({u"genrsa"_s, u"-traditional"_s}) << QString();
    QTest::newRow("RSA with a passphrase that it does not need") << rsa << u"a"_s;
    QTest::newRow("RSA, encrypted") << encrypted << u"žodis"_s;
    QTest::newRow("EC") << m_client.privateKey().toPem() << QString();
    QTest::newRow("EC, encrypted") << m_client.privateKey().toPem("a") << u"a"_s;
    QTest::newRow("EC, PKCS #8") << newKey({u"genpkey"_s, u"-algorithm"_s, u"EC"_s, u"-pkeyopt"_s,
                                            u"ec_paramgen_curve:prime256v1"_s})
                                 << QString();
}

void ClientCertificateTest::readsKeysOfEachKind()
{
    QFETCH(QByteArray, key);
    QFETCH(QString, passphrase);
    QVERIFY(key.contains("PRIVATE KEY"));
    Credentials own = credentials();
    own.privateKey = key;
    own.keyPassphrase = passphrase;
    const auto request = own.appliedTo(QNetworkRequest());
    QVERIFY2(request.ok(), request.ok() ? "" : qPrintable(request.failure().text));
    QVERIFY(!request->sslConfiguration().privateKey().isNull());
    QVERIFY(!request->hasRawHeader("Authorization"));
}

void ClientCertificateTest::readsAChain()
{
    Credentials own = credentials();
    own.certificate = "Bag Attributes\n" + own.certificate + m_service.localCertificate().toPem();
    const auto request = own.appliedTo(QNetworkRequest());
    QVERIFY(request.ok());
    const QList<QSslCertificate> expected{m_client.localCertificate(),
                                          m_service.localCertificate()};
    QCOMPARE(request->sslConfiguration().localCertificateChain(), expected);
}

void ClientCertificateTest::unreadableOnesAreSentNowhere_data()
{
    QTest::addColumn<QByteArray>("certificate");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("passphrase");
    QTest::addColumn<QString>("code");
    const QByteArray certificate = m_client.localCertificate().toPem();
    const QByteArray key = m_client.privateKey().toPem();
    const QByteArray encrypted = m_client.privateKey().toPem("right");
    const auto row = [](const char *name, const QByteArray &pem, const QByteArray &keyPem,
                        const QString &passphrase, const QString &code) {
        QTest::newRow(name) << pem << keyPem << passphrase << QString(u"credentials."_s + code);
    };
    row("nothing", {}, {}, {}, u"certificate"_s);
    row("garbage", "garbage", key, {}, u"certificate"_s);
    row("a key instead of a certificate", key, key, {}, u"certificate"_s);
    row("half a certificate", certificate.first(certificate.size() / 2), key, {}, u"certificate"_s);
    row("a certificate that is no PEM", m_client.localCertificate().toDer(), key, {},
        u"certificate"_s);
    row("no key", certificate, {}, {}, u"key"_s);
    row("a certificate instead of a key", certificate, certificate, {}, u"key"_s);
    row("half a key", certificate, key.first(key.size() / 2), {}, u"key"_s);
    row("an encrypted key without a passphrase", certificate, encrypted, {}, u"key"_s);
    row("an encrypted key with a wrong passphrase", certificate, encrypted, u"wrong"_s, u"key"_s);
    row("a public key", certificate, m_client.localCertificate().publicKey().toPem(), {}, u"key"_s);
}

void ClientCertificateTest::unreadableOnesAreSentNowhere()
{
    QFETCH(QByteArray, certificate);
    QFETCH(QByteArray, key);
    QFETCH(QString, passphrase);
    const Credentials own{.kind = Kind::ClientCertificate,
                          .certificate = certificate,
                          .privateKey = key,
                          .keyPassphrase = passphrase};
    const auto request = own.appliedTo(QNetworkRequest());
    QVERIFY(!request);
    QTEST(request.failure().code, "code");

    RawServer server(When::RequestRead, say(response("200 OK", accepted)), asking());
    const Answer answer = submit(server, own);
    QCOMPARE(answer.outcome, Outcome::NotSent);
    QVERIFY2(answer.explanation.contains(request.failure().text), qPrintable(answer.explanation));
    App::EventsJob job(server.base(u"localhost"_s), u"ComNr_1"_s);
    job.setCredentials(own);
    QVERIFY(run(job).explanation.contains(request.failure().text));
    QCOMPARE(server.requests(), 0);
}

void ClientCertificateTest::aKeyOfAnotherCertificateSendsNothing()
{
    Credentials own = credentials();
    own.privateKey = m_service.privateKey().toPem();
    RawServer server(When::RequestRead, say(response("200 OK", accepted)), asking());
    const Answer answer = submit(server, own);
    QCOMPARE(answer.outcome, Outcome::NotSent);
    QVERIFY2(answer.explanation.contains(u"certificate of the connection"_s),
             qPrintable(answer.explanation));
    QCOMPARE(server.requests(), 0);
}

QTEST_GUILESS_MAIN(ClientCertificateTest)
#include "clientcertificatetest.moc"
