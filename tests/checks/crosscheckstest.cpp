#include "findinglines.h"
#include "support/samplerecords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Forms;

/// The rules C013 and C013a, and what outranks them.
class CrossChecksTest : public QObject
{
    Q_OBJECT

private slots:
    void closingDateGoesWithTheStatus_data();
    void closingDateGoesWithTheStatus();
    void missingClosingDateIsForSubmit();
};

void CrossChecksTest::closingDateGoesWithTheStatus_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("closingDate");
    QTest::addColumn<QStringList>("lines");
    const QString day = u"2024-01-31"_s;
    const QStringList forbidden{u"closingDate: C013a"_s};
    QTest::newRow("closed, with a date") << u"CLOSED"_s << day << QStringList();
    QTest::newRow("closed, without")
        << u"CLOSED"_s << QString() << QStringList{u"closingDate: C013"_s};
    QTest::newRow("closed, with white space")
        << u"CLOSED"_s << u"  "_s << QStringList{u"closingDate: C013"_s};
    QTest::newRow("closed, with an impossible date")
        << u"CLOSED"_s << u"2023-02-30"_s << QStringList{u"closingDate: date.impossible"_s};
    for (const QString &status : {u"PENDING"_s, u"ACTIVE"_s, u"REJECTED"_s, u"SUSPENDED"_s}) {
        QTest::addRow("%s, without", qPrintable(status)) << status << QString() << QStringList();
        QTest::addRow("%s, with a date", qPrintable(status)) << status << day << forbidden;
    }
    QTest::newRow("active, with an impossible date: impossible comes first")
        << u"ACTIVE"_s << u"2023-02-30"_s << QStringList{u"closingDate: date.impossible"_s};
    QTest::newRow("not stated, with a date")
        << QString() << day << QStringList{u"customerStatus: missing"_s, u"closingDate: C013a"_s};
    QTest::newRow("unknown, with a date")
        << u"ASLEEP"_s << day
        << QStringList{u"customerStatus: code.unknown"_s, u"closingDate: C013a"_s};
    QTest::newRow("closed in small letters is not closed")
        << u"closed"_s << QString() << QStringList{u"customerStatus: code.unknown"_s};
}

void CrossChecksTest::closingDateGoesWithTheStatus()
{
    QFETCH(QString, status);
    QFETCH(QString, closingDate);
    for (const CustomerKind kind : {CustomerKind::Individual, CustomerKind::Organization}) {
        Record record = Support::minimalRecord(kind);
        record.setValue(u"customerStatus"_s, status);
        record.setValue(u"closingDate"_s, closingDate);
        QTEST(linesFor(record), "lines");
    }
}

void CrossChecksTest::missingClosingDateIsForSubmit()
{
    Record record = Support::minimalRecord(CustomerKind::Individual);
    record.setValue(u"customerStatus"_s, u"CLOSED"_s);
    QCOMPARE(check(record, {}, checkDay).constFirst().timing, Timing::OnSubmit);
    record.setValue(u"customerStatus"_s, u"ACTIVE"_s);
    record.setValue(u"closingDate"_s, u"2024-01-31"_s);
    QCOMPARE(check(record, {}, checkDay).constFirst().timing, Timing::OnLeaving);
}

QTEST_GUILESS_MAIN(CrossChecksTest)
#include "crosscheckstest.moc"
