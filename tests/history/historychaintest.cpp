#include "history/historyplace.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace App;
using Support::HistoryPlace;

/// That whoever changes the history behind Intake's back is found out, and at the right entry.
class HistoryChainTest : public QObject
{
    Q_OBJECT

private slots:
    void findsTheFirstEntryThatWasTamperedWith_data();
    void findsTheFirstEntryThatWasTamperedWith();
    void aCutOffEndStaysKnownWhenTheHistoryGoesOn();
    void aReplacedEndStaysKnownWhenTheHistoryGoesOn();
    void anEndThatWasForgottenStaysKnownWhenTheHistoryGoesOn();
    void anEndThatWasPutBackIsNoticed();
    void anUnsealedEntryBelowASealedOneCannotBeReplaced();
    void anAnswerMayBeGoneOnlyWithItsCustomer_data();
    void anAnswerMayBeGoneOnlyWithItsCustomer();
    void anotherKeyFitsNothing();
};

namespace {

constexpr int lines = 7;

const QString columns =
    u"time, event, outcome, status, record, body_hash, who, who_hash, answer, answer_hash, "
    "previous, hash"_s;
const QString zeros = u"zeroblob(32)"_s;

qint64 breakOf(HistoryPlace &place, const SecretKey &key)
{
    const auto report = HistoryTable(place.database(), key).verify();
    if (!report || (report->firstBreak == 0) != report->explanation.isEmpty())
        return -1;
    return report->firstBreak;
}

} // namespace

void HistoryChainTest::findsTheFirstEntryThatWasTamperedWith_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<int>("rechainedFrom"); // 0: the hashes are left as they are
    QTest::addColumn<int>("withKey");       // the entry that is named; 0: none
    QTest::addColumn<int>("withoutKey");
    const auto row = [](const char *name, const QStringList &statements, int rechainedFrom,
                        int withKey, int withoutKey) {
        QTest::newRow(name) << statements << rechainedFrom << withKey << withoutKey;
    };
    const auto set = [](const QString &what, int number = 4) {
        return u"UPDATE history SET %1 WHERE number = %2"_s.arg(what).arg(number);
    };
    const QString insert = u"INSERT INTO history (number, %1) SELECT %2, %1 FROM history "
                           "WHERE number = %3"_s.arg(columns);
    const QStringList makeRoomAt4 = {u"UPDATE history SET number = -number WHERE number >= 4"_s,
                                     u"UPDATE history SET number = 1 - number WHERE number < 0"_s};
    const QString strip =
        u"who = NULL, who_hash = %1, answer = NULL, answer_hash = %1"_s.arg(zeros);

    row("nothing", {}, 0, 0, 0);
    row("the time", {set(u"time = time + 1"_s)}, 0, 4, 4);
    row("the event", {set(u"event = 3"_s)}, 0, 4, 4);
    row("the outcome", {set(u"outcome = 1"_s)}, 0, 4, 4);
    row("the status", {set(u"status = 400"_s)}, 0, 4, 4);
    row("the record", {set(u"record = 2"_s)}, 0, 4, 4);
    row("the hash of the body", {set(u"body_hash = x'00'"_s)}, 0, 4, 4);
    row("the hash of the sealed part", {set(u"who_hash = "_s + zeros)}, 0, 4, 4);
    row("the hash of the answer", {set(u"answer_hash = "_s + zeros)}, 0, 4, 4);
    row("the hash of the line before", {set(u"previous = "_s + zeros)}, 0, 4, 4);
    row("the hash of the line", {set(u"hash = "_s + zeros)}, 0, 4, 4);
    row("the sealed part", {set(u"who = who || x'00'"_s)}, 0, 4, 4);
    row("the sealed part, removed", {set(u"who = NULL"_s)}, 0, 4, 4);
    row("the sealed part, another line's",
        {set(u"(who, who_hash) = (SELECT who, who_hash FROM history WHERE number = 5)"_s)}, 0, 4,
        4);
    row("the answer", {set(u"answer = answer || x'00'"_s)}, 0, 4, 4);
    row("the answer, removed", {set(u"answer = NULL"_s)}, 0, 4, 4);
    row("the first line too", {set(u"status = 0"_s), set(u"status = 0"_s, 1)}, 0, 1, 1);
    row("the last line", {set(u"status = 0"_s, lines)}, 0, lines, lines);
    row("another number", {set(u"number = 40"_s)}, 0, 4, 4);
    row("the first deleted", {u"DELETE FROM history WHERE number = 1"_s}, 0, 1, 1);
    row("one in the middle deleted", {u"DELETE FROM history WHERE number = 4"_s}, 0, 4, 4);
    row("two in the middle deleted", {u"DELETE FROM history WHERE number IN (4, 5)"_s}, 0, 4, 4);
    row("the last deleted", {u"DELETE FROM history WHERE number = 7"_s}, 0, 7, 0);
    row("the last three deleted", {u"DELETE FROM history WHERE number > 4"_s}, 0, 5, 0);
    row("all deleted", {u"DELETE FROM history"_s}, 0, 1, 0);
    row("two swapped",
        {set(u"number = 100"_s, 3), set(u"number = 3"_s, 5), set(u"number = 5"_s, 100)}, 0, 3, 3);
    row("a copy at the end", {insert.arg(8).arg(7)}, 0, 8, 8);
    row("a copy at the start", {insert.arg(0).arg(1)}, 0, 1, 1);
    row("a copy in the middle", makeRoomAt4 + QStringList{insert.arg(4).arg(3)}, 0, 4, 4);
    row("the note of the end, removed", {u"DELETE FROM fact"_s}, 0, 7, 0);
    row("the note of the end, altered", {u"UPDATE fact SET value = value || x'00'"_s}, 0, 7, 0);
    row("the note of the end with the end",
        {u"DELETE FROM fact"_s, u"DELETE FROM history WHERE number = 7"_s}, 0, 6, 0);

    row("rechained: the outcome", {set(u"outcome = 1"_s)}, 4, 4, 0);
    row("rechained: the outcome of the last", {set(u"outcome = 1"_s, 7)}, 7, 7, 0);
    row("rechained: the record of the first", {set(u"record = 9"_s, 1)}, 1, 1, 0);
    row("rechained: the hash of the body", {set(u"body_hash = x'00'"_s)}, 4, 4, 0);
    row("rechained: the answer, removed", {set(u"answer = NULL, answer_hash = "_s + zeros)}, 4, 4,
        0);
    row("rechained: the answer of another line",
        {set(u"(answer, answer_hash) = (SELECT answer, answer_hash FROM history "
             "WHERE number = 5)"_s)},
        4, 4, 0);
    row("rechained: the sealed part of another line",
        {set(u"(who, who_hash) = (SELECT who, who_hash FROM history WHERE number = 5)"_s)}, 4, 4,
        0);
    row("rechained: without its seal", {set(strip)}, 4, 4, 0);
    row("rechained: the last without its seal", {set(strip, 7)}, 7, 7, 0);
    row("rechained: one deleted and the rest renumbered",
        {u"DELETE FROM history WHERE number = 4"_s,
         u"UPDATE history SET number = -number WHERE number > 4"_s,
         u"UPDATE history SET number = -number - 1 WHERE number < 0"_s},
        4, 4, 0);
    // An entry without a seal may always come; it is the next that does not stand where it did.
    row("rechained: one put in without a seal",
        makeRoomAt4 + QStringList{insert.arg(4).arg(3), set(strip)}, 4, 5, 0);
    row("rechained: all without seals", {u"UPDATE history SET %1"_s.arg(strip)}, 1, 7, 0);
}

void HistoryChainTest::findsTheFirstEntryThatWasTamperedWith()
{
    QFETCH(QStringList, statements);
    QFETCH(int, rechainedFrom);
    QFETCH(int, withKey);
    QFETCH(int, withoutKey);
    HistoryPlace place;
    QVERIFY(place.addRecord(1));
    QVERIFY(place.fill(lines));
    QVERIFY(place.tamper(statements));
    if (rechainedFrom > 0)
        QVERIFY(place.rechain(rechainedFrom));
    QCOMPARE(breakOf(place, HistoryPlace::someKey()), withKey);
    QCOMPARE(breakOf(place, {}), withoutKey);
}

void HistoryChainTest::aCutOffEndStaysKnownWhenTheHistoryGoesOn()
{
    HistoryPlace place;
    QVERIFY(place.addRecord(1));
    QVERIFY(place.fill(lines));
    QVERIFY(place.tamper({u"DELETE FROM history WHERE number > 5"_s}));
    QVERIFY(place.fill(9, 8));
    QCOMPARE(breakOf(place, HistoryPlace::someKey()), 6);
    QCOMPARE(breakOf(place, {}), 6);
    const auto newest = place.history().page(0, 1);
    QVERIFY(newest.ok());
    QCOMPARE(newest->first().number, 9);
}

void HistoryChainTest::aReplacedEndStaysKnownWhenTheHistoryGoesOn()
{
    HistoryPlace place;
    QVERIFY(place.addRecord(1));
    QVERIFY(place.fill(lines));
    QVERIFY(place.tamper({u"DELETE FROM history WHERE number > 5"_s}));
    HistoryTable keyless(place.database(), {});
    QVERIFY(place.fillWith(keyless, 8, 6));
    QVERIFY(place.fill(9, 9));
    QCOMPARE(breakOf(place, HistoryPlace::someKey()), 7);
    QCOMPARE(breakOf(place, {}), 0);
}

void HistoryChainTest::anEndThatWasForgottenStaysKnownWhenTheHistoryGoesOn()
{
    HistoryPlace place;
    QVERIFY(place.addRecord(1));
    QVERIFY(place.fill(lines));
    QVERIFY(place.tamper({u"DELETE FROM fact"_s, u"DELETE FROM history WHERE number = 7"_s}));
    QVERIFY(place.fill(8, 7));
    QCOMPARE(breakOf(place, HistoryPlace::someKey()), 7);
}

void HistoryChainTest::anEndThatWasPutBackIsNoticed()
{
    HistoryPlace place;
    QVERIFY(place.addRecord(1));
    QVERIFY(place.fill(5));
    QVERIFY(place.tamper({u"CREATE TABLE kept AS SELECT * FROM fact"_s}));
    QVERIFY(place.fill(lines, 6));
    QVERIFY(place.tamper({u"DELETE FROM fact"_s, u"INSERT INTO fact SELECT * FROM kept"_s}));
    QCOMPARE(breakOf(place, HistoryPlace::someKey()), lines);
    QVERIFY(place.fill(8, 8));
    QCOMPARE(breakOf(place, HistoryPlace::someKey()), 8);
}

void HistoryChainTest::anUnsealedEntryBelowASealedOneCannotBeReplaced()
{
    HistoryPlace place;
    QVERIFY(place.addRecord(1));
    QVERIFY(place.fill(3));
    HistoryTable keyless(place.database(), {});
    QVERIFY(place.fillWith(keyless, 4, 4));
    QVERIFY(place.fill(lines, 5));
    QCOMPARE(breakOf(place, HistoryPlace::someKey()), 0);
    QVERIFY(place.tamper({u"UPDATE history SET outcome = 1 WHERE number = 4"_s}));
    QVERIFY(place.rechain(4));
    QCOMPARE(breakOf(place, HistoryPlace::someKey()), 4);
}

void HistoryChainTest::anAnswerMayBeGoneOnlyWithItsCustomer_data()
{
    QTest::addColumn<QString>("then");
    QTest::addColumn<int>("named");
    QTest::newRow("the customer was wiped") << u"UPDATE record SET wiped = 1"_s << 0;
    QTest::newRow("the customer was deleted for good") << u"DELETE FROM record"_s << 0;
    QTest::newRow("the customer is still there") << u"UPDATE record SET deleted = 1"_s << 1;
}

void HistoryChainTest::anAnswerMayBeGoneOnlyWithItsCustomer()
{
    QFETCH(QString, then);
    QFETCH(int, named);
    HistoryPlace place;
    QVERIFY(place.addRecord(1));
    QVERIFY(place.fill(lines));
    QVERIFY(place.history().wipeAnswers(1).ok());
    QVERIFY(place.database().run(then).ok());
    QCOMPARE(breakOf(place, HistoryPlace::someKey()), named);
    QCOMPARE(breakOf(place, {}), named);
}

void HistoryChainTest::anotherKeyFitsNothing()
{
    HistoryPlace place;
    QVERIFY(place.addRecord(1));
    QVERIFY(place.fill(lines));
    QCOMPARE(breakOf(place, SecretKey::random()), 1);
}

QTEST_GUILESS_MAIN(HistoryChainTest)
#include "historychaintest.moc"
