#include "store/store.h"

#include "history/historytable.h"
#include "support/storefolder.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace App;
using Support::StoreFolder;

/// That lists tell what is stored, that two windows on one store lose nothing, and that without its
/// key a store gives nothing away.
class StoreTest : public QObject
{
    Q_OBJECT

private slots:
    void severalAreTakenBackAtOnce();
    void oneOfTwoThatSendTheSameCustomerGoes_data();
    void oneOfTwoThatSendTheSameCustomerGoes();
    void pagesGoThroughAllOnce();
    void tellsWhatChanged();
    void countsEachState();
    void aSecondWindowSeesTheFirstsChanges();
    void noUpdateIsLost();
    void twoWindowsNeverGetTheSameNumber();
    void waitsForAnotherProcessAndThenSaysSo();
    void remembersWhichRecordsAreOpen();
    void aFailedStepUndoesTheWhole();
    void withoutAKeyItKeepsNoCustomer();
    void anotherKeyOpensNothing();
};

namespace {

QStringList namesOf(const QList<RecordHead> &heads)
{
    QStringList names;
    for (const RecordHead &head : heads)
        names.append(head.summary.name.section(u' ', 0, 0));
    return names;
}

} // namespace

void StoreTest::pagesGoThroughAllOnce()
{
    StoreFolder folder;
    const auto store = folder.open();
    for (int number = 0; number < 25; ++number) {
        // Several within one millisecond, so that the time alone does not order them.
        if (number % 4 == 0)
            folder.now = folder.now.addMSecs(1);
        Support::storedIn(*store, RecordState::Draft, u"N%1"_s.arg(number));
    }
    QStringList met;
    RecordHead last;
    for (;;) {
        const auto page = *store->page(last, 7);
        if (page.isEmpty())
            break;
        QVERIFY(page.size() <= 7);
        met += namesOf(page);
        last = page.last();
    }
    QStringList expected;
    for (int number = 24; number >= 0; --number)
        expected.append(u"N%1"_s.arg(number));
    QCOMPARE(met, expected);
}

void StoreTest::tellsWhatChanged()
{
    StoreFolder folder;
    const auto store = folder.open();
    QCOMPARE(store->changesSince(0)->heads.size(), 0);
    const RecordHead a = Support::storedIn(*store, RecordState::Draft, u"A"_s);
    const RecordHead b = Support::storedIn(*store, RecordState::Draft, u"B"_s);
    const auto both = *store->changesSince(0);
    QCOMPARE(namesOf(both.heads), (QStringList{u"A"_s, u"B"_s}));
    QVERIFY(store->remove({a.id}).ok());
    const auto removed = *store->changesSince(both.newest);
    QCOMPARE(namesOf(removed.heads), QStringList{u"A"_s});
    QVERIFY(removed.heads.first().isDeleted);
    // What is purged is no change to a list that left it out already, and its number never comes back.
    QCOMPARE(*store->purgeRemoved(folder.now.addSecs(1)), 1);
    const auto nothing = *store->changesSince(removed.newest);
    QCOMPARE(nothing.heads.size(), 0);
    QCOMPARE(nothing.newest, removed.newest);
    QVERIFY(store->saveDraft(b, Support::draftOf(u"C"_s)).ok());
    QCOMPARE(namesOf(store->changesSince(nothing.newest)->heads), QStringList{u"C"_s});
}

void StoreTest::countsEachState()
{
    using enum RecordState;
    StoreFolder folder;
    const auto store = folder.open();
    for (const RecordState state : {Draft, Draft, Queued, Accepted, Accepted, Accepted, Unknown})
        Support::storedIn(*store, state);
    QCOMPARE(*store->counts(),
             (QHash<RecordState, int>{{Draft, 2}, {Queued, 1}, {Accepted, 3}, {Unknown, 1}}));
}

void StoreTest::aSecondWindowSeesTheFirstsChanges()
{
    StoreFolder folder;
    const auto first = folder.open();
    const auto second = folder.open();
    const qint64 version = *second->dataVersion();
    QCOMPARE(*second->dataVersion(), version);
    const RecordHead saved = Support::storedIn(*first, RecordState::Draft);
    QVERIFY(*second->dataVersion() != version);
    QCOMPARE(second->load(saved.id)->head, saved);
    QCOMPARE(namesOf(second->changesSince(0)->heads), QStringList{u"Ona"_s});
    QVERIFY(Support::storedIn(*second, RecordState::Draft).id != saved.id);
}

void StoreTest::noUpdateIsLost()
{
    StoreFolder folder;
    const auto first = folder.open();
    const auto second = folder.open();
    const RecordHead saved = Support::storedIn(*first, RecordState::Draft);
    QVERIFY(second->saveDraft(saved, Support::draftOf(u"Second"_s)).ok());
    const auto late = first->saveDraft(saved, Support::draftOf(u"First"_s));
    QVERIFY(!late.ok());
    QCOMPARE(late.failure().code, u"store.changedElsewhere"_s);
    const auto frozen = first->freeze(saved, Support::draftOf(u"First"_s), Support::requestOf({}),
                                      RecordState::Sending);
    QCOMPARE(frozen.failure().code, u"store.changedElsewhere"_s);
    QCOMPARE(first->load(saved.id)->draft, Support::draftOf(u"Second"_s));
}

void StoreTest::twoWindowsNeverGetTheSameNumber()
{
    StoreFolder folder;
    const auto first = folder.open();
    const auto second = folder.open();
    QList<quint64> taken;
    for (int round = 0; round < 5; ++round)
        taken << *first->takeNumber(u"ComNr"_s, false) << *second->takeNumber(u"ComNr"_s, false);
    QCOMPARE(taken, (QList<quint64>{1, 2, 3, 4, 5, 6, 7, 8, 9, 10}));
    QVERIFY(first->giveBackNumber(u"ComNr"_s, false, 10).ok());
    QCOMPARE(*second->takeNumber(u"ComNr"_s, false), 10u);
}

void StoreTest::waitsForAnotherProcessAndThenSaysSo()
{
    StoreFolder folder;
    const auto store = folder.open();
    const RecordHead saved = Support::storedIn(*store, RecordState::Draft);
    {
        auto other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(folder.file());
        QVERIFY(other.open());
        QVERIFY(QSqlQuery(other).exec(u"BEGIN IMMEDIATE"_s));
        const auto busy = store->saveDraft(saved, Support::draftOf(u"B"_s));
        QVERIFY(!busy.ok());
        QCOMPARE(busy.failure().code, u"store.busy"_s);
        // Reading goes on.
        QCOMPARE(store->load(saved.id)->head, saved);
        QVERIFY(QSqlQuery(other).exec(u"ROLLBACK"_s));
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    QVERIFY(store->saveDraft(saved, Support::draftOf(u"B"_s)).ok());
}

void StoreTest::remembersWhichRecordsAreOpen()
{
    StoreFolder folder;
    const auto store = folder.open();
    const RecordHead a = Support::storedIn(*store, RecordState::Draft, u"A"_s);
    folder.now = folder.now.addSecs(1);
    const RecordHead b = Support::storedIn(*store, RecordState::Draft, u"B"_s);
    QCOMPARE(namesOf(*store->openRecords()), (QStringList{u"B"_s, u"A"_s}));
    QVERIFY(store->setOpen(b.id, false).ok());
    QCOMPARE(namesOf(*folder.open()->openRecords()), QStringList{u"A"_s});
    // That is no change of the record: its form goes on saving.
    QVERIFY(store->saveDraft(b, Support::draftOf(u"B"_s)).ok());
    QVERIFY(store->remove({a.id}).ok());
    QCOMPARE(namesOf(*store->openRecords()), QStringList{u"B"_s});
}

void StoreTest::aFailedStepUndoesTheWhole()
{
    StoreFolder folder;
    const auto store = folder.open();
    const RecordHead sending = Support::storedIn(*store, RecordState::Sending);
    folder.sql(u"ALTER TABLE history RENAME TO elsewhere"_s);
    const auto failed = store->conclude(sending.id, RecordState::Accepted,
                                        Support::answerOf(Outcome::Accepted), Support::someNote());
    QVERIFY(!failed.ok());
    folder.sql(u"ALTER TABLE elsewhere RENAME TO history"_s);
    QCOMPARE(store->load(sending.id)->head, sending);
    QVERIFY(store->verify().ok());
    QVERIFY(store
                ->conclude(sending.id, RecordState::Accepted, Support::answerOf(Outcome::Accepted),
                           Support::someNote())
                .ok());
}

void StoreTest::withoutAKeyItKeepsNoCustomer()
{
    StoreFolder folder;
    const RecordHead saved = Support::storedIn(*folder.open(), RecordState::Draft);
    folder.key = SecretKey();
    const auto store = folder.open();
    QVERIFY(!store->keepsCustomers());
    const QString noKey = u"store.noKey"_s;
    QCOMPARE(store->saveDraft({}, Support::draftOf(u"B"_s)).failure().code, noKey);
    QCOMPARE(store->load(saved.id).failure().code, noKey);
    QCOMPARE(store->page({}, 9).failure().code, noKey);
    QCOMPARE(store->changesSince(0).failure().code, noKey);
    QCOMPARE(store->withState(RecordState::Draft).failure().code, noKey);
    QCOMPARE(store->openRecords().failure().code, noKey);
    QCOMPARE(store->remove({saved.id}).failure().code, noKey);
    QCOMPARE(store->wipeBodies(folder.now).failure().code, noKey);
    QCOMPARE(store->takeNumber(u"ComNr"_s, false).failure().code, noKey);
    QCOMPARE(store->met(u"customerExtId"_s, u"IND-Ona"_s, false, 0).failure().code, noKey);
    QCOMPARE(store->secret(u"Bank"_s).failure().code, noKey);
    QCOMPARE(store->counts()->value(RecordState::Draft), 1);
    QVERIFY(store->note(Support::someNote(), Outcome::Accepted, 200).ok());
    QCOMPARE(store->history().page(0, 9)->first().outcome, Outcome::Accepted);
    QVERIFY(store->verify().ok());
}

void StoreTest::anotherKeyOpensNothing()
{
    StoreFolder folder;
    const RecordHead saved = Support::storedIn(*folder.open(), RecordState::Draft);
    const SecretKey right = folder.key;
    folder.key = SecretKey::random();
    QCOMPARE(folder.failureToOpen(), u"store.otherKey"_s);
    folder.key = right;
    QCOMPARE(folder.open()->load(saved.id)->head, saved);
}

void StoreTest::severalAreTakenBackAtOnce()
{
    using enum RecordState;
    StoreFolder place;
    const auto store = place.open();
    QList<qint64> ids;
    for (const RecordState state : {Queued, Sending, Queued}) {
        const App::Draft draft = Support::draftOf(u"Ona"_s);
        ids.append(store->freeze({}, draft, Support::requestOf(draft), state)->id);
    }
    QVERIFY(store->takeBackAll(ids).ok());
    QCOMPARE(*store->counts(), (QHash<RecordState, int>{{Draft, 2}, {Sending, 1}}));
    QVERIFY(!store->takeBackAll({ids.first(), 4711}).ok());
}

/// Two programs that send the same customer at the same moment: one of them goes.
void StoreTest::oneOfTwoThatSendTheSameCustomerGoes_data()
{
    QTest::addColumn<QString>("shared");
    QTest::addColumn<QString>("code");
    QTest::newRow("the same communication number")
        << u"communicationNumber"_s << u"outbox.mayHaveArrived"_s;
    QTest::newRow("the same external id") << u"customerExtId"_s << u"outbox.mayHaveArrived"_s;
    QTest::newRow("another customer") << QString() << QString();
}

void StoreTest::oneOfTwoThatSendTheSameCustomerGoes()
{
    QFETCH(QString, shared);
    QFETCH(QString, code);
    StoreFolder place;
    const auto one = place.open();
    const auto other = place.open();
    const App::Draft first = Support::draftOf(u"Ona"_s);
    App::Draft second = Support::draftOf(u"Jonas"_s);
    if (!shared.isEmpty())
        second.record.setValue(shared, first.record.value(shared));
    QVERIFY(one->freeze({}, first, Support::requestOf(first), RecordState::Sending,
                        App::Caution::AskFirst)
                .ok());
    const auto late = other->freeze({}, second, Support::requestOf(second), RecordState::Sending,
                                    App::Caution::AskFirst);
    QCOMPARE(late ? QString() : late.failure().code, code);
    QCOMPARE(other->withState(RecordState::Sending)->size(), code.isEmpty() ? 2 : 1);
    QCOMPARE(other->page({}, 10)->size(), code.isEmpty() ? 2 : 1); // a refusal leaves nothing
}

QTEST_GUILESS_MAIN(StoreTest)
#include "storetest.moc"
