#include "store/store.h"

#include "contract/catalogue.h"
#include "history/historytable.h"
#include "support/fieldsweep.h"
#include "support/samplerecords.h"
#include "support/storefolder.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace App;
using Forms::CustomerKind;
using Forms::FieldPath;
using Forms::Record;
using Support::StoreFolder;

/// That what is stored comes back as it was, in lists too, that two windows on one store lose
/// nothing, and that what is wiped is gone and what is to stay stays.
class StoreTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsEveryField_data();
    void keepsEveryField();
    void keepsAllBesideTheRecord();
    void summarizesAnOrganization();
    void keepsTheRequestAndTheAnswer();
    void pagesGoThroughAllOnce();
    void tellsWhatChanged();
    void countsEachState();
    void aSecondWindowSeesTheFirstsChanges();
    void noUpdateIsLost();
    void twoWindowsNeverGetTheSameNumber();
    void waitsForAnotherProcessAndThenSaysSo();
    void remembersWhichRecordsAreOpen();
    void deletesAndRestores();
    void purgesWhatWasDeletedLongAgo();
    void wipesBodiesAndKnowsTheCustomerStill();
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

void StoreTest::keepsEveryField_data()
{
    Support::everyFieldOfTheForm();
}

void StoreTest::keepsEveryField()
{
    QFETCH(CustomerKind, kind);
    QFETCH(QString, path);
    StoreFolder folder;
    Draft draft;
    draft.record = Support::emptyRecord(kind);
    draft.focus = *FieldPath::fromString(path);
    const QString typed = u" half\u2028typed 𝄞 "_s + QChar(0xD834);
    draft.record.setValue(draft.focus, typed);
    draft.record.setChoices(path, {typed, u"other"_s});
    const RecordHead saved = *folder.open()->saveDraft({}, draft);
    const auto loaded = folder.open()->load(saved.id);
    QCOMPARE(loaded->draft, draft);
    QCOMPARE(loaded->head, saved);
}

void StoreTest::keepsAllBesideTheRecord()
{
    StoreFolder folder;
    Draft draft = Support::draftOf(u"Ona"_s);
    draft.record.setValue(u"title"_s, u"of the other kind"_s);
    draft.remarks = {
        {3, u"Address[0].City"_s, u"\uFEFFKaunas"_s, u"The form has no such field."_s}};
    draft.source = u"ąžuolas.xml"_s;
    draft.isPractice = true;
    const RecordHead saved = *folder.open()->saveDraft({}, draft);
    QCOMPARE(saved.revision, 1);
    QCOMPARE(saved.changed, folder.now);
    QVERIFY(saved.isPractice);
    const QString name = QString(u"Ona "_s + draft.record.value(u"lastName"_s)).simplified();
    QCOMPARE(saved.summary,
             (Summary{CustomerKind::Individual, name, u"IND-Ona"_s, u"COM-Ona"_s, u"NAT-Ona"_s}));
    QCOMPARE(folder.open()->load(saved.id)->draft, draft);
}

void StoreTest::summarizesAnOrganization()
{
    Record record = Support::minimalRecord(CustomerKind::Organization);
    record.setValue(u"title"_s, u" UAB  Ąžuolas "_s);
    record.setValue(u"firstName"_s, u"of the other kind"_s);
    const Summary summary = Summary::of(record);
    QCOMPARE(summary.kind, CustomerKind::Organization);
    QCOMPARE(summary.name, u"UAB Ąžuolas"_s);
}

void StoreTest::keepsTheRequestAndTheAnswer()
{
    StoreFolder folder;
    const RecordHead refused = Support::storedIn(*folder.open(), RecordState::Refused);
    const auto loaded = folder.open()->load(refused.id);
    QCOMPARE(loaded->request, std::optional(Support::requestOf(Support::draftOf(u"Ona"_s))));
    const Answer expected = Support::answerOf(Outcome::Refused);
    const Answer &answer = *loaded->answer;
    QCOMPARE(answer.outcome, expected.outcome);
    QCOMPARE(answer.status, expected.status);
    QCOMPARE(answer.body, expected.body);
    QCOMPARE(answer.explanation, expected.explanation);
    QCOMPARE(answer.reasons.size(), expected.reasons.size());
    for (qsizetype index = 0; index < expected.reasons.size(); ++index) {
        QCOMPARE(answer.reasons.at(index).code, expected.reasons.at(index).code);
        QCOMPARE(answer.reasons.at(index).text, expected.reasons.at(index).text);
        QCOMPARE(answer.reasons.at(index).path, expected.reasons.at(index).path);
    }
    QCOMPARE(answer.notBefore, expected.notBefore);
    QCOMPARE(answer.time, expected.time);
}

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

void StoreTest::deletesAndRestores()
{
    StoreFolder folder;
    const auto store = folder.open();
    const RecordHead draft = Support::storedIn(*store, RecordState::Draft, u"A"_s);
    const RecordHead queued = Support::storedIn(*store, RecordState::Queued, u"B"_s);
    folder.now = folder.now.addSecs(60);
    QCOMPARE(*store->remove({draft.id, queued.id}), QList<qint64>{draft.id});
    QCOMPARE(namesOf(*store->page({}, 9)), QStringList{u"B"_s});
    QCOMPARE(*store->met(u"customerExtId"_s, u"IND-A"_s, false, 0), Forms::Earlier::Never);
    QVERIFY(store->restore({draft.id}).ok());
    const auto back = store->load(draft.id);
    QCOMPARE(back->draft, Support::draftOf(u"A"_s));
    QVERIFY(!back->head.isDeleted);
    QCOMPARE(back->head.changed, draft.changed); // it stands where it stood
    QCOMPARE(*store->met(u"customerExtId"_s, u"IND-A"_s, false, 0), Forms::Earlier::InDraft);
    QVERIFY(store->verify().ok());
}

void StoreTest::purgesWhatWasDeletedLongAgo()
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

void StoreTest::wipesBodiesAndKnowsTheCustomerStill()
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

QTEST_GUILESS_MAIN(StoreTest)
#include "storetest.moc"
