#include "contract/catalogue.h"
#include "contract/codes.h"
#include "formats/jsonreader.h"
#include "formats/jsonwriter.h"
#include "formats/xmlreader.h"
#include "formats/xmlwriter.h"
#include "support/samplerecords.h"
#include "tellings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Forms;

/// That what is written is what is read: whole customers, every single field of the catalogue and
/// values that a format could spoil.
class RoundTripTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheCustomer_data();
    void keepsTheCustomer();
};

namespace {

void addFields(CustomerKind kind, const char *kindName)
{
    for (const Field &field : Catalogue::fields()) {
        if (!field.appliesTo(kind))
            continue;
        const QByteArray name = field.name.toLatin1();
        Record record;
        record.setKind(kind);
        if (field.kind == ValueKind::Choices) {
            record.setChoices(field.name, Codes::all(field.codes));
        } else if (field.kind == ValueKind::Rows) {
            Record empty = record;
            empty.appendRow(field.name, {});
            QTest::addRow("%s: %s, one empty row", kindName, name.constData()) << empty;
            for (const Field &part : field.rowFields) {
                Record one = record;
                one.appendRow(field.name, {{part.name, Support::validValue(part, 1)}});
                QTest::addRow("%s: %s.%s", kindName, name.constData(), qPrintable(part.name))
                    << one;
            }
            continue;
        } else if (field.name != u"entityType") {
            record.setValue(field.name, Support::validValue(field));
        }
        QTest::addRow("%s: %s", kindName, name.constData()) << record;
    }
}

void addTexts()
{
    const QList<std::pair<const char *, QString>> texts{
        {"quotes and markup", u"\"<a&b>' ]]> &amp; \\ /"_s},
        {"several scripts", u"Žemaitė Ōsaka 東京 Ελλάς עברית"_s},
        {"beyond the basic plane", u"𝄞 😀"_s},
        {"joiners inside a word", u"می\u200Cخواهم"_s},
        {"lines and tabs", u"one\ntwo\tthree\n\nfour"_s},
        {"inner spaces", u"a  b   c\u00A0d"_s},
        {"a text like a number", u"007"_s},
        {"a text like JSON", u"{\"a\":null}"_s},
        {"a text like a boolean", u"true"_s},
        {"line separators of Unicode", u"a\u2028b\u2029c"_s},
        {"a long text", QString(100000, u'x')}};
    for (const auto &[name, text] : texts) {
        Record record;
        record.setKind(CustomerKind::Individual);
        record.setValue(u"activityDescription"_s, text);
        record.appendRow(u"listAddress"_s, {{u"city"_s, text}});
        QTest::addRow("text: %s", name) << record;
    }
}

void addWrongValues()
{
    const QStringList wrong{u"007"_s, u"maybe"_s, u"1,5"_s, u"-3"_s, u"1E5"_s, u"10000.10"_s};
    for (const QString &value : wrong) {
        Record record = Support::fullRecord(CustomerKind::Organization);
        for (const Field &field : Catalogue::fields())
            if (field.appliesTo(CustomerKind::Organization) && field.name != u"entityType" &&
                !record.value(field.name).isEmpty())
                record.setValue(field.name, value);
        QTest::addRow("every field holds %s", qPrintable(value)) << record;
    }
}

void compare(const Result<Document> &read, const Record &expected)
{
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.failure().text));
    QCOMPARE(Tellings::of(read->record), Tellings::of(expected));
    QVERIFY(read->record == expected);
}

} // namespace

void RoundTripTest::keepsTheCustomer_data()
{
    QTest::addColumn<Record>("record");
    QTest::newRow("blank") << Record();
    for (const CustomerKind kind : {CustomerKind::Individual, CustomerKind::Organization}) {
        const char *name = kind == CustomerKind::Individual ? "individual" : "organization";
        QTest::addRow("%s: minimal", name) << Support::minimalRecord(kind);
        QTest::addRow("%s: full", name) << Support::fullRecord(kind);
        addFields(kind, name);
    }
    addTexts();
    addWrongValues();
}

void RoundTripTest::keepsTheCustomer()
{
    QFETCH(Record, record);
    const Record sent = record.asSent();
    const Result<Document> fromJson = readJson(writeJson(record));
    compare(fromJson, sent);
    compare(readJson(writeJson(record, JsonLayout::Indented)), sent);
    const Result<Document> fromXml = readXml(writeXml(record));
    compare(fromXml, sent);
    QCOMPARE(writeJson(fromXml->record), writeJson(record));
    QCOMPARE(writeXml(fromJson->record), writeXml(record));
}

QTEST_GUILESS_MAIN(RoundTripTest)
#include "roundtriptest.moc"
