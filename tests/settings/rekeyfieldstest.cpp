#include "settings/rekeyfields.h"
#include "contract/catalogue.h"
#include "support/samplerecords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using App::RekeyFields::all;
using App::RekeyFields::filled;

/// Which fields of a customer are asked for a second time.
class RekeyFieldsTest : public QObject
{
    Q_OBJECT

private slots:
    void areFieldsOfTheContract();
    void areAskedForWhereTheyAreFilled_data();
    void areAskedForWhereTheyAreFilled();
};

void RekeyFieldsTest::areFieldsOfTheContract()
{
    for (const QString &name : all()) {
        const Forms::Field *top = Forms::Catalogue::field(name.section(u'.', 0, 0));
        QVERIFY2(top, qPrintable(name));
        QVERIFY2(!name.contains(u'.') || top->rowField(name.section(u'.', 1)), qPrintable(name));
    }
}

void RekeyFieldsTest::areAskedForWhereTheyAreFilled_data()
{
    QTest::addColumn<Forms::Record>("record");
    QTest::addColumn<QStringList>("chosen");
    QTest::addColumn<QStringList>("paths");
    const Forms::Record person = Support::fullRecord(Forms::CustomerKind::Individual);
    const Forms::Record company = Support::fullRecord(Forms::CustomerKind::Organization);
    const Forms::Record little = Support::minimalRecord(Forms::CustomerKind::Individual);
    QTest::newRow("nothing is chosen") << person << QStringList() << QStringList();
    QTest::newRow("a person, all of it")
        << person << all()
        << QStringList({u"firstName"_s, u"lastName"_s, u"birthDate"_s, u"nationalCode"_s,
                        u"listBusinessEntityDocument[0].documentNumber"_s,
                        u"listBusinessEntityDocument[1].documentNumber"_s});
    QTest::newRow("an organization, all of it")
        << company << all()
        << QStringList({u"title"_s, u"establishmentDate"_s, u"nationalCode"_s,
                        u"listBusinessEntityDocument[0].documentNumber"_s,
                        u"listBusinessEntityDocument[1].documentNumber"_s});
    QTest::newRow("what is empty is not asked for")
        << little << all() << QStringList({u"firstName"_s, u"lastName"_s});
    QTest::newRow("what cannot be chosen is not asked for")
        << person << QStringList({u"lastName"_s, u"requester"_s, u"shoeSize"_s})
        << QStringList(u"lastName"_s);
}

void RekeyFieldsTest::areAskedForWhereTheyAreFilled()
{
    QFETCH(Forms::Record, record);
    QFETCH(QStringList, chosen);
    QStringList asked;
    for (const Forms::FieldPath &path : filled(record, chosen))
        asked.append(path.toString());
    QTEST(asked, "paths");
}

QTEST_MAIN(RekeyFieldsTest)
#include "rekeyfieldstest.moc"
