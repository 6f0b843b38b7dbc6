#include "contract/fieldpath.h"
#include "contract/catalogue.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Forms;

/// That a path and its text are the same thing.
class FieldPathTest : public QObject
{
    Q_OBJECT

private slots:
    void comesBackFromItsText_data();
    void comesBackFromItsText();
    void readsNothingElse_data();
    void readsNothingElse();
    void everyFieldsPathComesBack();
    void equalPathsHaveEqualHashes();
};

void FieldPathTest::comesBackFromItsText_data()
{
    QTest::addColumn<FieldPath>("path");
    QTest::addColumn<QString>("text");
    QTest::newRow("a field") << FieldPath(u"firstName"_s) << u"firstName"_s;
    QTest::newRow("a row") << FieldPath(u"listAddress"_s, 0) << u"listAddress[0]"_s;
    QTest::newRow("a field in a row")
        << FieldPath(u"listAddress"_s, 12, u"country"_s) << u"listAddress[12].country"_s;
    QTest::newRow("the largest row")
        << FieldPath(u"listAddress"_s, 999999999) << u"listAddress[999999999]"_s;
}

void FieldPathTest::comesBackFromItsText()
{
    QFETCH(FieldPath, path);
    QFETCH(QString, text);
    QCOMPARE(path.toString(), text);
    const auto read = FieldPath::fromString(text);
    QVERIFY(read);
    QCOMPARE(*read, path);
}

void FieldPathTest::readsNothingElse_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("no text") << QString();
    QTest::newRow("a space before") << u" firstName"_s;
    QTest::newRow("a line end behind") << u"firstName\n"_s;
    QTest::newRow("no index") << u"listAddress[]"_s;
    QTest::newRow("a negative index") << u"listAddress[-1]"_s;
    QTest::newRow("a zero in front of the index") << u"listAddress[01]"_s;
    QTest::newRow("an index that no int holds") << u"listAddress[99999999999]"_s;
    QTest::newRow("an index in Arabic digits") << u"listAddress[٣]"_s;
    QTest::newRow("a point and nothing") << u"listAddress[0]."_s;
    QTest::newRow("a field without a row") << u"listAddress.country"_s;
    QTest::newRow("a row in a row") << u"listAddress[0].country[1]"_s;
    QTest::newRow("a bracket alone") << u"listAddress[0"_s;
}

void FieldPathTest::readsNothingElse()
{
    QFETCH(QString, text);
    QVERIFY(!FieldPath::fromString(text));
}

void FieldPathTest::everyFieldsPathComesBack()
{
    for (const Field &field : Catalogue::fields()) {
        QCOMPARE(FieldPath::fromString(field.name), FieldPath(field.name));
        for (const Field &part : field.rowFields) {
            const FieldPath path(field.name, 7, part.name);
            QCOMPARE(FieldPath::fromString(path.toString()), path);
        }
    }
}

void FieldPathTest::equalPathsHaveEqualHashes()
{
    const FieldPath path(u"listAddress"_s, 1, u"city"_s);
    QCOMPARE(qHash(path), qHash(*FieldPath::fromString(u"listAddress[1].city")));
    QVERIFY(path != FieldPath(u"listAddress"_s, 2, u"city"_s));
    QVERIFY(FieldPath(u"listAddress"_s) != FieldPath(u"listAddress"_s, 0));
}

QTEST_GUILESS_MAIN(FieldPathTest)
#include "fieldpathtest.moc"
