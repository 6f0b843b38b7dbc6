#include "formats/jsonwriter.h"
#include "contract/catalogue.h"
#include "support/samplerecords.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Forms;

/// The bytes of the request, judged by eye and by Qt's own JSON reader.
class JsonWriterTest : public QObject
{
    Q_OBJECT

private slots:
    void writesValues_data();
    void writesValues();
    void writesListsAndRows();
    void leavesTheOtherKindOut();
    void indents();
    void keepsTheOrderOfTheCatalogue();
    void isJsonForOthers_data();
    void isJsonForOthers();
};

void JsonWriterTest::writesValues_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("a text") << u"firstName"_s << u"José"_s << QByteArray(R"({"firstName":"José"})");
    QTest::newRow("a text with spaces around it")
        << u"firstName"_s << u" Ana "_s << QByteArray(R"({"firstName":"Ana"})");
    QTest::newRow("a blank text is left out") << u"firstName"_s << u"  "_s << QByteArray("{}");
    QTest::newRow("a text with quotes and lines")
        << u"activityDescription"_s << u"\"a\\\"\nb"_s
        << QByteArray(R"({"activityDescription":"\"a\\\"\nb"})");
    QTest::newRow("a text that is a number")
        << u"nationalCode"_s << u"123"_s << QByteArray(R"({"nationalCode":"123"})");
    QTest::newRow("yes") << u"isPEP"_s << u"true"_s << QByteArray(R"({"isPEP":true})");
    QTest::newRow("no") << u"isPEP"_s << u"false"_s << QByteArray(R"({"isPEP":false})");
    QTest::newRow("neither yes nor no")
        << u"isPEP"_s << u"maybe"_s << QByteArray(R"({"isPEP":"maybe"})");
    QTest::newRow("an amount digit for digit")
        << u"initialDepositAmount"_s << u"10000.10"_s
        << QByteArray(R"({"initialDepositAmount":10000.10})");
    QTest::newRow("an amount with an exponent")
        << u"initialDepositAmount"_s << u"1E5"_s << QByteArray(R"({"initialDepositAmount":1E5})");
    QTest::newRow("an amount that is none")
        << u"initialDepositAmount"_s << u"1,5"_s << QByteArray(R"({"initialDepositAmount":"1,5"})");
    QTest::newRow("a number that JSON does not know")
        << u"numberOfAudits"_s << u"007"_s << QByteArray(R"({"numberOfAudits":"007"})");
    QTest::newRow("a number of thirty digits")
        << u"companyAssetValue"_s << u"123456789012345678901234567890"_s
        << QByteArray(R"({"companyAssetValue":123456789012345678901234567890})");
    QTest::newRow("digits of another script are no JSON number")
        << u"numberOfAudits"_s << u"١٢"_s << QByteArray(R"({"numberOfAudits":"١٢"})");
    QTest::newRow("half a character becomes a mark that is one")
        << u"firstName"_s << QString(QChar(0xD800))
        << QByteArray("{\"firstName\":\"\xEF\xBF\xBD\"}");
}

void JsonWriterTest::writesValues()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    Record record;
    record.setValue(field, value);
    QTEST(writeJson(record), "json");
}

void JsonWriterTest::writesListsAndRows()
{
    Record record;
    record.setChoices(u"initializeScreeningProcesses"_s, {u"PEP"_s, u"SANCTIONS"_s});
    record.appendRow(u"listContact"_s,
                     {{u"contactType"_s, u"EMAIL"_s}, {u"useForCommunication"_s, u"true"_s}});
    record.appendRow(u"listContact"_s, {});
    QCOMPARE(writeJson(record),
             QByteArray(R"({"listContact":[{"contactType":"EMAIL","useForCommunication":true},{}],)"
                        R"("initializeScreeningProcesses":["PEP","SANCTIONS"]})"));
}

void JsonWriterTest::leavesTheOtherKindOut()
{
    Record record = Support::fullRecord(CustomerKind::Organization);
    record.setValue(u"firstName"_s, u"Ana"_s);
    QVERIFY(!writeJson(record).contains("firstName"));
    record.setKind(CustomerKind::Individual);
    QVERIFY(writeJson(record).contains("firstName"));
    QVERIFY(!writeJson(record).contains("LEI"));
}

void JsonWriterTest::indents()
{
    Record record;
    record.setValue(u"firstName"_s, u"Ana"_s);
    record.setValue(u"isPEP"_s, u"true"_s);
    QCOMPARE(writeJson(record, JsonLayout::Indented),
             QByteArray("{\n    \"firstName\": \"Ana\",\n    \"isPEP\": true\n}"));
}

void JsonWriterTest::keepsTheOrderOfTheCatalogue()
{
    const QByteArray json = writeJson(Support::fullRecord(CustomerKind::Organization));
    qsizetype before = -1;
    for (const Field &field : Catalogue::fields()) {
        if (!field.appliesTo(CustomerKind::Organization) || field.name == u"entityType")
            continue;
        const qsizetype at = json.indexOf(u"\"%1\":"_s.arg(field.name).toUtf8());
        QVERIFY2(at > before, qPrintable(field.name));
        before = at;
    }
}

void JsonWriterTest::isJsonForOthers_data()
{
    QTest::addColumn<CustomerKind>("kind");
    QTest::newRow("individual") << CustomerKind::Individual;
    QTest::newRow("organization") << CustomerKind::Organization;
}

void JsonWriterTest::isJsonForOthers()
{
    QFETCH(CustomerKind, kind);
    const QJsonObject read = QJsonDocument::fromJson(writeJson(Support::fullRecord(kind))).object();
    for (const Field &field : Catalogue::fields())
        QCOMPARE(read.contains(field.name), field.appliesTo(kind));
}

QTEST_GUILESS_MAIN(JsonWriterTest)
#include "jsonwritertest.moc"
