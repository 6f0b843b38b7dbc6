#include "checks/checker.h"
#include "contract/catalogue.h"
#include "formats/document.h"
#include "formats/jsonwriter.h"
#include "support/builtplaces.h"
#include "tellings.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Forms;

/// The documents' own samples, where they are at hand, and the samples that we bring.
class SamplesTest : public QObject
{
    Q_OBJECT

private slots:
    void loadsTheDocumentsSamples_data();
    void loadsTheDocumentsSamples();
    void bringsSamplesWithoutFault_data();
    void bringsSamplesWithoutFault();
    void fillsEveryField_data();
    void fillsEveryField();
};

namespace {

QString ownSample(const QString &name)
{
    return Support::sourceFile(u"resources/samples/"_s + name);
}

/// The samples of the interface's documents lie beside the project and are not part of it.
QString documentsSample(const QString &name)
{
    return Support::sourceFile(u"../shared/samples/"_s + name);
}

void addOwnSamples(const QStringList &names)
{
    QTest::addColumn<QString>("fileName");
    for (const QString &name : names)
        QTest::addRow("%s", qPrintable(name)) << ownSample(name);
}

} // namespace

void SamplesTest::loadsTheDocumentsSamples_data()
{
    QTest::addColumn<QString>("fileName");
    QTest::addColumn<qsizetype>("values");
    QTest::addColumn<QStringList>("remarks");
    struct Sample
    {
        QString name;
        qsizetype values;
        QStringList remarks;
    };
    const Sample samples[] = {{u"individual-mandatory.xml"_s, 8, {}},
                              {u"individual-mandatory.json"_s, 8, {}},
                              {u"organization-mandatory.xml"_s, 7, {}},
                              {u"organization-mandatory.json"_s, 7, {}},
                              {u"individual-full.xml"_s,
                               56,
                               {Tellings::foreign(22, u"ActivityInRestrictedRegionDescription"_s,
                                                  u"logistics"_s, CustomerKind::Individual)}},
                              {u"individual-full.json"_s, 56, {}},
                              {u"organization-full.xml"_s, 91, {}},
                              {u"organization-full.json"_s, 65, {}}};
    if (QDir(documentsSample({})).exists()) {
        for (const Sample &each : samples)
            QTest::addRow("%s", qPrintable(each.name))
                << documentsSample(each.name) << each.values << each.remarks;
    }
    QTest::newRow("our own individual")
        << ownSample(u"individual-full.xml"_s) << qsizetype(78) << QStringList();
    QTest::newRow("our own organization")
        << ownSample(u"organization-full.xml"_s) << qsizetype(91) << QStringList();
}

void SamplesTest::loadsTheDocumentsSamples()
{
    QFETCH(QString, fileName);
    const Result<Document> read = readDocumentFile(fileName);
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.failure().text));
    QTEST(Tellings::of(read->record).size(), "values");
    QTEST(Tellings::of(read->remarks), "remarks");
    const Result<Document> again = readDocument(writeJson(read->record));
    QVERIFY(again.ok());
    QCOMPARE(Tellings::of(again->record), Tellings::of(read->record));
    QVERIFY(again->remarks.isEmpty());
}

void SamplesTest::bringsSamplesWithoutFault_data()
{
    addOwnSamples({u"individual-minimal.xml"_s, u"individual-full.xml"_s,
                   u"organization-minimal.xml"_s, u"organization-full.xml"_s});
}

void SamplesTest::bringsSamplesWithoutFault()
{
    QFETCH(QString, fileName);
    const Result<Document> read = readDocumentFile(fileName);
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.failure().text));
    QVERIFY(read->remarks.isEmpty());
    Rules rules;
    rules.businessUnit = BusinessUnitUse::Shown;
    const Findings findings = check(read->record, rules, QDate(2030, 1, 1));
    for (const Finding &each : findings)
        QFAIL(qPrintable(each.path.toString() + u": " + each.text));
}

void SamplesTest::fillsEveryField_data()
{
    addOwnSamples({u"individual-full.xml"_s, u"organization-full.xml"_s});
}

void SamplesTest::fillsEveryField()
{
    QFETCH(QString, fileName);
    const Record record = readDocumentFile(fileName)->record;
    for (const Field &field : Catalogue::fields()) {
        if (!field.appliesTo(record.kind()))
            continue;
        QVERIFY2(record.holds(FieldPath(field.name)), qPrintable(field.name));
        if (field.kind != ValueKind::Rows)
            continue;
        QCOMPARE(record.rowCount(field.name), 2);
        for (int row = 0; row < 2; ++row)
            for (const Field &part : field.rowFields)
                QVERIFY2(record.holds(FieldPath(field.name, row, part.name)),
                         qPrintable(part.name));
    }
}

QTEST_GUILESS_MAIN(SamplesTest)
#include "samplestest.moc"
