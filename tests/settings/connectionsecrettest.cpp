#include "keeping/connectionsecret.h"
#include "settings/connectionprofile.h"
#include "support/storefolder.h"

#include <QCborMap>
#include <QCborValue>
#include <QTest>

using namespace Qt::StringLiterals;
using App::ConnectionProfile;
using App::Credentials;
using Kind = Credentials::Kind;

Q_DECLARE_METATYPE(App::Credentials)

/// The secret part of a connection as bytes and back, and what a connection makes of it.
class ConnectionSecretTest : public QObject
{
    Q_OBJECT

private slots:
    void comesBackAsItWas_data() { whole(); }
    void comesBackAsItWas();
    void nothingIsPackedOfNothing();
    void bytesOfAnotherMakeAreNone_data();
    void bytesOfAnotherMakeAreNone();
    void whatIsMissingIsSaid_data();
    void whatIsMissingIsSaid();
    void practiceNeedsNone();
    void isReadFromTheStore_data() { whole(); }
    void isReadFromTheStore();
    void anAlteredOneIsNotUsed();

private:
    static void whole();
};

namespace {

ConnectionProfile bank(const Credentials &credentials)
{
    ConnectionProfile profile;
    profile.name = u"Bank"_s;
    profile.authentication = credentials.kind;
    profile.user = credentials.user;
    return profile;
}

} // namespace

void ConnectionSecretTest::whole()
{
    QTest::addColumn<Credentials>("credentials");
    QTest::newRow("a password") << Credentials{
        .kind = Kind::Basic, .user = u"clerk"_s, .secret = u"žodis 7"_s};
    QTest::newRow("a token") << Credentials{.kind = Kind::Bearer, .secret = u"abc.def"_s};
    QTest::newRow("a certificate")
        << Credentials{.kind = Kind::ClientCertificate, .certificate = "one", .privateKey = "two"};
    QTest::newRow("a certificate with a passphrase for its key")
        << Credentials{.kind = Kind::ClientCertificate,
                       .certificate = QByteArray("\0o", 2),
                       .privateKey = "two",
                       .keyPassphrase = u"žodis"_s};
}

void ConnectionSecretTest::comesBackAsItWas()
{
    QFETCH(Credentials, credentials);
    const QByteArray packed = App::packedSecret(credentials);
    const auto back = App::credentialsFrom(packed, bank(credentials));
    QVERIFY(back.ok());
    QVERIFY(*back == credentials);
    QVERIFY(!packed.contains("clerk")); // the user is no secret and lies elsewhere
}

void ConnectionSecretTest::nothingIsPackedOfNothing()
{
    for (const Kind kind : {Kind::None, Kind::Basic, Kind::Bearer, Kind::ClientCertificate})
        QCOMPARE(App::packedSecret({.kind = kind, .user = u"clerk"_s}), QByteArray());
}

void ConnectionSecretTest::bytesOfAnotherMakeAreNone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto ofKind = [](const QCborValue &kind) {
        return QCborValue(QCborMap{{u"kind"_s, kind}, {u"secret"_s, u"a"_s}}).toCbor();
    };
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no CBOR") << QByteArray("\xff\xff");
    QTest::newRow("a list") << QCborValue(QCborArray{1, 2}).toCbor();
    QTest::newRow("a kind that there is not") << ofKind(4);
    QTest::newRow("a kind below all") << ofKind(-1);
    QTest::newRow("a kind in words") << ofKind(u"Basic"_s);
    QTest::newRow("half") << ofKind(1).first(6);
}

void ConnectionSecretTest::bytesOfAnotherMakeAreNone()
{
    QFETCH(QByteArray, bytes);
    const auto credentials = App::credentialsFrom(bytes, bank({.kind = Kind::Basic}));
    QVERIFY(!credentials);
    QCOMPARE(credentials.failure().code, u"credentials.missing"_s);
}

void ConnectionSecretTest::whatIsMissingIsSaid_data()
{
    QTest::addColumn<Kind>("needed");
    QTest::addColumn<Credentials>("entered");
    QTest::addColumn<QString>("says");
    const Credentials token{.kind = Kind::Bearer, .secret = u"abc"_s};
    QTest::newRow("no password") << Kind::Basic << Credentials() << u"needs a password."_s;
    QTest::newRow("a token where a password is needed")
        << Kind::Basic << token << u"needs a password."_s;
    QTest::newRow("no token") << Kind::Bearer << Credentials() << u"needs a token."_s;
    QTest::newRow("a password where a token is needed")
        << Kind::Bearer << Credentials{.kind = Kind::Basic, .secret = u"abc"_s}
        << u"needs a token."_s;
    QTest::newRow("no certificate")
        << Kind::ClientCertificate
        << Credentials{.kind = Kind::ClientCertificate, .privateKey = "a"}
        << u"needs a certificate and its key."_s;
    QTest::newRow("no key") << Kind::ClientCertificate
                            << Credentials{.kind = Kind::ClientCertificate, .certificate = "a"}
                            << u"needs a certificate and its key."_s;
}

void ConnectionSecretTest::whatIsMissingIsSaid()
{
    QFETCH(Kind, needed);
    QFETCH(Credentials, entered);
    QFETCH(QString, says);
    const auto credentials =
        App::credentialsFrom(App::packedSecret(entered), bank({.kind = needed}));
    QVERIFY(!credentials);
    QCOMPARE(credentials.failure().code, u"credentials.missing"_s);
    QVERIFY2(credentials.failure().text.startsWith(u"The connection “Bank” "_s + says),
             qPrintable(credentials.failure().text));
}

void ConnectionSecretTest::practiceNeedsNone()
{
    ConnectionProfile practice = ConnectionProfile::practiceProfile();
    practice.authentication = Kind::Basic;
    const auto credentials = App::credentialsFrom(
        App::packedSecret({.kind = Kind::Basic, .secret = u"abc"_s}), practice);
    QVERIFY(credentials.ok());
    QVERIFY(*credentials == Credentials());
}

void ConnectionSecretTest::isReadFromTheStore()
{
    QFETCH(Credentials, credentials);
    Support::StoreFolder folder;
    QVERIFY(folder.open()->setSecret(u"Bank"_s, App::packedSecret(credentials)).ok());
    const auto store = folder.open();
    const auto back = App::credentialsOf(*store, bank(credentials));
    QVERIFY(back.ok());
    QVERIFY(*back == credentials);
    ConnectionProfile other = bank(credentials);
    other.name = u"Branch"_s;
    const auto missing = App::credentialsOf(*store, other);
    QVERIFY(!missing);
    QCOMPARE(missing.failure().code, u"credentials.missing"_s);
}

void ConnectionSecretTest::anAlteredOneIsNotUsed()
{
    Support::StoreFolder folder;
    const Credentials credentials{.kind = Kind::Bearer, .secret = u"abc"_s};
    QVERIFY(folder.open()->setSecret(u"Bank"_s, App::packedSecret(credentials)).ok());
    folder.sql(u"UPDATE secret SET value = zeroblob(100)"_s);
    const auto back = App::credentialsOf(*folder.open(), bank(credentials));
    QVERIFY(!back);
    QCOMPARE(back.failure().code, u"store.tampered"_s);
}

QTEST_GUILESS_MAIN(ConnectionSecretTest)
#include "connectionsecrettest.moc"
