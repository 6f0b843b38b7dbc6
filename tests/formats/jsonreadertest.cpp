#include "formats/jsonreader.h"
#include "formats/documentbuilder.h"
#include "tellings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Forms;
using Tellings::foreign;
using Tellings::left;
using Tellings::misshapen;
using Tellings::wrong;

/// What is taken from JSON, and what is said about the rest.
class JsonReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void takesAndRemarks_data();
    void takesAndRemarks();
    void remarksOnLists_data();
    void remarksOnLists();
    void keepsDigits_data();
    void keepsDigits();
    void refuses_data();
    void refuses();
    void knowsTheLines();
    void knowsNoLineOfWhatWasLeftOut();
    void leavesRowsBeyondAnyCustomerOut();
    void tellsHowManyRemarksWereDropped();

private:
    void columns();
    void compare();
};

void JsonReaderTest::columns()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QStringList>("remarks");
}

void JsonReaderTest::compare()
{
    QFETCH(QString, json);
    QFETCH(QStringList, values);
    QFETCH(QStringList, remarks);
    const Result<Document> read = readJson(json.toUtf8());
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.failure().text));
    QCOMPARE(Tellings::of(read->record), values);
    QCOMPARE(Tellings::of(read->remarks), remarks);
}

void JsonReaderTest::takesAndRemarks_data()
{
    columns();
    const CustomerKind person = CustomerKind::Individual;
    const CustomerKind organization = CustomerKind::Organization;
    QTest::newRow("an object without members is a blank customer")
        << u"{}"_s << QStringList() << QStringList();
    QTest::newRow("null is not stated")
        << uR"({"firstName":null,"isPEP":null,"listAddress":null,"title":null})"_s << QStringList()
        << QStringList();
    QTest::newRow("an empty text is not stated")
        << uR"({"firstName":"  "})"_s << QStringList() << QStringList();
    QTest::newRow("spaces around a value are not part of it, those inside are")
        << uR"({"firstName":" Ana  Maria\t"})"_s << QStringList{u"firstName=Ana  Maria"_s}
        << QStringList();
    QTest::newRow("a member that no customer has")
        << uR"({"firstName":"Ana",
"shoeSize":41})"_s
        << QStringList{u"firstName=Ana"_s}
        << QStringList{left(2, u"shoeSize"_s, u"41"_s, Omission::NoSuchField)};
    QTest::newRow("a whole part that no customer has is reported once")
        << uR"({"firstName":"Ana",
"sourceOfRiskLevel":{"reason":"x","marks":[1,{"by":"me"}],"nothing":null}})"_s
        << QStringList{u"firstName=Ana"_s}
        << QStringList{left(2, u"sourceOfRiskLevel"_s, u"reason: x, marks: 1, by: me"_s,
                            Omission::NoSuchField)};
    QTest::newRow("a field of organizations in an individual")
        << uR"({"title":"Ltd","entityType":"INDIVIDUAL"})"_s
        << QStringList{u"entityType=INDIVIDUAL"_s}
        << QStringList{foreign(1, u"title"_s, u"Ltd"_s, person)};
    QTest::newRow("a field of individuals in an organization, wrong as well")
        << uR"({"entityType":"ORGANIZATION","birthDate":"soon"})"_s
        << QStringList{u"entityType=ORGANIZATION"_s}
        << QStringList{foreign(1, u"birthDate"_s, u"soon"_s, organization)};
    QTest::newRow("without a kind the fields decide")
        << uR"({"title":"Ltd","LEI":"1","firstName":"Ana"})"_s
        << QStringList{u"title=Ltd"_s, u"LEI=1"_s}
        << QStringList{foreign(1, u"firstName"_s, u"Ana"_s, organization)};
    QTest::newRow("a kind that does not exist stays to be seen")
        << uR"({"entityType":"COMPANY","title":"Ltd"})"_s
        << QStringList{u"entityType=COMPANY"_s, u"title=Ltd"_s}
        << QStringList{wrong(1, u"entityType"_s, u"COMPANY"_s, u"entityType"_s)};
    QTest::newRow("a second copy of a field")
        << uR"({"firstName":"Ana",
"firstName":"Eva"})"_s
        << QStringList{u"firstName=Ana"_s}
        << QStringList{left(2, u"firstName"_s, u"Eva"_s, Omission::SecondCopy)};
    QTest::newRow("a copy that states nothing is none")
        << uR"({"firstName":null,"firstName":"Eva","firstName":null})"_s
        << QStringList{u"firstName=Eva"_s} << QStringList();
    QTest::newRow("a number in quotes")
        << uR"({"title":"T","numberOfEmployees":"25"})"_s
        << QStringList{u"title=T"_s, u"numberOfEmployees=25"_s}
        << QStringList{misshapen(1, u"numberOfEmployees"_s, u"25"_s, Shape::Text)};
    QTest::newRow("a boolean in quotes")
        << uR"({"isPEP":"true"})"_s << QStringList{u"isPEP=true"_s}
        << QStringList{misshapen(1, u"isPEP"_s, u"true"_s, Shape::Text)};
    QTest::newRow("a number where a text is expected")
        << uR"({"nationalCode":123})"_s << QStringList{u"nationalCode=123"_s}
        << QStringList{misshapen(1, u"nationalCode"_s, u"123"_s, Shape::Number)};
    QTest::newRow("a boolean where a text is expected")
        << uR"({"nationalCode":false})"_s << QStringList{u"nationalCode=false"_s}
        << QStringList{misshapen(1, u"nationalCode"_s, u"false"_s, Shape::Boolean)};
    QTest::newRow("a text in a number")
        << uR"({"initialDepositAmount":"much"})"_s << QStringList{u"initialDepositAmount=much"_s}
        << QStringList{wrong(1, u"initialDepositAmount"_s, u"much"_s, u"initialDepositAmount"_s)};
    QTest::newRow("a number in a boolean") << uR"({"isPEP":1})"_s << QStringList{u"isPEP=1"_s}
                                           << QStringList{wrong(1, u"isPEP"_s, u"1"_s, u"isPEP"_s)};
    QTest::newRow("a day that does not exist")
        << uR"({"birthDate":"2001-02-29"})"_s << QStringList{u"birthDate=2001-02-29"_s}
        << QStringList{wrong(1, u"birthDate"_s, u"2001-02-29"_s, u"birthDate"_s)};
    QTest::newRow("a date with a time stays as it was loaded")
        << uR"({"birthDate":"2012-10-01T09:45:00.000+02:00"})"_s
        << QStringList{u"birthDate=2012-10-01T09:45:00.000+02:00"_s} << QStringList();
    QTest::newRow("an object where a value is expected")
        << uR"({"firstName":{"first":"Ana","second":"Eva"}})"_s << QStringList()
        << QStringList{
               left(1, u"firstName"_s, u"first: Ana, second: Eva"_s, Omission::NestedInValue)};
    QTest::newRow("a list where a value is expected")
        << uR"({"firstName":["Ana","Eva"]})"_s << QStringList()
        << QStringList{left(1, u"firstName"_s, u"Ana, Eva"_s, Omission::NestedInValue)};
}

void JsonReaderTest::takesAndRemarks()
{
    compare();
}

void JsonReaderTest::remarksOnLists_data()
{
    columns();
    const QString processes = u"initializeScreeningProcesses"_s;
    QTest::newRow("rows, an empty one among them")
        << uR"({"listAddress":[{"city":"Riga"},{},{"country":"LV","city":null}]})"_s
        << QStringList{u"listAddress[0].city=Riga"_s, u"listAddress[1]"_s,
                       u"listAddress[2].country=LV"_s}
        << QStringList();
    QTest::newRow("a row field that no row has, a second copy and a wrong value")
        << uR"({"listContact":[{},
{"contactType":"FAX","since":2001,
"contactDetails":"a","contactDetails":"b"}]})"_s
        << QStringList{u"listContact[0]"_s, u"listContact[1].contactType=FAX"_s,
                       u"listContact[1].contactDetails=a"_s}
        << QStringList{
               left(2, u"listContact[1].since"_s, u"2001"_s, Omission::NoSuchField),
               wrong(2, u"listContact[1].contactType"_s, u"FAX"_s, u"listContact[1].contactType"_s),
               left(3, u"listContact[1].contactDetails"_s, u"b"_s, Omission::SecondCopy)};
    QTest::newRow("a second copy of a list")
        << uR"({"listAddress":[{"city":"Riga"}],"listAddress":[{"city":"Oslo"}]})"_s
        << QStringList{u"listAddress[0].city=Riga"_s}
        << QStringList{left(1, u"listAddress"_s, u"city: Oslo"_s, Omission::SecondCopy)};
    QTest::newRow("a text and an object where lists are expected")
        << uR"({"listAddress":"Riga","listContact":{"contactType":"EMAIL"}})"_s << QStringList()
        << QStringList{left(1, u"listAddress"_s, u"Riga"_s, Omission::ListExpected),
                       left(1, u"listContact"_s, u"contactType: EMAIL"_s, Omission::ListExpected)};
    QTest::newRow("entries that are no rows")
        << uR"({"listAddress":["Riga",null,[1],{"city":"Oslo"}]})"_s
        << QStringList{u"listAddress[0].city=Oslo"_s}
        << QStringList{left(1, u"listAddress[0]"_s, u"Riga"_s, Omission::EntryExpected),
                       left(1, u"listAddress[1]"_s, u"1"_s, Omission::EntryExpected)};
    QTest::newRow("screening processes, one unknown and one twice")
        << uR"({"initializeScreeningProcesses":["PEP","TAX","SANCTIONS","PEP",null,{"a":1}]})"_s
        << QStringList{u"initializeScreeningProcesses=PEP,SANCTIONS"_s}
        << QStringList{left(1, processes + u"[1]"_s, u"TAX"_s, Omission::UnknownChoice, processes),
                       left(1, processes + u"[3]"_s, u"PEP"_s, Omission::RepeatedChoice),
                       left(1, processes + u"[5]"_s, u"a: 1"_s, Omission::NestedInValue)};
    QTest::newRow("one screening process without its list")
        << uR"({"initializeScreeningProcesses":"PEP"})"_s << QStringList()
        << QStringList{left(1, processes, u"PEP"_s, Omission::ListExpected)};
}

void JsonReaderTest::remarksOnLists()
{
    compare();
}

void JsonReaderTest::keepsDigits_data()
{
    QTest::addColumn<QString>("number");
    for (const QString &number :
         {u"0"_s, u"-0"_s, u"10000.10"_s, u"123456789012345678901234567890"_s, u"1E5"_s,
          u"-1.50e-07"_s, u"1e400"_s, u"1e-400"_s, u"18446744073709551616"_s, u"0.1"_s,
          u"0.1000000000000000055511151231257827"_s, QString(400, u'9'),
          QString(u"0." + QString(400, u'3'))})
        QTest::newRow(qPrintable(RemarkList::shortened(number, 50))) << number;
}

void JsonReaderTest::keepsDigits()
{
    QFETCH(QString, number);
    const QString json = u"{\"initialDepositAmount\": %1 ,\"nationalCode\":\"-12.30\"}"_s;
    const Result<Document> read = readJson(json.arg(number).toUtf8());
    QVERIFY(read.ok());
    QCOMPARE(read->record.value(u"initialDepositAmount"_s), number);
    QCOMPARE(read->record.value(u"nationalCode"_s), u"-12.30"_s);
}

void JsonReaderTest::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("code");
    const QString damaged = u"unreadable.damaged"_s;
    const QString other = u"unreadable.notACustomer"_s;
    QTest::newRow("a list of customers") << QByteArray("[{\"firstName\":\"Ana\"}]") << other;
    QTest::newRow("a text") << QByteArray("\"Ana\"") << other;
    QTest::newRow("a number") << QByteArray("12") << other;
    QTest::newRow("null") << QByteArray("null") << other;
    QTest::newRow("another program's settings")
        << QByteArray("{\"name\":\"x\",\"version\":\"1\"}") << other;
    QTest::newRow("two customers") << QByteArray("{}{}") << damaged;
    QTest::newRow("a comment") << QByteArray("{/**/}") << damaged;
    QTest::newRow("a comma too many") << QByteArray("{\"isPEP\":true,}") << damaged;
    QTest::newRow("single quotes") << QByteArray("{'isPEP':true}") << damaged;
    QTest::newRow("a name without quotes") << QByteArray("{isPEP:true}") << damaged;
    QTest::newRow("a line end in a text") << QByteArray("{\"firstName\":\"A\nB\"}") << damaged;
    for (const char *number : {"01", "+1", "1.", ".5", "1e", "1.2.3", "1e5e5", "1-2", "--1", "NaN",
                               "Infinity", "0x10", "1_0", "1e400e1"})
        QTest::addRow("the number %s", number)
            << QByteArray("{\"numberOfAudits\":") + number + "}" << damaged;
}

void JsonReaderTest::refuses()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, code);
    const Result<Document> read = readJson(json);
    QVERIFY(!read.ok());
    QCOMPARE(read.failure().code, code);
    QVERIFY(read.failure().text.contains(u"Nothing was loaded"));
}

void JsonReaderTest::knowsTheLines()
{
    const Result<Document> read = readJson("{\n\"firstName\"\n:\n\"Ana\",\r\n\"listAddress\":[\n"
                                           "{\n\"city\":\"Riga\"}\n]\r,\"isPEP\":true}");
    QVERIFY(read.ok());
    const QHash<FieldPath, int> lines{{FieldPath(u"firstName"_s), 2},
                                      {FieldPath(u"listAddress"_s), 5},
                                      {FieldPath(u"listAddress"_s, 0), 6},
                                      {FieldPath(u"listAddress"_s, 0, u"city"_s), 7},
                                      {FieldPath(u"isPEP"_s), 9}};
    QCOMPARE(read->lines, lines);
}

void JsonReaderTest::knowsNoLineOfWhatWasLeftOut()
{
    const Result<Document> read = readJson(R"({"title":"T","entityType":"INDIVIDUAL","x":1})");
    QVERIFY(read.ok());
    QCOMPARE(read->lines.keys(), QList{FieldPath(u"entityType"_s)});
}

void JsonReaderTest::leavesRowsBeyondAnyCustomerOut()
{
    constexpr int limit = DocumentBuilder::maximumRows;
    const QByteArray rows = QByteArray("{},").repeated(limit + 20).chopped(1);
    const Result<Document> read = readJson("{\"listContact\":[" + rows + "]}");
    QVERIFY(read.ok());
    QCOMPARE(read->record.rowCount(u"listContact"_s), limit);
    QCOMPARE(Tellings::of(read->remarks),
             QStringList{left(1, u"listContact[%1]"_s.arg(limit), {}, Omission::TooManyRows)});
}

void JsonReaderTest::tellsHowManyRemarksWereDropped()
{
    const qsizetype limit = RemarkList::maximumCount;
    const QByteArray unknown = QByteArray(",\"x\":1").repeated(limit + 5);
    const Result<Document> read = readJson("{\"firstName\":\"Ana\"" + unknown + "}");
    QVERIFY(read.ok());
    QCOMPARE(read->remarks.size(), limit + 1);
    QCOMPARE(read->remarks.last().line, 0);
    QVERIFY2(read->remarks.last().text.startsWith(u"5 more"),
             qPrintable(read->remarks.last().text));
}

QTEST_GUILESS_MAIN(JsonReaderTest)
#include "jsonreadertest.moc"
