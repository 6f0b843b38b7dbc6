#include "drafts/draftindexfeeder.h"
#include "support/sampleheads.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace App;
using Forms::Failure;
using Forms::Result;

namespace {

/// A list of heads that answers as the store does, a turn of the event loop later.
class Heads : public QObject
{
public:
    explicit Heads(const QList<RecordHead> &heads) : m_heads(heads) {}

    DraftSource source()
    {
        return {[this](auto reply) { later(reply, [this] { return m_changes; }); },
                [this](const RecordHead &last, int count, auto reply) {
                    m_asked.append(count);
                    later(reply, [this, last, count] { return pageAfter(last, count); });
                },
                [this](qint64 change, auto reply) {
                    later(reply, [this, change] {
                        return Store::Changes{m_log.mid(change), m_changes};
                    });
                }};
    }

    void change(const RecordHead &head)
    {
        m_log.append(head);
        ++m_changes;
        m_heads.removeIf([&](const RecordHead &each) { return each.id == head.id; });
        if (!head.isDeleted)
            m_heads.prepend(head);
    }

    QList<int> m_asked;      ///< the sizes of the pages that were asked for
    bool m_isBroken = false; ///< answers with a failure

private:
    template<typename T, typename Make>
    void later(DraftSource::Reply<T> reply, Make make)
    {
        QMetaObject::invokeMethod(
            this,
            [this, reply, make] {
                reply(m_isBroken ? Result<T>(Failure{u"store.failed"_s, u"It broke."_s})
                                 : Result<T>(make()));
            },
            Qt::QueuedConnection);
    }

    QList<RecordHead> pageAfter(const RecordHead &last, int count) const
    {
        qsizetype from = 0;
        while (last.id != 0 && from < m_heads.size() && m_heads.at(from).changed >= last.changed)
            ++from;
        return m_heads.mid(from, count);
    }

    QList<RecordHead> m_heads; ///< newest first
    QList<RecordHead> m_log;
    qint64 m_changes = 0;
};

} // namespace

/// That an index comes to hold what its source holds, whatever happens meanwhile.
class DraftIndexFeederTest : public QObject
{
    Q_OBJECT

private slots:
    void readsAll_data();
    void readsAll();
    void missesNothingThatChangesWhileItReads();
    void followsChanges();
    void forgetsWhenStopped();
    void tellsAFailureAndBeginsAnew();
    void mayBeGoneBeforeTheAnswer();
};

void DraftIndexFeederTest::readsAll_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("nothing") << 0;
    QTest::newRow("one") << 1;
    QTest::newRow("just the first page") << DraftIndexFeeder::firstPage;
    QTest::newRow("one more than the first page") << DraftIndexFeeder::firstPage + 1;
    QTest::newRow("several pages") << DraftIndexFeeder::pageSize * 2 + 5;
}

void DraftIndexFeederTest::readsAll()
{
    QFETCH(int, count);
    Heads heads(Support::manyHeads(count));
    DraftIndex index;
    DraftIndexFeeder feeder(index, heads.source());
    QSignalSpy completed(&feeder, &DraftIndexFeeder::completed);
    feeder.start();
    QVERIFY(!feeder.isComplete());
    QVERIFY(completed.wait());
    QVERIFY(feeder.isComplete());
    QCOMPARE(index.size(), count);
    QCOMPARE(heads.m_asked.first(), DraftIndexFeeder::firstPage);
}

void DraftIndexFeederTest::missesNothingThatChangesWhileItReads()
{
    Heads heads(Support::manyHeads(DraftIndexFeeder::pageSize));
    DraftIndex index;
    DraftIndexFeeder feeder(index, heads.source());
    QSignalSpy changed(&feeder, &DraftIndexFeeder::changed);
    feeder.start();
    QVERIFY(changed.wait());
    // The last record of all moves to the front, where the pages have been already.
    RecordHead moved = Support::head(1, u"Moved"_s);
    moved.changed = moved.changed.addYears(1);
    heads.change(moved);
    RecordHead deleted = Support::head(DraftIndexFeeder::pageSize, {});
    deleted.isDeleted = true;
    heads.change(deleted);
    QTRY_COMPARE(index.size(), DraftIndexFeeder::pageSize - 1);
    QVERIFY(feeder.isComplete());
    QTRY_VERIFY(index.line(1));
    QCOMPARE(index.line(1)->name, u"Moved"_s);
}

void DraftIndexFeederTest::followsChanges()
{
    Heads heads(Support::manyHeads(3));
    DraftIndex index;
    DraftIndexFeeder feeder(index, heads.source());
    feeder.storeChanged();
    feeder.start();
    QTRY_VERIFY(feeder.isComplete());
    heads.change(Support::head(4, u"New"_s));
    feeder.storeChanged();
    heads.change(Support::head(5, u"Newer"_s));
    feeder.storeChanged();
    QTRY_COMPARE(index.size(), 5);
    QSignalSpy changed(&feeder, &DraftIndexFeeder::changed);
    heads.change(Support::head(5, u"Newest"_s));
    feeder.storeChanged();
    QVERIFY(changed.wait());
    QCOMPARE(index.line(5)->name, u"Newest"_s);
}

void DraftIndexFeederTest::forgetsWhenStopped()
{
    Heads heads(Support::manyHeads(DraftIndexFeeder::pageSize));
    DraftIndex index;
    DraftIndexFeeder feeder(index, heads.source());
    QSignalSpy changed(&feeder, &DraftIndexFeeder::changed);
    feeder.start();
    QVERIFY(changed.wait());
    feeder.stop();
    QVERIFY(index.isEmpty());
    QVERIFY(!feeder.isComplete());
    feeder.storeChanged();
    // The answer that was under way comes, and is not heard.
    changed.clear();
    QTest::qWait(50);
    QVERIFY(index.isEmpty());
    QVERIFY(changed.isEmpty());
    feeder.start();
    QTRY_COMPARE(index.size(), DraftIndexFeeder::pageSize);
}

void DraftIndexFeederTest::tellsAFailureAndBeginsAnew()
{
    Heads heads(Support::manyHeads(DraftIndexFeeder::pageSize));
    DraftIndex index;
    DraftIndexFeeder feeder(index, heads.source());
    QSignalSpy changed(&feeder, &DraftIndexFeeder::changed);
    QString told;
    connect(&feeder, &DraftIndexFeeder::failed, &heads,
            [&told](const Failure &failure) { told = failure.text; });
    feeder.start();
    QVERIFY(changed.wait());
    heads.m_isBroken = true;
    QTRY_COMPARE(told, u"It broke."_s);
    QCOMPARE(index.size(), DraftIndexFeeder::firstPage);
    QVERIFY(!feeder.isComplete());
    heads.m_isBroken = false;
    feeder.start();
    QTRY_VERIFY(feeder.isComplete());
    QCOMPARE(index.size(), DraftIndexFeeder::pageSize);
}

void DraftIndexFeederTest::mayBeGoneBeforeTheAnswer()
{
    Heads heads(Support::manyHeads(10));
    DraftIndex index;
    auto feeder = std::make_unique<DraftIndexFeeder>(index, heads.source());
    feeder->start();
    feeder.reset();
    QTest::qWait(20);
    QVERIFY(index.isEmpty());
}

QTEST_GUILESS_MAIN(DraftIndexFeederTest)
#include "draftindexfeedertest.moc"
