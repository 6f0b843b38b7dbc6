#include "support/storefolder.h"
#include "window/signindesk.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace Support;

/// How long a password is known: over renamings, removals and locks, and without a store.
class SignInKeptTest : public QObject
{
    Q_OBJECT

private slots:
    void aRenamedConnectionKeepsIt();
    void aRemovedConnectionLosesIt();
    void aLockForgetsIt();
    void whereNothingIsStoredItIsKnownUntilTheEnd();
    void anAlteredOneIsToldOf();
};

void SignInKeptTest::aRenamedConnectionKeepsIt()
{
    RawServer server(RawServer::When::RequestRead, say(response("200 OK", accepted)));
    const QTemporaryDir folder;
    const App::SecretKey key = App::SecretKey::random();
    {
        Desk desk(folder.path(), key);
        desk.signIn(server.base(), Kind::Basic);
        App::ConnectionDialog *dialog = desk.connections();
        Desk::type(dialog, u"connectionName"_s, u"Harbour"_s);
        dialog->accept();
        desk.submit();
        QVERIFY(hasLine(server.lastRequest(), "POST ", lineOf(Kind::Basic)));
    }
    Desk desk(folder.path(), key);
    QCOMPARE(desk.workplace.profile().name, u"Harbour"_s);
    desk.submit(u"ComNr_2"_s);
    QVERIFY(hasLine(server.lastRequest(), "POST ", lineOf(Kind::Basic)));
    QCOMPARE(desk.workplace.secrets().secrets().keys(), QStringList{u"Harbour"_s});
}

void SignInKeptTest::aRemovedConnectionLosesIt()
{
    const QTemporaryDir folder;
    const App::SecretKey key = App::SecretKey::random();
    const QUrl base(u"http://127.0.0.1:9"_s);
    {
        Desk desk(folder.path(), key);
        desk.signIn(base, Kind::Basic);
        App::ConnectionDialog *dialog = desk.connections();
        for (QPushButton *button : dialog->findChildren<QPushButton *>())
            if (button->text() == u"Remove")
                QTest::mouseClick(button, Qt::LeftButton);
        dialog->accept();
        desk.waitForStore();
        QVERIFY(desk.workplace.profile().practice);
        desk.submit();
        QVERIFY2(desk.said().contains(u"Accepted"), qPrintable(desk.said()));
    }
    const auto store = App::Store::open(folder.path(), key, &QDateTime::currentDateTimeUtc);
    QVERIFY(store.ok());
    QCOMPARE(*(*store)->secret(u"Bank"_s), QByteArray());
}

void SignInKeptTest::aLockForgetsIt()
{
    const QTemporaryDir folder;
    const App::SecretKey key = App::SecretKey::random();
    Desk desk(folder.path(), key);
    desk.signIn(QUrl(u"http://127.0.0.1:9"_s), Kind::Basic);
    QVERIFY(desk.workplace.destination().ok());
    desk.trigger(u"Lock"_s);
    QVERIFY(!desk.workplace.destination());
    QCOMPARE(desk.workplace.destination().failure().code, u"credentials.missing"_s);
    QVERIFY(desk.workplace.secrets().secrets().isEmpty());
    desk.open(key);
    QVERIFY(desk.workplace.destination().ok());
    QCOMPARE(desk.workplace.destination()->credentials.secret, secret);
}

void SignInKeptTest::whereNothingIsStoredItIsKnownUntilTheEnd()
{
    RawServer server(RawServer::When::RequestRead, say(response("200 OK", accepted)));
    const QTemporaryDir folder;
    const App::SecretKey key = App::SecretKey::random();
    {
        Desk desk(folder.path(), key, false);
        desk.workplace.vault().goOnWithout();
        desk.signIn(server.base(), Kind::Basic);
        desk.submit();
        QVERIFY(hasLine(server.lastRequest(), "POST ", lineOf(Kind::Basic)));
    }
    Desk desk(folder.path(), key, false);
    QVERIFY(!desk.workplace.destination());
    desk.signIn(server.base(), Kind::Basic);
    desk.open(key); // what was typed before comes into the store with it
    desk.trigger(u"Lock"_s);
    QTRY_VERIFY(!desk.workplace.store().isOpen());
    desk.open(key);
    QCOMPARE(desk.workplace.destination()->credentials.secret, secret);
}

void SignInKeptTest::anAlteredOneIsToldOf()
{
    StoreFolder folder;
    {
        Desk desk(folder.path(), folder.key);
        desk.signIn(QUrl(u"http://127.0.0.1:9"_s), Kind::Basic);
    }
    folder.sql(u"UPDATE secret SET value = zeroblob(100)"_s);
    Desk desk(folder.path(), folder.key);
    QVERIFY2(desk.said().contains(u"The secret of connection “Bank” was altered from outside"),
             qPrintable(desk.said()));
    QCOMPARE(desk.workplace.destination().failure().code, u"credentials.missing"_s);
}

QTEST_MAIN(SignInKeptTest)
#include "signinkepttest.moc"
