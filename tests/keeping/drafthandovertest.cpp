#include "keeping/draftkeeper.h"

#include "support/samplerecords.h"
#include "support/storefolder.h"
#include "support/storeplace.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace App;
using Forms::CustomerKind;
using Forms::CustomerModel;
using Forms::FieldPath;
using Support::StorePlace;

/// That a draft that is handed over is stored by whoever has it, and that only a change of the
/// customer makes one out of what was refused.
class DraftHandOverTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void whatIsHandedOverIsNotStoredMeanwhile_data();
    void whatIsHandedOverIsNotStoredMeanwhile();
    void theFocusAloneDoesNotReopenWhatWasRefused();
    void practiceIsKeptApart();

private:
    void type(const QString &name) { m_model->edit(FieldPath(u"firstName"_s), name); }
    void saveAll();
    StoredCustomer stored() const { return *m_place->look()->load(m_keeper->head().id); }

    std::unique_ptr<StorePlace> m_place;
    std::unique_ptr<CustomerModel> m_model;
    std::unique_ptr<DraftKeeper> m_keeper;
};

void DraftHandOverTest::init()
{
    m_place = std::make_unique<StorePlace>();
    m_model = std::make_unique<CustomerModel>([] { return QDate(2026, 3, 1); });
    m_keeper = std::make_unique<DraftKeeper>(*m_model, m_place->thread());
    m_model->startOver(Support::minimalRecord(CustomerKind::Individual));
}

void DraftHandOverTest::cleanup()
{
    m_keeper.reset();
    m_model.reset();
    m_place.reset();
}

void DraftHandOverTest::saveAll()
{
    m_keeper->save();
    QTRY_VERIFY(!m_keeper->hasUnsaved());
}

void DraftHandOverTest::whatIsHandedOverIsNotStoredMeanwhile_data()
{
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("it waits to be sent") << true;
    QTest::newRow("it was not taken") << false;
}

void DraftHandOverTest::whatIsHandedOverIsNotStoredMeanwhile()
{
    QFETCH(bool, isTaken);
    QSignalSpy notSaved(m_keeper.get(), &DraftKeeper::notSaved);
    type(u"Ana"_s);
    saveAll();
    const auto handed = m_keeper->handOver();
    type(u"Anna"_s); // a key that was under way
    m_keeper->setFocus(FieldPath(u"lastName"_s));
    Forms::Result<RecordHead> head = RecordHead();
    m_place->thread().ask(
        this,
        [&handed](Store &store) {
            auto frozen = store.freeze(handed.held->head, handed.draft,
                                       Support::requestOf(handed.draft), RecordState::Queued);
            handed.held->head = *frozen;
            return frozen;
        },
        [&head](const auto &frozen) { head = frozen; });
    m_keeper->save();
    m_place->wait();
    QVERIFY(notSaved.isEmpty());
    if (isTaken) {
        m_keeper->setHead(handed.held, *head);
        saveAll();
        QCOMPARE(stored().draft.record.value(u"firstName"_s), u"Ana"_s);
    } else {
        m_place->thread().ask(
            this,
            [&handed](Store &store) {
                auto back = store.takeBack(handed.held->head.id);
                handed.held->head = *back;
                return back;
            },
            [](const auto &) {});
        m_keeper->takeBack(handed.held);
        saveAll();
        QCOMPARE(stored().draft.record.value(u"firstName"_s), u"Anna"_s);
    }
    QVERIFY(notSaved.isEmpty());
    QCOMPARE(m_place->list().size(), 1);
}

void DraftHandOverTest::theFocusAloneDoesNotReopenWhatWasRefused()
{
    const qint64 id = Support::storedIn(*m_place->look(), RecordState::Refused).id;
    QSignalSpy opened(m_keeper.get(), &DraftKeeper::opened);
    m_keeper->open(id);
    QTRY_COMPARE(opened.size(), 1);
    m_keeper->setFocus(FieldPath(u"lastName"_s));
    saveAll();
    QCOMPARE(m_place->stateOf(id), RecordState::Refused);
    type(u"Onutė"_s);
    saveAll();
    QCOMPARE(m_place->stateOf(id), RecordState::Draft);
    QCOMPARE(stored().draft.focus, FieldPath(u"lastName"_s));
}

void DraftHandOverTest::practiceIsKeptApart()
{
    m_keeper->setPractice(true);
    type(u"Ana"_s);
    saveAll();
    QVERIFY(stored().head.isPractice);
    m_keeper->setPractice(false); // another connection for the same customer
    saveAll();
    QVERIFY(!stored().head.isPractice);
}

QTEST_GUILESS_MAIN(DraftHandOverTest)
#include "drafthandovertest.moc"
