#include "keeping/duplicatefinder.h"

#include "support/storefolder.h"
#include "support/storeplace.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace App;
using Forms::CustomerModel;
using Forms::Earlier;
using Forms::FieldPath;
using Support::StorePlace;

Q_DECLARE_METATYPE(App::RecordState)
Q_DECLARE_METATYPE(Forms::Earlier)

/// That a customer who was met before is known beside the typing, and that a customer is never its
/// own duplicate.
class DuplicateFinderTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aStateSaysWhatIsKnown_data();
    void aStateSaysWhatIsKnown();
    void theAdviceComesToTheField();
    void itsOwnRecordIsNone();
    void whatIsStoredMeanwhileIsSeen();
    void practiceIsAWorldOfItsOwn();
    void aWipedOneIsStillKnown();
    void anotherStoreKnowsNothing();

private:
    Earlier met() const { return m_finder->met(u"customerExtId"_s, u"IND-Ona"_s); }
    void enter(const QString &extId) { m_model->edit(FieldPath(u"customerExtId"_s), extId); }

    std::unique_ptr<StorePlace> m_place;
    std::unique_ptr<CustomerModel> m_model;
    std::unique_ptr<DraftKeeper> m_keeper;
    DuplicateFinder *m_finder = nullptr;
};

void DuplicateFinderTest::init()
{
    m_place = std::make_unique<StorePlace>();
    m_model = std::make_unique<CustomerModel>([] { return QDate(2026, 3, 1); });
    m_keeper = std::make_unique<DraftKeeper>(*m_model, m_place->thread());
    m_finder = new DuplicateFinder(*m_model, *m_keeper, m_place->thread(), m_keeper.get());
    Forms::Rules rules;
    rules.metBefore = [this](const QString &field, const QString &value) {
        return m_finder->met(field, value);
    };
    m_model->setRules(rules);
}

void DuplicateFinderTest::cleanup()
{
    m_model->setRules({});
    m_keeper.reset();
    m_model.reset();
    m_place.reset();
}

void DuplicateFinderTest::aStateSaysWhatIsKnown_data()
{
    QTest::addColumn<RecordState>("state");
    QTest::addColumn<Earlier>("earlier");
    QTest::newRow("a draft") << RecordState::Draft << Earlier::InDraft;
    QTest::newRow("a refused one") << RecordState::Refused << Earlier::InDraft;
    QTest::newRow("one that waits") << RecordState::Queued << Earlier::Queued;
    QTest::newRow("one on its way") << RecordState::Sending << Earlier::MayHaveArrived;
    QTest::newRow("an unknown one") << RecordState::Unknown << Earlier::MayHaveArrived;
    QTest::newRow("an accepted one") << RecordState::Accepted << Earlier::Sent;
}

void DuplicateFinderTest::aStateSaysWhatIsKnown()
{
    QFETCH(RecordState, state);
    QFETCH(Earlier, earlier);
    Support::storedIn(*m_place->look(), state);
    QCOMPARE(met(), Earlier::Never); // answers at once, with what it knows
    enter(u"IND-Ona"_s);
    QTRY_COMPARE(met(), earlier);
    enter(u"IND-Onut"_s);
    QTRY_COMPARE(met(), Earlier::Never);
}

void DuplicateFinderTest::theAdviceComesToTheField()
{
    Support::storedIn(*m_place->look(), RecordState::Accepted);
    const FieldPath field(u"customerExtId"_s);
    enter(u"IND-Ona"_s);
    m_model->leave(field);
    QTRY_VERIFY(m_model->shownAt(field));
    QCOMPARE(m_model->shownAt(field)->severity, Forms::Severity::Advice);
    enter(u"IND-Ona2"_s);
    QTRY_VERIFY(!m_model->shownAt(field));
}

void DuplicateFinderTest::itsOwnRecordIsNone()
{
    m_model->startOver({});
    enter(u"IND-Ona"_s);
    m_keeper->save();
    QTRY_VERIFY(!m_keeper->hasUnsaved());
    QSignalSpy changed(&m_place->thread(), &StoreThread::changed);
    m_model->edit(FieldPath(u"firstName"_s), u"Ona"_s);
    QTRY_VERIFY(!changed.isEmpty());
    QTest::qWait(300); // longer than it rests after a change
    m_place->wait();
    QCOMPARE(met(), Earlier::Never);
}

void DuplicateFinderTest::whatIsStoredMeanwhileIsSeen()
{
    enter(u"IND-Ona"_s);
    m_keeper->save();
    m_place->wait();
    Support::storedIn(*m_place->look(), RecordState::Queued); // by another program
    QTRY_COMPARE_WITH_TIMEOUT(met(), Earlier::Queued, 20000);
}

void DuplicateFinderTest::practiceIsAWorldOfItsOwn()
{
    Support::storedIn(*m_place->look(), RecordState::Accepted);
    m_keeper->setPractice(true);
    enter(u"IND-Ona"_s);
    QTest::qWait(300);
    m_place->wait();
    QCOMPARE(met(), Earlier::Never);
    m_keeper->setPractice(false); // another connection, and not a key typed
    QTRY_COMPARE(met(), Earlier::Sent);
    m_keeper->setPractice(true);
    QTRY_COMPARE(met(), Earlier::Never);
}

void DuplicateFinderTest::aWipedOneIsStillKnown()
{
    const auto store = m_place->look();
    Support::storedIn(*store, RecordState::Accepted);
    QCOMPARE(*store->wipeBodies(m_place->clock()().addDays(1)), 1);
    enter(u"IND-Ona"_s);
    QTRY_COMPARE(met(), Earlier::Sent);
}

void DuplicateFinderTest::anotherStoreKnowsNothing()
{
    m_place->thread().close();
    Support::storedIn(*m_place->look(), RecordState::Accepted);
    enter(u"IND-Ona"_s);
    QTest::qWait(300);
    m_place->wait();
    QCOMPARE(met(), Earlier::Never);
    m_place->open();
    QTRY_COMPARE(met(), Earlier::Sent);
}

QTEST_GUILESS_MAIN(DuplicateFinderTest)
#include "duplicatefindertest.moc"
