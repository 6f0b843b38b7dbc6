#include "filling/recognize.h"

#include "formats/jsonwriter.h"
#include "formats/xmlwriter.h"
#include "support/samplerecords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Forms;

/// What JSON and XML offer beside what the form holds.
class DocumentFillingTest : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyFormTakesAllOfIt_data();
    void anEmptyFormTakesAllOfIt();
    void overwritesNothingThatWasTyped();
    void defaultsGiveWayWhereNobodyTyped();
    void rowsFindTheirRow();
    void fillsTheRowThatIsThere_data();
    void fillsTheRowThatIsThere();
    void onlyRowsOfWhichSomethingIsTakenAreAdded();
    void choicesAreOfferedWhole();
    void anotherKindIsOffered();
    void tellsWhatItCannotTake();
    void anEncodingThatIsDeclaredMeansNothingHere_data();
    void anEncodingThatIsDeclaredMeansNothingHere();
    void saysWhatATextIsNot_data();
    void saysWhatATextIsNot();
};

namespace {

const QString documents = u"listBusinessEntityDocument"_s;

Result<Filling> offers(const QString &text, const Record &there, bool isUntouched = false)
{
    return recognize(text,
                     {.there = there, .isUntouched = isUntouched, .today = QDate(2026, 3, 15)});
}

const Proposal *at(const Filling &filling, const QString &path)
{
    for (const Proposal &each : filling.proposals)
        if (each.path.toString() == path)
            return &each;
    return nullptr;
}

} // namespace

void DocumentFillingTest::anEmptyFormTakesAllOfIt_data()
{
    QTest::addColumn<CustomerKind>("kind");
    QTest::addColumn<bool>("isXml");
    QTest::newRow("an individual as JSON") << CustomerKind::Individual << false;
    QTest::newRow("an individual as XML") << CustomerKind::Individual << true;
    QTest::newRow("an organization as JSON") << CustomerKind::Organization << false;
    QTest::newRow("an organization as XML") << CustomerKind::Organization << true;
}

void DocumentFillingTest::anEmptyFormTakesAllOfIt()
{
    QFETCH(CustomerKind, kind);
    QFETCH(bool, isXml);
    const Record record = Support::fullRecord(kind).asSent();
    const QByteArray bytes = isXml ? writeXml(record) : writeJson(record);
    Record empty;
    empty.setKind(kind);
    const auto filling = offers(QString::fromUtf8(bytes), empty);
    QVERIFY2(filling, filling ? "" : qPrintable(filling.failure().text));
    QCOMPARE(filling->origin, isXml ? u"XML"_s : u"JSON"_s);
    QCOMPARE(taken(empty, filling->proposals).record, record);
}

void DocumentFillingTest::overwritesNothingThatWasTyped()
{
    Record there;
    there.setKind(CustomerKind::Individual);
    there.setValue(u"firstName"_s, u"Jose"_s);
    there.setValue(u"lastName"_s, u"Rodriguez"_s);
    const auto filling = offers(uR"({"firstName": "José", "lastName": "Rodriguez",
        "nationalCode": "123"})"_s,
                                there);
    QVERIFY(filling);
    QCOMPARE(at(*filling, u"firstName"_s)->standing, Standing::Differs);
    QVERIFY(!at(*filling, u"firstName"_s)->isTicked);
    QCOMPARE(at(*filling, u"lastName"_s)->standing, Standing::Same);
    QVERIFY(at(*filling, u"nationalCode"_s)->isTicked);
}

void DocumentFillingTest::defaultsGiveWayWhereNobodyTyped()
{
    Record there;
    there.setKind(CustomerKind::Individual);
    there.setValue(u"customerStatus"_s, u"ACTIVE"_s);
    const QString text = uR"({"customerStatus": "PENDING", "firstName": "Jose"})"_s;
    QVERIFY(at(*offers(text, there, true), u"customerStatus"_s)->isTicked);
    QVERIFY(!at(*offers(text, there, false), u"customerStatus"_s)->isTicked);
}

void DocumentFillingTest::rowsFindTheirRow()
{
    Record there;
    there.setKind(CustomerKind::Individual);
    there.appendRow(u"listContact"_s, {{u"contactDetails"_s, u"+370 612 34567"_s}});
    const auto filling = offers(uR"({"firstName": "Jose", "listContact": [
        {"contactType": "EMAIL", "contactDetails": "jose@example.org"},
        {"contactType": "MOBILEPHONE", "contactDetails": "+37061234567"}]})"_s,
                                there);
    QVERIFY(filling);
    const Record after = taken(there, filling->proposals).record;
    QCOMPARE(
        after.rows(u"listContact"_s),
        QList<Record::Row>(
            {{{u"contactDetails"_s, u"+370 612 34567"_s}, {u"contactType"_s, u"MOBILEPHONE"_s}},
             {{u"contactDetails"_s, u"jose@example.org"_s}, {u"contactType"_s, u"EMAIL"_s}}}));
}

void DocumentFillingTest::fillsTheRowThatIsThere_data()
{
    QTest::addColumn<QList<Record::Row>>("rows");
    QTest::addColumn<int>("row");
    const Record::Row other = {{u"identityDocumentType"_s, u"IDENTITYCARD"_s},
                               {u"documentNumber"_s, u"12345678"_s}};
    const Record::Row same = {{u"documentNumber"_s, u"LT 1234567"_s}};
    const Record::Row begun = {{u"identityDocumentType"_s, u"PASSPORT"_s}};
    const Record::Row card = {{u"identityDocumentType"_s, u"IDENTITYCARD"_s}};
    QTest::newRow("none") << QList<Record::Row>() << 0;
    QTest::newRow("of another document") << QList<Record::Row>{other} << 1;
    QTest::newRow("of the same, written in groups") << QList<Record::Row>{other, same} << 1;
    QTest::newRow("begun, without a number") << QList<Record::Row>{begun, other} << 0;
    QTest::newRow("begun for another type") << QList<Record::Row>{card} << 1;
    QTest::newRow("empty") << QList<Record::Row>{other, Record::Row()} << 1;
    QTest::newRow("the same behind one that was begun") << QList<Record::Row>{begun, same} << 1;
}

void DocumentFillingTest::fillsTheRowThatIsThere()
{
    QFETCH(QList<Record::Row>, rows);
    QFETCH(int, row);
    Record there;
    for (const Record::Row &each : rows)
        there.appendRow(documents, each);
    const auto filling = offers(uR"({"firstName": "Ona", "listBusinessEntityDocument": [
        {"identityDocumentType": "PASSPORT", "documentNumber": "LT1234567",
         "documentIssueCountry": "LT"}]})"_s,
                                there);
    QVERIFY(filling);
    const Record after = taken(there, filling->proposals).record;
    QCOMPARE(after.rowCount(documents), std::max(static_cast<int>(rows.size()), row + 1));
    QCOMPARE(after.value(FieldPath(documents, row, u"documentIssueCountry"_s)), u"LT"_s);
}

void DocumentFillingTest::onlyRowsOfWhichSomethingIsTakenAreAdded()
{
    Record there;
    there.setKind(CustomerKind::Individual);
    const auto filling = offers(uR"({"firstName": "Jose", "listAddress": [
        {"city": "Vilnius", "country": "LT"}, {"city": "Kaunas", "country": "LT"}]})"_s,
                                there);
    QVERIFY(filling);
    QList<Proposal> proposals = filling->proposals;
    for (Proposal &each : proposals)
        each.isTicked = each.path.row() == 1;
    const Taken done = taken(there, proposals);
    QCOMPARE(done.record.rowCount(u"listAddress"_s), 1);
    QCOMPARE(done.record.value(FieldPath(u"listAddress"_s, 0, u"city"_s)), u"Kaunas"_s);
    QCOMPARE(done.paths.first(), FieldPath(u"listAddress"_s, 0, u"country"_s));
}

void DocumentFillingTest::choicesAreOfferedWhole()
{
    Record there;
    there.setKind(CustomerKind::Individual);
    const QString text =
        uR"({"firstName": "Jose", "initializeScreeningProcesses": ["PEP", "SANCTIONS"]})"_s;
    const Record after = taken(there, offers(text, there)->proposals).record;
    QCOMPARE(after.choices(u"initializeScreeningProcesses"_s),
             QStringList({u"PEP"_s, u"SANCTIONS"_s}));
    there.setChoices(u"initializeScreeningProcesses"_s, {u"SANCTIONS"_s, u"PEP"_s});
    QCOMPARE(at(*offers(text, there), u"initializeScreeningProcesses"_s)->standing, Standing::Same);
}

void DocumentFillingTest::anotherKindIsOffered()
{
    Record there;
    there.setKind(CustomerKind::Individual);
    const QString text = uR"({"title": "UAB Dockers", "numberOfEmployees": 12})"_s;
    const Record after = taken(there, offers(text, there)->proposals).record;
    QCOMPARE(after.kind(), CustomerKind::Organization);
    QCOMPARE(after.value(u"title"_s), u"UAB Dockers"_s);
    there.setValue(u"lastName"_s, u"Rodriguez"_s);
    QCOMPARE(taken(there, offers(text, there)->proposals).record, there);
    // What both kinds have says nothing of the kind.
    QVERIFY(!at(*offers(uR"({"nationalCode": "1"})"_s, there), u"entityType"_s));
}

void DocumentFillingTest::tellsWhatItCannotTake()
{
    const auto filling = offers(uR"({"firstName": "Jose", "shoeSize": 43})"_s, {});
    QVERIFY(filling);
    QCOMPARE(filling->remarks.size(), 1);
    QCOMPARE(filling->remarks.first().name, u"shoeSize"_s);
}

void DocumentFillingTest::anEncodingThatIsDeclaredMeansNothingHere_data()
{
    QTest::addColumn<QString>("declaration");
    QTest::newRow("none") << QString();
    for (const char *encoding : {"UTF-8", "UTF-16", "ISO-8859-1"})
        QTest::newRow(encoding) << u"<?xml version=\"1.0\" encoding=\"%1\"?>\n"_s.arg(
            QString::fromLatin1(encoding));
}

void DocumentFillingTest::anEncodingThatIsDeclaredMeansNothingHere()
{
    QFETCH(QString, declaration);
    Record record;
    record.setKind(CustomerKind::Individual);
    record.setValue(u"firstName"_s, u"José"_s);
    const QString written = QString::fromUtf8(writeXml(record));
    const QString body = written.sliced(written.indexOf(u"?>"_s) + 2).trimmed();
    const auto filling = offers(declaration + body, {});
    QVERIFY2(filling, filling ? "" : qPrintable(filling.failure().text));
    QCOMPARE(at(*filling, u"firstName"_s)->text, u"José"_s);
}

void DocumentFillingTest::saysWhatATextIsNot_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << QString() << u"filling.empty"_s;
    QTest::newRow("blanks") << u" \n\t"_s << u"filling.empty"_s;
    QTest::newRow("a sentence") << u"Jose Rodriguez"_s << u"filling.unknown"_s;
    QTest::newRow("JSON of something else")
        << uR"({"name": "x"})"_s << u"unreadable.notACustomer"_s;
    QTest::newRow("JSON that breaks off") << uR"({"firstName": )"_s << u"unreadable.damaged"_s;
    QTest::newRow("XML of something else") << u"<html/>"_s << u"unreadable.notACustomer"_s;
    QTest::newRow("a passport line with a character missing")
        << u"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10"_s
        << u"mrz.length"_s;
}

void DocumentFillingTest::saysWhatATextIsNot()
{
    QFETCH(QString, text);
    const auto filling = offers(text, {});
    QVERIFY(!filling);
    QTEST(filling.failure().code, "code");
    QVERIFY(!filling.failure().text.isEmpty());
}

QTEST_GUILESS_MAIN(DocumentFillingTest)
#include "documentfillingtest.moc"
