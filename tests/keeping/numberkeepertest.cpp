#include "keeping/numberkeeper.h"

#include "settings/connectionprofile.h"
#include "support/noroom.h"
#include "support/storeplace.h"

#include <QProcess>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace App;
using Support::StorePlace;

/// That the next number is there before it is asked for, comes to one alone, and is given back where
/// nobody took it.
class NumberKeeperTest : public QObject
{
    Q_OBJECT

private slots:
    void isReadyBeforeItIsAskedFor();
    void theOnesTakenLastAreTheNext();
    void twoKeepersNeverGiveTheSame();
    void aKilledProgramLeavesNoNumberToBeUsedTwice();
    void aNewDayCountsAnew();
    void practiceCountsByItself();
    void whatWasNotTakenIsGivenBack();
    void whatCameToNothingIsGivenBackToo();
    void withoutAPatternThereIsNone();
    void anotherConnectionGetsItsOwn();
    void comesOnceThereIsRoom();

private:
    /// The next number once it is ready.
    static QString next(NumberKeeper &keeper, const QString &field = u"communicationNumber"_s);
};

namespace {

const QString communication = u"communicationNumber"_s;
const QString customer = u"customerExtId"_s;

ConnectionProfile profileOf(const QString &communicationPattern,
                            const QString &customerPattern = {})
{
    ConnectionProfile profile;
    profile.name = u"Bank"_s;
    profile.communicationPattern = communicationPattern;
    profile.customerPattern = customerPattern;
    return profile;
}

} // namespace

QString NumberKeeperTest::next(NumberKeeper &keeper, const QString &field)
{
    QString number;
    const bool isThere =
        QTest::qWaitFor([&] { return !(number = keeper.take(field)).isEmpty(); }, 20000);
    return isThere ? number : QString();
}

void NumberKeeperTest::isReadyBeforeItIsAskedFor()
{
    StorePlace place;
    NumberKeeper keeper(place.thread(), nullptr);
    QSignalSpy ready(&keeper, &NumberKeeper::ready);
    keeper.use(profileOf(u"ComNr_{000}"_s, u"IND{00}"_s));
    QStringList fields = keeper.fields();
    fields.sort();
    QCOMPARE(fields, QStringList({communication, customer}));
    QTRY_COMPARE(ready.size(), 2);
    QCOMPARE(keeper.take(communication), u"ComNr_001"_s);
    QCOMPARE(keeper.take(customer), u"IND01"_s);
    QCOMPARE(keeper.take(communication), QString()); // not there yet, and never a wrong one
    QTRY_COMPARE(ready.size(), 4);
    QCOMPARE(keeper.take(communication), u"ComNr_002"_s);
    QCOMPARE(keeper.take(customer), u"IND02"_s);
}

void NumberKeeperTest::theOnesTakenLastAreTheNext()
{
    StorePlace place;
    {
        NumberKeeper keeper(place.thread(), nullptr);
        keeper.use(profileOf(u"N{0}"_s));
        for (int number = 1; number <= 20; ++number)
            QCOMPARE(next(keeper), u"N%1"_s.arg(number));
        place.wait();
        keeper.giveBack();
    }
    place.end();
    place.begin();
    NumberKeeper keeper(place.thread(), nullptr);
    keeper.use(profileOf(u"N{0}"_s));
    QCOMPARE(next(keeper), u"N21"_s);
}

void NumberKeeperTest::twoKeepersNeverGiveTheSame()
{
    StorePlace place;
    StoreThread other(place.path(), place.clock());
    other.open(place.key());
    QTRY_VERIFY(other.isOpen());
    NumberKeeper first(place.thread(), nullptr);
    NumberKeeper second(other, nullptr);
    for (NumberKeeper *each : {&first, &second})
        each->use(profileOf(u"N{0}"_s));
    QSet<QString> numbers;
    for (int round = 0; round < 100; ++round) {
        NumberKeeper &keeper = round % 2 ? first : second;
        numbers.insert(next(keeper));
        if (round % 7 == 0)
            keeper.giveBack(); // another connection, and back
        if (round % 7 == 0)
            keeper.use(profileOf(u"N{0}"_s));
    }
    QCOMPARE(numbers.size(), 100);
    QVERIFY(!numbers.contains(QString()));
}

void NumberKeeperTest::aKilledProgramLeavesNoNumberToBeUsedTwice()
{
    StorePlace place;
    QProcess other;
    other.start(QStringLiteral(INTAKE_STOREWRITER),
                {place.path(), QString::fromLatin1(place.key().bytes().toHex()), u"numbers"_s});
    QVERIFY(other.waitForReadyRead(30000));
    other.kill();
    QVERIFY(other.waitForFinished());
    int told = 0;
    for (const QByteArray &line : other.readAllStandardOutput().trimmed().split('\n'))
        told = std::max(told, line.toInt());
    QVERIFY(told > 0);
    NumberKeeper keeper(place.thread(), nullptr);
    keeper.use(profileOf(u"ComNr{0}"_s));
    // The process counts in a scope of its own name, so a number of this one says nothing of it;
    // what it told is taken in the store.
    quint64 after = 0;
    place.thread().ask(
        this, [](Store &store) { return store.takeNumber(u"ComNr"_s, false); },
        [&after](const Forms::Result<quint64> &number) { after = *number; });
    place.wait();
    QVERIFY(after > static_cast<quint64>(told));
    QCOMPARE(next(keeper), u"ComNr1"_s);
}

void NumberKeeperTest::aNewDayCountsAnew()
{
    StorePlace place;
    NumberKeeper keeper(place.thread(), nullptr);
    keeper.use(profileOf(u"{yyyyMMdd}-{0}"_s, u"C{0}"_s));
    const auto day = [&place] {
        return place.clock()().toLocalTime().date().toString(u"yyyyMMdd"_s);
    };
    const QString today = day();
    QCOMPARE(next(keeper), QString(today + u"-1"_s));
    QCOMPARE(next(keeper), QString(today + u"-2"_s));
    QCOMPARE(next(keeper, customer), u"C1"_s);
    place.wait();
    place.advance(24h);
    QCOMPARE(keeper.take(communication), QString()); // yesterday's does not count
    QCOMPARE(next(keeper), QString(day() + u"-1"_s));
    QCOMPARE(next(keeper, customer), u"C2"_s);
    // Yesterday's that was ready went back.
    place.wait();
    place.advance(-24h);
    QCOMPARE(next(keeper), QString(today + u"-3"_s));
}

void NumberKeeperTest::practiceCountsByItself()
{
    StorePlace place;
    NumberKeeper keeper(place.thread(), nullptr);
    ConnectionProfile profile = profileOf(u"N{0}"_s);
    keeper.use(profile);
    QCOMPARE(next(keeper), u"N1"_s);
    QCOMPARE(next(keeper), u"N2"_s);
    profile.practice = true;
    keeper.use(profile);
    QCOMPARE(next(keeper), u"N1"_s);
    profile.practice = false;
    keeper.use(profile);
    // One that was being fetched when the connection changed may be left out.
    const int number = next(keeper).mid(1).toInt();
    QVERIFY(number == 3 || number == 4);
}

void NumberKeeperTest::whatWasNotTakenIsGivenBack()
{
    StorePlace place;
    for (int round = 0; round < 3; ++round) {
        NumberKeeper keeper(place.thread(), nullptr);
        QSignalSpy ready(&keeper, &NumberKeeper::ready);
        keeper.use(profileOf(u"N{0}"_s));
        QTRY_COMPARE(ready.size(), 1);
        keeper.giveBack();
        keeper.giveBack();
    }
    NumberKeeper keeper(place.thread(), nullptr);
    keeper.use(profileOf(u"N{0}"_s));
    QCOMPARE(next(keeper), u"N1"_s);
}

void NumberKeeperTest::whatCameToNothingIsGivenBackToo()
{
    StorePlace place;
    {
        NumberKeeper keeper(place.thread(), nullptr);
        keeper.use(profileOf(u"N{0}"_s));
        QCOMPARE(next(keeper), u"N1"_s);
        QCOMPARE(next(keeper), u"N2"_s);
        place.wait(); // the third is ready
        keeper.giveBack(NumberKeeper::Unused::TakenLast);
        keeper.giveBack(NumberKeeper::Unused::TakenLast); // and only the last
    }
    NumberKeeper keeper(place.thread(), nullptr);
    keeper.use(profileOf(u"N{0}"_s));
    QCOMPARE(next(keeper), u"N2"_s);
}

void NumberKeeperTest::withoutAPatternThereIsNone()
{
    StorePlace place;
    NumberKeeper keeper(place.thread(), nullptr);
    keeper.use(profileOf({}, u"no counter"_s));
    QVERIFY(keeper.fields().isEmpty());
    place.wait();
    QCOMPARE(keeper.take(communication), QString());
}

void NumberKeeperTest::anotherConnectionGetsItsOwn()
{
    StorePlace place;
    NumberKeeper keeper(place.thread(), nullptr);
    keeper.use(profileOf(u"A{0}"_s));
    keeper.use(profileOf(u"B{0}"_s)); // while the first is still being fetched
    keeper.use(profileOf(u"A{0}"_s));
    QVERIFY(next(keeper).startsWith(u'A'));
    keeper.use(profileOf(u"B{0}"_s));
    QVERIFY(next(keeper).startsWith(u'B'));
}

void NumberKeeperTest::comesOnceThereIsRoom()
{
    StorePlace place;
    NumberKeeper keeper(place.thread(), nullptr);
    {
        const Support::NoRoom noRoom;
        keeper.use(profileOf(u"N{0}"_s));
        place.wait();
        QCOMPARE(keeper.take(communication), QString());
        place.wait();
    }
    QCOMPARE(next(keeper), u"N1"_s);
}

QTEST_GUILESS_MAIN(NumberKeeperTest)
#include "numberkeepertest.moc"
