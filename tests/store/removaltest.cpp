#include "history/historytable.h"
#include "support/storefolder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace App;
using Forms::CustomerKind;
using Support::StoreFolder;

/// That what is deleted can come back until it is purged, that what is wiped is gone, and that what is
/// to stay stays.
class RemovalTest : public QObject
{
    Q_OBJECT

private slots:
    void deletesAndRestores();
    void purgesWhatWasDeletedLongAgo();
    void wipesBodiesAndKnowsTheCustomerStill();
};

void RemovalTest::deletesAndRestores()
{
    StoreFolder folder;
    const auto store = folder.open();
    const RecordHead draft = Support::storedIn(*store, RecordState::Draft, u"A"_s);
    const RecordHead queued = Support::storedIn(*store, RecordState::Queued, u"B"_s);
    folder.now = folder.now.addSecs(60);
    QCOMPARE(*store->remove({draft.id, queued.id}), QList<qint64>{draft.id});
    const auto listed = *store->page({}, 9);
    QCOMPARE(listed, QList<RecordHead>{queued});
    QCOMPARE(*store->met(u"customerExtId"_s, u"IND-A"_s, false, 0), Forms::Earlier::Never);
    QVERIFY(store->restore({draft.id}).ok());
    const auto back = store->load(draft.id);
    QCOMPARE(back->draft, Support::draftOf(u"A"_s));
    QVERIFY(!back->head.isDeleted);
    QCOMPARE(back->head.changed, draft.changed); // it stands where it stood
    QCOMPARE(*store->met(u"customerExtId"_s, u"IND-A"_s, false, 0), Forms::Earlier::InDraft);
    QVERIFY(store->verify().ok());
}

void RemovalTest::purgesWhatWasDeletedLongAgo()
{
    StoreFolder folder;
    const auto store = folder.open();
    const RecordHead draft = Support::storedIn(*store, RecordState::Draft, u"A"_s);
    const RecordHead accepted = Support::storedIn(*store, RecordState::Accepted, u"B"_s);
    QCOMPARE(store->remove({draft.id, accepted.id})->size(), 2);
    QCOMPARE(*store->purgeRemoved(folder.now), 0);
    QCOMPARE(*store->purgeRemoved(folder.now.addMSecs(1)), 2);
    QCOMPARE(*store->purgeRemoved(folder.now.addMSecs(1)), 0);
    QCOMPARE(store->load(draft.id).failure().code, u"store.gone"_s);
    QVERIFY(store->load(accepted.id)->head.isWiped);
    QVERIFY(store->verify().ok());
    QVERIFY(store->history().verify()->firstBreak == 0);
    QVERIFY(Support::storedIn(*store, RecordState::Draft).id > accepted.id);
}

void RemovalTest::wipesBodiesAndKnowsTheCustomerStill()
{
    StoreFolder folder;
    const auto store = folder.open();
    const RecordHead old = Support::storedIn(*store, RecordState::Accepted, u"Old"_s);
    const RecordHead unknown = Support::storedIn(*store, RecordState::Unknown, u"Lost"_s);
    folder.now = folder.now.addDays(90);
    const RecordHead recent = Support::storedIn(*store, RecordState::Accepted, u"New"_s);
    QCOMPARE(*store->wipeBodies(folder.now.addDays(-1)), 1);
    QCOMPARE(*store->wipeBodies(folder.now.addDays(-1)), 0);
    const auto wiped = store->load(old.id);
    QVERIFY(wiped->head.isWiped);
    QCOMPARE(wiped->head.changed, old.changed);
    QCOMPARE(wiped->head.state, RecordState::Accepted);
    QCOMPARE(wiped->head.summary,
             (Summary{CustomerKind::Individual, {}, u"IND-Old"_s, u"COM-Old"_s, {}}));
    QCOMPARE(wiped->draft, Draft());
    QVERIFY(!wiped->request && !wiped->answer);
    QVERIFY(store->history().of(old.id)->first().isAnswerWiped);
    QCOMPARE(store->history().verify()->firstBreak, 0);
    QCOMPARE(*store->met(u"nationalCode"_s, u"NAT-Old"_s, false, 0), Forms::Earlier::Sent);
    QVERIFY(store->load(recent.id)->request.has_value());
    QVERIFY(store->load(unknown.id)->request.has_value());
    QVERIFY(store->verify().ok());
}

QTEST_GUILESS_MAIN(RemovalTest)
#include "removaltest.moc"
