#include "submission/endpoint.h"
#include "settings/connectionprofile.h"

#include <QTest>

using namespace Qt::StringLiterals;
using App::Endpoint;

class EndpointTest : public QObject
{
    Q_OBJECT

private slots:
    void joinsBaseAndPath_data();
    void joinsBaseAndPath();
    void refuses_data();
    void refuses();
    void knowsWhatIsReadableOnTheWay_data();
    void knowsWhatIsReadableOnTheWay();
    void readsAProfile();
};

void EndpointTest::joinsBaseAndPath_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("url");
    QTest::newRow("plain") << u"https://kyc.example.com"_s << u"/a/b"_s
                           << u"https://kyc.example.com/a/b"_s;
    QTest::newRow("slash at the end of the base")
        << u"https://kyc.example.com/"_s << u"/a/b"_s << u"https://kyc.example.com/a/b"_s;
    QTest::newRow("path without a slash")
        << u"https://kyc.example.com"_s << u"a/b"_s << u"https://kyc.example.com/a/b"_s;
    QTest::newRow("base with a path of its own")
        << u"https://example.com/gate/way/"_s << u"/a"_s << u"https://example.com/gate/way/a"_s;
    QTest::newRow("port") << u"http://127.0.0.1:8080"_s << u"/a"_s << u"http://127.0.0.1:8080/a"_s;
    QTest::newRow("IPv6") << u"http://[::1]:8080"_s << u"/a"_s << u"http://[::1]:8080/a"_s;
    QTest::newRow("upper case") << u"HTTPS://KYC.Example.com"_s << u"/A"_s
                                << u"https://kyc.example.com/A"_s;
    QTest::newRow("encoded path stays encoded once")
        << u"https://example.com/a%20b"_s << u"/c%2Fd"_s << u"https://example.com/a%20b/c%2Fd"_s;
    QTest::newRow("space around the path")
        << u"https://example.com"_s << u" /a "_s << u"https://example.com/a"_s;
}

void EndpointTest::joinsBaseAndPath()
{
    QFETCH(QString, base);
    QFETCH(QString, path);
    const auto endpoint = Endpoint::of(QUrl(base), path);
    QVERIFY2(endpoint.ok(), qPrintable(endpoint.ok() ? QString() : endpoint.failure().text));
    QTEST(endpoint->url().toString(QUrl::FullyEncoded), "url");
}

void EndpointTest::refuses_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << u""_s << u"/a"_s << u"endpoint.host"_s;
    QTest::newRow("no scheme") << u"kyc.example.com"_s << u"/a"_s << u"endpoint.scheme"_s;
    QTest::newRow("host and port only")
        << u"kyc.example.com:80"_s << u"/a"_s << u"endpoint.scheme"_s;
    QTest::newRow("another scheme") << u"ftp://example.com"_s << u"/a"_s << u"endpoint.scheme"_s;
    QTest::newRow("a file") << u"file:///etc/passwd"_s << u"/a"_s << u"endpoint.scheme"_s;
    QTest::newRow("no host") << u"https://"_s << u"/a"_s << u"endpoint.host"_s;
    QTest::newRow("path without a host") << u"https:///a"_s << u"/a"_s << u"endpoint.host"_s;
    QTest::newRow("port 0") << u"https://example.com:0"_s << u"/a"_s << u"endpoint.host"_s;
    QTest::newRow("port too high")
        << u"https://example.com:99999"_s << u"/a"_s << u"endpoint.host"_s;
    QTest::newRow("user") << u"https://clerk@example.com"_s << u"/a"_s << u"endpoint.user"_s;
    QTest::newRow("user and password")
        << u"https://clerk:secret@example.com"_s << u"/a"_s << u"endpoint.user"_s;
    QTest::newRow("query") << u"https://example.com?key=1"_s << u"/a"_s << u"endpoint.query"_s;
    QTest::newRow("fragment") << u"https://example.com#a"_s << u"/a"_s << u"endpoint.query"_s;
    QTest::newRow("empty path") << u"https://example.com"_s << u" "_s << u"endpoint.path"_s;
    QTest::newRow("query in the path")
        << u"https://example.com"_s << u"/a?b"_s << u"endpoint.path"_s;
    QTest::newRow("line end in the path")
        << u"https://example.com"_s << u"/a\r\nHost: b"_s << u"endpoint.path"_s;
}

void EndpointTest::refuses()
{
    QFETCH(QString, base);
    QFETCH(QString, path);
    const auto endpoint = Endpoint::of(QUrl(base), path);
    QVERIFY(!endpoint.ok());
    QTEST(endpoint.failure().code, "code");
    QVERIFY(!endpoint.failure().text.contains(u"secret"));
}

void EndpointTest::knowsWhatIsReadableOnTheWay_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<bool>("thisMachine");
    QTest::addColumn<bool>("readable");
    QTest::newRow("https elsewhere") << u"https://example.com"_s << false << false;
    QTest::newRow("http elsewhere") << u"http://example.com"_s << false << true;
    QTest::newRow("http in the local network") << u"http://192.168.1.5"_s << false << true;
    QTest::newRow("localhost") << u"http://localhost:8080"_s << true << false;
    QTest::newRow("below localhost") << u"http://kyc.localhost"_s << false << true;
    QTest::newRow("only like localhost") << u"http://localhost.example.com"_s << false << true;
    QTest::newRow("127.0.0.1") << u"http://127.0.0.1"_s << true << false;
    QTest::newRow("127.9.9.9") << u"http://127.9.9.9"_s << true << false;
    QTest::newRow("IPv6 loopback") << u"http://[::1]"_s << true << false;
    QTest::newRow("other IPv6") << u"http://[2001:db8::1]"_s << false << true;
}

void EndpointTest::knowsWhatIsReadableOnTheWay()
{
    QFETCH(QString, base);
    const auto endpoint = Endpoint::of(QUrl(base), u"/a"_s);
    QVERIFY(endpoint.ok());
    QTEST(endpoint->isThisMachine(), "thisMachine");
    QTEST(endpoint->isPlainToOtherMachine(), "readable");
}

void EndpointTest::readsAProfile()
{
    App::ConnectionProfile profile;
    profile.base = QUrl(u"https://kyc.example.com"_s);
    const auto endpoint = Endpoint::of(profile);
    QVERIFY(endpoint.ok());
    QCOMPARE(endpoint->url(),
             QUrl(u"https://kyc.example.com/amlyze-ws-rest/simplified-customer"_s));
}

QTEST_GUILESS_MAIN(EndpointTest)
#include "endpointtest.moc"
