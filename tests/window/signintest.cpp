#include "window/signindesk.h"

#include <QDirIterator>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace Support;

/// From the password typed into the dialog to the header that the service sees, also after a
/// restart; what happens without one or with a wrong one; and that it lies nowhere in clear.
class SignInTest : public QObject
{
    Q_OBJECT

private slots:
    void theServiceSeesIt_data() { ways(); }
    void theServiceSeesIt();
    void isStillKnownAfterARestart_data() { ways(); }
    void isStillKnownAfterARestart();
    void liesNowhereInClear();
    void aWrongPasswordIsRefusedInWords();
    void withoutItNothingLeaves();
    void whatWaitsGoesOnceItIsEntered();

private:
    static void ways();
};

namespace {

/// Files below a folder that hold one of the texts, in UTF-8 or UTF-16.
QStringList filesWith(const QString &folder, const QStringList &texts)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        for (const QString &text : texts)
            if (bytes.contains(text.toUtf8()) ||
                bytes.contains(QByteArray(reinterpret_cast<const char *>(text.utf16()),
                                          text.size() * qsizetype(sizeof(char16_t)))))
                found.append(file.fileName());
    }
    return found;
}

} // namespace

void SignInTest::ways()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("user and password") << Kind::Basic;
    QTest::newRow("token") << Kind::Bearer;
}

void SignInTest::theServiceSeesIt()
{
    QFETCH(Kind, kind);
    const QByteArray line = lineOf(kind, typedFor(kind));
    // A service that never says anything: the customer is unknown then, and can be asked about.
    RawServer server(RawServer::When::RequestRead, say({}));
    const QTemporaryDir folder;
    Desk desk(folder.path(), App::SecretKey::random());
    desk.signIn(server.base(), kind, typedFor(kind));
    desk.submit();
    QVERIFY2(hasLine(server.lastRequest(), "POST ", line), server.lastRequest().constData());
    QVERIFY(!server.lastRequest().mid(server.lastRequest().indexOf("\r\n\r\n")).contains("Canary"));
    desk.trigger(u"Ask the service"_s);
    QTRY_VERIFY2(hasLine(server.lastRequest(),
                         "GET /api/integration-services/v1/communications-events/", line),
                 server.lastRequest().constData());
    desk.workplace.loadClassifiers();
    QTRY_VERIFY2(hasLine(server.lastRequest(), "GET /classifier/", line),
                 server.lastRequest().constData());
}

void SignInTest::isStillKnownAfterARestart()
{
    QFETCH(Kind, kind);
    RawServer server(RawServer::When::RequestRead, say(response("200 OK", accepted)));
    const QTemporaryDir folder;
    const App::SecretKey key = App::SecretKey::random();
    {
        Desk desk(folder.path(), key);
        desk.signIn(server.base(), kind, typedFor(kind));
    }
    Desk desk(folder.path(), key, false);
    desk.workplace.loadClassifiers(); // too early: asked for as soon as it is known how to sign in
    QCOMPARE(server.requests(), 0);
    desk.open(key);
    QTRY_VERIFY(server.lastRequest().startsWith("GET /classifier/"));
    desk.submit();
    QVERIFY2(hasLine(server.lastRequest(), "POST ", lineOf(kind, typedFor(kind))),
             server.lastRequest().constData());
    QVERIFY2(desk.said().contains(u"Accepted"), qPrintable(desk.said()));
}

void SignInTest::liesNowhereInClear()
{
    RawServer server(RawServer::When::RequestRead, say(response("200 OK", accepted)));
    const QTemporaryDir folder;
    const QString coded = QString::fromLatin1(lineOf(Kind::Basic)).section(u' ', 2);
    const QStringList canaries{secret, u"CanaryPass"_s, coded};
    {
        Desk desk(folder.path(), App::SecretKey::random());
        desk.signIn(server.base(), Kind::Basic);
        desk.submit();
        QCOMPARE(filesWith(folder.path(), canaries), QStringList()); // the WAL is there now
    }
    QCOMPARE(filesWith(folder.path(), canaries), QStringList());
    QVERIFY(!filesWith(folder.path(), {u"clerk"_s}).isEmpty()); // the user lies in the settings
}

void SignInTest::aWrongPasswordIsRefusedInWords()
{
    RawServer server(RawServer::When::RequestRead, say(response("401 Unauthorized", {})));
    const QTemporaryDir folder;
    Desk desk(folder.path(), App::SecretKey::random());
    desk.signIn(server.base(), Kind::Basic);
    desk.submit();
    QCOMPARE(desk.workplace.outbox().last().state, App::RecordState::Refused);
    QVERIFY2(desk.said().contains(u"The service did not let this program in (status 401)."),
             qPrintable(desk.said()));
    QVERIFY(!desk.said().contains(u"Canary"));
    QCOMPARE(server.requests(), 1);
}

void SignInTest::withoutItNothingLeaves()
{
    RawServer server(RawServer::When::RequestRead, say(response("200 OK", accepted)));
    const QTemporaryDir folder;
    Desk desk(folder.path(), App::SecretKey::random());
    desk.signIn(server.base(), Kind::Basic, {});
    desk.submit();
    QVERIFY2(desk.said().contains(u"The connection “Bank” needs a password. Nothing was sent"),
             qPrintable(desk.said()));
    QVERIFY(!desk.workplace.model().record().value(u"firstName"_s).isEmpty());
    QVERIFY(desk.workplace.address().ok()); // the request can be shown all the same
    QCOMPARE(server.requests(), 0);
}

void SignInTest::whatWaitsGoesOnceItIsEntered()
{
    RawServer server(RawServer::When::RequestRead, say(response("200 OK", accepted)));
    const QTemporaryDir folder;
    Desk desk(folder.path(), App::SecretKey::random());
    desk.signIn(server.base(), Kind::Basic);
    App::OutboxQueue &queue = desk.workplace.outbox().queue();
    queue.setPaused(true);
    desk.workplace.model().startOver(minimalRecord(Forms::CustomerKind::Individual));
    desk.trigger(u"Submit when online"_s);
    QTRY_COMPARE(queue.standing().waiting, 1);
    desk.workplace.secrets().keep({});
    queue.setPaused(false);
    QTRY_VERIFY(queue.standing().trouble.startsWith(u"The connection “Bank” needs a password."));
    QCOMPARE(server.requests(), 0);
    desk.signIn(server.base(), Kind::Basic);
    QTRY_COMPARE(queue.standing().waiting, 0);
    QVERIFY(hasLine(server.lastRequest(), "POST ", lineOf(Kind::Basic)));
    QCOMPARE(server.requests(), 1);
}

QTEST_MAIN(SignInTest)
#include "signintest.moc"
