#include "formats/xmlwriter.h"
#include "contract/catalogue.h"
#include "formats/xmlreader.h"
#include "support/samplerecords.h"
#include "tellings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Forms;

/// The XML document as the contract wants it.
class XmlWriterTest : public QObject
{
    Q_OBJECT

private slots:
    void writesTheEnvelope();
    void keepsTheOrderOfTheCatalogue();
    void staysWellFormed_data();
    void staysWellFormed();
};

void XmlWriterTest::writesTheEnvelope()
{
    Record record;
    record.setValue(u"firstName"_s, u"Ana & Eva"_s);
    record.setChoices(u"initializeScreeningProcesses"_s, {u"PEP"_s});
    record.appendRow(u"listContact"_s, {{u"contactType"_s, u"EMAIL"_s}});
    QCOMPARE(QString::fromUtf8(writeXml(record)), uR"(<?xml version="1.0" encoding="UTF-8"?>
<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/">
    <soap:Body>
        <AMLYZE_CUSTOMER xmlns="urn:amlyze-services:EvaluateCustomerService_v2r0">
            <FirstName>Ana &amp; Eva</FirstName>
            <ListContact>
                <Contact>
                    <ContactType>EMAIL</ContactType>
                </Contact>
            </ListContact>
            <InitializeScreeningProcesses>
                <Process>PEP</Process>
            </InitializeScreeningProcesses>
        </AMLYZE_CUSTOMER>
    </soap:Body>
</soap:Envelope>
)"_s);
}

void XmlWriterTest::keepsTheOrderOfTheCatalogue()
{
    const QByteArray xml = writeXml(Support::fullRecord(CustomerKind::Organization));
    qsizetype before = -1;
    for (const Field &field : Catalogue::fields()) {
        if (!field.appliesTo(CustomerKind::Organization))
            continue;
        const qsizetype at = xml.indexOf(u"\n            <%1>"_s.arg(field.xmlName()).toUtf8());
        QVERIFY2(at > before, qPrintable(field.name));
        before = at;
    }
}

void XmlWriterTest::staysWellFormed_data()
{
    QTest::addColumn<QString>("value");
    QTest::newRow("half a character") << u"a"_s + QChar(0xD800) + u"b"_s;
    QTest::newRow("the other half") << u"a"_s + QChar(0xDC00) + u"b"_s;
    QTest::newRow("a zero character") << u"a"_s + QChar(0) + u"b"_s;
    QTest::newRow("control characters") << u"a\u0001\u001F\u007F\u0085b"_s;
    QTest::newRow("what is no character") << u"a"_s + QChar(0xFFFE) + QChar(0xFFFF) + u"b"_s;
    QTest::newRow("the end of a CDATA section") << u"]]>"_s;
}

void XmlWriterTest::staysWellFormed()
{
    QFETCH(QString, value);
    Record record;
    record.setValue(u"firstName"_s, value);
    record.setValue(u"lastName"_s, u"Cruz"_s);
    const Result<Document> read = readXml(writeXml(record));
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.failure().text));
    QCOMPARE(read->record.value(u"lastName"_s), u"Cruz"_s);
    QCOMPARE(read->record.value(u"firstName"_s).front(), value.front());
}

QTEST_GUILESS_MAIN(XmlWriterTest)
#include "xmlwritertest.moc"
