#include "formats/jsonwriter.h"
#include "settings/settings.h"
#include "support/programplace.h"
#include "support/rawserver.h"
#include "support/samplerecords.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Forms;
using namespace Support;

/// Runs the program itself, without a display.
class CommandLineSubmitTest : public QObject
{
    Q_OBJECT

private slots:
    void submits_data();
    void submits();
    void sendsWhatPrintJsonPrints();
    void holdsBackWhatHasErrors();
    void goesOnAfterAnUnreadableFile();
    void returnsTheHighest();
    void practiceNeedsNothingElse();
    void saysWhatWasSubmittedBefore();
    void usesTheConnectionInUse();
    void keepsTheTerminalSafe();
    void refusesAWrongAddress();

private:
    const ProgramPlace m_place;
};

namespace {

const QByteArray accepted = R"({"resultType": "REQUEST_ACCEPTED"})";

} // namespace

void CommandLineSubmitTest::submits_data()
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
                              << ""_ba
                              << u"FILE: not sent: .+ was not created.+ submit it again.\n"_s << 4;
    QTest::newRow("unknown") << "502 Bad Gateway"_ba
                             << "<html>"_ba << u"FILE: unknown: .+ may exist .+\n"_s << 3;
}

void CommandLineSubmitTest::submits()
{
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, results);
    RawServer server(RawServer::When::RequestRead, say(response(status, body)));
    const QString file = m_place.goodFile();
    const ProgramRun submitted =
        m_place.run({u"--submit"_s, u"--server"_s, server.base().toString(), file});
    const QRegularExpression pattern(QRegularExpression::anchoredPattern(
        results.replace(u"FILE"_s, QRegularExpression::escape(file))));
    QVERIFY2(pattern.match(submitted.results).hasMatch(), qPrintable(submitted.results));
    QTEST(submitted.exitCode, "exitCode");
    QCOMPARE(server.requests(), 1);
}

void CommandLineSubmitTest::sendsWhatPrintJsonPrints()
{
    RawServer server(RawServer::When::RequestRead, say(response("200 OK", accepted)));
    const QString file = m_place.goodFile();
    const ProgramRun printed = m_place.run({u"--print-json"_s, file});
    QCOMPARE(m_place.run({u"--submit"_s, u"--server"_s, server.base().toString(), file}).exitCode,
             0);
    QVERIFY(server.lastRequest().endsWith(QByteArray("\r\n\r\n" + printed.results.toUtf8())));
}

void CommandLineSubmitTest::holdsBackWhatHasErrors()
{
    RawServer server(RawServer::When::RequestRead, say(response("200 OK", accepted)));
    const QString file = m_place.fileWithErrors();
    const ProgramRun submitted =
        m_place.run({u"--submit"_s, u"--server"_s, server.base().toString(), file});
    QCOMPARE(submitted.exitCode, 1);
    const QStringList lines = submitted.results.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.at(0), QString(file + u": held back"_s));
    QVERIFY(lines.at(1).startsWith(u"  firstName: ") && lines.at(2).startsWith(u"  birthDate: "));
    QCOMPARE(server.requests(), 0);
}

void CommandLineSubmitTest::goesOnAfterAnUnreadableFile()
{
    RawServer server(RawServer::When::RequestRead, say(response("200 OK", accepted)));
    const QString broken = m_place.write(u"broken.xml"_s, "<AMLYZE_CUSTOMER>");
    const ProgramRun submitted = m_place.run(
        {u"--submit"_s, u"--server"_s, server.base().toString(), broken, m_place.goodFile()});
    QCOMPARE(submitted.exitCode, 2);
    QVERIFY(submitted.errors.contains(broken + u": "_s));
    QVERIFY(submitted.results.endsWith(u": accepted\n"));
    QCOMPARE(server.requests(), 1);
}

void CommandLineSubmitTest::returnsTheHighest()
{
    // Closes the first connection unanswered and accepts what comes after it.
    int served = 0;
    RawServer server(RawServer::When::RequestRead, [&served](QTcpSocket &client) {
        if (++served == 1)
            client.close();
        else
            say(response("200 OK", accepted))(client);
    });
    const QString missing = m_place.filePath(u"nothing.xml"_s);
    const ProgramRun submitted =
        m_place.run({u"--submit"_s, u"--server"_s, server.base().toString(),
                     m_place.goodFile(u"1.json"_s), missing, m_place.goodFile(u"2.json"_s)});
    QCOMPARE(submitted.exitCode, 3);
    QVERIFY2(submitted.results.contains(u"1.json: unknown: ") &&
                 submitted.results.contains(u"2.json: accepted"),
             qPrintable(submitted.results));
    QCOMPARE(server.requests(), 2);
}

void CommandLineSubmitTest::practiceNeedsNothingElse()
{
    const QString file = m_place.goodFile();
    const ProgramRun submitted = m_place.run({u"--submit"_s, u"--practice"_s, file, file});
    QCOMPARE(submitted.exitCode, 1);
    const QStringList lines = submitted.results.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.at(0), QString(file + u": accepted"_s));
    QVERIFY(lines.at(1).startsWith(file + u": refused ("_s));
    QVERIFY(lines.at(2).startsWith(u"  communicationNumber: "));
}

void CommandLineSubmitTest::saysWhatWasSubmittedBefore()
{
    RawServer server(RawServer::When::RequestRead, say(response("200 OK", accepted)));
    ProgramPlace place;
    place.givePassphrase();
    const QString file = place.goodFile(u"again.json"_s);
    const QStringList arguments{u"--submit"_s, u"--server"_s, server.base().toString(), file};
    QVERIFY(!place.run(arguments).errors.contains(u"communicationNumber"_s));
    const ProgramRun again = place.run(arguments);
    QCOMPARE(again.exitCode, 0);
    QVERIFY2(again.errors.contains(file + u": advice: communicationNumber: "_s),
             qPrintable(again.errors));
    QCOMPARE(server.requests(), 2);
}

void CommandLineSubmitTest::usesTheConnectionInUse()
{
    const ProgramPlace place; // whose connection no other test is to use
    RawServer server(RawServer::When::RequestRead, say(response("200 OK", accepted)));
    {
        App::Settings settings(place.dataFolder());
        App::ConnectionProfile profile;
        profile.name = u"Test"_s;
        profile.base = server.base();
        profile.path = u"/amlyze-ws-rest/simplifiedCustomer"_s;
        profile.businessUnit = BusinessUnitUse::Mandatory;
        profile.required = {u"birthDate"_s};
        settings.setProfiles({profile});
        settings.setActiveProfile(profile.name);
    }
    const ProgramRun held = place.run({u"--submit"_s, place.goodFile()});
    QVERIFY2(held.results.contains(u"  businessUnit: ") && held.results.contains(u"  birthDate: "),
             qPrintable(held.results));
    QVERIFY(place.run({u"--check"_s, place.goodFile()}).results.contains(u": birthDate: "));
    QCOMPARE(server.requests(), 0);

    Record record = Support::minimalRecord(CustomerKind::Individual);
    record.setValue(u"businessUnit"_s, u"UNIT1"_s);
    record.setValue(u"birthDate"_s, u"1990-05-24"_s);
    QCOMPARE(place.run({u"--submit"_s, place.write(u"unit.json"_s, writeJson(record))}).exitCode,
             0);
    QCOMPARE(server.requests(), 1);
    QVERIFY(server.lastRequest().startsWith("POST /amlyze-ws-rest/simplifiedCustomer "));
}

void CommandLineSubmitTest::keepsTheTerminalSafe()
{
    RawServer server(
        RawServer::When::RequestRead,
        say(response("400 Bad Request", R"({"errors": ["a\u001b[31mb\nc: accepted\u0000"]})")));
    const ProgramRun submitted =
        m_place.run({u"--submit"_s, u"--server"_s, server.base().toString(), m_place.goodFile()});
    QCOMPARE(submitted.results.count(u'\n'), 2);
    QVERIFY(!submitted.results.contains(QChar(0x1b)) && !submitted.results.contains(QChar(0)));
}

void CommandLineSubmitTest::refusesAWrongAddress()
{
    const ProgramRun submitted =
        m_place.run({u"--submit"_s, u"--server"_s, u"kyc.example.com"_s, m_place.goodFile()});
    QCOMPARE(submitted.exitCode, 2);
    QCOMPARE(submitted.results, QString());
    QVERIFY(submitted.errors.contains(u"https://"));
}

QTEST_GUILESS_MAIN(CommandLineSubmitTest)
#include "commandlinesubmittest.moc"
