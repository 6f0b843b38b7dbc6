#include "bulk/bulktaking.h"

#include "bulk/bulktracking.h"
#include "lists.h"
#include "support/storeplace.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lists;
using App::BulkSheet;
using App::BulkTaking;
using App::BulkTracking;
using App::Destination;
using App::NumberPattern;
using App::RecordState;
using Support::StorePlace;

/// Rows of a list that are taken into a real store, and what became of them there.
class BulkTakingTest : public QObject
{
    Q_OBJECT

private slots:
    void theStoreIsAskedWhoWasMetBefore();
    void draftsAreStoredWithNumbersOfASequence();
    void cellsBeyondTheHeadingsAreTold();
    void requestsAreFrozenAndWait();
    void oneThatMayHaveArrivedIsHeldBack();
    void whatCannotBeStoredStaysHere();
    void aPauseHoldsTheRestAndACancelEndsIt();
    void whatBecameOfRowsIsFollowed();

private:
    static Destination service();
    static void take(BulkTaking &taking, const QList<int> &rows, const BulkTaking::Order &order);
};

Destination BulkTakingTest::service()
{
    const QUrl base(u"http://127.0.0.1:1"_s);
    return {*App::Endpoint::of(base, u"/customers"_s), base, u"Test"_s, false, 20, {}, {}};
}

void BulkTakingTest::take(BulkTaking &taking, const QList<int> &rows,
                          const BulkTaking::Order &order)
{
    QSignalSpy ended(&taking, &BulkTaking::ended);
    taking.start(rows, order);
    QVERIFY(ended.wait());
}

void BulkTakingTest::theStoreIsAskedWhoWasMetBefore()
{
    StorePlace place;
    BulkSheet sheet(place.thread(), nullptr);
    BulkTaking taking(place.thread(), sheet, nullptr);
    openList(sheet, customers(3));
    QVERIFY(sheet.rows().first().findings.isEmpty());
    take(taking, {0}, {std::nullopt, false, {}, {}, plainTerms().today});
    openList(sheet, customers(3));
    QCOMPARE(sheet.rows().at(0).findings.size(), 2); // both its numbers are in a draft
    QCOMPARE(sheet.rows().at(0).findings.first().code, u"duplicate.draft"_s);
    QVERIFY(sheet.rows().at(1).findings.isEmpty());
}

void BulkTakingTest::draftsAreStoredWithNumbersOfASequence()
{
    StorePlace place;
    BulkSheet sheet(place.thread(), nullptr);
    BulkTaking taking(place.thread(), sheet, nullptr);
    openList(sheet, "id;number;first;last;x\n" + customers(250).mid(21).replace(";COM", ";"));
    for (int row = 0; row < 250; ++row)
        if (row != 7)
            sheet.editCell(row, 1, {});
    const auto pattern = NumberPattern::parse(u"N{0000}"_s);
    QVERIFY(pattern);
    QList<int> rows;
    for (int row = 0; row < 250; ++row)
        rows.append(row);
    take(taking, rows,
         {std::nullopt, false, {}, {{u"communicationNumber"_s, *pattern}}, plainTerms().today});
    QSet<QString> numbers;
    for (const App::RecordHead &head : place.list()) {
        QCOMPARE(head.state, RecordState::Draft);
        numbers.insert(head.summary.communicationNumber);
    }
    QCOMPARE(numbers.size(), 250);
    QVERIFY(numbers.contains(u"N0001"_s));
    QVERIFY(numbers.contains(u"N0249"_s)); // one had its own
    QVERIFY(numbers.contains(u"8"_s));
    QCOMPARE(sheet.rows().at(0).record.value(u"communicationNumber"_s), u"N0001"_s);
    QCOMPARE(sheet.rowsHere(), 0);
    QVERIFY(place.look()->openRecords()->isEmpty()); // no crash asks about them
    QCOMPARE(*place.look()->takeNumber(pattern->scope(plainTerms().today), false), 250);
}

void BulkTakingTest::cellsBeyondTheHeadingsAreTold()
{
    StorePlace place;
    BulkSheet sheet(place.thread(), nullptr);
    BulkTaking taking(place.thread(), sheet, nullptr);
    openList(sheet, customers(2).replace("Lovelace", "Lovelace;Byron;Noel"));
    QVERIFY(!sheet.rows().at(0).isReady());
    take(taking, {0}, {std::nullopt, false, {}, {}, plainTerms().today});
    const auto drafts = place.look()->withState(RecordState::Draft);
    QCOMPARE(drafts->size(), 1);
    const auto customer = place.look()->load(drafts->first().id);
    QCOMPARE(customer->draft.remarks.size(), 1);
    QCOMPARE(customer->draft.remarks.first().line, 2);
    QVERIFY(customer->draft.remarks.first().value.startsWith(u"Byron; Noel"_s));
    QVERIFY(customer->draft.remarks.first().text.contains(u"wrong columns"_s));
}

void BulkTakingTest::requestsAreFrozenAndWait()
{
    StorePlace place;
    BulkSheet sheet(place.thread(), nullptr);
    BulkTaking taking(place.thread(), sheet, nullptr);
    openList(sheet, customers(3));
    take(taking, {0, 2}, {service(), false, App::Caution::AskFirst, {}, plainTerms().today});
    const auto queued = place.look()->withState(RecordState::Queued);
    QCOMPARE(queued->size(), 2);
    QCOMPARE(queued->at(0).summary.customerExtId, u"EXT1"_s); // in the order of the list
    QCOMPARE(queued->at(1).summary.customerExtId, u"EXT3"_s);
    const auto customer = place.look()->load(queued->at(0).id);
    QCOMPARE(customer->request->profile, u"Test"_s);
    QVERIFY(customer->request->body.contains("\"EXT1\""));
    QCOMPARE(customer->draft.source, u"list.csv"_s);
    QVERIFY(sheet.rows().at(1).isHere());
}

void BulkTakingTest::oneThatMayHaveArrivedIsHeldBack()
{
    StorePlace place;
    BulkSheet sheet(place.thread(), nullptr);
    BulkTaking taking(place.thread(), sheet, nullptr);
    openList(sheet, customers(1, 2));
    const BulkTaking::Order order{service(), false, App::Caution::AskFirst, {}, plainTerms().today};
    take(taking, {0}, order);
    const auto store = place.look();
    QVERIFY(store->beginSending(store->withState(RecordState::Queued)->first().id));
    openList(sheet, customers(3));
    take(taking, {0, 1, 2}, order);
    QVERIFY(sheet.rows().at(0).fate);
    QVERIFY(!sheet.rows().at(1).fate);
    QVERIFY(sheet.rows().at(1).notTaken.contains(u"nobody knows"_s));
    QVERIFY(sheet.rows().at(2).fate);
}

void BulkTakingTest::whatCannotBeStoredStaysHere()
{
    StorePlace place;
    BulkSheet sheet(place.thread(), nullptr);
    BulkTaking taking(place.thread(), sheet, nullptr);
    openList(sheet, customers(2));
    place.sql(
        u"CREATE TRIGGER full BEFORE INSERT ON record BEGIN SELECT RAISE(ABORT, 'no'); END"_s);
    QSignalSpy ended(&taking, &BulkTaking::ended);
    taking.start({0, 1}, {std::nullopt, false, {}, {}, plainTerms().today});
    QVERIFY(ended.wait());
    QCOMPARE(ended.first().first().toInt(), 0);
    QVERIFY(!ended.first().last().value<Forms::Failure>().code.isEmpty());
    QCOMPARE(sheet.rowsHere(), 2);
}

void BulkTakingTest::aPauseHoldsTheRestAndACancelEndsIt()
{
    StorePlace place;
    BulkSheet sheet(place.thread(), nullptr);
    BulkTaking taking(place.thread(), sheet, nullptr);
    openList(sheet, customers(300));
    QList<int> rows;
    for (int row = 0; row < 300; ++row)
        rows.append(row);
    QSignalSpy ended(&taking, &BulkTaking::ended);
    QSignalSpy progressed(&taking, &BulkTaking::progressed);
    taking.start(rows, {std::nullopt, false, {}, {}, plainTerms().today});
    taking.setPaused(true);
    QVERIFY(progressed.wait()); // what was under way
    place.wait();
    QCOMPARE(progressed.size(), 1);
    QVERIFY(taking.isAtWork());
    const int taken = progressed.first().first().toInt();
    QVERIFY(taken < 300);
    QCOMPARE(sheet.rowsHere(), 300 - taken);
    taking.cancel();
    QVERIFY(!ended.isEmpty());
    QCOMPARE(ended.first().first().toInt(), taken);
    QCOMPARE(place.list().size(), taken);
}

void BulkTakingTest::whatBecameOfRowsIsFollowed()
{
    StorePlace place;
    BulkSheet sheet(place.thread(), nullptr);
    BulkTaking taking(place.thread(), sheet, nullptr);
    BulkTracking tracking(place.thread(), sheet, nullptr);
    openList(sheet, customers(2));
    tracking.begin();
    take(taking, {0, 1}, {service(), false, App::Caution::AskFirst, {}, plainTerms().today});
    // Another program sends the first one.
    const auto other = place.look();
    const qint64 id = sheet.rows().at(0).fate->id;
    QVERIFY(other->beginSending(id));
    App::Answer answer;
    answer.outcome = App::Outcome::Refused;
    answer.status = 400;
    answer.reasons = {{{}, u"CustomerExtId is mandatory"_s, {}}};
    answer.time = place.thread().now();
    App::HistoryNote note;
    note.bodyHash = QByteArray(32, 'x');
    QVERIFY(other->conclude(id, RecordState::Refused, answer, note));
    QTRY_COMPARE(sheet.rows().at(0).fate->state, RecordState::Refused);
    QCOMPARE(sheet.rows().at(0).fate->status, 400);
    QCOMPARE(sheet.rows().at(0).fate->words, u"CustomerExtId is mandatory"_s);
    QCOMPARE(tracking.counts().value(RecordState::Queued), 1);
}

QTEST_GUILESS_MAIN(BulkTakingTest)
#include "bulktakingtest.moc"
