#include "keeping/draftkeeper.h"

#include "store/recordlease.h"
#include "support/noroom.h"
#include "support/samplerecords.h"
#include "support/storefolder.h"
#include "support/storeplace.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace App;
using Forms::CustomerModel;
using Forms::FieldPath;
using Support::NoRoom;
using Support::StorePlace;

/// That nothing typed is lost where it cannot be stored, and that it is stored, once and under one
/// record, as soon as it can be.
class DraftTroubleTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aFullDiskIsToldAndGotOver();
    void whatIsLeftBehindIsStoredLater();
    void aDraftThatIsNotWantedGoesLater();
    void aClosedStoreStoresOnceItOpens();
    void aChangeElsewhereKeepsBoth();
    void aChangeElsewhereSplitsOnce();
    void whatWasPurgedElsewhereBeginsAnew();
    void aDamagedStoreBeginsAnew();
    void typingDoesNotWaitForAFailureBefore();
    void aSlowDiskGetsOneChangeAtATime();

private:
    void type(const QString &name) { m_model->edit(FieldPath(u"firstName"_s), name); }
    void saveAll();
    void holdUp();
    QString nameOf(qint64 id) const
    {
        return m_place->look()->load(id)->draft.record.value(u"firstName"_s);
    }

    std::unique_ptr<StorePlace> m_place;
    std::unique_ptr<CustomerModel> m_model;
    std::unique_ptr<DraftKeeper> m_keeper;
    QSemaphore m_disk; ///< what a slow disk waits for
    QStringList m_failures;
    int m_splits = 0;
};

void DraftTroubleTest::init()
{
    m_failures.clear();
    m_splits = 0;
    m_place = std::make_unique<StorePlace>();
    m_model = std::make_unique<CustomerModel>([] { return QDate(2026, 3, 1); });
    m_keeper = std::make_unique<DraftKeeper>(*m_model, m_place->thread());
    m_model->startOver(Support::minimalRecord(Forms::CustomerKind::Individual));
    connect(m_keeper.get(), &DraftKeeper::notSaved, this,
            [this](const Forms::Failure &failure) { m_failures.append(failure.code); });
    connect(m_keeper.get(), &DraftKeeper::wasSplit, this, [this] { ++m_splits; });
}

void DraftTroubleTest::cleanup()
{
    m_keeper.reset();
    m_model.reset();
    m_place.reset();
}

void DraftTroubleTest::saveAll()
{
    m_keeper->save();
    QTRY_VERIFY_WITH_TIMEOUT(!m_keeper->hasUnsaved(), 20000);
}

/// The store's thread does nothing until the semaphore is released.
void DraftTroubleTest::holdUp()
{
    m_place->thread().ask(
        this,
        [this](Store &) -> Forms::Result<Done> {
            m_disk.acquire();
            return Done();
        },
        [](const auto &) {});
}

void DraftTroubleTest::aFullDiskIsToldAndGotOver()
{
    type(u"Ana"_s);
    saveAll();
    const qint64 id = m_keeper->head().id;
    {
        const NoRoom noRoom;
        type(u"Anna"_s);
        QTRY_COMPARE(m_failures, QStringList{u"store.full"_s});
        QVERIFY(m_keeper->hasUnsaved());
        QCOMPARE(m_model->record().value(u"firstName"_s), u"Anna"_s);
    }
    QTRY_VERIFY_WITH_TIMEOUT(!m_keeper->hasUnsaved(), 20000); // by itself
    QCOMPARE(m_keeper->head().id, id);
    QCOMPARE(nameOf(id), u"Anna"_s);
    QCOMPARE(m_place->list().size(), 1);
}

void DraftTroubleTest::whatIsLeftBehindIsStoredLater()
{
    {
        const NoRoom noRoom;
        type(u"Ana"_s);
        m_model->startOver({});
        QTRY_VERIFY(!m_failures.isEmpty());
        type(u"Bea"_s);
    }
    QTRY_VERIFY_WITH_TIMEOUT(!m_keeper->hasUnsaved(), 20000);
    m_place->wait();
    const auto list = m_place->list();
    QCOMPARE(list.size(), 2);
    QCOMPARE(m_place->look()->openRecords()->size(), 1);
    for (const RecordHead &head : list)
        QCOMPARE(RecordLease::tryTake(m_place->path(), head.id).ok(),
                 head.id != m_keeper->head().id);
}

void DraftTroubleTest::aDraftThatIsNotWantedGoesLater()
{
    const QString began = m_model->record().value(u"firstName"_s);
    type(u"Ana"_s);
    saveAll();
    {
        const NoRoom noRoom;
        type(began);
        m_keeper->save();
        QTRY_VERIFY(!m_failures.isEmpty());
    }
    saveAll();
    QVERIFY(m_place->list().isEmpty());
}

void DraftTroubleTest::aClosedStoreStoresOnceItOpens()
{
    m_place->thread().close();
    type(u"Ana"_s);
    m_keeper->save();
    m_place->wait();
    QVERIFY(m_keeper->hasUnsaved());
    m_place->open();
    QTRY_VERIFY(!m_keeper->hasUnsaved());
    QCOMPARE(nameOf(m_keeper->head().id), u"Ana"_s);
}

void DraftTroubleTest::aChangeElsewhereKeepsBoth()
{
    type(u"Ana"_s);
    saveAll();
    const RecordHead head = m_keeper->head();
    QVERIFY(m_place->look()->saveDraft(head, Support::draftOf(u"Other"_s)).ok());
    type(u"Anna"_s);
    saveAll();
    QCOMPARE(m_splits, 1);
    QVERIFY(m_keeper->head().id != head.id);
    QCOMPARE(nameOf(m_keeper->head().id), u"Anna"_s);
    QCOMPARE(nameOf(head.id), u"Other"_s);
    QVERIFY(m_failures.isEmpty());
    m_place->wait();
    QVERIFY(RecordLease::tryTake(m_place->path(), head.id).ok());
    QVERIFY(!RecordLease::tryTake(m_place->path(), m_keeper->head().id));
}

void DraftTroubleTest::aChangeElsewhereSplitsOnce()
{
    type(u"Ana"_s);
    saveAll();
    const RecordHead head = m_keeper->head();
    holdUp();
    m_place->thread().ask(
        this, [head](Store &store) { return store.saveDraft(head, Support::draftOf(u"Other"_s)); },
        [](const auto &) {});
    for (const QString &name : {u"A"_s, u"An"_s, u"Ann"_s}) {
        type(name);
        m_keeper->save(); // each under way before the first comes back
    }
    m_disk.release();
    QTRY_VERIFY_WITH_TIMEOUT(!m_keeper->hasUnsaved(), 20000);
    QCOMPARE(m_splits, 1);
    QCOMPARE(m_place->list().size(), 2);
    QCOMPARE(nameOf(m_keeper->head().id), u"Ann"_s);
    QCOMPARE(m_place->look()->openRecords()->size(), 2); // the other one's, and this
}

void DraftTroubleTest::whatWasPurgedElsewhereBeginsAnew()
{
    type(u"Ana"_s);
    saveAll();
    const auto other = m_place->look();
    QVERIFY(other->remove({m_keeper->head().id}).ok());
    QCOMPARE(*other->purgeRemoved(m_place->clock()().addDays(1)), 1);
    type(u"Anna"_s);
    saveAll();
    QCOMPARE(m_place->list().size(), 1);
    QCOMPARE(nameOf(m_keeper->head().id), u"Anna"_s);
}

void DraftTroubleTest::aDamagedStoreBeginsAnew()
{
    type(u"Ana"_s);
    saveAll();
    m_model->replace(Support::fullRecord(Forms::CustomerKind::Individual), u"loading"_s,
                     CustomerModel::Reveal::Everything);
    m_keeper->setSource(u"full.json"_s, {});
    saveAll();
    m_place->damage();
    type(u"Cid"_s);
    m_keeper->save();
    type(u"Cidas"_s);
    m_keeper->save();
    QTRY_VERIFY_WITH_TIMEOUT(!m_keeper->hasUnsaved() && m_place->list().size() == 2, 20000);
    m_place->wait();
    QStringList names;
    for (const RecordHead &head : m_place->list())
        names.append(nameOf(head.id));
    names.sort();
    QCOMPARE(names, QStringList({u"Ana"_s, u"Cidas"_s}));
    QCOMPARE(nameOf(m_keeper->head().id), u"Cidas"_s);
    QCOMPARE(m_splits, 0);
    type(u"Cid"_s); // and goes on under the same
    saveAll();
    QCOMPARE(m_place->list().size(), 2);
    QVERIFY(!RecordLease::tryTake(m_place->path(), m_keeper->head().id));
}

void DraftTroubleTest::typingDoesNotWaitForAFailureBefore()
{
    auto noRoom = std::make_unique<NoRoom>();
    type(u"Ana"_s);
    QTRY_VERIFY(!m_failures.isEmpty());
    noRoom.reset();
    type(u"Anna"_s);
    // The rest after a failure is five times as long.
    QTRY_VERIFY_WITH_TIMEOUT(!m_keeper->hasUnsaved(), 1500);
    QCOMPARE(nameOf(m_keeper->head().id), u"Anna"_s);
}

void DraftTroubleTest::aSlowDiskGetsOneChangeAtATime()
{
    holdUp();
    type(u"A"_s);
    for (int key = 0; key < 6; ++key) { // each of these is a rest after a change
        QTest::qWait(450);
        type(QString(key + 2, u'A'));
    }
    m_disk.release();
    QTRY_VERIFY(!m_keeper->hasUnsaved());
    QCOMPARE(nameOf(m_keeper->head().id), QString(7, u'A'));
    // One that waited for the disk, and one with all that was typed meanwhile.
    QCOMPARE(m_keeper->head().revision, 2);
}

QTEST_GUILESS_MAIN(DraftTroubleTest)
#include "drafttroubletest.moc"
