#include "formats/document.h"
#include "formats/remarklist.h"

#include <QRandomGenerator>
#include <QTest>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace Forms;

/// Files that mean harm: none may crash, take more than two seconds of the processor, fill the
/// memory or bring anything into the record that is not in the file.
class HostileFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void refusesTypeDeclarations_data();
    void refusesTypeDeclarations();
    void staysCalmOverXml_data();
    void staysCalmOverXml();
    void staysCalmOverJson_data();
    void staysCalmOverJson();
    void survivesNoise();
    void cleanupTestCase();
};

namespace {

// An instrumented program is slower and keeps freed memory; the requirement is on the program.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr int instrumented = 8;
#else
constexpr int instrumented = 1;
#endif
constexpr qint64 maximumMilliseconds = 2000 * instrumented;
constexpr qint64 maximumMegabytes = 300 * instrumented;

rusage used()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage;
}

/// Of the processor, not of the clock: what else the machine does has no part in it.
qint64 millisecondsUsed()
{
    const rusage usage = used();
    return (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1000 +
           (usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1000;
}

/// `begin`, then `times` copies of `each`, each with its number for `%1`, then `end`; with 0 times
/// as many as fit the largest file that is read.
QByteArray filled(const QByteArray &begin, const QByteArray &each, int times, const QByteArray &end)
{
    if (each.isEmpty())
        return begin + end;
    QByteArray content = begin;
    content.reserve(maximumDocumentSize);
    const bool numbered = each.contains("%1");
    QByteArray piece = each;
    for (int index = 0; times == 0 || index < times; ++index) {
        if (numbered)
            piece = QByteArray(each).replace("%1", QByteArray::number(index));
        if (content.size() + piece.size() + end.size() > maximumDocumentSize)
            break;
        content.append(piece);
    }
    return content.append(end);
}

/// Declared prefixes on thirty levels, as many as are allowed on each.
QByteArray prefixes()
{
    QByteArray levels;
    for (int level = 0; level < 30; ++level) {
        levels += "<x";
        for (int index = 0; index < 16; ++index)
            levels +=
                QByteArray(" xmlns:p%1='u'").replace("%1", QByteArray::number(level * 100 + index));
        levels += ">";
    }
    return levels;
}

/// Ten entities, each ten times the one before.
QByteArray laughs()
{
    QByteArray entities("<!ENTITY a0 'lol'>");
    for (int level = 1; level < 10; ++level)
        entities += u"<!ENTITY a%1 '%2'>"_s.arg(level)
                        .arg(u"&a%1;"_s.arg(level - 1).repeated(10))
                        .toLatin1();
    return entities;
}

void columns()
{
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<QByteArray>("each");
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<QString>("code"); // empty: it is read
    QTest::addColumn<int>("times");    // 0: as many as fit
}

void row(const char *name, const QByteArray &begin, const QByteArray &each, const QByteArray &end,
         const char *code, int times = 0)
{
    QTest::newRow(name) << begin << each << end << QString::fromLatin1(code) << times;
}

void readCalmly()
{
    QFETCH(QByteArray, begin);
    QFETCH(QByteArray, each);
    QFETCH(QByteArray, end);
    QFETCH(int, times);
    const QByteArray content = filled(begin, each, times, end);
    const qint64 before = millisecondsUsed();
    const Result<Document> read = readDocument(content);
    const qint64 taken = millisecondsUsed() - before;
    QVERIFY2(taken <= maximumMilliseconds, qPrintable(u"it took %1 ms"_s.arg(taken)));
    QTEST(read.ok() ? QString() : read.failure().code, "code");
    if (!read.ok())
        return;
    QVERIFY(read->remarks.size() <= RemarkList::maximumCount + 1);
    for (const Remark &remark : read->remarks) {
        QVERIFY(remark.name.size() <= RemarkList::maximumName);
        QVERIFY(remark.value.size() <= RemarkList::maximumValue);
    }
}

} // namespace

void HostileFilesTest::refusesTypeDeclarations_data()
{
    columns();
    const QByteArray customer("<AMLYZE_CUSTOMER><FirstName>&x;</FirstName></AMLYZE_CUSTOMER>");
    const auto declaring = [&](const char *name, const QByteArray &inside) {
        row(name, QByteArray("<!DOCTYPE l [" + inside + "]>" + customer), {}, {}, "unreadable.dtd");
    };
    declaring("entities in entities", QByteArray(laughs() + "<!ENTITY x '&a9;'>"));
    declaring("an entity of another file", "<!ENTITY x SYSTEM 'file:///etc/passwd'>");
    declaring("an entity of another host", "<!ENTITY x SYSTEM 'http://127.0.0.1:9/x'>");
    declaring("a parameter entity in itself", "<!ENTITY % a '%b;'><!ENTITY % b '%a;'>%a;");
    declaring("a harmless one", {});
    row("one from elsewhere", "<!DOCTYPE x SYSTEM 'file:///etc/passwd'><AMLYZE_CUSTOMER/>", {}, {},
        "unreadable.dtd");
    row("one behind comments", "<!--<--><?a <!?>\n<!DOCTYPE x><AMLYZE_CUSTOMER/>", {}, {},
        "unreadable.dtd");
    row("one in UTF-16", QByteArray("<\0!\0D\0O\0C\0T\0Y\0P\0E\0 \0x\0>\0<\0a\0/\0>\0", 32), {}, {},
        "unreadable.dtd");
    row("8 MB of declared entities", "<!DOCTYPE l [", "<!ENTITY a%1 'x'>", "]><a/>",
        "unreadable.dtd");
    row("one in a comment is none", "<!-- <!DOCTYPE x> --><AMLYZE_CUSTOMER/>", {}, {}, "");
    row("one in a value is none",
        "<AMLYZE_CUSTOMER><FirstName><![CDATA[<!DOCTYPE x>]]></FirstName></AMLYZE_CUSTOMER>", {},
        {}, "");
}

void HostileFilesTest::refusesTypeDeclarations()
{
    readCalmly();
}

void HostileFilesTest::staysCalmOverXml_data()
{
    columns();
    const QByteArray in("<AMLYZE_CUSTOMER>");
    const QByteArray out("</AMLYZE_CUSTOMER>");
    const QByteArray inName("<AMLYZE_CUSTOMER><FirstName>");
    const QByteArray outName("</FirstName></AMLYZE_CUSTOMER>");
    row("200,000 levels", in, "<a>", {}, "unreadable.depth", 200000);
    row("200,000 levels before any customer", {}, "<a>", {}, "unreadable.notACustomer", 200000);
    row("8 MB of attributes", "<AMLYZE_CUSTOMER", " a%1=''", "/>", "unreadable.attributes");
    row("8 MB of namespaces", "<AMLYZE_CUSTOMER", " xmlns:a%1='u'", "/>", "unreadable.attributes");
    row("as many namespaces as are allowed on every level", QByteArray(in + prefixes()), "<p0:b/>",
        QByteArray(QByteArray("</x>").repeated(30) + out), "");
    row("two million elements", in, "<a/>", out, "");
    row("a million rows", QByteArray(in + "<ListContact>"), "<Contact/>",
        QByteArray("</ListContact>" + out), "");
    row("a million copies of a field", in, "<IsPEP>1</IsPEP>", out, "");
    row("a value of 8 MB", inName, "x", outName, "");
    row("a value in a million pieces", inName, "a<!---->", outName, "");
    row("a value in a million sections", inName, "<![CDATA[a]]>", outName, "");
    row("a value of a million references", inName, "&#65;", outName, "");
    row("text between a million elements", in, "a<x/>", out, "");
    row("a million instructions", {}, "<?a b?>", "<AMLYZE_CUSTOMER/>", "");
    row("8 MB of angle brackets", {}, "<", {}, "unreadable.damaged");
    row("8 MB of ampersands", inName, "&", outName, "unreadable.damaged");
    row("a name of 8 MB", "<AMLYZE_CUSTOMER><", "x", "/></AMLYZE_CUSTOMER>", "unreadable.damaged");
    row("a quote that never ends", "<AMLYZE_CUSTOMER a='", "x", {}, "unreadable.damaged");
    row("a comment that never ends", "<!--", "x", {}, "unreadable.damaged");
    row("8 MB of white space", {}, " ", {}, "unreadable.empty");
    row("8 MB of zero bytes", {}, QByteArray(1, '\0'), {}, "unreadable.empty");
}

void HostileFilesTest::staysCalmOverXml()
{
    readCalmly();
}

void HostileFilesTest::staysCalmOverJson_data()
{
    columns();
    const QByteArray amount("{\"initialDepositAmount\":");
    row("200,000 levels of lists", "{\"a\":", "[", {}, "unreadable.depth", 200000);
    row("200,000 levels of objects", {}, "{\"a\":", {}, "unreadable.depth", 200000);
    row("8 MB of brackets", {}, "[", {}, "unreadable.notACustomer");
    row("8 MB of braces", {}, "{", {}, "unreadable.damaged");
    row("a million members", "{\"isPEP\":true", ",\"%1\":1", "}", "", 1000000);
    row("a million copies of a field", "{\"isPEP\":true", ",\"isPEP\":1", "}", "");
    row("a million rows", "{\"listContact\":[{}", ",{}", "]}", "");
    row("a million rows that are none", "{\"listContact\":[1", ",1", "]}", "");
    row("a million nulls", "{\"listContact\":[{}", ",null", "]}", "");
    row("a million screening processes", "{\"initializeScreeningProcesses\":[\"PEP\"", ",\"PEP\"",
        "]}", "");
    row("a number of 8 million digits", amount, "9", "}", "");
    row("an exponent of 8 million digits", QByteArray(amount + "1e"), "9", "}", "");
    row("four million numbers", "{\"isPEP\":true,\"x\":[1", ",1", "]}", "");
    row("a million exponents", "{\"isPEP\":true,\"x\":[1", ",1e9", "]}", "");
    row("8 MB of minus signs", amount, "-", "}", "unreadable.damaged");
    row("8 MB of digits and a letter", amount, "1", "x}", "unreadable.damaged");
    row("a value of 8 MB", "{\"firstName\":\"", "x", "\"}", "");
    row("a name of 8 MB", "{\"firstName\":\"A\",\"", "x", "\":1}", "");
    row("a value of a million escapes", "{\"firstName\":\"", "\\u0041", "\"}", "");
    row("a text that never ends", "{\"firstName\":\"", "x", {}, "unreadable.damaged");
    row("8 MB of lines", "{\"firstName\":", "\n", "1}", "");
}

void HostileFilesTest::staysCalmOverJson()
{
    readCalmly();
}

void HostileFilesTest::survivesNoise()
{
    QRandomGenerator random(20240229);
    for (int round = 0; round < 3000; ++round) {
        QByteArray noise(random.bounded(1, 200), Qt::Uninitialized);
        for (char &byte : noise)
            byte = static_cast<char>(random.bounded(256));
        for (const char *begin :
             {"", "<", "{", "<AMLYZE_CUSTOMER><FirstName>", "{\"firstName\":\""}) {
            const Result<Document> read = readDocument(begin + noise);
            QVERIFY(!read.ok());
            QVERIFY(read.failure().code.startsWith(u"unreadable."));
        }
    }
}

// The peak of all rows together; it can only grow, so the last look sees the worst.
void HostileFilesTest::cleanupTestCase()
{
    const qint64 megabytes = used().ru_maxrss / 1024;
    QVERIFY2(megabytes <= maximumMegabytes, qPrintable(u"%1 MB were in use"_s.arg(megabytes)));
}

QTEST_GUILESS_MAIN(HostileFilesTest)
#include "hostilefilestest.moc"
