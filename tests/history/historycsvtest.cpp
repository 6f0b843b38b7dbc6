#include "history/historycsv.h"
#include "history/historyplace.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace App;
using Support::HistoryPlace;

/// That the exported table is one that others read as it was meant, and runs nothing in them.
class HistoryCsvTest : public QObject
{
    Q_OBJECT

private slots:
    void writesAnEntryOnALine();
    void quotesAndDefusesTexts_data();
    void quotesAndDefusesTexts();
    void saysThatAnAnswerWasWiped();
    void writesAllPagesNewestFirst();
    void leavesAnEarlierFileWhereItFails_data();
    void leavesAnEarlierFileWhereItFails();
};

namespace {

HistoryEntry entryOf(int number)
{
    HistoryEntry entry;
    entry.number = number;
    entry.time = HistoryPlace::time(number);
    entry.outcome = Outcome::Refused;
    entry.status = 400;
    entry.note = HistoryPlace::note(number);
    entry.previous = QByteArray(32, '\0');
    entry.hash = QByteArray(32, '\xff');
    return entry;
}

QByteArray contentOf(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void HistoryCsvTest::writesAnEntryOnALine()
{
    QCOMPARE(HistoryCsv::head(),
             "\xef\xbb\xbf"
             "Entry,Time (UTC),Event,Connection,Operator,External id,Communication number,Outcome,"
             "HTTP status,SHA-256 of the request,Answer,Reason,Hash,Hash before\r\n"_ba);
    HistoryEntry entry = entryOf(1);
    entry.answer = "{\"errors\": [\"Žinia\"]}";
    QCOMPARE(QString::fromUtf8(HistoryCsv::line(entry)),
             u"1,2026-11-22T12:00:01.007Z,Attempt to send,Bankas,Rūta,IND1,N1,Refused,400,%1,"
             "\"{\"\"errors\"\": [\"\"Žinia\"\"]}\",,%2,%3\r\n"_s.arg(
                 u"01"_s.repeated(32), u"ff"_s.repeated(32), u"00"_s.repeated(32)));
}

void HistoryCsvTest::quotesAndDefusesTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    QTest::newRow("a word") << u"Žodis"_s << u"Žodis"_s;
    QTest::newRow("a number") << u"10"_s << u"10"_s;
    QTest::newRow("a comma") << u"a,b"_s << u"\"a,b\""_s;
    QTest::newRow("a quotation mark") << u"a\"b"_s << u"\"a\"\"b\""_s;
    QTest::newRow("two lines") << u"a\nb"_s << u"\"a\nb\""_s;
    QTest::newRow("a formula") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("a formula with a quotation mark")
        << u"=HYPERLINK(\"x\")"_s << u"\"'=HYPERLINK(\"\"x\"\")\""_s;
    QTest::newRow("a plus") << u"+370"_s << u"'+370"_s;
    QTest::newRow("a number below zero") << u"-5"_s << u"'-5"_s;
    QTest::newRow("an at sign") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("a tab") << u"\t=1"_s << u"'\t=1"_s;
    QTest::newRow("a line's end first") << u"\n=1"_s << u"\"'\n=1\""_s;
    QTest::newRow("an equals sign within") << u"a=1"_s << u"a=1"_s;
}

void HistoryCsvTest::quotesAndDefusesTexts()
{
    QFETCH(QString, text);
    QFETCH(QString, cell);
    HistoryEntry entry = entryOf(1);
    entry.note.reason = text;
    const QString line = QString::fromUtf8(HistoryCsv::line(entry));
    const QString end = u",%1,%2,%3\r\n"_s.arg(cell, u"ff"_s.repeated(32), u"00"_s.repeated(32));
    QVERIFY2(line.endsWith(end), qPrintable(line));
}

void HistoryCsvTest::saysThatAnAnswerWasWiped()
{
    HistoryEntry entry = entryOf(1);
    entry.isAnswerWiped = true;
    QVERIFY(HistoryCsv::line(entry).contains(",(wiped),"));
}

void HistoryCsvTest::writesAllPagesNewestFirst()
{
    HistoryPlace place;
    QVERIFY(place.fill(25));
    const QString fileName = place.folder() + u"/history.csv"_s;
    QVERIFY(HistoryCsv::write(fileName, [&place](qint64 before) {
                return place.history().page(before, 10);
            }).ok());
    const QList<QByteArray> lines = contentOf(fileName).split('\n');
    QCOMPARE(lines.size(), 27); // the headings, and what is after the last line's end
    for (int number = 25; number > 0; --number)
        QVERIFY(lines.at(26 - number).startsWith(QByteArray(QByteArray::number(number) + ',')));
}

void HistoryCsvTest::leavesAnEarlierFileWhereItFails_data()
{
    QTest::addColumn<QString>("fileName");
    QTest::addColumn<QString>("code");
    QTest::newRow("the history cannot be read") << u"history.csv"_s << u"store.failed"_s;
    QTest::newRow("the file cannot be written") << u"none/history.csv"_s << u"history.notWritten"_s;
}

void HistoryCsvTest::leavesAnEarlierFileWhereItFails()
{
    QFETCH(QString, fileName);
    QFETCH(QString, code);
    const QTemporaryDir folder;
    QFile earlier(folder.filePath(u"history.csv"_s));
    QVERIFY(earlier.open(QIODevice::WriteOnly) && earlier.write("earlier") == 7);
    earlier.close();
    const auto written = HistoryCsv::write(
        folder.filePath(fileName), [](qint64) -> Forms::Result<QList<HistoryEntry>> {
            return Forms::Failure{u"store.failed"_s, u"It cannot be read."_s};
        });
    QVERIFY(!written.ok());
    QCOMPARE(written.failure().code, code);
    QCOMPARE(contentOf(earlier.fileName()), "earlier"_ba);
}

QTEST_GUILESS_MAIN(HistoryCsvTest)
#include "historycsvtest.moc"
