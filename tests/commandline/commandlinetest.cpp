#include "formats/jsonwriter.h"
#include "submission/requestbody.h"
#include "support/programplace.h"
#include "support/samplerecords.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Forms;
using namespace Support;

/// Runs the program itself, without a display.
class CommandLineTest : public QObject
{
    Q_OBJECT

private slots:
    void checkListsFindingsInTheFilesOrder();
    void checkOfAGoodFileIsSilent();
    void checkReportsWhatIsLeftOut();
    void checkReturnsTheHighest();
    void printJsonPrintsTheRequest();
    void wrongUsage();
    void helpAndVersion();

private:
    const ProgramPlace m_place;
};

void CommandLineTest::checkListsFindingsInTheFilesOrder()
{
    const QString file = m_place.fileWithErrors();
    const ProgramRun checked = m_place.run({u"--check"_s, file});
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
    const ProgramRun checked =
        m_place.run({u"--check"_s, m_place.goodFile(), m_place.goodFile(u"other.json"_s)});
    QCOMPARE(checked.exitCode, 0);
    QCOMPARE(checked.results, QString());
    QCOMPARE(checked.errors, QString());
}

void CommandLineTest::checkReportsWhatIsLeftOut()
{
    QByteArray json = writeJson(Support::minimalRecord(CustomerKind::Individual));
    // On one line with an error about another field whose value is the same.
    json.insert(1, "\n\"favouriteColour\": \"blue\", \"isPEP\": \"blue\",\n");
    const QString file = m_place.write(u"more.json"_s, json);
    const ProgramRun checked = m_place.run({u"--check"_s, file});
    QCOMPARE(checked.exitCode, 1);
    QVERIFY2(checked.results.contains(file + u":2: error: isPEP: "_s) &&
                 checked.results.contains(file + u":2: left out: favouriteColour: "_s) &&
                 checked.results.contains(u"[blue]"),
             qPrintable(checked.results));
}

void CommandLineTest::checkReturnsTheHighest()
{
    const QString nothing = m_place.filePath(u"nothing.xml"_s);
    const ProgramRun checked =
        m_place.run({u"--check"_s, nothing, m_place.fileWithErrors(), m_place.goodFile()});
    QCOMPARE(checked.exitCode, 2);
    QVERIFY(checked.errors.startsWith(nothing + u": "_s));
    QVERIFY(checked.results.contains(u"error: firstName: "));
}

void CommandLineTest::printJsonPrintsTheRequest()
{
    const Record record = Support::fullRecord(CustomerKind::Organization);
    const QString file = m_place.write(u"full.json"_s, writeJson(record));
    const ProgramRun printed = m_place.run({u"--print-json"_s, file});
    QCOMPARE(printed.exitCode, 0);
    QCOMPARE(printed.results.toUtf8(), App::requestBody(record));

    const ProgramRun wrong = m_place.run({u"--print-json"_s, m_place.fileWithErrors()});
    QCOMPARE(wrong.exitCode, 0);
    QVERIFY(wrong.results.contains(u"1990-02-31"));
}

void CommandLineTest::wrongUsage()
{
    const ProgramRun wrong = m_place.run({u"--chek"_s, m_place.goodFile()});
    QCOMPARE(wrong.exitCode, 2);
    QCOMPARE(wrong.results, QString());
    QVERIFY2(wrong.errors.contains(u"chek") && wrong.errors.contains(u"--help"),
             qPrintable(wrong.errors));
}

void CommandLineTest::helpAndVersion()
{
    const ProgramRun help = m_place.run({u"--help"_s});
    QCOMPARE(help.exitCode, 0);
    QVERIFY(help.results.contains(u"--print-json") && help.errors.isEmpty());
    const ProgramRun version = m_place.run({u"--version"_s});
    QCOMPARE(version.exitCode, 0);
    QVERIFY(QRegularExpression(u"\\Aintake \\d+\\.\\d+\\.\\d+\n\\z"_s)
                .match(version.results)
                .hasMatch());
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "commandlinetest.moc"
