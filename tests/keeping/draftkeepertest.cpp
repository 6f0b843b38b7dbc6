#include "keeping/draftkeeper.h"

#include "store/recordlease.h"
#include "support/samplerecords.h"
#include "support/storeplace.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace App;
using Forms::CustomerKind;
using Forms::CustomerModel;
using Forms::FieldPath;
using Support::StorePlace;

/// That what is typed is a draft in the store from its first change on, whole, each customer under
/// one record, and given up when the form is left.
class DraftKeeperTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void theFirstChangeMakesADraft();
    void everythingComesBack();
    void anUntouchedFormStoresNothing();
    void aFormTypedBackLeavesNoDraft();
    void aFileIsADraftUntouched();
    void undoComesBackToTheFormersRecord();
    void whatIsLeftIsGivenUp_data();
    void whatIsLeftIsGivenUp();
    void aCleanCloseLeavesNothingOpen();
    void theWindowClosesWhenAllIsSaved();

private:
    void type(const QString &name) { m_model->edit(FieldPath(u"firstName"_s), name); }
    void saveAll();
    StoredCustomer stored() const { return *m_place->look()->load(m_keeper->head().id); }
    bool isLeaseFree(qint64 id) const { return RecordLease::tryTake(m_place->path(), id).ok(); }

    std::unique_ptr<StorePlace> m_place;
    std::unique_ptr<CustomerModel> m_model;
    std::unique_ptr<DraftKeeper> m_keeper;
};

void DraftKeeperTest::init()
{
    m_place = std::make_unique<StorePlace>();
    m_model = std::make_unique<CustomerModel>([] { return QDate(2026, 3, 1); });
    m_keeper = std::make_unique<DraftKeeper>(*m_model, m_place->thread());
    m_model->startOver(Support::minimalRecord(CustomerKind::Individual));
}

void DraftKeeperTest::cleanup()
{
    m_keeper.reset();
    m_model.reset();
    m_place.reset();
}

void DraftKeeperTest::saveAll()
{
    m_keeper->save();
    QTRY_VERIFY(!m_keeper->hasUnsaved());
}

void DraftKeeperTest::theFirstChangeMakesADraft()
{
    QSignalSpy saved(m_keeper.get(), &DraftKeeper::saved);
    type(u"J"_s);
    QVERIFY(m_keeper->hasUnsaved());
    QTRY_COMPARE(saved.size(), 1);
    QVERIFY(!m_keeper->hasUnsaved());
    QCOMPARE(stored().draft.record.value(u"firstName"_s), u"J"_s);
    QCOMPARE(stored().head, m_keeper->head());
    type(u"Jo"_s);
    QTRY_COMPARE(saved.size(), 2);
    QCOMPARE(stored().draft.record.value(u"firstName"_s), u"Jo"_s);
    QCOMPARE(m_place->list().size(), 1);
    QCOMPARE(m_place->look()->openRecords()->size(), 1);
    QVERIFY(!isLeaseFree(m_keeper->head().id));
}

void DraftKeeperTest::everythingComesBack()
{
    const QList<Forms::Remark> remarks{{7, u"TradingName"_s, u"Ąžuolas"_s, u"No such field."_s}};
    m_model->edit(FieldPath(u"birthDate"_s), u"24.0"_s); // half-typed
    m_model->edit(FieldPath(u"citizenshipCountry"_s), u"Lithuainia"_s);
    m_model->insertRow(u"listAddress"_s, 0);
    m_model->insertRow(u"listAddress"_s, 1);
    m_model->edit(FieldPath(u"listAddress"_s, 1, u"city"_s), u"  Ӱ\u202E "_s);
    m_model->editChoices(u"initializeScreeningProcesses"_s, {u"PEP"_s, u"NO SUCH"_s});
    m_model->setKind(CustomerKind::Organization);
    m_model->edit(FieldPath(u"title"_s), u"UAB"_s);
    m_keeper->setSource(u"loaded.xml"_s, remarks);
    m_keeper->setFocus(FieldPath(u"listAddress"_s, 1, u"city"_s));
    saveAll();
    const Draft draft = stored().draft;
    QCOMPARE(draft.record, m_model->record());
    QCOMPARE(draft.remarks, remarks);
    QCOMPARE(draft.source, u"loaded.xml"_s);
    QCOMPARE(draft.focus, FieldPath(u"listAddress"_s, 1, u"city"_s));
    // A move of the focus alone is worth keeping too.
    m_keeper->setFocus(FieldPath(u"title"_s));
    QTRY_COMPARE(stored().draft.focus, FieldPath(u"title"_s));
}

void DraftKeeperTest::anUntouchedFormStoresNothing()
{
    m_keeper->setFocus(FieldPath(u"lastName"_s));
    m_model->leave(FieldPath(u"lastName"_s));
    m_model->revealAll();
    QVERIFY(!m_keeper->hasUnsaved());
    saveAll();
    m_model->replace({}, u"a new one"_s, CustomerModel::Reveal::Nothing);
    saveAll();
    m_keeper->close();
    m_place->wait();
    QVERIFY(m_place->list().isEmpty());
}

void DraftKeeperTest::aFormTypedBackLeavesNoDraft()
{
    const Forms::Record began = m_model->record();
    type(u"J"_s);
    saveAll();
    const qint64 id = m_keeper->head().id;
    type(began.value(u"firstName"_s));
    saveAll();
    QVERIFY(m_place->list().isEmpty());
    QVERIFY(m_place->look()->openRecords()->isEmpty());
    QVERIFY(isLeaseFree(id));
    QCOMPARE(m_keeper->head().id, 0);
    type(u"Jo"_s); // and on again
    saveAll();
    QCOMPARE(m_place->list().size(), 1);
    QCOMPARE(stored().draft.record.value(u"firstName"_s), u"Jo"_s);
}

void DraftKeeperTest::aFileIsADraftUntouched()
{
    m_model->replace(Support::fullRecord(CustomerKind::Organization), u"loading"_s,
                     CustomerModel::Reveal::Everything);
    m_keeper->setSource(u"full.json"_s, {});
    saveAll();
    QCOMPARE(m_place->list().size(), 1);
    type(u"x"_s);
    saveAll();
    m_model->history().undo();
    saveAll();
    QCOMPARE(m_place->list().size(), 1);
    QCOMPARE(stored().draft.record, Support::fullRecord(CustomerKind::Organization));
}

void DraftKeeperTest::undoComesBackToTheFormersRecord()
{
    type(u"Ana"_s);
    saveAll();
    const qint64 ana = m_keeper->head().id;
    m_model->replace(Support::fullRecord(CustomerKind::Organization), u"loading"_s,
                     CustomerModel::Reveal::Everything);
    m_keeper->setSource(u"full.json"_s, {});
    saveAll();
    const qint64 loaded = m_keeper->head().id;
    QVERIFY(loaded != ana);
    m_model->history().undo();
    QCOMPARE(m_keeper->head().id, ana);
    type(u"Anna"_s);
    saveAll();
    QCOMPARE(m_keeper->head().id, ana);
    QCOMPARE(stored().draft.record.value(u"firstName"_s), u"Anna"_s);
    m_model->history().undo();
    m_model->history().redo();
    saveAll();
    QCOMPARE(m_place->list().size(), 2);
    QCOMPARE(m_place->look()->load(loaded)->draft.record,
             Support::fullRecord(CustomerKind::Organization));
    QVERIFY(!isLeaseFree(ana));
    QVERIFY(!isLeaseFree(loaded)); // redo could bring it back
}

void DraftKeeperTest::whatIsLeftIsGivenUp_data()
{
    QTest::addColumn<bool>("isTypedAtOnce");
    QTest::newRow("the next one is not touched yet") << false;
    QTest::newRow("the next one is changed in the same breath") << true;
}

void DraftKeeperTest::whatIsLeftIsGivenUp()
{
    QFETCH(bool, isTypedAtOnce);
    type(u"Ana"_s);
    saveAll();
    const qint64 ana = m_keeper->head().id;
    m_model->startOver({});
    if (isTypedAtOnce)
        type(u"Bea"_s);
    QTRY_VERIFY(isLeaseFree(ana));
    saveAll();
    m_place->wait();
    const auto open = m_place->look()->openRecords();
    QCOMPARE(open->size(), isTypedAtOnce ? 1 : 0);
    QVERIFY(m_keeper->head().id != ana);
}

void DraftKeeperTest::aCleanCloseLeavesNothingOpen()
{
    type(u"Ana"_s);
    saveAll();
    m_model->replace(Support::fullRecord(CustomerKind::Individual), u"loading"_s,
                     CustomerModel::Reveal::Everything);
    type(u"not saved yet"_s);
    m_keeper->close();
    m_keeper.reset();
    m_place->end();
    m_place->begin();
    const auto store = m_place->look();
    QCOMPARE(store->page({}, 9)->size(), 2);
    QVERIFY(store->openRecords()->isEmpty());
    for (const RecordHead &head : m_place->list())
        QVERIFY(isLeaseFree(head.id));
}

void DraftKeeperTest::theWindowClosesWhenAllIsSaved()
{
    QSemaphore disk;
    m_place->thread().ask(
        this,
        [&disk](Store &) -> Forms::Result<Done> {
            disk.acquire(); // a slow one
            return Done();
        },
        [](const auto &) {});
    QSignalSpy allSaved(m_keeper.get(), &DraftKeeper::allSaved);
    type(u"Ana"_s);
    m_model->startOver(Support::minimalRecord(CustomerKind::Organization));
    m_model->edit(FieldPath(u"title"_s), u"UAB"_s);
    QVERIFY(m_keeper->hasUnsaved());
    m_keeper->save();
    QVERIFY(m_keeper->hasUnsaved());
    disk.release();
    QVERIFY(allSaved.wait());
    QCOMPARE(allSaved.size(), 1);
    QVERIFY(!m_keeper->hasUnsaved());
    QCOMPARE(m_place->list().size(), 2);
}

QTEST_GUILESS_MAIN(DraftKeeperTest)
#include "draftkeepertest.moc"
