#include "store/recordmoves.h"
#include "support/storefolder.h"

#include "history/historytable.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace App;
using Forms::Result;
using Support::StoreFolder;

/// That each call does its work in the states that it is for, changes nothing in all others, and that
/// what it stores is there before and after.
class RecordLifeTest : public QObject
{
    Q_OBJECT

private slots:
    void goesOnlyWhereItMay_data();
    void goesOnlyWhereItMay();
    void theTableIsWhatTheCallsDo();
    void keepsTheRequestFromQueuedOn();
    void whatMayHaveArrivedIsNeverADraftBySending_data();
    void whatMayHaveArrivedIsNeverADraftBySending();
    void aNotSentOneGoesBackToItsPlace();
    void theHistoryHoldsEachEnd();
    void whatIsDeletedIsLocked();
    void whatWasPurgedIsGone();
};

namespace {

constexpr RecordState states[] = {RecordState::Draft,    RecordState::Queued,
                                  RecordState::Sending,  RecordState::Accepted,
                                  RecordState::Refused,  RecordState::Unknown};

const char *nameOf(RecordState state)
{
    static const char *const names[] = {"draft",    "queued",  "sending",
                                        "accepted", "refused", "unknown"};
    return names[static_cast<int>(state)];
}

const char *nameOf(RecordCall call)
{
    static const char *const names[] = {"saved",    "frozen",     "begun to be sent",
                                        "concluded", "taken back", "settled", "removed"};
    return names[static_cast<int>(call)];
}

/// Makes a call; its failure's code, empty where it succeeds. A customer that was not removed counts
/// as locked.
QString make(RecordCall call, Store &store, const RecordHead &head, RecordState to)
{
    const Draft draft = Support::draftOf(u"Ona"_s);
    const auto code = [](const auto &result) {
        return result ? QString() : result.failure().code;
    };
    switch (call) {
    case RecordCall::Save:
        return code(store.saveDraft(head, draft));
    case RecordCall::Freeze:
        return code(store.freeze(head, draft, Support::requestOf(draft), to));
    case RecordCall::BeginSending:
        return code(store.beginSending(head.id));
    case RecordCall::Conclude:
        return code(store.conclude(head.id, to, Support::answerOf(Outcome::Unknown),
                                   Support::someNote()));
    case RecordCall::TakeBack:
        return code(store.takeBack(head.id));
    case RecordCall::Settle:
        return code(store.settle(head.id, to, Support::someNote()));
    case RecordCall::Remove:
        break;
    }
    const auto removed = store.remove({head.id});
    return removed && removed->isEmpty() ? u"store.locked"_s : code(removed);
}

/// The state that a call leads to where it takes none.
RecordState fixedEnd(RecordCall call, RecordState from)
{
    switch (call) {
    case RecordCall::BeginSending:
        return RecordState::Sending;
    case RecordCall::Remove:
        return from;
    default:
        return RecordState::Draft;
    }
}

bool takesEnd(RecordCall call)
{
    return call == RecordCall::Freeze || call == RecordCall::Conclude || call == RecordCall::Settle;
}

QString legalEnds(RecordCall call, RecordState from)
{
    using enum RecordState;
    if (call == RecordCall::Save && (from == Draft || from == Refused))
        return u"draft"_s;
    if (call == RecordCall::Freeze && (from == Draft || from == Refused))
        return u"queued sending"_s;
    if (call == RecordCall::BeginSending && (from == Queued || from == Unknown))
        return u"sending"_s;
    if (call == RecordCall::Conclude && from == Sending)
        return u"draft queued accepted refused unknown"_s;
    if (call == RecordCall::TakeBack && from == Queued)
        return u"draft"_s;
    if (call == RecordCall::Settle && from == Unknown)
        return u"draft accepted"_s;
    if (call == RecordCall::Remove && (from == Draft || from == Refused || from == Accepted))
        return QString::fromLatin1(nameOf(from));
    return {};
}

} // namespace

void RecordLifeTest::goesOnlyWhereItMay_data()
{
    QTest::addColumn<int>("call");
    QTest::addColumn<RecordState>("from");
    QTest::addColumn<RecordState>("to");
    QTest::addColumn<bool>("isLegal");
    for (int number = 0; number <= static_cast<int>(RecordCall::Remove); ++number)
        for (const RecordState from : states)
            for (const RecordState to : states) {
                const auto call = static_cast<RecordCall>(number);
                if (!takesEnd(call) && to != fixedEnd(call, from))
                    continue;
                QTest::addRow("%s, %s to %s", nameOf(from), nameOf(call), nameOf(to))
                    << number << from << to
                    << legalEnds(call, from).split(u' ').contains(QLatin1String(nameOf(to)));
            }
}

void RecordLifeTest::goesOnlyWhereItMay()
{
    QFETCH(int, call);
    QFETCH(RecordState, from);
    QFETCH(RecordState, to);
    QFETCH(bool, isLegal);
    StoreFolder folder;
    const auto store = folder.open();
    const RecordHead before = Support::storedIn(*store, from);
    const qint64 lines = store->history().page(0, 100)->size();
    QCOMPARE(make(static_cast<RecordCall>(call), *store, before, to),
             isLegal ? QString() : u"store.locked"_s);
    const auto after = store->load(before.id);
    if (isLegal) {
        QCOMPARE(after->head.state, to);
        QCOMPARE(after->head.revision, before.revision + 1);
    } else {
        QCOMPARE(after->head, before);
        QCOMPARE(store->history().page(0, 100)->size(), lines);
    }
    QVERIFY(store->verify().ok());
}

void RecordLifeTest::theTableIsWhatTheCallsDo()
{
    RecordHead head;
    head.state = RecordState::Draft;
    QVERIFY(RecordMoves::check(RecordCall::Save, head, RecordState::Draft).ok());
    head.isDeleted = true;
    QCOMPARE(RecordMoves::check(RecordCall::Save, head, RecordState::Draft).failure().code,
             u"store.locked"_s);
    QSet<QString> words;
    for (const RecordState state : states) {
        RecordHead other;
        other.state = state;
        words.insert(RecordMoves::check(RecordCall::Save, other, RecordState::Sending).failure().text);
    }
    QCOMPARE(words.size(), 6);
}

void RecordLifeTest::keepsTheRequestFromQueuedOn()
{
    StoreFolder folder;
    const auto store = folder.open();
    const Draft draft = Support::draftOf(u"Ona"_s);
    const FrozenRequest request = Support::requestOf(draft);
    const RecordHead queued = *store->freeze({}, draft, request, RecordState::Queued);
    QCOMPARE(store->load(queued.id)->request, std::optional(request));
    QCOMPARE(store->load(queued.id)->draft, draft);
    QCOMPARE(store->beginSending(queued.id)->request, std::optional(request));
    QVERIFY(store->conclude(queued.id, RecordState::Refused, Support::answerOf(Outcome::Refused),
                            Support::someNote()).ok());
    const auto refused = store->load(queued.id);
    QCOMPARE(refused->request, std::optional(request));
    QCOMPARE(refused->answer->reasons.size(), 2);
    const RecordHead again = *store->saveDraft(refused->head, draft);
    QVERIFY(!store->load(again.id)->request);
    // Its errors stay with it while it is corrected.
    QCOMPARE(store->load(again.id)->answer->reasons.size(), 2);
}

void RecordLifeTest::whatMayHaveArrivedIsNeverADraftBySending_data()
{
    QTest::addColumn<RecordState>("to");
    QTest::addColumn<bool>("isLegal");
    for (const RecordState to : states)
        if (to != RecordState::Sending)
            QTest::addRow("sent again, to %s", nameOf(to))
                << to << (to != RecordState::Draft && to != RecordState::Queued);
}

void RecordLifeTest::whatMayHaveArrivedIsNeverADraftBySending()
{
    QFETCH(RecordState, to);
    QFETCH(bool, isLegal);
    StoreFolder folder;
    const auto store = folder.open();
    const RecordHead unknown = Support::storedIn(*store, RecordState::Unknown);
    QVERIFY(store->beginSending(unknown.id)->wasUnknown);
    const auto concluded = store->conclude(unknown.id, to, Support::answerOf(Outcome::NotSent),
                                           Support::someNote());
    QCOMPARE(concluded.ok(), isLegal);
    if (!isLegal)
        QCOMPARE(concluded.failure().code, u"store.locked"_s);
    QCOMPARE(store->load(unknown.id)->wasUnknown, !isLegal);
}

void RecordLifeTest::aNotSentOneGoesBackToItsPlace()
{
    StoreFolder folder;
    const auto store = folder.open();
    QList<qint64> ids;
    for (const QString &name : {u"A"_s, u"B"_s, u"C"_s}) {
        folder.now = folder.now.addSecs(-60); // the clock was put back; the order stays
        ids.append(Support::storedIn(*store, RecordState::Queued, name).id);
    }
    const auto queue = [&] {
        QList<qint64> queued;
        const auto heads = store->withState(RecordState::Queued);
        for (const RecordHead &head : heads.value())
            queued.append(head.id);
        return queued;
    };
    QCOMPARE(queue(), ids);
    QVERIFY(store->beginSending(ids.first()).ok());
    QCOMPARE(queue(), ids.mid(1));
    QVERIFY(store->conclude(ids.first(), RecordState::Queued, Support::answerOf(Outcome::NotSent),
                            Support::someNote()).ok());
    QCOMPARE(queue(), ids);
}

void RecordLifeTest::theHistoryHoldsEachEnd()
{
    StoreFolder folder;
    const auto store = folder.open();
    const RecordHead unknown = Support::storedIn(*store, RecordState::Unknown);
    HistoryNote note = Support::someNote();
    note.event = HistoryEvent::MarkedByHand;
    QVERIFY(store->settle(unknown.id, RecordState::Accepted, note).ok());
    const auto lines = store->history().of(unknown.id);
    QCOMPARE(lines->size(), 2);
    QCOMPARE(lines->at(0).outcome, Outcome::Unknown);
    QCOMPARE(lines->at(0).answer, Support::answerOf(Outcome::Unknown).body);
    QCOMPARE(lines->at(1).outcome, Outcome::Accepted);
    QCOMPARE(lines->at(1).note.event, HistoryEvent::MarkedByHand);
    QCOMPARE(lines->at(1).note.reason, note.reason);
    QCOMPARE(lines->at(1).note.record, unknown.id);
}

void RecordLifeTest::whatIsDeletedIsLocked()
{
    StoreFolder folder;
    const auto store = folder.open();
    const RecordHead draft = Support::storedIn(*store, RecordState::Draft);
    QVERIFY(store->remove({draft.id}).ok());
    QCOMPARE(make(RecordCall::Save, *store, draft, {}), u"store.changedElsewhere"_s);
    const RecordHead deleted = store->load(draft.id)->head;
    QVERIFY(deleted.isDeleted);
    QCOMPARE(make(RecordCall::Save, *store, deleted, {}), u"store.locked"_s);
    QCOMPARE(make(RecordCall::Freeze, *store, deleted, RecordState::Sending), u"store.locked"_s);
}

void RecordLifeTest::whatWasPurgedIsGone()
{
    StoreFolder folder;
    const auto store = folder.open();
    const RecordHead draft = Support::storedIn(*store, RecordState::Draft);
    QVERIFY(store->remove({draft.id}).ok());
    QCOMPARE(*store->purgeRemoved(folder.now.addSecs(1)), 1);
    for (const auto call : {RecordCall::Save, RecordCall::BeginSending, RecordCall::TakeBack,
                            RecordCall::Remove})
        QCOMPARE(make(call, *store, draft, {}), u"store.gone"_s);
}

QTEST_GUILESS_MAIN(RecordLifeTest)
#include "recordlifetest.moc"
