#include "formats/jsonwriter.h"
#include "settings/settings.h"
#include "support/rawserver.h"
#include "support/samplerecords.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Forms;
using Support::RawServer;

/// Runs the program itself, without a display.
class CommandLineTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void checkListsFindingsInTheFilesOrder();
    void checkOfAGoodFileIsSilent();
    void checkReportsWhatIsLeftOut();
    void checkReturnsTheHighest();
    void printJsonPrintsTheRequest();
    void submits_data();
    void submits();
    void sendsWhatPrintJsonPrints();
    void holdsBackWhatHasErrors();
    void goesOnAfterAnUnreadableFile();
    void returnsTheHighest();
    void practiceNeedsNothingElse();
    void usesTheConnectionInUse();
    void keepsTheTerminalSafe();
    void refusesAWrongAddress();
    void wrongUsage();
    void helpAndVersion();

private:
    struct Run
    {
        int exitCode = -1;
        QString results;
        QString errors;
    };

    Run run(const QStringList &arguments) const;
    QString write(const QString &name, const QByteArray &content) const;
    QString goodFile(const QString &name = u"good.json"_s) const;
    QString fileWithoutName() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

RawServer::Reaction say(const QByteArray &status, const QByteArray &body,
                        const QByteArray &headers = {})
{
    const QByteArray bytes = "HTTP/1.1 " + status + "\r\n" + headers +
                             "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" +
                             body;
    return [bytes](QTcpSocket &client) {
        client.write(bytes);
        client.disconnectFromHost();
    };
}

const QByteArray accepted = R"({"resultType": "REQUEST_ACCEPTED"})";

} // namespace

void CommandLineTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

CommandLineTest::Run CommandLineTest::run(const QStringList &arguments) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s,
                                u"http_proxy"_s, u"https_proxy"_s, u"all_proxy"_s})
        environment.remove(name);
    QProcess program;
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(INTAKE_PROGRAM),
                  QStringList{u"--data"_s, m_folder->filePath(u"data"_s)} + arguments);
    if (!program.waitForFinished(60'000) || program.exitStatus() != QProcess::NormalExit)
        return {};
    return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
            QString::fromUtf8(program.readAllStandardError())};
}

QString CommandLineTest::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return {};
    return file.fileName();
}

QString CommandLineTest::goodFile(const QString &name) const
{
    Record record = Support::minimalRecord(CustomerKind::Individual);
    record.setValue(u"communicationNumber"_s, name);
    return write(name, writeJson(record));
}

QString CommandLineTest::fileWithoutName() const
{
    Record record = Support::minimalRecord(CustomerKind::Individual);
    record.setValue(u"firstName"_s, QString());
    record.setValue(u"birthDate"_s, u"1990-02-31"_s);
    return write(u"bad.json"_s, writeJson(record, JsonLayout::Indented));
}

void CommandLineTest::checkListsFindingsInTheFilesOrder()
{
    const QString file = fileWithoutName();
    const Run checked = run({u"--check"_s, file});
    QCOMPARE(checked.exitCode, 1);
    const QStringList lines = checked.results.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines.at(0).startsWith(file + u":1: error: firstName: "_s), qPrintable(lines.at(0)));
    const QRegularExpression date(u":(\\d+): error: birthDate: .+"_s);
    const auto match = date.match(lines.at(1));
    QVERIFY2(match.hasMatch(), qPrintable(lines.at(1)));
    QFile content(file);
    QVERIFY(content.open(QIODevice::ReadOnly));
    const QByteArrayList contentLines = content.readAll().split('\n');
    QVERIFY(contentLines.value(match.captured(1).toInt() - 1).contains("birthDate"));
    QVERIFY(checked.errors.isEmpty());
}

void CommandLineTest::checkOfAGoodFileIsSilent()
{
    const Run checked = run({u"--check"_s, goodFile(), goodFile(u"other.json"_s)});
    QCOMPARE(checked.exitCode, 0);
    QCOMPARE(checked.results, QString());
    QCOMPARE(checked.errors, QString());
}

void CommandLineTest::checkReportsWhatIsLeftOut()
{
    QByteArray json = writeJson(Support::minimalRecord(CustomerKind::Individual));
    json.insert(1, "\n\"favouriteColour\": \"blue\",\n");
    const QString file = write(u"more.json"_s, json);
    const Run checked = run({u"--check"_s, file});
    QCOMPARE(checked.exitCode, 0);
    QVERIFY2(checked.results.startsWith(file + u":2: left out: favouriteColour: "_s) &&
                 checked.results.contains(u"[blue]"),
             qPrintable(checked.results));
}

void CommandLineTest::checkReturnsTheHighest()
{
    const QString nothing = m_folder->filePath(u"nothing.xml"_s);
    const Run checked = run({u"--check"_s, nothing, fileWithoutName(), goodFile()});
    QCOMPARE(checked.exitCode, 2);
    QVERIFY(checked.errors.startsWith(nothing + u": "_s));
    QVERIFY(checked.results.contains(u"error: firstName: "));
}

void CommandLineTest::printJsonPrintsTheRequest()
{
    const Record record = Support::fullRecord(CustomerKind::Organization);
    const QString file = write(u"full.json"_s, writeJson(record, JsonLayout::Indented));
    const Run printed = run({u"--print-json"_s, file});
    QCOMPARE(printed.exitCode, 0);
    QCOMPARE(printed.results.toUtf8(), writeJson(record));

    const Run wrong = run({u"--print-json"_s, fileWithoutName()});
    QCOMPARE(wrong.exitCode, 0);
    QVERIFY(wrong.results.contains(u"1990-02-31"));
}

void CommandLineTest::submits_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("results"); // a pattern; FILE is the file
    QTest::addColumn<int>("exitCode");
    QTest::newRow("accepted") << "200 OK"_ba << accepted << u"FILE: accepted\n"_s << 0;
    QTest::newRow("refused with places")
        << "400 Bad Request"_ba
        << R"({"errors": ["C007 RiskManagementCategory does not exist", {"code": "X1", "description": "isvip"}]})"_ba
        << u"FILE: refused \\(400\\)\n  riskManagementCategory: C007 RiskManagementCategory does "
           "not exist\n  -: X1 isvip\n"_s
        << 1;
    QTest::newRow("refused without a word") << "403 Forbidden"_ba
                                            << ""_ba << u"FILE: refused \\(403\\)\n"_s << 1;
    QTest::newRow("not sent") << "429 Too Many Requests"_ba
                              << ""_ba << u"FILE: not sent: .+ waits .+\n"_s << 4;
    QTest::newRow("unknown") << "502 Bad Gateway"_ba
                             << "<html>"_ba << u"FILE: unknown: .+ may exist .+\n"_s << 3;
}

void CommandLineTest::submits()
{
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, results);
    RawServer server(RawServer::When::RequestRead, say(status, body));
    const QString file = goodFile();
    const Run submitted = run({u"--submit"_s, u"--server"_s, server.base().toString(), file});
    const QRegularExpression pattern(QRegularExpression::anchoredPattern(
        results.replace(u"FILE"_s, QRegularExpression::escape(file))));
    QVERIFY2(pattern.match(submitted.results).hasMatch(), qPrintable(submitted.results));
    QTEST(submitted.exitCode, "exitCode");
    QCOMPARE(server.requests(), 1);
}

void CommandLineTest::sendsWhatPrintJsonPrints()
{
    RawServer server(RawServer::When::RequestRead, say("200 OK", accepted));
    const QString file = goodFile();
    const Run printed = run({u"--print-json"_s, file});
    QCOMPARE(run({u"--submit"_s, u"--server"_s, server.base().toString(), file}).exitCode, 0);
    QVERIFY(server.lastRequest().endsWith(QByteArray("\r\n\r\n" + printed.results.toUtf8())));
}

void CommandLineTest::holdsBackWhatHasErrors()
{
    RawServer server(RawServer::When::RequestRead, say("200 OK", accepted));
    const QString file = fileWithoutName();
    const Run submitted = run({u"--submit"_s, u"--server"_s, server.base().toString(), file});
    QCOMPARE(submitted.exitCode, 1);
    const QStringList lines = submitted.results.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.at(0), QString(file + u": held back"_s));
    QVERIFY(lines.at(1).startsWith(u"  firstName: ") && lines.at(2).startsWith(u"  birthDate: "));
    QCOMPARE(server.requests(), 0);
}

void CommandLineTest::goesOnAfterAnUnreadableFile()
{
    RawServer server(RawServer::When::RequestRead, say("200 OK", accepted));
    const QString broken = write(u"broken.xml"_s, "<AMLYZE_CUSTOMER>");
    const Run submitted =
        run({u"--submit"_s, u"--server"_s, server.base().toString(), broken, goodFile()});
    QCOMPARE(submitted.exitCode, 2);
    QVERIFY(submitted.errors.startsWith(broken + u": "_s));
    QVERIFY(submitted.results.endsWith(u": accepted\n"));
    QCOMPARE(server.requests(), 1);
}

void CommandLineTest::returnsTheHighest()
{
    // Closes the first connection unanswered and accepts what comes after it.
    int served = 0;
    RawServer server(RawServer::When::RequestRead, [&served](QTcpSocket &client) {
        if (++served == 1)
            client.close();
        else
            say("200 OK", accepted)(client);
    });
    const QString missing = m_folder->filePath(u"nothing.xml"_s);
    const Run submitted = run({u"--submit"_s, u"--server"_s, server.base().toString(),
                               goodFile(u"1.json"_s), missing, goodFile(u"2.json"_s)});
    QCOMPARE(submitted.exitCode, 3);
    QVERIFY2(submitted.results.contains(u"1.json: unknown: ") &&
                 submitted.results.contains(u"2.json: accepted"),
             qPrintable(submitted.results));
    QCOMPARE(server.requests(), 2);
}

void CommandLineTest::practiceNeedsNothingElse()
{
    const QString file = goodFile();
    const Run submitted = run({u"--submit"_s, u"--practice"_s, file, file});
    QCOMPARE(submitted.exitCode, 1);
    const QStringList lines = submitted.results.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.at(0), QString(file + u": accepted"_s));
    QVERIFY(lines.at(1).startsWith(file + u": refused ("_s));
    QVERIFY(lines.at(2).startsWith(u"  communicationNumber: "));
}

void CommandLineTest::usesTheConnectionInUse()
{
    RawServer server(RawServer::When::RequestRead, say("200 OK", accepted));
    {
        App::Settings settings(m_folder->filePath(u"data"_s));
        App::ConnectionProfile profile;
        profile.name = u"Test"_s;
        profile.base = server.base();
        profile.path = u"/amlyze-ws-rest/simplifiedCustomer"_s;
        profile.businessUnit = BusinessUnitUse::Mandatory;
        settings.setProfiles({profile});
        settings.setActiveProfile(profile.name);
    }
    const Run held = run({u"--submit"_s, goodFile()});
    QVERIFY2(held.results.contains(u"  businessUnit: "), qPrintable(held.results));
    QCOMPARE(server.requests(), 0);

    Record record = Support::minimalRecord(CustomerKind::Individual);
    record.setValue(u"businessUnit"_s, u"UNIT1"_s);
    QCOMPARE(run({u"--submit"_s, write(u"unit.json"_s, writeJson(record))}).exitCode, 0);
    QCOMPARE(server.requests(), 1);
    QVERIFY(server.lastRequest().startsWith("POST /amlyze-ws-rest/simplifiedCustomer "));
}

void CommandLineTest::keepsTheTerminalSafe()
{
    RawServer server(RawServer::When::RequestRead,
                     say("400 Bad Request", R"({"errors": ["a\u001b[31mb\nc: accepted\u0000"]})"));
    const Run submitted = run({u"--submit"_s, u"--server"_s, server.base().toString(), goodFile()});
    QCOMPARE(submitted.results.count(u'\n'), 2);
    QVERIFY(!submitted.results.contains(QChar(0x1b)) && !submitted.results.contains(QChar(0)));
}

void CommandLineTest::refusesAWrongAddress()
{
    const Run submitted = run({u"--submit"_s, u"--server"_s, u"kyc.example.com"_s, goodFile()});
    QCOMPARE(submitted.exitCode, 2);
    QCOMPARE(submitted.results, QString());
    QVERIFY(submitted.errors.contains(u"https://"));
}

void CommandLineTest::wrongUsage()
{
    const Run wrong = run({u"--chek"_s, goodFile()});
    QCOMPARE(wrong.exitCode, 2);
    QCOMPARE(wrong.results, QString());
    QVERIFY2(wrong.errors.contains(u"chek") && wrong.errors.contains(u"--help"),
             qPrintable(wrong.errors));
}

void CommandLineTest::helpAndVersion()
{
    const Run help = run({u"--help"_s});
    QCOMPARE(help.exitCode, 0);
    QVERIFY(help.results.contains(u"--print-json") && help.errors.isEmpty());
    const Run version = run({u"--version"_s});
    QCOMPARE(version.exitCode, 0);
    QVERIFY(QRegularExpression(u"\\Aintake \\d+\\.\\d+\\.\\d+\n\\z"_s)
                .match(version.results)
                .hasMatch());
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "commandlinetest.moc"
