#include "keeping/draftkeeper.h"

#include "store/recordlease.h"
#include "support/samplerecords.h"
#include "support/storefolder.h"
#include "support/storeplace.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace App;
using Forms::CustomerModel;
using Forms::FieldPath;
using Support::StorePlace;

Q_DECLARE_METATYPE(App::RecordState)

/// That a stored customer comes to the form as it was left, to be changed where that is allowed and
/// nobody else has it.
class DraftOpeningTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aStateSaysWhatMayBeDone_data();
    void aStateSaysWhatMayBeDone();
    void oneThatIsElsewhereIsReadOnly();
    void theSameTwiceInARowIsNotElsewhere();
    void theOneInTheFormStaysWithWhatWasTyped();
    void oneThatUndoLeadsToIsNotElsewhere();
    void whatIsNotThereIsTold();
    void whatWasTypedBeforeIsStored();

private:
    qint64 stored(RecordState state) const { return Support::storedIn(*m_place->look(), state).id; }
    void open(qint64 id);
    void saveAll();

    std::unique_ptr<StorePlace> m_place;
    std::unique_ptr<CustomerModel> m_model;
    std::unique_ptr<DraftKeeper> m_keeper;
    QList<bool> m_elsewhere; ///< of each that was opened
    QStringList m_failures;
};

void DraftOpeningTest::init()
{
    m_elsewhere.clear();
    m_failures.clear();
    m_place = std::make_unique<StorePlace>();
    m_model = std::make_unique<CustomerModel>([] { return QDate(2026, 3, 1); });
    m_keeper = std::make_unique<DraftKeeper>(*m_model, m_place->thread());
    connect(m_keeper.get(), &DraftKeeper::opened, this,
            [this](const StoredCustomer &, bool isElsewhere) { m_elsewhere.append(isElsewhere); });
    connect(m_keeper.get(), &DraftKeeper::notOpened, this,
            [this](const Forms::Failure &failure) { m_failures.append(failure.code); });
}

void DraftOpeningTest::cleanup()
{
    m_keeper.reset();
    m_model.reset();
    m_place.reset();
}

void DraftOpeningTest::open(qint64 id)
{
    const auto before = m_elsewhere.size();
    m_keeper->open(id);
    QTRY_COMPARE(m_elsewhere.size(), before + 1);
}

void DraftOpeningTest::saveAll()
{
    m_keeper->save();
    QTRY_VERIFY(!m_keeper->hasUnsaved());
    m_place->wait();
}

void DraftOpeningTest::aStateSaysWhatMayBeDone_data()
{
    QTest::addColumn<RecordState>("state");
    QTest::addColumn<bool>("isLocked");
    QTest::newRow("a draft") << RecordState::Draft << false;
    QTest::newRow("a refused one") << RecordState::Refused << false;
    QTest::newRow("one that waits") << RecordState::Queued << true;
    QTest::newRow("one that is being sent") << RecordState::Sending << true;
    QTest::newRow("an accepted one") << RecordState::Accepted << true;
    QTest::newRow("one that may have arrived") << RecordState::Unknown << true;
}

void DraftOpeningTest::aStateSaysWhatMayBeDone()
{
    QFETCH(RecordState, state);
    QFETCH(bool, isLocked);
    Draft draft = Support::draftOf(u"Ona"_s);
    draft.record.setValue(u"birthDate"_s, u"half"_s);
    const qint64 id = stored(state);
    if (!isLocked) {
        const auto store = m_place->look();
        QVERIFY(store->saveDraft(store->load(id)->head, draft).ok());
    }
    open(id);
    QCOMPARE(m_elsewhere, QList<bool>{false});
    QCOMPARE(m_model->isLocked(), isLocked);
    QCOMPARE(m_keeper->head().id, id);
    QVERIFY(!RecordLease::tryTake(m_place->path(), id));
    m_model->edit(FieldPath(u"firstName"_s), u"Changed"_s);
    saveAll();
    const auto after = m_place->look()->load(id);
    QCOMPARE(after->draft.record.value(u"firstName"_s), isLocked ? u"Ona"_s : u"Changed"_s);
    if (!isLocked)
        QVERIFY(m_model->shownAt(FieldPath(u"birthDate"_s)));
    QCOMPARE(m_place->list().size(), 1);
}

void DraftOpeningTest::oneThatIsElsewhereIsReadOnly()
{
    const qint64 id = stored(RecordState::Draft);
    QVERIFY(m_place->look()->setOpen(id, false).ok());
    {
        const auto other = RecordLease::tryTake(m_place->path(), id);
        open(id);
        QCOMPARE(m_elsewhere, QList<bool>{true});
        QVERIFY(m_model->isLocked());
        QVERIFY(m_place->look()->openRecords()->isEmpty()); // the other window says so itself
        m_model->edit(FieldPath(u"firstName"_s), u"Changed"_s);
        saveAll();
        QCOMPARE(m_place->look()->load(id)->draft, Support::draftOf(u"Ona"_s));
        QVERIFY(m_place->look()->setOpen(id, true).ok());
        m_model->startOver({});
        saveAll();
        // What another window has open stays open when it was only read here.
        QCOMPARE(m_place->look()->openRecords()->size(), 1);
    }
    open(id);
    QVERIFY(!m_elsewhere.last());
}

void DraftOpeningTest::theSameTwiceInARowIsNotElsewhere()
{
    const qint64 id = stored(RecordState::Draft);
    m_keeper->open(id); // as with a double click on a line that Enter opens too
    m_keeper->open(id);
    m_place->wait();
    QTRY_VERIFY(!m_elsewhere.isEmpty());
    m_place->wait();
    QVERIFY(!m_elsewhere.contains(true));
    QVERIFY(!m_model->isLocked());
    open(id); // and once more, later
    QVERIFY(!m_model->isLocked());
}

void DraftOpeningTest::theOneInTheFormStaysWithWhatWasTyped()
{
    const qint64 id = stored(RecordState::Draft);
    open(id);
    m_model->edit(FieldPath(u"firstName"_s), u"Onutė"_s);
    const qint64 identity = m_model->identity();
    m_keeper->open(id);
    m_model->edit(FieldPath(u"lastName"_s), u"typed meanwhile"_s);
    QTRY_COMPARE(m_elsewhere.size(), 2);
    QVERIFY(!m_elsewhere.contains(true));
    QVERIFY(!m_model->isLocked());
    QCOMPARE(m_model->identity(), identity);
    QCOMPARE(m_model->record().value(u"firstName"_s), u"Onutė"_s);
    QCOMPARE(m_model->record().value(u"lastName"_s), u"typed meanwhile"_s);
    saveAll();
    QCOMPARE(m_place->list().size(), 1);
    QCOMPARE(m_place->look()->load(id)->draft.record, m_model->record());
    QVERIFY(!RecordLease::tryTake(m_place->path(), id));
}

void DraftOpeningTest::oneThatUndoLeadsToIsNotElsewhere()
{
    m_model->edit(FieldPath(u"firstName"_s), u"Ana"_s);
    saveAll();
    const qint64 ana = m_keeper->head().id;
    m_model->replace(Support::fullRecord(Forms::CustomerKind::Organization), u"loading"_s,
                     CustomerModel::Reveal::Everything);
    open(ana);
    QVERIFY(!m_elsewhere.last());
    QVERIFY(!m_model->isLocked());
    m_model->edit(FieldPath(u"firstName"_s), u"Anna"_s);
    saveAll();
    QCOMPARE(m_keeper->head().id, ana);
    QCOMPARE(m_place->look()->load(ana)->draft.record.value(u"firstName"_s), u"Anna"_s);
    QVERIFY(!RecordLease::tryTake(m_place->path(), ana));
    QCOMPARE(m_place->look()->openRecords()->size(), 1);
}

void DraftOpeningTest::whatIsNotThereIsTold()
{
    m_model->edit(FieldPath(u"firstName"_s), u"Ana"_s);
    m_keeper->open(4711);
    QTRY_COMPARE(m_failures, QStringList{u"store.gone"_s});
    QCOMPARE(m_model->record().value(u"firstName"_s), u"Ana"_s);
    QVERIFY(RecordLease::tryTake(m_place->path(), 4711).ok());
    m_place->thread().close();
    m_keeper->open(1);
    QTRY_COMPARE(m_failures.last(), u"store.closed"_s);
}

void DraftOpeningTest::whatWasTypedBeforeIsStored()
{
    const qint64 id = stored(RecordState::Draft);
    m_model->edit(FieldPath(u"firstName"_s), u"Ana"_s);
    m_keeper->open(id);
    m_model->edit(FieldPath(u"firstName"_s), u"Anna"_s);
    QTRY_COMPARE(m_elsewhere.size(), 1);
    saveAll();
    QCOMPARE(m_place->list().size(), 2);
    for (const RecordHead &head : m_place->list())
        if (head.id != id)
            QCOMPARE(m_place->look()->load(head.id)->draft.record.value(u"firstName"_s), u"Anna"_s);
}

QTEST_GUILESS_MAIN(DraftOpeningTest)
#include "draftopeningtest.moc"
