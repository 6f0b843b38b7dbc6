#include "formats/xmlreader.h"
#include "tellings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Forms;
using Tellings::foreign;
using Tellings::left;
using Tellings::wrong;

/// What is taken from XML, and what is said about the rest.
class XmlReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void takesAndRemarks_data();
    void takesAndRemarks();
    void findsTheCustomer_data();
    void findsTheCustomer();
    void readsBooleans_data();
    void readsBooleans();
    void refuses_data();
    void refuses();
    void knowsTheLines();
    void namesAnotherNamespace();
};

namespace {

constexpr QStringView soap = u"http://schemas.xmlsoap.org/soap/envelope/";

QString attribute(int line, const QString &name, const QString &value)
{
    return left(line, name, value, Omission::Attribute);
}

} // namespace

void XmlReaderTest::takesAndRemarks_data()
{
    QTest::addColumn<QString>("inside"); // from line 2 on
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QStringList>("remarks");
    const QString processes = u"initializeScreeningProcesses"_s;
    QTest::newRow("nothing") << QString() << QStringList() << QStringList();
    QTest::newRow("an empty element is not stated")
        << u"<FirstName/><LastName> \n </LastName>"_s << QStringList() << QStringList();
    QTest::newRow("any order, spaces around a value, other text and comments")
        << u"<LastName> de  la\nCruz </LastName><!-- x --><FirstName>A<!-- x -->n<![CDATA[a <&]]></FirstName><?x y?>"_s
        << QStringList{u"firstName=Ana <&"_s, u"lastName=de  la\nCruz"_s} << QStringList();
    QTest::newRow("an element that no customer has")
        << u"<FirstName>Ana</FirstName>\n<ShoeSize>41</ShoeSize>"_s
        << QStringList{u"firstName=Ana"_s}
        << QStringList{left(3, u"ShoeSize"_s, u"41"_s, Omission::NoSuchField)};
    QTest::newRow("a whole part of the regular customer is reported once")
        << u"<SourceOfRiskLevel unit='7'>\n<Source>x</Source><Marks><By>me</By><By/></Marks>\n</SourceOfRiskLevel><IsPEP>1</IsPEP>"_s
        << QStringList{u"isPEP=true"_s}
        << QStringList{left(2, u"SourceOfRiskLevel"_s, u"Source: x, Marks: By: me"_s,
                            Omission::NoSuchField)};
    QTest::newRow("JSON's names are not XML's")
        << u"<firstName>Ana</firstName>"_s << QStringList()
        << QStringList{left(2, u"firstName"_s, u"Ana"_s, Omission::NoSuchField)};
    QTest::newRow("a field of organizations in an individual")
        << u"<Title>Ltd</Title>\n<EntityType>INDIVIDUAL</EntityType>"_s
        << QStringList{u"entityType=INDIVIDUAL"_s}
        << QStringList{foreign(2, u"Title"_s, u"Ltd"_s, CustomerKind::Individual)};
    QTest::newRow("a second copy of a field and of a list")
        << u"<FirstName>Ana</FirstName><ListAddress><Address/></ListAddress>\n<FirstName>Eva</FirstName><ListAddress><Address><City>Riga</City></Address></ListAddress>"_s
        << QStringList{u"firstName=Ana"_s, u"listAddress[0]"_s}
        << QStringList{left(3, u"FirstName"_s, u"Eva"_s, Omission::SecondCopy),
                       left(3, u"ListAddress"_s, u"Address: City: Riga"_s, Omission::SecondCopy)};
    QTest::newRow("values of the wrong type stay to be put right")
        << u"<Title>T</Title><NumberOfAudits>few</NumberOfAudits><IsFined>maybe</IsFined><RiskLevel>low</RiskLevel><CompanyAssetValue>1.5</CompanyAssetValue><InitialDepositAmount>-1</InitialDepositAmount>"_s
        << QStringList{u"title=T"_s,
                       u"companyAssetValue=1.5"_s,
                       u"riskLevel=low"_s,
                       u"initialDepositAmount=-1"_s,
                       u"numberOfAudits=few"_s,
                       u"isFined=maybe"_s}
        << QStringList{wrong(2, u"CompanyAssetValue"_s, u"1.5"_s, u"companyAssetValue"_s),
                       wrong(2, u"RiskLevel"_s, u"low"_s, u"riskLevel"_s),
                       wrong(2, u"InitialDepositAmount"_s, u"-1"_s, u"initialDepositAmount"_s),
                       wrong(2, u"NumberOfAudits"_s, u"few"_s, u"numberOfAudits"_s),
                       wrong(2, u"IsFined"_s, u"maybe"_s, u"isFined"_s)};
    QTest::newRow("rows and what no row has")
        << u"<ListAddress>\n<Address><City>Riga</City></Address>\n<Adress/>\n<Address><Country>LV</Country><Planet>Mars</Planet></Address>\n</ListAddress>"_s
        << QStringList{u"listAddress[0].city=Riga"_s, u"listAddress[1].country=LV"_s}
        << QStringList{left(4, u"ListAddress.Adress"_s, {}, Omission::NoSuchField),
                       left(5, u"Address[1].Planet"_s, u"Mars"_s, Omission::NoSuchField)};
    QTest::newRow("screening processes, one unknown and one twice")
        << u"<InitializeScreeningProcesses><Process>PEP</Process><Process>TAX</Process><Process/><Process>PEP</Process><Other>1</Other></InitializeScreeningProcesses>"_s
        << QStringList{u"initializeScreeningProcesses=PEP"_s}
        << QStringList{
               left(2, u"Process[1]"_s, u"TAX"_s, Omission::UnknownChoice, processes),
               left(2, u"Process[3]"_s, u"PEP"_s, Omission::RepeatedChoice),
               left(2, u"InitializeScreeningProcesses.Other"_s, u"1"_s, Omission::NoSuchField)};
    QTest::newRow("an element in a value")
        << u"<FirstName>An<b>n</b>a</FirstName>"_s << QStringList{u"firstName=Ana"_s}
        << QStringList{left(2, u"FirstName.b"_s, u"n"_s, Omission::NestedInValue)};
    QTest::newRow("text between elements")
        << u"<ListAddress>\nhere\n<Address>there</Address></ListAddress>lost"_s
        << QStringList{u"listAddress[0]"_s}
        << QStringList{left(3, u"ListAddress"_s, u"here"_s, Omission::StrayText),
                       left(4, u"Address[0]"_s, u"there"_s, Omission::StrayText),
                       left(4, u"AMLYZE_CUSTOMER"_s, u"lost"_s, Omission::StrayText)};
    QTest::newRow("attributes, but not those of XML itself")
        << u"<FirstName lang='es' xml:space='preserve'>Ana</FirstName><LastName xmlns:i='http://www.w3.org/2001/XMLSchema-instance' i:nil='true'/><ListContact><Contact id='7'/></ListContact>"_s
        << QStringList{u"firstName=Ana"_s, u"listContact[0]"_s}
        << QStringList{attribute(2, u"FirstName@lang"_s, u"es"_s),
                       attribute(2, u"Contact[0]@id"_s, u"7"_s)};
    QTest::newRow("another vocabulary's element")
        << u"<o:FirstName xmlns:o='urn:other'>Eva</o:FirstName><FirstName>Ana</FirstName>"_s
        << QStringList{u"firstName=Ana"_s}
        << QStringList{left(2, u"o:FirstName"_s, u"Eva"_s, Omission::NoSuchField)};
}

void XmlReaderTest::takesAndRemarks()
{
    QFETCH(QString, inside);
    QFETCH(QStringList, values);
    QFETCH(QStringList, remarks);
    const QString xml = u"<AMLYZE_CUSTOMER>\n" + inside + u"\n</AMLYZE_CUSTOMER>";
    const Result<Document> read = readXml(xml.toUtf8());
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.failure().text));
    QCOMPARE(Tellings::of(read->record), values);
    QCOMPARE(Tellings::of(read->remarks), remarks);
}

void XmlReaderTest::findsTheCustomer_data()
{
    QTest::addColumn<QString>("xml");
    QTest::addColumn<QStringList>("remarks");
    const QString own = customerNamespace.toString();
    const QString plain = u"<AMLYZE_CUSTOMER><FirstName>Ana</FirstName></AMLYZE_CUSTOMER>"_s;
    const QString second = u"<AMLYZE_CUSTOMER><FirstName>Eva</FirstName></AMLYZE_CUSTOMER>"_s;
    const QString envelope = u"<s:Envelope xmlns:s='%1'>%2</s:Envelope>"_s.arg(soap);
    QTest::newRow("bare") << plain << QStringList();
    QTest::newRow("bare in its namespace")
        << u"<AMLYZE_CUSTOMER xmlns='%1'><FirstName>Ana</FirstName></AMLYZE_CUSTOMER>"_s.arg(own)
        << QStringList();
    QTest::newRow("with a prefix throughout")
        << u"<c:AMLYZE_CUSTOMER xmlns:c='%1'><c:FirstName>Ana</c:FirstName></c:AMLYZE_CUSTOMER>"_s
               .arg(own)
        << QStringList();
    QTest::newRow("with a prefix at its root only")
        << u"<c:AMLYZE_CUSTOMER xmlns:c='%1'><FirstName>Ana</FirstName></c:AMLYZE_CUSTOMER>"_s.arg(
               own)
        << QStringList();
    QTest::newRow("in an envelope with another prefix")
        << envelope.arg(u"<s:Body>%1</s:Body>"_s.arg(plain)) << QStringList();
    QTest::newRow("in an envelope of SOAP 1.2 without a prefix")
        << u"<Envelope xmlns='http://www.w3.org/2003/05/soap-envelope'><Body>%1</Body></Envelope>"_s
               .arg(u"<AMLYZE_CUSTOMER xmlns=''><FirstName>Ana</FirstName></AMLYZE_CUSTOMER>"_s)
        << QStringList();
    QTest::newRow("after a header")
        << envelope.arg(u"<s:Header><Token>t</Token></s:Header><s:Body>%1</s:Body>"_s.arg(plain))
        << QStringList{left(1, u"Header"_s, u"Token: t"_s, Omission::OutsideCustomer)};
    QTest::newRow("before a second one")
        << envelope.arg(u"<s:Body>%1\n%2</s:Body>"_s.arg(plain, second))
        << QStringList{
               left(2, u"AMLYZE_CUSTOMER"_s, u"FirstName: Eva"_s, Omission::SecondCustomer)};
    QTest::newRow("beside text and others")
        << envelope.arg(u"<s:Body>text<Other/>%1</s:Body>"_s.arg(plain))
        << QStringList{left(1, u"Other"_s, {}, Omission::OutsideCustomer),
                       left(1, u"Body"_s, u"text"_s, Omission::StrayText)};
}

void XmlReaderTest::findsTheCustomer()
{
    QFETCH(QString, xml);
    QFETCH(QStringList, remarks);
    const Result<Document> read = readXml(xml.toUtf8());
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.failure().text));
    QCOMPARE(Tellings::of(read->record), QStringList{u"firstName=Ana"_s});
    QCOMPARE(Tellings::of(read->remarks), remarks);
}

void XmlReaderTest::readsBooleans_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("remarked");
    QTest::newRow("true") << u"true"_s << u"true"_s << false;
    QTest::newRow("false") << u"false"_s << u"false"_s << false;
    QTest::newRow("one") << u" 1 "_s << u"true"_s << false;
    QTest::newRow("zero") << u"0"_s << u"false"_s << false;
    QTest::newRow("capitals") << u"TRUE"_s << u"TRUE"_s << true;
    QTest::newRow("two") << u"2"_s << u"2"_s << true;
    QTest::newRow("nothing") << QString() << QString() << false;
}

void XmlReaderTest::readsBooleans()
{
    QFETCH(QString, written);
    const QString xml = u"<AMLYZE_CUSTOMER><IsPEP>%1</IsPEP></AMLYZE_CUSTOMER>"_s.arg(written);
    const Result<Document> read = readXml(xml.toUtf8());
    QVERIFY(read.ok());
    QTEST(read->record.value(u"isPEP"_s), "value");
    QTEST(!read->remarks.isEmpty(), "remarked");
}

void XmlReaderTest::refuses_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("code");
    const QString damaged = u"unreadable.damaged"_s;
    const QString other = u"unreadable.notACustomer"_s;
    QTest::newRow("another document") << QByteArray("<html><body/></html>") << other;
    QTest::newRow("an envelope without a body") << QByteArray("<Envelope/>") << other;
    QTest::newRow("an envelope with a fault")
        << QByteArray("<Envelope><Body><Fault>x</Fault></Body></Envelope>") << other;
    QTest::newRow("a customer too deep in others")
        << QByteArray("<Envelope><Body><A><AMLYZE_CUSTOMER/></A></Body></Envelope>") << other;
    QTest::newRow("an element that is not closed")
        << QByteArray("<AMLYZE_CUSTOMER><FirstName></AMLYZE_CUSTOMER>") << damaged;
    QTest::newRow("two roots") << QByteArray("<AMLYZE_CUSTOMER/><AMLYZE_CUSTOMER/>") << damaged;
    QTest::newRow("text after the root") << QByteArray("<AMLYZE_CUSTOMER/>x") << damaged;
    QTest::newRow("a prefix that is not declared")
        << QByteArray("<a:AMLYZE_CUSTOMER></a:AMLYZE_CUSTOMER>") << damaged;
    QTest::newRow("an entity that is not declared")
        << QByteArray("<AMLYZE_CUSTOMER><FirstName>&x;</FirstName></AMLYZE_CUSTOMER>") << damaged;
    QTest::newRow("a document type declaration")
        << QByteArray("<!-- --><!DOCTYPE AMLYZE_CUSTOMER><AMLYZE_CUSTOMER/>")
        << u"unreadable.dtd"_s;
}

void XmlReaderTest::refuses()
{
    QFETCH(QByteArray, xml);
    QFETCH(QString, code);
    const Result<Document> read = readXml(xml);
    QVERIFY(!read.ok());
    QCOMPARE(read.failure().code, code);
    QVERIFY(read.failure().text.contains(u"Nothing was loaded"));
}

void XmlReaderTest::knowsTheLines()
{
    const Result<Document> read = readXml("<?xml version='1.0'?>\n<AMLYZE_CUSTOMER>\n"
                                          "<FirstName>\nAna</FirstName>\r\n<ListAddress>\r"
                                          "<Address><City>Riga</City></Address>\n"
                                          "</ListAddress><IsPEP>1</IsPEP></AMLYZE_CUSTOMER>");
    QVERIFY(read.ok());
    const QHash<FieldPath, int> lines{{FieldPath(u"firstName"_s), 3},
                                      {FieldPath(u"listAddress"_s), 5},
                                      {FieldPath(u"listAddress"_s, 0), 6},
                                      {FieldPath(u"listAddress"_s, 0, u"city"_s), 6},
                                      {FieldPath(u"isPEP"_s), 7}};
    QCOMPARE(read->lines, lines);
}

void XmlReaderTest::namesAnotherNamespace()
{
    const Result<Document> read = readXml("\n<AMLYZE_CUSTOMER xmlns='urn:v3'><FirstName>Ana"
                                          "</FirstName></AMLYZE_CUSTOMER>");
    QVERIFY(read.ok());
    QCOMPARE(Tellings::of(read->record), QStringList{u"firstName=Ana"_s});
    const Remark expected{2, u"AMLYZE_CUSTOMER"_s, u"urn:v3"_s, RemarkList::otherNamespace()};
    QCOMPARE(Tellings::of(read->remarks), Tellings::of(QList<Remark>{expected}));
}

QTEST_GUILESS_MAIN(XmlReaderTest)
#include "xmlreadertest.moc"
