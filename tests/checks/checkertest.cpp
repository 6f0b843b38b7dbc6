#include "contract/catalogue.h"
#include "findinglines.h"
#include "support/samplerecords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Forms;

/// The whole check: its order, its one finding a path, its purity and its speed.
class CheckerTest : public QObject
{
    Q_OBJECT

private slots:
    void blankRecordsMissWhatIsMandatory_data();
    void blankRecordsMissWhatIsMandatory();
    void entityTypeHasOneError_data();
    void entityTypeHasOneError();
    void findingsStandInTheOrderOfTheForm();
    void aPathHasOneFinding();
    void emptyRowsKeepTheirPlace();
    void theServicesOwnSamplesOnlyGetAdvice();
    void adviceKeepsNothingBack();
    void sameRecordSameFindings();
};

void CheckerTest::blankRecordsMissWhatIsMandatory_data()
{
    QTest::addColumn<CustomerKind>("kind");
    QTest::newRow("an individual") << CustomerKind::Individual;
    QTest::newRow("an organization") << CustomerKind::Organization;
}

void CheckerTest::blankRecordsMissWhatIsMandatory()
{
    QFETCH(CustomerKind, kind);
    Record record;
    record.setKind(kind);
    QStringList expected{u"customerExtId: missing"_s};
    if (kind == CustomerKind::Individual)
        expected << u"firstName: missing"_s << u"lastName: missing"_s;
    else
        expected << u"title: missing"_s;
    expected << u"communicationNumber: missing"_s << u"requester: missing"_s
             << u"riskManagementCategory: missing"_s << u"customerStatus: missing"_s;
    QCOMPARE(linesFor(record), expected);
}

void CheckerTest::entityTypeHasOneError_data()
{
    QTest::addColumn<QString>("entityType");
    QTest::addColumn<QString>("line");
    QTest::newRow("not stated") << QString() << u"entityType: missing"_s;
    QTest::newRow("unknown") << u"COMPANY"_s << u"entityType: code.unknown"_s;
    QTest::newRow("in small letters") << u"organization"_s << u"entityType: code.unknown"_s;
}

void CheckerTest::entityTypeHasOneError()
{
    QFETCH(QString, entityType);
    QFETCH(QString, line);
    for (const CustomerKind kind : {CustomerKind::Individual, CustomerKind::Organization}) {
        Record record = Support::minimalRecord(kind);
        record.setValue(u"entityType"_s, entityType);
        QCOMPARE(linesFor(record), QStringList(line));
    }
}

void CheckerTest::findingsStandInTheOrderOfTheForm()
{
    Record record = Support::fullRecord(CustomerKind::Organization);
    for (const Field &field : Catalogue::fields()) {
        if (!field.rowFields.isEmpty())
            for (int row = 0; row < record.rowCount(field.name); ++row)
                for (const Field &part : field.rowFields)
                    record.setValue(FieldPath(field.name, row, part.name), u"**"_s);
        else if (field.name != u"entityType" && field.kind != ValueKind::Choices)
            record.setValue(field.name, u"**"_s);
    }
    QStringList found;
    for (const Finding &each : check(record, {}, checkDay))
        found.append(each.path.toString());
    QStringList inOrder;
    for (const Field &field : Catalogue::fields()) {
        if (found.contains(field.name))
            inOrder.append(field.name);
        for (int row = 0; row < record.rowCount(field.name); ++row)
            for (const Field &part : field.rowFields)
                if (const QString path = FieldPath(field.name, row, part.name).toString();
                    found.contains(path))
                    inOrder.append(path);
    }
    QVERIFY(found.size() > 40);
    QCOMPARE(found, inOrder);
}

void CheckerTest::aPathHasOneFinding()
{
    Record record = Support::minimalRecord(CustomerKind::Individual);
    record.setValue(u"communicationNumber"_s, QString(300, u'*')); // too long, masked, used before
    record.setValue(u"closingDate"_s, u"1999-02-30"_s);            // impossible, and C013a
    record.setValue(u"citizenshipCountry"_s, u"XX"_s);
    record.setValue(u"secondCitizenshipCountry"_s, u"XX"_s); // unknown, and the same as the first
    Rules rules;
    rules.metBefore = [](const QString &, const QString &) { return Earlier::Sent; };
    QCOMPARE(linesFor(record, rules),
             (QStringList{u"customerExtId: duplicate.sent (advice)"_s,
                          u"communicationNumber: tooLong"_s, u"citizenshipCountry: code.unknown"_s,
                          u"secondCitizenshipCountry: code.unknown"_s,
                          u"closingDate: date.impossible"_s}));
}

void CheckerTest::emptyRowsKeepTheirPlace()
{
    Record record = Support::minimalRecord(CustomerKind::Individual);
    record.appendRow(u"listContact"_s, {});
    record.appendRow(u"listContact"_s,
                     {{u"contactType"_s, u"EMAIL"_s}, {u"contactDetails"_s, u"a@example.com"_s}});
    record.appendRow(u"listContact"_s, {{u"contactType"_s, u"EMAIL"_s}});
    QCOMPARE(linesFor(record), (QStringList{u"listContact[0].contactType: missing"_s,
                                            u"listContact[0].contactDetails: missing"_s,
                                            u"listContact[2].contactDetails: missing"_s}));
}

void CheckerTest::theServicesOwnSamplesOnlyGetAdvice()
{
    Record record = Support::minimalRecord(CustomerKind::Organization);
    record.setValue(u"LEI"_s, u"LEI124545"_s);
    record.setValue(u"GIIN"_s, u"GIIN123445"_s);
    record.setValue(u"initialDepositAccount"_s, u"leather bag"_s);
    record.setValue(u"applicationDate"_s, u"2012-10-01T09:45:00.000+02:00"_s);
    record.appendRow(u"listContact"_s, {{u"contactType"_s, u"EMAIL"_s},
                                        {u"contactDetails"_s, u"scanned letters only"_s}});
    const Findings found = check(record, {}, checkDay);
    QCOMPARE(linesOf(found),
             (QStringList{u"LEI: lei.form (advice)"_s, u"GIIN: giin.form (advice)"_s,
                          u"listContact[0].contactDetails: email.form (advice)"_s}));
    QVERIFY(!hasErrors(found));
}

void CheckerTest::adviceKeepsNothingBack()
{
    QVERIFY(!hasErrors({}));
    const Finding advice{FieldPath(u"LEI"_s), Severity::Advice, u"lei.form"_s, u"x"_s};
    const Finding error{FieldPath(u"title"_s), Severity::Error, u"missing"_s, u"x"_s};
    QVERIFY(!hasErrors({advice}));
    QVERIFY(hasErrors({advice, error}));
}

void CheckerTest::sameRecordSameFindings()
{
    const Record record = Support::fullRecord(CustomerKind::Individual);
    const Record before = record;
    const Findings first = check(record, {}, checkDay);
    QCOMPARE(check(record, {}, checkDay), first);
    QCOMPARE(record, before);
    QVERIFY(check(record, {}, checkDay.addYears(200)) != first);
}

QTEST_GUILESS_MAIN(CheckerTest)
#include "checkertest.moc"
