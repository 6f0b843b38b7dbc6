#include "support/storefolder.h"

#include "store/database.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace App;
using Support::StoreFolder;

/// That whatever another program changes in a record's row is noticed, and that the other records can
/// be worked with nevertheless.
class StoreTamperTest : public QObject
{
    Q_OBJECT

private slots:
    void noticesEdits_data();
    void noticesEdits();
    void noticesARowThatWasPutBackWhole();
    void noticesALostRow();
    void noticesALostLedger();
    void noticesAnEarlierLedger();
    void otherRecordsGoOn();
};

void StoreTamperTest::noticesEdits_data()
{
    QTest::addColumn<QString>("edit");
    QTest::newRow("the state") << u"UPDATE record SET state = 0 WHERE id = 1"_s;
    QTest::newRow("the revision") << u"UPDATE record SET revision = revision + 1 WHERE id = 1"_s;
    QTest::newRow("the time") << u"UPDATE record SET changed = changed + 1 WHERE id = 1"_s;
    QTest::newRow("practice") << u"UPDATE record SET practice = 1 WHERE id = 1"_s;
    QTest::newRow("deleted") << u"UPDATE record SET deleted = 1 WHERE id = 1"_s;
    QTest::newRow("wiped") << u"UPDATE record SET wiped = 1 WHERE id = 1"_s;
    QTest::newRow("the summary taken out") << u"UPDATE record SET summary = NULL WHERE id = 1"_s;
    QTest::newRow("the content taken out") << u"UPDATE record SET content = NULL WHERE id = 1"_s;
    QTest::newRow("the content of another record")
        << u"UPDATE record SET content = (SELECT content FROM record WHERE id = 2) WHERE id = 1"_s;
    QTest::newRow("the summary of another record")
        << u"UPDATE record SET summary = (SELECT summary FROM record WHERE id = 2) WHERE id = 1"_s;
    QTest::newRow("its own summary as the content")
        << u"UPDATE record SET content = summary WHERE id = 1"_s;
    QTest::newRow("a byte of the content")
        << u"UPDATE record SET content = CAST(substr(content, 1, 60) || x'00' || "
           "substr(content, 62) AS BLOB) WHERE id = 1"_s;
}

void StoreTamperTest::noticesEdits()
{
    QFETCH(QString, edit);
    StoreFolder folder;
    const auto store = folder.open();
    Support::storedIn(*store, RecordState::Unknown, u"A"_s);
    Support::storedIn(*store, RecordState::Unknown, u"B"_s);
    QVERIFY(store->verify().ok());
    // 61 bytes in, a sealed byte is zero once in 256 times.
    if (edit.contains(u"x'00'") &&
        folder.sql(u"SELECT substr(content, 61, 1) = x'00' FROM record WHERE id = 1"_s)
            .first()
            .toBool())
        edit.replace(u"x'00'"_s, u"x'01'"_s);
    folder.sql(edit);
    QCOMPARE(store->load(1).failure().code, u"store.tampered"_s);
    QCOMPARE(store->beginSending(1).failure().code, u"store.tampered"_s);
    QCOMPARE(store->verify().failure().code, u"store.tampered"_s);
    QVERIFY(store->load(2).ok());
}

void StoreTamperTest::noticesARowThatWasPutBackWhole()
{
    StoreFolder folder;
    const auto store = folder.open();
    const RecordHead draft = Support::storedIn(*store, RecordState::Draft);
    folder.sql(u"CREATE TABLE copy AS SELECT * FROM record"_s);
    QVERIFY(store->saveDraft(draft, Support::draftOf(u"B"_s)).ok());
    QVERIFY(store->verify().ok());
    folder.sql(u"REPLACE INTO record SELECT * FROM copy"_s);
    // The row itself is sound, as it was sound then.
    QCOMPARE(store->load(draft.id)->draft, Support::draftOf(u"Ona"_s));
    QCOMPARE(store->verify().failure().code, u"store.tampered"_s);
    // What is stored after that does not cover it up.
    Support::storedIn(*store, RecordState::Draft);
    QVERIFY(store->saveDraft(store->load(draft.id)->head, Support::draftOf(u"C"_s)).ok());
    QCOMPARE(store->verify().failure().code, u"store.tampered"_s);
}

void StoreTamperTest::noticesALostRow()
{
    StoreFolder folder;
    const auto store = folder.open();
    const RecordHead draft = Support::storedIn(*store, RecordState::Draft);
    Support::storedIn(*store, RecordState::Draft);
    folder.sql(u"DELETE FROM mark WHERE record = ?"_s, {draft.id});
    folder.sql(u"DELETE FROM record WHERE id = ?"_s, {draft.id});
    QCOMPARE(store->verify().failure().code, u"store.tampered"_s);
}

void StoreTamperTest::noticesALostLedger()
{
    StoreFolder folder;
    {
        const auto store = folder.open();
        Support::storedIn(*store, RecordState::Draft);
        folder.sql(u"DELETE FROM fact WHERE name = 'ledger'"_s);
        QCOMPARE(store->verify().failure().code, u"store.tampered"_s);
    }
    // Nor can the store be given to another key by taking the check of the key out.
    folder.sql(u"DELETE FROM fact WHERE name = 'check'"_s);
    QCOMPARE(folder.failureToOpen(), u"store.tampered"_s);
}

void StoreTamperTest::noticesAnEarlierLedger()
{
    StoreFolder folder;
    const auto store = folder.open();
    Support::storedIn(*store, RecordState::Draft);
    const QVariant earlier = folder.sql(u"SELECT value FROM fact WHERE name = 'ledger'"_s).first();
    Support::storedIn(*store, RecordState::Draft);
    folder.sql(u"UPDATE fact SET value = ? WHERE name = 'ledger'"_s, {earlier});
    QCOMPARE(store->verify().failure().code, u"store.tampered"_s);
}

void StoreTamperTest::otherRecordsGoOn()
{
    StoreFolder folder;
    const auto store = folder.open();
    const RecordHead bad = Support::storedIn(*store, RecordState::Accepted, u"A"_s);
    const RecordHead good = Support::storedIn(*store, RecordState::Accepted, u"B"_s);
    folder.sql(u"UPDATE record SET content = summary, summary = content WHERE id = ?"_s, {bad.id});
    folder.now = folder.now.addSecs(1);
    QCOMPARE(*store->remove({bad.id, good.id}), QList<qint64>{good.id});
    QVERIFY(store->restore({good.id}).ok());
    const auto page = *store->page({}, 9);
    QCOMPARE(page.size(), 2);
    for (const RecordHead &head : page) {
        QCOMPARE(head.isReadable, head.id == good.id);
        QCOMPARE(head.summary == Summary(), head.id == bad.id);
    }
    QCOMPARE(*store->wipeBodies(folder.now), 1);
    QVERIFY(store->load(good.id)->head.isWiped);
    QCOMPARE(store->load(bad.id).failure().code, u"store.tampered"_s);
}

QTEST_GUILESS_MAIN(StoreTamperTest)
#include "storetampertest.moc"
