#include "commandline/commandlineoptions.h"
#include "settings/settings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using App::CommandLineOptions;
using App::ConnectionProfile;
using Task = CommandLineOptions::Task;

Q_DECLARE_METATYPE(App::CommandLineOptions::Task)

class CommandLineOptionsTest : public QObject
{
    Q_OBJECT

private slots:
    void tasks_data();
    void tasks();
    void readsWhereTo();
    void saysWhichConnectionIsMeant();
    void wrongUsage_data();
    void wrongUsage();
    void helpNamesEveryOption();
};

namespace {

Forms::Result<CommandLineOptions> parse(const QStringList &arguments)
{
    return CommandLineOptions::parse(QStringList(u"intake"_s) + arguments);
}

} // namespace

void CommandLineOptionsTest::tasks_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<Task>("task");
    QTest::addColumn<QStringList>("files");
    const QStringList one{u"a.xml"_s};
    const QStringList two{u"a.xml"_s, u"b.json"_s};
    QTest::newRow("nothing opens the window") << QStringList() << Task::Window << QStringList();
    QTest::newRow("files open the window") << two << Task::Window << two;
    QTest::newRow("check") << QStringList{u"--check"_s, u"a.xml"_s, u"b.json"_s} << Task::Check
                           << two;
    QTest::newRow("check behind its file")
        << QStringList{u"a.xml"_s, u"--check"_s} << Task::Check << one;
    QTest::newRow("print-json") << QStringList{u"--print-json"_s, u"a.xml"_s} << Task::PrintJson
                                << one;
    QTest::newRow("submit") << QStringList{u"--submit"_s, u"a.xml"_s, u"b.json"_s} << Task::Submit
                            << two;
    QTest::newRow("outbox") << QStringList{u"--outbox"_s} << Task::Outbox << QStringList();
    QTest::newRow("verify-history")
        << QStringList{u"--verify-history"_s} << Task::VerifyHistory << QStringList();
    QTest::newRow("a file that looks like an option")
        << QStringList{u"--check"_s, u"--"_s, u"--a.xml"_s} << Task::Check
        << QStringList{u"--a.xml"_s};
    QTest::newRow("help") << QStringList{u"--help"_s} << Task::Help << QStringList();
    QTest::newRow("help goes first")
        << QStringList{u"--submit"_s, u"--help"_s} << Task::Help << QStringList();
    QTest::newRow("version") << QStringList{u"--version"_s} << Task::Version << QStringList();
}

void CommandLineOptionsTest::tasks()
{
    QFETCH(QStringList, arguments);
    const auto options = parse(arguments);
    QVERIFY2(options.ok(), options.ok() ? "" : qPrintable(options.failure().text));
    QTEST(options->task, "task");
    QTEST(options->files, "files");
}

void CommandLineOptionsTest::readsWhereTo()
{
    const auto none = parse({u"--submit"_s, u"a.xml"_s});
    QVERIFY(none.ok() && !none->server && !none->practice && !none->timeoutSeconds);
    QCOMPARE(none->dataFolder, App::Settings::standardFolder());
    const auto server = parse({u"--submit"_s, u"--server"_s, u"https://kyc.example.com"_s,
                               u"--timeout=7"_s, u"--data"_s, u"/tmp/d"_s, u"a.xml"_s});
    QVERIFY(server.ok());
    QCOMPARE(server->server, QUrl(u"https://kyc.example.com"_s));
    QCOMPARE(server->timeoutSeconds, 7);
    QCOMPARE(server->dataFolder, u"/tmp/d"_s);
    QCOMPARE(server->files, QStringList{u"a.xml"_s});
    QVERIFY(parse({u"--practice"_s})->practice);
}

void CommandLineOptionsTest::saysWhichConnectionIsMeant()
{
    ConnectionProfile bank;
    bank.name = u"Bank"_s;
    bank.base = QUrl(u"https://bank.example"_s);
    bank.setDefault(u"requester"_s, u"bank"_s);
    QCOMPARE(parse({})->connection(bank), bank);
    QVERIFY(parse({u"--practice"_s})->connection(bank).practice);
    QCOMPARE(parse({u"--timeout"_s, u"5"_s})->connection(bank).timeoutSeconds, 5);

    const auto elsewhere = parse({u"--server"_s, u"http://other.example"_s, u"a.xml"_s});
    QCOMPARE(elsewhere->task, Task::Window);
    QCOMPARE(elsewhere->connection(bank).base, QUrl(u"http://other.example"_s));
    QCOMPARE(elsewhere->connection(bank).ownDefaults, bank.ownDefaults);
    QVERIFY(!elsewhere->connection(ConnectionProfile::practiceProfile()).practice);
}

void CommandLineOptionsTest::wrongUsage_data()
{
    QTest::addColumn<QString>("arguments");
    for (const char *each : {"--chek a.xml",
                             "--check",
                             "--submit",
                             "--print-json",
                             "--print-json a.xml b.xml",
                             "--check --submit a.xml",
                             "--submit --server http://a --practice a.xml",
                             "--check --server http://a a.xml",
                             "--check --practice a.xml",
                             "--print-json --timeout 5 a.xml",
                             "--submit --timeout 0 a.xml",
                             "--submit --timeout 601 a.xml",
                             "--submit --timeout soon a.xml",
                             "--submit --timeout 1.5 a.xml",
                             "--submit a.xml --server",
                             "--check --data= a.xml",
                             "--outbox a.xml",
                             "--verify-history a.xml",
                             "--outbox --verify-history",
                             "--outbox --submit a.xml",
                             "--outbox --practice",
                             "--verify-history --timeout 5",
                             "--help=me"})
        QTest::newRow(each) << QString::fromLatin1(each);
}

void CommandLineOptionsTest::wrongUsage()
{
    QFETCH(QString, arguments);
    const auto options = parse(arguments.split(u' '));
    QVERIFY(!options.ok());
    QCOMPARE(options.failure().code, u"usage"_s);
    QVERIFY(!options.failure().text.isEmpty());
}

void CommandLineOptionsTest::helpNamesEveryOption()
{
    const QString help = CommandLineOptions::helpText();
    for (const QString &each :
         {u"--check"_s, u"--print-json"_s, u"--submit"_s, u"--outbox"_s, u"--verify-history"_s,
          u"--server"_s, u"--practice"_s, u"INTAKE_PASSPHRASE_FILE"_s, u"--timeout"_s, u"--data"_s,
          u"--help"_s, u"--version"_s, u"FILE"_s})
        QVERIFY2(help.contains(each), qPrintable(each));
}

QTEST_GUILESS_MAIN(CommandLineOptionsTest)
#include "commandlineoptionstest.moc"
