#include "keeping/connectionsecret.h"
#include "secrecy/canaries.h"
#include "secrecy/keyfile.h"
#include "store/store.h"
#include "support/builtplaces.h"
#include "support/rawserver.h"

#include <QDirIterator>
#include <QProcess>
#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using Support::RawServer;
namespace Canaries = Support::Canaries;

/// That nothing personal is anywhere on the disk in the clear, whenever the program is killed: a
/// clerk enters canaries at the real window, and every file below every folder that a desktop has
/// for a program is searched for them. The control writes them, and they are found.
class CanaryTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsInTheClear_data();
    void nothingIsInTheClear();
    void theSearchFindsThem_data();
    void theSearchFindsThem();
    void aCrashLeavesNothing();
    void theSearchFindsThemInACoreDump();
};

namespace {

constexpr const char *encodings[] = {"UTF-8", "UTF-16LE", "UTF-16BE", "ISO-8859-1"};

/// A user's own folders, and the clerk's program within them.
class Home
{
public:
    Home()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const auto &[name, folder] :
             {std::pair("HOME", u"home"_s), std::pair("XDG_CONFIG_HOME", u"config"_s),
              std::pair("XDG_CACHE_HOME", u"cache"_s), std::pair("XDG_DATA_HOME", u"data"_s),
              std::pair("XDG_STATE_HOME", u"state"_s), std::pair("XDG_RUNTIME_DIR", u"run"_s),
              std::pair("TMPDIR", u"tmp"_s)}) {
            QDir(m_folder.path()).mkdir(folder);
            QFile::setPermissions(m_folder.filePath(folder),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
            environment.insert(QString::fromLatin1(name), m_folder.filePath(folder));
        }
        QDir(m_folder.path()).mkdir(u"work"_s);
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
        environment.remove(u"INTAKE_PASSPHRASE_FILE"_s);
        m_clerk.setProcessEnvironment(environment);
        m_clerk.setWorkingDirectory(m_folder.filePath(u"work"_s));
        // Whoever starts it may allow core dumps: the program itself has to forbid them.
        m_clerk.setChildProcessModifier([] {
            rlimit limit{};
            getrlimit(RLIMIT_CORE, &limit);
            limit.rlim_cur = limit.rlim_max;
            setrlimit(RLIMIT_CORE, &limit);
        });
    }

    /// Starts the clerk's program and waits until it says that the moment is there.
    bool startTo(const QString &moment, const QUrl &server)
    {
        m_clerk.start(QStringLiteral(INTAKE_CANARYCLERK), {moment, server.toString(), sample()});
        while (m_clerk.state() != QProcess::NotRunning && !m_clerk.canReadLine())
            m_clerk.waitForReadyRead(30000);
        return m_clerk.readLine().trimmed() == "reached";
    }

    /// Ends the program by a signal and waits for that.
    void end(int signal)
    {
        ::kill(static_cast<pid_t>(m_clerk.processId()), signal);
        m_clerk.waitForFinished();
        m_said += m_clerk.readAllStandardOutput() + m_clerk.readAllStandardError();
    }

    /// Where canaries are to be seen: in files, in their names, in what the program said.
    QStringList found() const
    {
        QStringList places;
        search(m_said, u"what it said"_s, places);
        QDirIterator files(m_folder.path(), QDir::Files | QDir::Hidden | QDir::System,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString name = files.next();
            search(name.toUtf8(), name, places);
            QFile file(name);
            if (file.open(QFile::ReadOnly))
                search(file.readAll(), name, places);
        }
        return places;
    }

    QString store() const { return m_folder.filePath(u"data/intake"_s); }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    bool hasCoreDump() const
    {
        return !QDir(m_folder.filePath(u"work"_s)).isEmpty(QDir::Files | QDir::Hidden);
    }
    QByteArray said() { return m_said + m_clerk.readAllStandardError(); }

private:
    static void search(const QByteArray &bytes, const QString &place, QStringList &places)
    {
        for (const QString &word : Canaries::all())
            for (const QString &form : {word, word.toLower(), word.toUpper()})
                for (const char *encoding : encodings) {
                    QStringEncoder encode(encoding);
                    const QByteArray pattern = encode(form);
                    if (!encode.hasError() && bytes.contains(pattern))
                        places << u"%1 as %2 in %3"_s.arg(form, QLatin1String(encoding), place);
                }
    }

    /// A customer with a document and an address and something that no field takes. It lies
    /// elsewhere, being the user's own.
    QString sample() const
    {
        QFile full(Support::sourceFile(u"resources/samples/individual-full.xml"_s));
        QFile file(m_elsewhere.filePath(Canaries::fileName + u".xml"_s));
        if (!full.open(QFile::ReadOnly) || !file.open(QFile::WriteOnly))
            qFatal("There is no sample.");
        const QString left = u"<Nickname>%1</Nickname><FirstName>"_s.arg(Canaries::leftOut);
        file.write(full.readAll().replace("<FirstName>", left.toUtf8()));
        return file.fileName();
    }

    QTemporaryDir m_folder;
    QTemporaryDir m_elsewhere;
    QProcess m_clerk;
    QByteArray m_said;
};

/// Refuses every customer and says more of it than it should.
RawServer::Reaction echo()
{
    const QString body = uR"({"errors": ["firstName %1 of %2 is wrong: %3"]})"_s.arg(
        Canaries::firstName, Canaries::lastName, Canaries::echo);
    return Support::say(
        Support::response("400 Bad Request", body.toUtf8(), "Content-Type: application/json\r\n"));
}

} // namespace

void CanaryTest::nothingIsInTheClear_data()
{
    QTest::addColumn<QString>("moment");
    QTest::newRow("in the middle of typing") << u"typing"_s;
    QTest::newRow("just after saving") << u"saved"_s;
    QTest::newRow("while a customer is being sent") << u"sending"_s;
    QTest::newRow("after a refusal that echoes values") << u"refused"_s;
    QTest::newRow("while a customer waits to be sent") << u"queued"_s;
    QTest::newRow("over the list of drafts") << u"drafts"_s;
    QTest::newRow("over the history") << u"history"_s;
    QTest::newRow("locked, with the passphrase typed again") << u"locked"_s;
}

void CanaryTest::nothingIsInTheClear()
{
    QFETCH(QString, moment);
    RawServer server(
        RawServer::When::RequestRead, moment == u"refused" ? echo() : [](QTcpSocket &) {});
    for (const int wait : {0, 60, 1000}) { // milliseconds, for what a program does later
        Home home;
        QVERIFY2(home.startTo(moment, server.base()), home.said().constData());
        QTest::qWait(wait);
        home.end(SIGKILL);
        QCOMPARE(home.found(), QStringList());
        if (wait < 1000)
            continue;
        // By now all of it is stored, so that there was something to be found.
        const auto key = App::KeyFile::unlock(home.store(), Canaries::passphrase);
        QVERIFY(key.ok());
        const auto store = App::Store::open(home.store(), *key, &QDateTime::currentDateTimeUtc);
        QVERIFY(store.ok());
        const auto heads = (*store)->page({}, 10);
        QCOMPARE(heads->size(), 1);
        const auto customer = (*store)->load(heads->first().id);
        QCOMPARE(customer->draft.record.value(u"title"_s), Canaries::title);
        QVERIFY(customer->draft.source.contains(Canaries::fileName));
        QVERIFY(!customer->draft.remarks.isEmpty());
        const auto secret = (*store)->secret(u"Test"_s);
        QCOMPARE(App::unpackedSecret(*secret).secret, Canaries::password);
    }
}

void CanaryTest::theSearchFindsThem_data()
{
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("file");
    for (const char *encoding : encodings)
        for (const QString &file : {u"home/.recent"_s, u"config/intake.conf"_s, u"cache/a"_s,
                                    u"data/records.db-wal"_s, u"run/b"_s, u"tmp/.c"_s, u"work/d"_s})
            QTest::addRow("%s in %s", encoding, qPrintable(file))
                << QString::fromLatin1(encoding) << file;
}

void CanaryTest::theSearchFindsThem()
{
    QFETCH(QString, encoding);
    QFETCH(QString, file);
    const Home home;
    QCOMPARE(QProcess::execute(QStringLiteral(INTAKE_CANARYCLERK),
                               {u"control"_s, encoding, home.path(file)}),
             0);
    const QStringList found = home.found();
    for (const QString &word : Canaries::all()) {
        QStringEncoder encode(encoding.toLatin1().constData());
        const QByteArray written = encode(word);
        if (!encode.hasError())
            QVERIFY2(!found.filter(word).isEmpty(), qPrintable(word));
    }
}

void CanaryTest::aCrashLeavesNothing()
{
    RawServer server(RawServer::When::RequestRead, echo());
    Home home;
    QVERIFY2(home.startTo(u"refused"_s, server.base()), home.said().constData());
    home.end(SIGSEGV);
    QVERIFY(!home.hasCoreDump());
    QCOMPARE(home.found(), QStringList());
}

// What the row above would find if the program did not forbid core dumps.
void CanaryTest::theSearchFindsThemInACoreDump()
{
    RawServer server(RawServer::When::RequestRead, [](QTcpSocket &) {});
    Home home;
    QVERIFY2(home.startTo(u"crash"_s, server.base()), home.said().constData());
    home.end(SIGSEGV);
    if (!home.hasCoreDump())
        QSKIP("This system makes no core dumps here, so that none could be seen forbidden.");
    QVERIFY(!home.found().isEmpty());
}

QTEST_GUILESS_MAIN(CanaryTest)
#include "canarytest.moc"
