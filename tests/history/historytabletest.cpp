#include "history/historyplace.h"
#include "history/historyrow.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <future>

using namespace Qt::StringLiterals;
using namespace App;
using Support::HistoryPlace;

/// That the history tells what it was told, in order, from several connections, with and without a
/// key, and that nothing personal lies in it in clear.
class HistoryTableTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatItWasTold_data();
    void tellsWhatItWasTold();
    void thePagesMeetWithoutAGap();
    void tellsOfARecordOldestFirst();
    void withoutAKeyItKeepsHashesOutcomesAndTimesOnly();
    void aWipedAnswerIsGoneAndTheRestStays();
    void nothingPersonalLiesInClear();
    void connectionsAppendInTurn();
    void connectionsAppendAtTheSameTime();
    void checksTenThousandEntries();
    void whatDoesNotOpenIsLeftEmpty();
};

namespace {

HistoryEntry appendTo(HistoryPlace &place, const HistoryNote &note, Outcome outcome, int status,
                      const QByteArray &answer)
{
    return *place.history().append(note, HistoryPlace::time(1), outcome, status, answer);
}

QByteArray fileContents(const QString &folder)
{
    QByteArray all;
    for (const QString &ending : {u""_s, u"-wal"_s}) {
        QFile file(Database::fileName(folder) + ending);
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

} // namespace

void HistoryTableTest::tellsWhatItWasTold_data()
{
    QTest::addColumn<HistoryNote>("note");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("answer");
    HistoryNote note = HistoryPlace::note(3);
    QTest::newRow("an attempt") << note << Outcome::Accepted << 200 << "{}"_ba;
    note.event = HistoryEvent::Interrupted;
    QTest::newRow("an attempt in whose middle the program ended")
        << note << Outcome::Unknown << 0 << QByteArray();
    note.event = HistoryEvent::Asked;
    note.reason = u"the service has an event of it"_s;
    QTest::newRow("an unknown outcome that the service settled")
        << note << Outcome::Accepted << 200 << "{\"events\": [{}]}"_ba;
    note.event = HistoryEvent::MarkedByHand;
    note.reason = u"Paskambinau: „atėjo“ 🙂"_s;
    QTest::newRow("an unknown outcome that a person settled")
        << note << Outcome::Accepted << 0 << QByteArray();
    QTest::newRow("nothing but an outcome")
        << HistoryNote() << Outcome::NotSent << 0 << QByteArray();
    QTest::newRow("an answer of a mebibyte with every byte in it")
        << note << Outcome::Refused << 500 << QByteArray("\0\1\xff\x80", 4).repeated(262144);
}

void HistoryTableTest::tellsWhatItWasTold()
{
    QFETCH(HistoryNote, note);
    QFETCH(Outcome, outcome);
    QFETCH(int, status);
    QFETCH(QByteArray, answer);
    HistoryPlace place;
    const HistoryEntry appended = appendTo(place, note, outcome, status, answer);
    const auto page = place.history().page(0, 10);
    QVERIFY(page.ok());
    QCOMPARE(page->size(), 1);
    for (const HistoryEntry &entry : {appended, page->first()}) {
        QCOMPARE(entry.number, 1);
        QCOMPARE(entry.time, HistoryPlace::time(1));
        QCOMPARE(entry.outcome, outcome);
        QCOMPARE(entry.status, status);
        QCOMPARE(entry.note, note);
        QCOMPARE(entry.answer, answer);
        QVERIFY(!entry.isAnswerWiped);
        QCOMPARE(entry.previous, HistoryRow::noHash());
        QCOMPARE(entry.hash.size(), 32);
        QCOMPARE(entry.hash, appended.hash);
    }
    QCOMPARE(place.history().verify()->firstBreak, 0);
}

void HistoryTableTest::thePagesMeetWithoutAGap()
{
    HistoryPlace place;
    QVERIFY(place.fill(25));
    QList<qint64> numbers;
    QByteArray expected;
    for (qint64 before = 0;;) {
        const auto page = place.history().page(before, 10);
        QVERIFY(page.ok());
        if (page->isEmpty())
            break;
        for (const HistoryEntry &entry : page.value()) {
            if (!numbers.isEmpty())
                QCOMPARE(entry.hash, expected);
            expected = entry.previous;
            numbers.append(entry.number);
        }
        before = numbers.last();
    }
    QCOMPARE(numbers.size(), 25);
    QCOMPARE(numbers.first(), 25);
    QCOMPARE(numbers.last(), 1);
    QCOMPARE(expected, HistoryRow::noHash());
}

void HistoryTableTest::tellsOfARecordOldestFirst()
{
    HistoryPlace place;
    for (const qint64 record : {1, 2, 1, 3, 1}) {
        HistoryNote note;
        note.record = record;
        appendTo(place, note, Outcome::NotSent, 0, {});
    }
    const auto entries = place.history().of(1);
    QVERIFY(entries.ok());
    QList<qint64> numbers;
    for (const HistoryEntry &entry : entries.value())
        numbers.append(entry.number);
    QCOMPARE(numbers, (QList<qint64>{1, 3, 5}));
    QVERIFY(place.history().of(4)->isEmpty());
}

void HistoryTableTest::withoutAKeyItKeepsHashesOutcomesAndTimesOnly()
{
    HistoryPlace place{SecretKey()};
    QVERIFY(place.fill(3));
    const auto page = place.history().page(0, 1);
    QVERIFY(page.ok());
    HistoryNote clear;
    clear.record = 1;
    clear.bodyHash = HistoryPlace::note(3).bodyHash;
    QCOMPARE(page->first().note, clear);
    QCOMPARE(page->first().outcome, Outcome::Accepted);
    QCOMPARE(page->first().time, HistoryPlace::time(3));
    QVERIFY(page->first().answer.isEmpty());
    QVERIFY(!page->first().isAnswerWiped);
    // The key comes later, and goes again.
    HistoryTable keyed(place.database(), HistoryPlace::someKey());
    QVERIFY(place.fillWith(keyed, 5, 4));
    QVERIFY(place.fill(6, 6));
    const auto report = keyed.verify();
    QVERIFY(report.ok());
    QCOMPARE(report->firstBreak, 0);
    QCOMPARE(report->entries, 6);
    QCOMPARE(report->unsealed, 4);
    QCOMPARE(place.history().verify()->firstBreak, 0);
    QCOMPARE(keyed.page(6, 1)->first().note, HistoryPlace::note(5));
    QVERIFY(place.history().page(6, 1)->first().note.profile.isEmpty());
}

void HistoryTableTest::aWipedAnswerIsGoneAndTheRestStays()
{
    HistoryPlace place;
    QVERIFY(place.addRecord(1, true));
    QVERIFY(place.fill(3));
    HistoryNote other = HistoryPlace::note(4);
    other.record = 2;
    QVERIFY(place.addRecord(2));
    appendTo(place, other, Outcome::Refused, 400, "kept");
    const auto before = place.history().of(1);
    QVERIFY(place.history().wipeAnswers(1).ok());
    const auto after = place.history().of(1);
    for (qsizetype index = 0; index < 3; ++index) {
        QVERIFY(!before->at(index).answer.isEmpty());
        QVERIFY(after->at(index).answer.isEmpty());
        QVERIFY(after->at(index).isAnswerWiped);
        QCOMPARE(after->at(index).note, before->at(index).note);
        QCOMPARE(after->at(index).hash, before->at(index).hash);
    }
    QCOMPARE(place.history().of(2)->first().answer, "kept"_ba);
    QCOMPARE(place.history().verify()->firstBreak, 0);
}

void HistoryTableTest::nothingPersonalLiesInClear()
{
    HistoryPlace place;
    HistoryNote note{.bodyHash = "SeenInClear",
                     .profile = u"CanaryProfile"_s,
                     .operatorName = u"CanaryOperator"_s,
                     .customerExtId = u"CanaryExternalId"_s,
                     .communicationNumber = u"CanaryNumber"_s,
                     .reason = u"CanaryReason"_s};
    appendTo(place, note, Outcome::Refused, 400, "CanaryAnswer");
    const QByteArray content = fileContents(place.folder());
    QVERIFY(content.contains("SeenInClear"));
    QVERIFY(!content.contains("Canary"));
    const auto utf16 = u"Canary"_s;
    QVERIFY(!content.contains(
        QByteArray(reinterpret_cast<const char *>(utf16.utf16()), utf16.size() * 2)));
}

void HistoryTableTest::connectionsAppendInTurn()
{
    HistoryPlace place;
    const auto second = Database::open(place.folder());
    QVERIFY(second.ok());
    HistoryTable other(**second, HistoryPlace::someKey());
    HistoryTable keyless(**second, {});
    for (int number = 1; number <= 60; number += 3) {
        QVERIFY(place.fill(number, number));
        QVERIFY(place.fillWith(other, number + 1, number + 1));
        QVERIFY(place.fillWith(keyless, number + 2, number + 2));
    }
    QCOMPARE(other.page(0, 1)->first().number, 60);
    QCOMPARE(place.history().verify()->firstBreak, 0);
    QCOMPARE(other.verify()->entries, 60);
}

void HistoryTableTest::connectionsAppendAtTheSameTime()
{
    HistoryPlace place;
    const auto append = [folder = place.folder()] {
        const auto database = Database::open(folder);
        HistoryTable history(**database, HistoryPlace::someKey());
        int done = 0;
        for (int number = 1; number <= 50; ++number)
            done += (*database)
                        ->inTransaction<HistoryEntry>([&] {
                            return history.append(HistoryPlace::note(number),
                                                  HistoryPlace::time(number), Outcome::Unknown, 0,
                                                  "answer");
                        })
                        .ok();
        return done;
    };
    auto first = std::async(std::launch::async, append);
    auto second = std::async(std::launch::async, append);
    QCOMPARE(first.get() + second.get(), 100);
    const auto report = place.history().verify();
    QVERIFY(report.ok());
    QCOMPARE(report->explanation, QString());
    QCOMPARE(report->entries, 100);
}

void HistoryTableTest::checksTenThousandEntries()
{
    HistoryPlace place;
    QVERIFY(place.addRecord(1));
    QVERIFY(place.fill(10'000));
    QCOMPARE(place.history().verify()->firstBreak, 0);
    QCOMPARE(place.history().verify()->entries, 10'000);
    QVERIFY(place.tamper({u"UPDATE history SET status = 201 WHERE number = 9876"_s}));
    QCOMPARE(place.history().verify()->firstBreak, 9876);
}

void HistoryTableTest::whatDoesNotOpenIsLeftEmpty()
{
    HistoryPlace place;
    QVERIFY(place.fill(2));
    QVERIFY(place.tamper({u"UPDATE history SET who = x'00', answer = x'00' WHERE number = 2"_s}));
    const auto page = place.history().page(0, 2);
    QVERIFY(page.ok());
    QVERIFY(page->at(0).note.profile.isEmpty());
    QVERIFY(page->at(0).answer.isEmpty());
    QCOMPARE(page->at(1).note, HistoryPlace::note(1));
}

QTEST_GUILESS_MAIN(HistoryTableTest)
#include "historytabletest.moc"
