#include "formats/recordarchive.h"
#include "contract/catalogue.h"
#include "formats/xmlreader.h"
#include "support/samplerecords.h"

#include <QRandomGenerator>
#include <QTest>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace Forms;

/// That an archive gives back exactly what was put in, and that damage is told, never a crash.
class RecordArchiveTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsEveryField_data();
    void keepsEveryField();
    void keepsWhatNoFormHas_data();
    void keepsWhatNoFormHas();
    void keepsGeneratedRecords();
    void isTheSameForEqualRecords();
    void keepsRemarks();
    void tellsDamage_data();
    void tellsDamage();
    void survivesEveryTruncation();
    void survivesEveryFlippedByte();
    void survivesNoise();
    void cleanupTestCase();
};

namespace {

// An instrumented program keeps freed memory; the requirement is on the program.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr qint64 maximumMegabytes = 1200;
#else
constexpr qint64 maximumMegabytes = 150;
#endif

/// Texts that an encoding, a reader or a check could spoil.
QStringList oddTexts()
{
    return {u" half typed \n"_s,
            u"19950"_s,
            u"yes?"_s,
            u"a\0b"_s,
            u"\uFEFFmarked"_s,
            u"a\uFEFFb\uFFFE\uFFFF"_s,
            QString(QChar(0xD834)),
            QString(QChar(0xDD1E)) + u"reversed"_s + QChar(0xD834),
            u"𝄞 😀 Žemaitė 東京 עברית"_s,
            u"\u2028\u2029\u00A0\u200B"_s,
            QString(100000, u'x')};
}

void returns(const Record &record)
{
    const Result<Record> back = unarchiveRecord(archiveRecord(record));
    QVERIFY2(back.ok(), back.ok() ? "" : qPrintable(back.failure().text));
    QVERIFY(*back == record);
}

QString codeOf(const QByteArray &archive)
{
    const Result<Record> read = unarchiveRecord(archive);
    return read.ok() ? QString() : read.failure().code;
}

QList<Remark> someRemarks()
{
    return {{3, u"TradingName"_s, u"\uFEFFUAB \"X\""_s, u"The form has no such field."_s},
            {0, {}, {}, u"About the whole."_s}};
}

QString anyText(QRandomGenerator &random)
{
    QString text;
    for (auto length = random.bounded(1, 12); length > 0; --length)
        text.append(QChar(static_cast<char16_t>(random.bounded(0x10000))));
    return text;
}

Record anyRecord(QRandomGenerator &random)
{
    Record record;
    for (auto count = random.bounded(20); count > 0; --count)
        record.setValue(anyText(random), anyText(random));
    for (auto count = random.bounded(3); count > 0; --count) {
        QStringList chosen;
        for (auto each = random.bounded(5); each > 0; --each)
            chosen.append(random.bounded(4) ? anyText(random) : QString());
        record.setChoices(anyText(random), chosen);
    }
    for (auto count = random.bounded(4); count > 0; --count) {
        const QString list = anyText(random);
        for (auto rows = random.bounded(4); rows > 0; --rows) {
            Record::Row row;
            for (auto each = random.bounded(4); each > 0; --each)
                row.insert(anyText(random), anyText(random));
            record.appendRow(list, row);
        }
    }
    return record;
}

} // namespace

void RecordArchiveTest::keepsEveryField_data()
{
    QTest::addColumn<FieldPath>("path");
    for (const Field &field : Catalogue::fields()) {
        QTest::newRow(qPrintable(field.name)) << FieldPath(field.name);
        for (const Field &part : field.rowFields) {
            const FieldPath path(field.name, 1, part.name);
            QTest::newRow(qPrintable(path.toString())) << path;
        }
    }
}

void RecordArchiveTest::keepsEveryField()
{
    QFETCH(FieldPath, path);
    const bool areChoices = Catalogue::field(path)->kind == ValueKind::Choices;
    for (const QString &text : oddTexts()) {
        Record record = Support::fullRecord(CustomerKind::Individual);
        record.setValue(path, text);
        if (areChoices)
            record.setChoices(path.field(), {text, u"PEP"_s, text, QString()});
        returns(record);
    }
}

void RecordArchiveTest::keepsWhatNoFormHas_data()
{
    QTest::addColumn<Record>("record");
    QTest::newRow("nothing") << Record();
    Record both = Support::fullRecord(CustomerKind::Organization);
    const Record person = Support::fullRecord(CustomerKind::Individual);
    for (auto each = person.values().cbegin(); each != person.values().cend(); ++each)
        both.setValue(each.key(), each.value());
    QTest::newRow("the values of both kinds") << both;
    Record rows;
    for (int row = 0; row < 5; ++row)
        rows.appendRow(u"listAddress"_s, {});
    rows.setValue(FieldPath(u"listAddress"_s, 3, u"planet"_s), u"Earth"_s);
    rows.appendRow(u"listOfNothing"_s, {});
    QTest::newRow("empty rows between others, rows and lists that no form has") << rows;
    Record unknown;
    unknown.setValue(u"tradingName"_s, u"no field of the contract"_s);
    unknown.setValue(QString(), u"a value without a name"_s);
    unknown.setChoices(u"moreChoices"_s, {u"B"_s, u"A"_s, u"B"_s});
    QTest::newRow("fields that the catalogue does not know") << unknown;
}

void RecordArchiveTest::keepsWhatNoFormHas()
{
    QFETCH(Record, record);
    returns(record);
}

void RecordArchiveTest::keepsGeneratedRecords()
{
    QRandomGenerator random(20261122);
    for (int index = 0; index < 2000 && !QTest::currentTestFailed(); ++index)
        returns(anyRecord(random));
}

void RecordArchiveTest::isTheSameForEqualRecords()
{
    Record typed;
    typed.setValue(u"lastName"_s, u"x"_s);
    typed.setValue(u"firstName"_s, u"y"_s);
    typed.setValue(u"title"_s, u"z"_s);
    typed.setValue(u"title"_s, QString());
    Record other;
    other.setValue(u"firstName"_s, u"y"_s);
    other.setValue(u"lastName"_s, u"x"_s);
    QCOMPARE(archiveRecord(typed), archiveRecord(other));
}

void RecordArchiveTest::keepsRemarks()
{
    for (const QList<Remark> &remarks : {QList<Remark>(), someRemarks()}) {
        const auto back = unarchiveRemarks(archiveRemarks(remarks));
        QVERIFY(back.ok());
        QCOMPARE(*back, remarks);
    }
    const auto read = readXml("<AMLYZE_CUSTOMER>\n<TradingName>x</TradingName></AMLYZE_CUSTOMER>");
    QCOMPARE(read->remarks.size(), 1);
    QCOMPARE(*unarchiveRemarks(archiveRemarks(read->remarks)), read->remarks);
}

void RecordArchiveTest::tellsDamage_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *hex, const char *code = "archive.damaged") {
        QTest::newRow(name) << QByteArray(hex) << QString::fromLatin1(code);
    };
    row("nothing missing, nothing damaged", "84 01 a0 a0 a0", "");
    row("no bytes at all", "");
    row("no list", "a0");
    row("an empty list", "80");
    row("a text for the version", "84 6131 a0 a0 a0");
    row("a negative version", "84 20 a0 a0 a0");
    row("a version over all limits", "84 1bffffffffffffffff a0 a0 a0");
    row("a later version", "84 02 a0 a0 a0", "archive.newer");
    row("a later version with more in it", "85 02 a0 a0 a0 f6", "archive.newer");
    row("a part too few", "83 01 a0 a0");
    row("a part too many", "85 01 a0 a0 a0 a0");
    row("a byte behind the end", "84 01 a0 a0 a0 00");
    row("a list for the values", "84 01 80 a0 a0");
    row("a number for a value", "84 01 a1 6161 05 a0 a0");
    row("a number for a name", "84 01 a1 05 6161 a0 a0");
    row("a list for a value", "84 01 a1 6161 81 6161 a0 a0");
    row("a text for choices", "84 01 a0 a1 6161 6162 a0");
    row("a text for rows", "84 01 a0 a0 a1 6161 6162");
    row("a text for a row", "84 01 a0 a0 a1 6161 81 6162");
    row("a list in a row", "84 01 a0 a0 a1 6161 81 a1 6162 80");
    row("a text that is no UTF-8", "84 01 a1 6161 61ff a0 a0");
    row("a text that claims 4 GB", "84 01 a1 6161 7affffffff 61");
    row("a text that claims all memory", "84 01 a1 6161 7b7fffffffffffffff 61");
    row("bytes that claim 4 GB", "84 01 a1 6161 5affffffff 61");
    row("pieces that claim 4 GB", "84 01 a1 6161 7f 7affffffff 61 ff a0 a0");
    row("a list that claims all memory", "84 01 a0 a1 6161 9b7fffffffffffffff 61");
    row("a map that claims all memory", "84 01 bb7fffffffffffffff 61");
    row("a list that never ends", "9f 01 a0 a0 a0");
    row("a tag", "c1 84 01 a0 a0 a0");
}

void RecordArchiveTest::tellsDamage()
{
    QFETCH(QByteArray, hex);
    QTEST(codeOf(QByteArray::fromHex(hex)), "code");
}

void RecordArchiveTest::survivesEveryTruncation()
{
    const QByteArray record = archiveRecord(Support::fullRecord(CustomerKind::Organization));
    for (qsizetype length = 0; length < record.size(); ++length)
        QCOMPARE(codeOf(record.left(length)), u"archive.damaged"_s);
    const QByteArray remarks = archiveRemarks(someRemarks());
    for (qsizetype length = 0; length < remarks.size(); ++length)
        QCOMPARE(unarchiveRemarks(remarks.left(length)).failure().code, u"archive.damaged"_s);
}

void RecordArchiveTest::survivesEveryFlippedByte()
{
    const Record whole = Support::fullRecord(CustomerKind::Individual);
    const QByteArray record = archiveRecord(whole);
    const QList<Remark> one = someRemarks().first(1);
    const QByteArray remarks = archiveRemarks(one);
    for (const int flip : {0x01, 0x20, 0x80, 0xff}) {
        for (qsizetype at = 0; at < record.size(); ++at) {
            QByteArray damaged = record;
            damaged[at] = static_cast<char>(damaged.at(at) ^ flip);
            // A changed letter is another text; anything else is told.
            const Result<Record> read = unarchiveRecord(damaged);
            QVERIFY(read.ok() ? !(*read == whole) : read.failure().code.startsWith(u"archive."));
        }
        for (qsizetype at = 0; at < remarks.size(); ++at) {
            QByteArray damaged = remarks;
            damaged[at] = static_cast<char>(damaged.at(at) ^ flip);
            const auto read = unarchiveRemarks(damaged);
            QVERIFY(read.ok() ? *read != one : read.failure().code.startsWith(u"archive."));
        }
    }
}

void RecordArchiveTest::survivesNoise()
{
    QRandomGenerator random(7);
    for (int index = 0; index < 20000; ++index) {
        QByteArray noise("\x84\x01\xa1");
        for (auto length = random.bounded(40); length > 0; --length)
            noise.append(static_cast<char>(random.bounded(256)));
        QVERIFY(codeOf(noise).isEmpty() || codeOf(noise).startsWith(u"archive."));
    }
}

void RecordArchiveTest::cleanupTestCase()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    QVERIFY2(usage.ru_maxrss / 1024 <= maximumMegabytes,
             qPrintable(u"%1 MB"_s.arg(usage.ru_maxrss / 1024)));
}

QTEST_GUILESS_MAIN(RecordArchiveTest)
#include "recordarchivetest.moc"
