#include "support/storefolder.h"

#include "history/historytable.h"
#include "store/recordlease.h"
#include "store/recovery.h"

#include <QCryptographicHash>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace App;
using Support::StoreFolder;

/// That processes on one store do not get into each other's way, and that one that is killed loses
/// nothing that it had stored and leaves nothing locked.
class StoreProcessTest : public QObject
{
    Q_OBJECT

private slots:
    void loseNothingWhenKilled();
    void neverTakeTheSameNumber();
    void aLeaseIsForOne();
    void aDeadProcessHoldsNothing();
    void aLeaseNeedsAFolderThatCanBeWritten();
    void whatWasBeingSentBecomesUnknown();
    void draftsOfACrashAreAskedAbout();
};

namespace {

void start(QProcess &process, const StoreFolder &folder, const QString &work)
{
    process.start(QStringLiteral(INTAKE_STOREWRITER),
                  {folder.path(), QString::fromLatin1(folder.key.bytes().toHex()), work});
    QVERIFY(process.waitForStarted());
}

/// The next whole line that the process tells.
QByteArray lineOf(QProcess &process)
{
    while (!process.canReadLine() && process.waitForReadyRead(30000)) {}
    return process.readLine().trimmed();
}

} // namespace

void StoreProcessTest::loseNothingWhenKilled()
{
    StoreFolder folder;
    QHash<qint64, int> stored;
    QRandomGenerator random(20260301);
    for (int round = 0; round < 12; ++round) {
        QProcess process;
        start(process, folder, u"save"_s);
        const int lines = 20 + random.bounded(400);
        for (int line = 0; line < lines; ++line) {
            const auto words = lineOf(process).split(' ');
            QCOMPARE(words.size(), 2);
            stored.insert(words.first().toLongLong(), words.last().toInt());
        }
        process.kill();
        QVERIFY(process.waitForFinished());
        const auto store = folder.open();
        QVERIFY2(store->verify().ok(), qPrintable(u"killed after %1 saves"_s.arg(lines)));
        QCOMPARE(store->page({}, 10000)->size(), stored.size());
        for (auto each = stored.cbegin(); each != stored.cend(); ++each) {
            const auto customer = store->load(each.key());
            QVERIFY(customer->head.revision >= each.value());
            QCOMPARE(customer->draft,
                     Support::draftOf(u"R%1"_s.arg(customer->head.revision)));
        }
    }
}

void StoreProcessTest::neverTakeTheSameNumber()
{
    StoreFolder folder; // that none of them has opened yet
    QProcess processes[4];
    for (QProcess &process : processes)
        start(process, folder, u"numbers"_s);
    QSet<int> numbers;
    for (QProcess &process : processes) {
        QVERIFY(process.waitForFinished(60000));
        const auto lines = process.readAllStandardOutput().trimmed().split('\n');
        QCOMPARE(lines.size(), 200);
        for (const QByteArray &line : lines)
            numbers.insert(line.toInt());
    }
    QCOMPARE(numbers.size(), 800);
    QVERIFY(!numbers.contains(0));
    QVERIFY(numbers.contains(800));
}

void StoreProcessTest::aLeaseIsForOne()
{
    StoreFolder folder;
    {
        auto lease = RecordLease::tryTake(folder.path(), 1);
        QVERIFY(lease.ok());
        QCOMPARE(RecordLease::tryTake(folder.path(), 1).failure().code,
                 u"record.openElsewhere"_s);
        QVERIFY(RecordLease::tryTake(folder.path(), 2).ok());
        const RecordLease moved = std::move(*lease);
        QCOMPARE(RecordLease::tryTake(folder.path(), 1).failure().code,
                 u"record.openElsewhere"_s);
    }
    QVERIFY(RecordLease::tryTake(folder.path(), 1).ok());
}

void StoreProcessTest::aDeadProcessHoldsNothing()
{
    StoreFolder folder;
    QProcess process;
    start(process, folder, u"hold"_s);
    QCOMPARE(lineOf(process), "held");
    QCOMPARE(RecordLease::tryTake(folder.path(), 1).failure().code, u"record.openElsewhere"_s);
    process.kill();
    QVERIFY(process.waitForFinished());
    QVERIFY(RecordLease::tryTake(folder.path(), 1).ok());
}

void StoreProcessTest::aLeaseNeedsAFolderThatCanBeWritten()
{
    StoreFolder folder;
    QFile file(folder.path() + u"/file"_s);
    QVERIFY(file.open(QFile::WriteOnly));
    QCOMPARE(RecordLease::tryTake(file.fileName(), 1).failure().code, u"store.notWritable"_s);
}

void StoreProcessTest::whatWasBeingSentBecomesUnknown()
{
    StoreFolder folder;
    const auto store = folder.open();
    const RecordHead dead = Support::storedIn(*store, RecordState::Sending, u"A"_s);
    const RecordHead alive = Support::storedIn(*store, RecordState::Sending, u"B"_s);
    const RecordHead bad = Support::storedIn(*store, RecordState::Sending, u"C"_s);
    folder.sql(u"UPDATE record SET content = summary WHERE id = ?"_s, {bad.id});
    const auto lease = RecordLease::tryTake(folder.path(), alive.id);
    QVERIFY(recoverInterrupted(*store, folder.path(), u"Rūta"_s).ok());
    const auto unknown = store->load(dead.id);
    QCOMPARE(unknown->head.state, RecordState::Unknown);
    QCOMPARE(unknown->answer->outcome, Outcome::Unknown);
    QVERIFY(!unknown->answer->explanation.isEmpty());
    QCOMPARE(store->load(alive.id)->head, alive);
    const auto lines = store->history().page(0, 9);
    QCOMPARE(lines->size(), 1);
    const HistoryNote &note = lines->first().note;
    QCOMPARE(note.event, HistoryEvent::Interrupted);
    QCOMPARE(note.record, dead.id);
    QCOMPARE(note.operatorName, u"Rūta"_s);
    QCOMPARE(note.customerExtId, u"IND-A"_s);
    QCOMPARE(note.bodyHash, QCryptographicHash::hash(unknown->request->body,
                                                     QCryptographicHash::Sha256));
    // A second start finds nothing more to do.
    QVERIFY(recoverInterrupted(*store, folder.path(), u"Rūta"_s).ok());
    QCOMPARE(store->history().page(0, 9)->size(), 1);
}

void StoreProcessTest::draftsOfACrashAreAskedAbout()
{
    StoreFolder folder;
    const auto store = folder.open();
    QList<RecordHead> heads;
    for (const RecordState state : {RecordState::Draft, RecordState::Draft, RecordState::Refused,
                                    RecordState::Accepted, RecordState::Draft}) {
        folder.now = folder.now.addSecs(1);
        heads.append(Support::storedIn(*store, state));
        QVERIFY(store->setOpen(heads.last().id, true).ok());
    }
    QVERIFY(store->setOpen(heads.at(0).id, false).ok());
    const auto lease = RecordLease::tryTake(folder.path(), heads.at(4).id);
    const auto asked = recoverInterrupted(*store, folder.path(), u"Rūta"_s);
    QCOMPARE(asked->size(), 2);
    QCOMPARE(asked->at(0).id, heads.at(2).id);
    QCOMPARE(asked->at(1).id, heads.at(1).id);
    // The accepted one is not marked any more; the others are until they are answered for.
    QCOMPARE(store->openRecords()->size(), 3);
}

QTEST_GUILESS_MAIN(StoreProcessTest)
#include "storeprocesstest.moc"
