#include "store/sequencetable.h"

#include "store/database.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <future>

using namespace Qt::StringLiterals;
using namespace App;

/// That a number is given once, whoever asks and whatever happens in between.
class SequenceTableTest : public QObject
{
    Q_OBJECT

private slots:
    void countsFromOneEachSequenceOnItsOwn();
    void isOnTheDiskBeforeItIsSeen();
    void givesBackOnlyTheLastOne_data();
    void givesBackOnlyTheLastOne();
    void neverGivesOneTwiceToThoseWhoAskTogether();
    void theFileDoesNotTellTheScope();
    void failsWithoutAKey();
};

namespace {

const QString scope = u"Bankas/ComNr_{000000}"_s;

SecretKey someKey()
{
    return *SecretKey::fromBytes(QByteArray(SecretKey::size, 'k'));
}

std::unique_ptr<Database> openIn(const QTemporaryDir &folder)
{
    return std::move(*Database::open(folder.path()));
}

} // namespace

void SequenceTableTest::countsFromOneEachSequenceOnItsOwn()
{
    const QTemporaryDir folder;
    const auto database = openIn(folder);
    SequenceTable sequences(*database, someKey());
    QCOMPARE(*sequences.take(scope, false), 1U);
    QCOMPARE(*sequences.take(scope, false), 2U);
    QCOMPARE(*sequences.take(scope, true), 1U);
    QCOMPARE(*sequences.take(u"another"_s, false), 1U);
    QCOMPARE(*sequences.take(scope, false), 3U);
}

void SequenceTableTest::isOnTheDiskBeforeItIsSeen()
{
    const QTemporaryDir folder;
    const auto database = openIn(folder);
    QCOMPARE(*SequenceTable(*database, someKey()).take(scope, false), 1U);
    // What another connection sees is what a crash would leave.
    const auto other = openIn(folder);
    QCOMPARE(*SequenceTable(*other, someKey()).take(scope, false), 2U);
    QCOMPARE(*SequenceTable(*database, someKey()).take(scope, false), 3U);
}

void SequenceTableTest::givesBackOnlyTheLastOne_data()
{
    QTest::addColumn<quint64>("given");
    QTest::addColumn<quint64>("next");
    QTest::newRow("the last") << quint64(3) << quint64(3);
    QTest::newRow("one before it") << quint64(2) << quint64(4);
    QTest::newRow("one that was not taken") << quint64(4) << quint64(4);
    QTest::newRow("none") << quint64(0) << quint64(4);
}

void SequenceTableTest::givesBackOnlyTheLastOne()
{
    QFETCH(quint64, given);
    QFETCH(quint64, next);
    const QTemporaryDir folder;
    const auto database = openIn(folder);
    SequenceTable sequences(*database, someKey());
    for (int taken = 0; taken < 3; ++taken)
        QVERIFY(sequences.take(scope, false).ok());
    QVERIFY(sequences.giveBack(scope, false, given).ok());
    QVERIFY(sequences.giveBack(u"never used"_s, false, given).ok());
    QCOMPARE(*sequences.take(scope, false), next);
}

void SequenceTableTest::neverGivesOneTwiceToThoseWhoAskTogether()
{
    const QTemporaryDir folder;
    openIn(folder);
    const auto takeFifty = [&folder] {
        const auto database = openIn(folder);
        SequenceTable sequences(*database, someKey());
        QList<quint64> numbers;
        for (int taken = 0; taken < 50; ++taken)
            if (const auto number = sequences.take(scope, false))
                numbers.append(*number);
        return numbers;
    };
    auto first = std::async(std::launch::async, takeFifty);
    auto second = std::async(std::launch::async, takeFifty);
    const QList<quint64> all = first.get() + second.get();
    QCOMPARE(all.size(), 100);
    QCOMPARE(QSet<quint64>(all.cbegin(), all.cend()).size(), 100);
}

void SequenceTableTest::theFileDoesNotTellTheScope()
{
    const QTemporaryDir folder;
    const auto database = openIn(folder);
    QVERIFY(SequenceTable(*database, someKey()).take(u"Bankas"_s, false).ok());
    for (const QString &ending : {u""_s, u"-wal"_s}) {
        QFile file(Database::fileName(folder.path()) + ending);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("Bankas"));
    }
}

void SequenceTableTest::failsWithoutAKey()
{
    const QTemporaryDir folder;
    const auto database = openIn(folder);
    SequenceTable sequences(*database, {});
    QCOMPARE(sequences.take(scope, false).failure().code, u"store.noKey"_s);
    QCOMPARE(sequences.giveBack(scope, false, 1).failure().code, u"store.noKey"_s);
}

QTEST_GUILESS_MAIN(SequenceTableTest)
#include "sequencetabletest.moc"
