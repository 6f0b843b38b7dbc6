#include "bulk/csvreader.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using App::CsvLine;
using App::CsvTable;
namespace CsvReader = App::CsvReader;

/// Lists as programs write them, and as they should not: which cells stand on which line, or why
/// nothing is read.
class CsvReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void dialectsAreRead_data();
    void dialectsAreRead();
    void theSeparatorCanBeSaid();
    void whatIsNoListIsRefused_data();
    void whatIsNoListIsRefused();
    void hostileBytesAreReadOrRefused_data();
    void hostileBytesAreReadOrRefused();
    void aFileThatCannotBeReadIsRefused();
    void aLongListIsReadWhole();

private:
    /// "1: a | b" for each line.
    static QStringList told(const CsvTable &table);
};

QStringList CsvReaderTest::told(const CsvTable &table)
{
    QStringList lines;
    for (const CsvLine &each : table.lines)
        lines.append(u"%1: %2"_s.arg(each.line).arg(each.cells.join(u" | "_s)));
    return lines;
}

void CsvReaderTest::dialectsAreRead_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<char>("separator");
    QTest::addColumn<QStringList>("lines");
    const QStringList plain = {u"1: id | name"_s, u"2: 1 | Ada"_s, u"3: 2 | Max"_s};
    QTest::newRow("commas") << QByteArray("id,name\n1,Ada\n2,Max\n") << ',' << plain;
    QTest::newRow("semicolons") << QByteArray("id;name\n1;Ada\n2;Max\n") << ';' << plain;
    QTest::newRow("tabs") << QByteArray("id\tname\n1\tAda\n2\tMax\n") << '\t' << plain;
    QTest::newRow("bars") << QByteArray("id|name\n1|Ada\n2|Max\n") << '|' << plain;
    QTest::newRow("line ends of Windows")
        << QByteArray("id,name\r\n1,Ada\r\n2,Max\r\n") << ',' << plain;
    QTest::newRow("line ends of the old Macintosh")
        << QByteArray("id,name\r1,Ada\r2,Max\r") << ',' << plain;
    QTest::newRow("no line end at the end") << QByteArray("id,name\n1,Ada\n2,Max") << ',' << plain;
    QTest::newRow("everything quoted")
        << QByteArray("\"id\",\"name\"\n\"1\",\"Ada\"\n\"2\",\"Max\"\n") << ',' << plain;
    QTest::newRow("spaces around cells")
        << QByteArray("id , name\n 1 , Ada\n 2 , \"Max\" \n") << ',' << plain;
    QTest::newRow("Excel names its separator") << QByteArray("sep=;\r\nid;name\r\n1;Ada\r\n") << ';'
                                               << QStringList{u"2: id | name"_s, u"3: 1 | Ada"_s};
    QTest::newRow("Excel names another separator than the usual ones")
        << QByteArray("SEP=^\nid^name\n1^Ada, Max; and\n") << '^'
        << QStringList{u"2: id | name"_s, u"3: 1 | Ada, Max; and"_s};
    QTest::newRow("decimal commas between semicolons")
        << QByteArray("id;amount\n1;10,50\n2;7,25\n") << ';'
        << QStringList{u"1: id | amount"_s, u"2: 1 | 10,50"_s, u"3: 2 | 7,25"_s};
    QTest::newRow("more commas in texts than there are separators")
        << QByteArray("id;note\n1;a,b,c\n2;a,b\n3;a,b,c,d\n") << ';'
        << QStringList{u"1: id | note"_s, u"2: 1 | a,b,c"_s, u"3: 2 | a,b"_s, u"4: 3 | a,b,c,d"_s};
    QTest::newRow("a separator in quotes")
        << QByteArray("id,name\n1,\"Rodriguez, Jose\"\n") << ','
        << QStringList{u"1: id | name"_s, u"2: 1 | Rodriguez, Jose"_s};
    QTest::newRow("doubled quotes") << QByteArray("id,name\n1,\"UAB \"\"Dokai\"\"\"\n") << ','
                                    << QStringList{u"1: id | name"_s, u"2: 1 | UAB \"Dokai\""_s};
    QTest::newRow("a quote inside a cell that is not quoted")
        << QByteArray("id,name\n1,5\" pipe\n") << ','
        << QStringList{u"1: id | name"_s, u"2: 1 | 5\" pipe"_s};
    QTest::newRow("a cell of several lines, and the lines after it counted right")
        << QByteArray("id,note\n1,\"one\ntwo\n\nfour\"\n2,last\n") << ','
        << QStringList{u"1: id | note"_s, u"2: 1 | one\ntwo\n\nfour"_s, u"6: 2 | last"_s};
    QTest::newRow("a first cell that begins with a line break")
        << QByteArray("id,note\n\"\nx\",1\n2,3\n") << ','
        << QStringList{u"1: id | note"_s, u"2: \nx | 1"_s, u"4: 2 | 3"_s};
    QTest::newRow("empty lines and lines of empty cells")
        << QByteArray("\n\nid,name\n\n1,Ada\n,\n   \n2,Max\n\n") << ','
        << QStringList{u"3: id | name"_s, u"5: 1 | Ada"_s, u"8: 2 | Max"_s};
    QTest::newRow("lines of different lengths")
        << QByteArray("id,name,note\n1,Ada\n2,Max,x,y\n") << ','
        << QStringList{u"1: id | name | note"_s, u"2: 1 | Ada"_s, u"3: 2 | Max | x | y"_s};
    QTest::newRow("empty cells at every place")
        << QByteArray("a,b,c\n,x,\n,,y\nz,,\n") << ','
        << QStringList{u"1: a | b | c"_s, u"2:  | x | "_s, u"3:  |  | y"_s, u"4: z |  | "_s};
    QTest::newRow("headings alone")
        << QByteArray("id,name\n") << ',' << QStringList{u"1: id | name"_s};
    QTest::newRow("a single column") << QByteArray("name\nAda\nMax\n") << ','
                                     << QStringList{u"1: name"_s, u"2: Ada"_s, u"3: Max"_s};
}

void CsvReaderTest::dialectsAreRead()
{
    QFETCH(QByteArray, content);
    const auto table = CsvReader::read(content, {});
    QVERIFY2(table, table ? "" : qPrintable(table.failure().text));
    QTEST(told(*table), "lines");
    QTEST(table->separator, "separator");
}

void CsvReaderTest::theSeparatorCanBeSaid()
{
    const auto table = CsvReader::read("a,b;c\n1,2;3\n", {{}, ';', {}});
    QVERIFY(table);
    QCOMPARE(told(*table), (QStringList{u"1: a,b | c"_s, u"2: 1,2 | 3"_s}));
}

void CsvReaderTest::whatIsNoListIsRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << QByteArray() << u"csv.empty"_s << u"empty"_s;
    QTest::newRow("blank lines") << QByteArray("\n \r\n\t\n") << u"csv.empty"_s << u"empty"_s;
    QTest::newRow("separators alone") << QByteArray(",,\n,,\n") << u"csv.empty"_s << u"no line"_s;
    QTest::newRow("a zero byte in the middle")
        << QByteArray("id,name\n1,A\0da\n", 15) << u"csv.binary"_s << u"no text"_s;
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << u"csv.binary"_s
                               << u"no text"_s;
    QTest::newRow("control characters")
        << QByteArray("id,name\n1,\x01\x02\n") << u"csv.binary"_s << u"no text"_s;
    QTest::newRow("a workbook") << QByteArray("PK\x03\x04rest of a zip") << u"csv.workbook"_s
                                << u"save it as CSV"_s;
    QTest::newRow("an old workbook")
        << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") << u"csv.workbook"_s << u"workbook"_s;
    QTest::newRow("a quote that is never closed")
        << QByteArray("id,name\n1,Ada\n2,\"Max\n3,Eva\n4,Tom\n") << u"csv.unclosedQuote"_s
        << u"line 3"_s;
    QTest::newRow("more cells than any list has")
        << QByteArray("id\n") + QByteArray(CsvReader::maximumCells + 1, ',') + "x\n"
        << u"csv.tooManyCells"_s << u"Line 2"_s;
    QByteArray many;
    for (int line = 0; line <= CsvReader::maximumLines; ++line)
        many += "1,2\n";
    QTest::newRow("more lines than are taken at once")
        << many << u"csv.tooManyLines"_s << u"more than 50"_s;
}

void CsvReaderTest::whatIsNoListIsRefused()
{
    QFETCH(QByteArray, content);
    const auto table = CsvReader::read(content, {{}, ',', {}});
    QVERIFY(!table);
    QTEST(table.failure().code, "code");
    QFETCH(QString, words);
    QVERIFY2(table.failure().text.contains(words), qPrintable(table.failure().text));
}

void CsvReaderTest::hostileBytesAreReadOrRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("quotes alone") << QByteArray("\"\"\"\"\"");
    QTest::newRow("a lone quote") << QByteArray("\"");
    QTest::newRow("half a character at the end") << QByteArray("id,name\n1,Ad\xC3");
    QTest::newRow("half a surrogate in UTF-16") << QByteArray("\xFF\xFE\x61\x00\x00\xD8", 6);
    QTest::newRow("an odd byte in UTF-16") << QByteArray("\xFF\xFE\x61\x00\x62", 5);
    QTest::newRow("a byte order mark alone") << QByteArray("\xEF\xBB\xBF");
    QTest::newRow("a named separator and nothing else") << QByteArray("sep=;");
    QTest::newRow("a quotation mark named as separator") << QByteArray("sep=\"\na\"b\n1\"2\n");
    QTest::newRow("a line end named as separator") << QByteArray("sep=\n\na\n");
    QTest::newRow("a very long cell") << QByteArray("id,name\n1,") + QByteArray(4'000'000, 'x');
    QTest::newRow("a very long quoted cell of line ends")
        << QByteArray("id,name\n1,\"") + QByteArray(500'000, '\n') + "\"";
    QTest::newRow("every byte there is") << [] {
        QByteArray all;
        for (int byte = 1; byte < 256; ++byte)
            all += static_cast<char>(byte);
        return all;
    }();
    // The same bytes at each run, drawn from what means something to a reader of lists.
    quint32 state = 12345;
    for (int seed = 0; seed < 40; ++seed) {
        QByteArray drawn;
        for (int length = 0; length < 400; ++length) {
            constexpr QByteArrayView letters("\"\",,;;\t|\r\n\n =aZ9'\xC3\xA4\xFF\xFE", 21);
            state = state * 1664525 + 1013904223;
            drawn += letters[static_cast<qsizetype>(state >> 16) % letters.size()];
        }
        QTest::addRow("drawn bytes %d", seed) << drawn;
    }
}

void CsvReaderTest::hostileBytesAreReadOrRefused()
{
    QFETCH(QByteArray, content);
    const auto table = CsvReader::read(content, {});
    if (!table) {
        QVERIFY(table.failure().code.startsWith(u"csv."));
        QVERIFY(!table.failure().text.isEmpty());
        return;
    }
    int before = 0;
    for (const CsvLine &each : table->lines) {
        QVERIFY(each.line > before); // no line is read twice
        before = each.line;
        QVERIFY(!each.cells.join(QString()).isEmpty());
    }
}

void CsvReaderTest::aFileThatCannotBeReadIsRefused()
{
    const QTemporaryDir folder;
    QCOMPARE(CsvReader::readFile(folder.filePath(u"none.csv"_s), {}).failure().code,
             u"csv.missing"_s);
    QCOMPARE(CsvReader::readFile(folder.path(), {}).failure().code, u"csv.notAFile"_s);
    QFile huge(folder.filePath(u"huge.csv"_s));
    QVERIFY(huge.open(QIODevice::WriteOnly));
    QVERIFY(huge.resize(CsvReader::maximumSize + 1));
    QCOMPARE(CsvReader::readFile(huge.fileName(), {}).failure().code, u"csv.size"_s);
}

void CsvReaderTest::aLongListIsReadWhole()
{
    QByteArray content("id,name\n");
    for (int line = 1; line <= 20'000; ++line)
        content += QByteArray::number(line) + ",Ada\n";
    const auto table = CsvReader::read(content, {});
    QVERIFY(table);
    QCOMPARE(table->lines.size(), 20'001);
    QCOMPARE(table->lines.last().line, 20'001);
    QCOMPARE(table->lines.last().cells.first(), u"20000"_s);
}

QTEST_APPLESS_MAIN(CsvReaderTest)
#include "csvreadertest.moc"
