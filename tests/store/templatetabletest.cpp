#include "store/templatetable.h"

#include "store/database.h"
#include "support/samplerecords.h"
#include "support/storefolder.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace App;
using Support::StoreFolder;

/// That templates come back as they were kept, in their order, to nobody without the key and from
/// nobody else's hands.
class TemplateTableTest : public QObject
{
    Q_OBJECT

private slots:
    void givesBackWhatItWasGiven();
    void standsInOrder();
    void changesAndRemoves();
    void whatIsGoneStaysGone();
    void leavesOutWhatWasTamperedWith_data();
    void leavesOutWhatWasTamperedWith();
    void theFileTellsNeitherNamesNorValues();
    void wipesWhatIsRemoved();
    void anotherKeyOpensNothing();
    void failsWithoutAKey();
    void allChangesAreOne();
};

namespace {

CustomerTemplate named(const QString &name, int place = 0)
{
    CustomerTemplate made;
    made.place = place;
    made.name = name;
    made.record.setValue(u"activityDescription"_s, u"of "_s + name);
    return made;
}

QStringList names(Store &store)
{
    const auto templates = store.templates();
    QStringList all;
    for (const CustomerTemplate &each : templates->all)
        all.append(each.name);
    return all;
}

bool fileHolds(const StoreFolder &folder, const QByteArray &bytes)
{
    bool holds = false;
    for (const QString &ending : {u""_s, u"-wal"_s}) {
        QFile file(folder.file() + ending);
        holds = holds || (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes));
    }
    return holds;
}

} // namespace

void TemplateTableTest::givesBackWhatItWasGiven()
{
    StoreFolder folder;
    CustomerTemplate kept = named(u"Mažmeninis „1“"_s);
    kept.record = Support::fullRecord(Forms::CustomerKind::Organization);
    QVERIFY(folder.open()->changeTemplates({kept}, {}).ok());
    const auto read = folder.open()->templates();
    QVERIFY(read.ok());
    QCOMPARE(read->all.size(), 1);
    kept.id = read->all.first().id;
    QVERIFY(kept.id != 0);
    QVERIFY(read->all.first() == kept);
    QCOMPARE(read->altered, 0);
}

void TemplateTableTest::standsInOrder()
{
    StoreFolder folder;
    const auto store = folder.open();
    QVERIFY(
        store->changeTemplates({named(u"c"_s, 1), named(u"b"_s, 0), named(u"d"_s, 1)}, {}).ok());
    QCOMPARE(names(*store), (QStringList{u"b"_s, u"c"_s, u"d"_s}));
}

void TemplateTableTest::changesAndRemoves()
{
    StoreFolder folder;
    const auto store = folder.open();
    QVERIFY(store->changeTemplates({named(u"a"_s, 0), named(u"b"_s, 1)}, {}).ok());
    CustomerTemplate first = store->templates()->all.first();
    first.name = u"z"_s;
    first.place = 2;
    QVERIFY(store->changeTemplates({first}, {}).ok());
    QCOMPARE(names(*store), (QStringList{u"b"_s, u"z"_s}));
    QVERIFY(store->changeTemplates({}, {first.id}).ok());
    QCOMPARE(names(*store), QStringList{u"b"_s});
}

void TemplateTableTest::whatIsGoneStaysGone()
{
    StoreFolder folder;
    const auto store = folder.open();
    QVERIFY(store->changeTemplates({named(u"a"_s)}, {}).ok());
    const CustomerTemplate kept = store->templates()->all.first();
    QVERIFY(folder.open()->changeTemplates({}, {kept.id}).ok()); // by another program
    QVERIFY(store->changeTemplates({kept}, {}).ok());
    QCOMPARE(names(*store), QStringList());
}

void TemplateTableTest::leavesOutWhatWasTamperedWith_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("altered") << u"UPDATE template SET content = content || x'00' WHERE id = 1"_s;
    QTest::newRow("cut off") << u"UPDATE template SET content = x'00' WHERE id = 1"_s;
    QTest::newRow("another one's")
        << u"UPDATE template SET content = (SELECT content FROM template WHERE id = 2) WHERE id = 1"_s;
    QTest::newRow("under another id") << u"UPDATE template SET id = 3 WHERE id = 1"_s;
}

void TemplateTableTest::leavesOutWhatWasTamperedWith()
{
    QFETCH(QString, statement);
    StoreFolder folder;
    const auto store = folder.open();
    QVERIFY(store->changeTemplates({named(u"a"_s, 0), named(u"b"_s, 1)}, {}).ok());
    folder.sql(statement);
    QCOMPARE(names(*store), QStringList{u"b"_s});
    QCOMPARE(store->templates()->altered, 1);
}

void TemplateTableTest::theFileTellsNeitherNamesNorValues()
{
    StoreFolder folder;
    const auto store = folder.open();
    QVERIFY(store->changeTemplates({named(u"CanaryName"_s)}, {}).ok());
    QVERIFY(!fileHolds(folder, "Canary"));
    QVERIFY(!fileHolds(folder, QByteArray::fromHex("00430061006e"))); // nor in UTF-16
}

void TemplateTableTest::wipesWhatIsRemoved()
{
    StoreFolder folder;
    const auto store = folder.open();
    QVERIFY(store->changeTemplates({named(u"a"_s)}, {}).ok());
    const QByteArray sealed =
        folder.sql(u"SELECT content FROM template"_s).first().toByteArray().mid(10, 40);
    QVERIFY(fileHolds(folder, sealed));
    QVERIFY(store->changeTemplates({}, {1}).ok());
    QVERIFY(!fileHolds(folder, sealed));
}

void TemplateTableTest::anotherKeyOpensNothing()
{
    StoreFolder folder;
    QVERIFY(folder.open()->changeTemplates({named(u"a"_s)}, {}).ok());
    const auto database = std::move(*Database::open(folder.path()));
    const auto read = TemplateTable(*database, SecretKey::random()).all();
    QVERIFY(read->all.isEmpty());
    QCOMPARE(read->altered, 1);
}

void TemplateTableTest::failsWithoutAKey()
{
    StoreFolder folder;
    folder.key = {};
    const auto store = folder.open();
    QCOMPARE(store->templates().failure().code, u"store.noKey"_s);
    QCOMPARE(store->changeTemplates({named(u"a"_s)}, {}).failure().code, u"store.noKey"_s);
    QVERIFY(!fileHolds(folder, "of a"));
}

void TemplateTableTest::allChangesAreOne()
{
    StoreFolder folder;
    const auto store = folder.open();
    folder.sql(u"CREATE TRIGGER no_more BEFORE INSERT ON template WHEN NEW.id = 2 "
               "BEGIN SELECT RAISE(ABORT, 'no'); END"_s);
    QVERIFY(!store->changeTemplates({named(u"a"_s), named(u"b"_s)}, {}).ok());
    QCOMPARE(names(*store), QStringList());
}

QTEST_GUILESS_MAIN(TemplateTableTest)
#include "templatetabletest.moc"
