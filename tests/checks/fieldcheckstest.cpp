#include "contract/catalogue.h"
#include "findinglines.h"
#include "support/samplerecords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Forms;

/// What follows from the catalogue for each field by itself.
class FieldChecksTest : public QObject
{
    Q_OBJECT

private slots:
    void rightCustomersHaveNoErrors_data();
    void rightCustomersHaveNoErrors();
    void everyMandatoryFieldIsMissed_data();
    void everyMandatoryFieldIsMissed();
    void valuesAreJudgedByTheirKind_data();
    void valuesAreJudgedByTheirKind();
    void everyFieldOfAKindIsJudged_data();
    void everyFieldOfAKindIsJudged();
    void choicesAreOfTheirList_data();
    void choicesAreOfTheirList();
    void fieldsOfTheOtherKindAreNotLookedAt_data();
    void fieldsOfTheOtherKindAreNotLookedAt();
    void findingsShowInTheirTime_data();
    void findingsShowInTheirTime();
};

namespace {

void addKinds()
{
    QTest::addColumn<CustomerKind>("kind");
    QTest::newRow("an individual") << CustomerKind::Individual;
    QTest::newRow("an organization") << CustomerKind::Organization;
}

QString withFirstErrorsOnly(const Findings &findings)
{
    QStringList errors;
    for (const Finding &each : findings)
        if (each.severity == Severity::Error)
            errors.append(each.path.toString() + u": " + each.code);
    return errors.join(u'\n');
}

/// A text that no field of a kind can hold; empty where every text is right.
QString wrongFor(ValueKind kind)
{
    switch (kind) {
    case ValueKind::Date:
    case ValueKind::Enumeration:
    case ValueKind::Boolean:
    case ValueKind::Integer:
    case ValueKind::BigInteger:
    case ValueKind::Decimal:
        return u"nonsense"_s;
    case ValueKind::Text:
    case ValueKind::LongText:
    case ValueKind::Code:
    case ValueKind::Choices:
    case ValueKind::Rows:
        break;
    }
    return {};
}

} // namespace

void FieldChecksTest::rightCustomersHaveNoErrors_data()
{
    addKinds();
}

void FieldChecksTest::rightCustomersHaveNoErrors()
{
    QFETCH(CustomerKind, kind);
    QCOMPARE(linesFor(Support::minimalRecord(kind)), QStringList());
    const Findings found = check(Support::fullRecord(kind), {}, checkDay);
    QCOMPARE(withFirstErrorsOnly(found), QString());
    QVERIFY(!hasErrors(found));
}

void FieldChecksTest::everyMandatoryFieldIsMissed_data()
{
    QTest::addColumn<CustomerKind>("kind");
    QTest::addColumn<QString>("path");
    const auto add = [](CustomerKind kind, const FieldPath &path) {
        const char *customer =
            kind == CustomerKind::Individual ? "an individual" : "an organization";
        QTest::addRow("%s without %s", customer, qPrintable(path.toString()))
            << kind << path.toString();
    };
    for (const CustomerKind kind : {CustomerKind::Individual, CustomerKind::Organization})
        for (const Field &field : Catalogue::fields()) {
            if (field.appliesTo(kind) && field.need == Need::Mandatory)
                add(kind, FieldPath(field.name));
            for (const Field &part : field.rowFields)
                if (part.need == Need::Mandatory)
                    add(kind, FieldPath(field.name, 1, part.name));
        }
}

void FieldChecksTest::everyMandatoryFieldIsMissed()
{
    QFETCH(CustomerKind, kind);
    QFETCH(QString, path);
    Record record = Support::fullRecord(kind);
    if (path == u"customerStatus") // else the closing date would be one too many
        record.setValue(u"closingDate"_s, QString());
    for (const QString &nothing : {QString(), u"   "_s, u"\u200B\u00A0"_s}) {
        record.setValue(*FieldPath::fromString(path), nothing);
        QCOMPARE(withFirstErrorsOnly(check(record, {}, checkDay)), QString(path + u": missing"));
    }
}

void FieldChecksTest::valuesAreJudgedByTheirKind_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QString &path, const QString &text,
                        const QString &code = {}) { QTest::newRow(name) << path << text << code; };
    const QString number = u"communicationNumber"_s;
    row("256 characters fit", number, QString(256, u'x'));
    row("257 characters do not", number, QString(257, u'x'), u"tooLong"_s);
    row("spaces at the ends do not count", number, QString(u"  "_s + QString(256, u'x') + u"  "));
    row("a name of any script", u"firstName"_s, u"Žygimantas 三世"_s);
    row("a date", u"establishmentDate"_s, u"2012-10-01"_s);
    row("a date-time", u"establishmentDate"_s, u"2012-10-01T09:45:00.000+02:00"_s);
    row("an establishment may be planned", u"establishmentDate"_s, u"2031-01-01"_s);
    row("a day that does not exist", u"establishmentDate"_s, u"2023-02-29"_s, u"date.impossible"_s);
    row("a date half typed", u"establishmentDate"_s, u"24.5."_s, u"date.unreadable"_s);
    row("born today", u"birthDate"_s, u"2024-02-29"_s);
    row("born tomorrow", u"birthDate"_s, u"2024-03-01"_s, u"date.future"_s);
    row("born on 30 February", u"birthDate"_s, u"1995-02-30"_s, u"date.impossible"_s);
    row("a country", u"birthCountry"_s, u"LT"_s);
    row("a country with spaces around", u"birthCountry"_s, u" LT "_s);
    row("a country in small letters", u"birthCountry"_s, u"lt"_s, u"code.unknown"_s);
    row("a country's name", u"birthCountry"_s, u"Lithuania"_s, u"code.unknown"_s);
    row("a country that is none", u"listAddress[0].country"_s, u"XX"_s, u"code.unknown"_s);
    row("a currency that is none", u"initialDepositCurrency"_s, u"EURO"_s, u"code.unknown"_s);
    row("a legal form that nobody lists", u"legalForm"_s, u"GmbH"_s);
    row("a category that nobody lists", u"riskManagementCategory"_s, u"SLOW"_s);
    row("a status", u"customerStatus"_s, u"PENDING"_s);
    row("a status in small letters", u"customerStatus"_s, u"active"_s, u"code.unknown"_s);
    row("an entity type that is none", u"entityType"_s, u"COMPANY"_s, u"code.unknown"_s);
    row("a document type that is none", u"listBusinessEntityDocument[0].identityDocumentType"_s,
        u"LIBRARYCARD"_s, u"code.unknown"_s);
    row("yes", u"isPEP"_s, u"true"_s);
    row("no", u"isPEP"_s, u"false"_s);
    row("neither yes nor no", u"isPEP"_s, u"maybe"_s, u"boolean.unreadable"_s);
    row("neither, in a row", u"listContact[0].useForCommunication"_s, u"1"_s,
        u"boolean.unreadable"_s);
    row("a whole number", u"numberOfEmployees"_s, u"2147483647"_s);
    row("a whole number too large", u"numberOfEmployees"_s, u"2147483648"_s, u"number.tooLarge"_s);
    row("a whole number below zero", u"numberOfEmployees"_s, u"-1"_s, u"number.negative"_s);
    row("letters in a number", u"numberOfEmployees"_s, u"12a"_s, u"number.character"_s);
    row("letters of an exponent in a whole number", u"numberOfEmployees"_s, u"1e3"_s,
        u"number.character"_s);
    row("Arabic digits", u"numberOfEmployees"_s, u"١٢"_s, u"number.form"_s);
    row("zeros in front", u"numberOfEmployees"_s, u"007"_s, u"number.form"_s);
    row("groups of thousands", u"numberOfEmployees"_s, u"10 000"_s, u"number.form"_s);
    row("decimals of a whole number", u"numberOfEmployees"_s, u"1.5"_s, u"number.form"_s);
    row("a sign alone", u"numberOfEmployees"_s, u"-"_s, u"number.form"_s);
    row("a value of thirty digits", u"companyAssetValue"_s, QString(30, u'9'));
    row("a value of thirty digits below zero", u"companyAssetValue"_s,
        QString(u'-' + QString(30, u'9')), u"number.negative"_s);
    row("a value with decimals", u"companyAssetValue"_s, u"10.0"_s, u"number.form"_s);
    row("an amount with cents", u"initialDepositAmount"_s, u"10000.10"_s);
    row("an amount with an exponent", u"initialDepositAmount"_s, u"1e3"_s);
    row("an amount of zero below zero", u"initialDepositAmount"_s, u"-0.00"_s);
    row("an amount below zero", u"initialDepositAmount"_s, u"-0.01"_s, u"number.negative"_s);
    row("an amount with a comma", u"initialDepositAmount"_s, u"10000,10"_s, u"number.form"_s);
    row("an amount with a currency", u"initialDepositAmount"_s, u"100 €"_s, u"number.character"_s);
    row("an amount half typed", u"initialDepositAmount"_s, u"100."_s, u"number.form"_s);
}

void FieldChecksTest::valuesAreJudgedByTheirKind()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(QString, code);
    QCOMPARE(linesWith(path, text), code.isEmpty() ? QStringList() : QStringList(code));
}

void FieldChecksTest::everyFieldOfAKindIsJudged_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    const auto add = [](const FieldPath &path, const Field &field) {
        const bool isClosedCode =
            field.codes == CodeSet::Country || field.codes == CodeSet::Currency;
        const QString text = isClosedCode ? u"nonsense"_s : wrongFor(field.kind);
        if (!text.isEmpty())
            QTest::addRow("%s", qPrintable(path.toString())) << path.toString() << text;
    };
    for (const Field &field : Catalogue::fields()) {
        add(FieldPath(field.name), field);
        for (const Field &part : field.rowFields)
            add(FieldPath(field.name, 2, part.name), part);
    }
}

void FieldChecksTest::everyFieldOfAKindIsJudged()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    const QStringList found = linesWith(path, text);
    QCOMPARE(found.size(), 1);
    QVERIFY2(!found.constFirst().endsWith(u"(advice)"), qPrintable(found.constFirst()));
}

void FieldChecksTest::choicesAreOfTheirList_data()
{
    QTest::addColumn<QStringList>("chosen");
    QTest::addColumn<QStringList>("lines");
    const QStringList unknown{u"initializeScreeningProcesses: code.unknown"_s};
    QTest::newRow("none") << QStringList() << QStringList();
    QTest::newRow("all") << QStringList{u"SANCTIONS"_s, u"PEP"_s, u"ADVERSE_MEDIA"_s,
                                        u"INTERNAL_LIST"_s}
                         << QStringList();
    QTest::newRow("one twice is sent once") << QStringList{u"PEP"_s, u"PEP"_s} << QStringList();
    QTest::newRow("an unknown one") << QStringList{u"NOT_EXISTS"_s} << unknown;
    QTest::newRow("two unknown among known") << QStringList{u"PEP"_s, u"pep"_s, u"X"_s} << unknown;
}

void FieldChecksTest::choicesAreOfTheirList()
{
    QFETCH(QStringList, chosen);
    Record record = Support::minimalRecord(CustomerKind::Individual);
    record.setChoices(u"initializeScreeningProcesses"_s, chosen);
    QTEST(linesFor(record), "lines");
}

void FieldChecksTest::fieldsOfTheOtherKindAreNotLookedAt_data()
{
    addKinds();
}

void FieldChecksTest::fieldsOfTheOtherKindAreNotLookedAt()
{
    QFETCH(CustomerKind, kind);
    Record record = Support::minimalRecord(kind);
    for (const Field &field : Catalogue::fields())
        if (!field.appliesTo(kind))
            record.setValue(field.name, u"**nonsense"_s);
    QCOMPARE(linesFor(record), QStringList());
}

void FieldChecksTest::findingsShowInTheirTime_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Timing>("timing");
    QTest::newRow("missing, at Submit") << u"firstName"_s << QString() << Timing::OnSubmit;
    QTest::newRow("too long, at once")
        << u"communicationNumber"_s << QString(300, u'x') << Timing::AtOnce;
    QTest::newRow("a letter in a number, at once")
        << u"initialDepositAmount"_s << u"1o0"_s << Timing::AtOnce;
    QTest::newRow("a comma in a number may be put right on leaving")
        << u"initialDepositAmount"_s << u"1,5"_s << Timing::OnLeaving;
    QTest::newRow("a date half typed, on leaving")
        << u"birthDate"_s << u"24 may"_s << Timing::OnLeaving;
    QTest::newRow("a code half typed, on leaving")
        << u"birthCountry"_s << u"Lith"_s << Timing::OnLeaving;
}

void FieldChecksTest::findingsShowInTheirTime()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    Record record = Support::minimalRecord(CustomerKind::Individual);
    record.setValue(path, text);
    const Findings found = check(record, {}, checkDay);
    QCOMPARE(found.size(), 1);
    QTEST(found.constFirst().timing, "timing");
}

QTEST_GUILESS_MAIN(FieldChecksTest)
#include "fieldcheckstest.moc"
