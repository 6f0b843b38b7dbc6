#include "sheets/reviewparts.h"
#include "contract/catalogue.h"
#include "contract/codefinder.h"
#include "formats/jsonwriter.h"
#include "support/samplerecords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace App;
using Forms::CustomerKind;
using Forms::Record;

Q_DECLARE_METATYPE(Forms::CustomerKind)

/// That what is looked through before sending is what the request holds, in a person's words.
class ReviewPartsTest : public QObject
{
    Q_OBJECT

private slots:
    void showsWhatTheRequestHolds_data();
    void showsWhatTheRequestHolds();
    void valuesStandInWords_data();
    void valuesStandInWords();
    void whatIsNotSentIsNotShown();
    void rowsStandBelowTheirSection();
    void findingsStandBesideTheirFields();
    void nothingIsShownOfNothing();
};

namespace {

QString shownCode(Forms::CodeSet set, const QString &code)
{
    return Forms::CodeFinder(set, {}, QLocale()).shown(code);
}

QList<ReviewParts::Part> partsOf(const Record &record, const Forms::Findings &findings = {})
{
    return ReviewParts::of(record, findings, &shownCode);
}

/// The value that stands behind a label; empty where it does not stand there once.
QString valueOf(const QList<ReviewParts::Part> &parts, const QString &label)
{
    QStringList found;
    for (const ReviewParts::Part &part : parts)
        for (const ReviewParts::Line &line : part.lines)
            if (line.label == label)
                found.append(line.value);
    return found.size() == 1 ? found.first() : QString();
}

/// How many members with a value of their own JSON has; a list of codes is one.
int leaves(const QJsonObject &object)
{
    int count = 0;
    for (const QJsonValue &value : object) {
        const QJsonArray array = value.toArray();
        if (array.isEmpty() || !array.first().isObject())
            ++count;
        else
            for (const QJsonValue &row : array)
                count += leaves(row.toObject());
    }
    return count;
}

int lines(const QList<ReviewParts::Part> &parts)
{
    int count = 0;
    for (const ReviewParts::Part &part : parts)
        count += static_cast<int>(part.lines.size());
    return count;
}

} // namespace

void ReviewPartsTest::showsWhatTheRequestHolds_data()
{
    QTest::addColumn<Record>("record");
    for (const CustomerKind kind : {CustomerKind::Individual, CustomerKind::Organization}) {
        const bool isPerson = kind == CustomerKind::Individual;
        QTest::newRow(isPerson ? "a full individual" : "a full organization")
            << Support::fullRecord(kind);
        QTest::newRow(isPerson ? "the individual sample" : "the organization sample")
            << Support::sampleRecord(kind);
        QTest::newRow(isPerson ? "a minimal individual" : "a minimal organization")
            << Support::minimalRecord(kind);
    }
}

void ReviewPartsTest::showsWhatTheRequestHolds()
{
    QFETCH(Record, record);
    const auto parts = partsOf(record);
    const auto body =
        QJsonDocument::fromJson(Forms::writeJson(record, Forms::JsonLayout::Compact)).object();
    QVERIFY(leaves(body) > 0);
    QCOMPARE(lines(parts), leaves(body));
    for (const ReviewParts::Part &part : parts)
        for (const ReviewParts::Line &line : part.lines)
            QVERIFY2(!line.value.isEmpty(), qPrintable(line.label));
}

void ReviewPartsTest::valuesStandInWords_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value");
    QTest::newRow("a text") << u"firstName"_s << u"Žydrūnė  <b>"_s << u"Žydrūnė  <b>"_s;
    QTest::newRow("a country") << u"birthCountry"_s << u"LT"_s << u"Lithuania (LT)"_s;
    QTest::newRow("a code that nobody knows") << u"birthCountry"_s << u"XQ"_s << u"XQ"_s;
    QTest::newRow("a day") << u"birthDate"_s << u"1995-05-24"_s
                           << QLocale().toString(QDate(1995, 5, 24), QLocale::LongFormat) +
                                  u" (1995-05-24)"_s;
    QTest::newRow("no day") << u"birthDate"_s << u"24.5."_s << u"24.5."_s;
    QTest::newRow("yes") << u"isFamilyPEP"_s << u"true"_s << u"Yes"_s;
    QTest::newRow("no") << u"isFamilyPEP"_s << u"false"_s << u"No"_s;
    QTest::newRow("a number") << u"initialDepositAmount"_s << u"10000.10"_s << u"10000.10"_s;
}

void ReviewPartsTest::valuesStandInWords()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    QFETCH(QString, value);
    Record record;
    record.setKind(CustomerKind::Individual);
    record.setValue(field, text);
    QCOMPARE(valueOf(partsOf(record), Forms::Catalogue::field(field)->labelText()), value);
}

void ReviewPartsTest::whatIsNotSentIsNotShown()
{
    Record record = Support::minimalRecord(CustomerKind::Individual);
    record.setValue(u"title"_s, u"Kept of the organization"_s);
    record.setValue(u"activityDescription"_s, u"  \t "_s);
    record.setValue(u"lastName"_s, u"  Rodriguez "_s);
    const auto parts = partsOf(record);
    QCOMPARE(valueOf(parts, Forms::Catalogue::field(u"title"_s)->labelText()), QString());
    QCOMPARE(valueOf(parts, Forms::Catalogue::field(u"activityDescription"_s)->labelText()),
             QString());
    QCOMPARE(valueOf(parts, Forms::Catalogue::field(u"lastName"_s)->labelText()), u"Rodriguez"_s);
}

void ReviewPartsTest::rowsStandBelowTheirSection()
{
    Record record = Support::minimalRecord(CustomerKind::Individual);
    record.appendRow(u"listAddress"_s, {{u"country"_s, u"LT"_s}});
    record.appendRow(u"listAddress"_s, {});
    const auto parts = partsOf(record);
    QStringList titles;
    for (const ReviewParts::Part &part : parts)
        titles.append(part.isRow ? u"- "_s + part.title : part.title);
    QVERIFY2(titles.join(u'\n').contains(u"Addresses\n- Address 1\n- Address 2"),
             qPrintable(titles.join(u'\n')));
    QVERIFY(!titles.contains(u"Documents"_s));
}

void ReviewPartsTest::findingsStandBesideTheirFields()
{
    Record record = Support::minimalRecord(CustomerKind::Individual);
    record.appendRow(u"listAddress"_s, {{u"country"_s, u"LT"_s}});
    const auto finding = [](const QString &path) {
        return Forms::Finding{.path = *Forms::FieldPath::fromString(path), .text = path};
    };
    const auto parts = partsOf(
        record, {finding(u"lastName"_s), finding(u"birthDate"_s), finding(u"listAddress[0]"_s),
                 finding(u"listAddress[0].country"_s), finding(u"listContact"_s)});
    QStringList found;
    for (const ReviewParts::Part &part : parts) {
        for (const Forms::Finding &each : part.findings)
            found.append(part.title + u": "_s + each.text);
        for (const ReviewParts::Line &line : part.lines)
            for (const Forms::Finding &each : line.findings)
                found.append(line.label + u"="_s + line.value + u": "_s + each.text);
    }
    const auto label = [](const QString &field) {
        return Forms::Catalogue::field(field)->labelText();
    };
    QCOMPARE(found,
             QStringList({label(u"lastName"_s) + u"=lastName 0: lastName"_s,
                          label(u"birthDate"_s) + u"=: birthDate"_s, u"Address 1: listAddress[0]"_s,
                          u"Country=Lithuania (LT): listAddress[0].country"_s,
                          u"Contacts: listContact"_s}));
}

void ReviewPartsTest::nothingIsShownOfNothing()
{
    QCOMPARE(partsOf(Record()).size(), 0);
}

QTEST_MAIN(ReviewPartsTest)
#include "reviewpartstest.moc"
