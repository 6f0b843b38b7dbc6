#include "support/noroom.h"
#include "support/storefolder.h"
#include "support/storeplace.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace App;
using Forms::Result;
using Support::StorePlace;

/// That the store's thread does all that it is asked for, in the order of asking, tells it to those
/// who are still there, and goes on after damage.
class StoreThreadTest : public QObject
{
    Q_OBJECT

private slots:
    void answersComeInTheirOrder();
    void nobodyIsToldWhoIsGone();
    void changesAreToldAlsoWhenTheAskerIsGone();
    void aClosedStoreSaysSo();
    void anOpeningThatIsTakenBackOpensNothing();
    void theEndWaitsForEverything();
    void whatOthersChangeIsTold();
    void twoThreadsShareOneFolder();
    void anotherKeyIsRefused();
    void damageIsSetAside_data();
    void damageIsSetAside();
    void damageThatCannotBeSetAsideIsTold();
};

namespace {

Result<Done> nothing(Store &)
{
    return Done();
}

const auto anyAnswer = [](const auto &) {};

} // namespace

void StoreThreadTest::answersComeInTheirOrder()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    StorePlace place;
    QList<int> done; // by the store's thread
    QList<int> told;
    for (int number = 0; number < 100; ++number) {
        const auto work = [&done, number](Store &) -> Result<int> {
            done.append(number);
            return number;
        };
        const auto then = [&told](const Result<int> &result) { told.append(*result); };
        if (number % 2)
            place.thread().ask(this, work, then);
        else
            place.thread().change(this, work, then);
    }
    place.wait();
    QList<int> all(100);
    std::iota(all.begin(), all.end(), 0);
    QCOMPARE(done, all);
    QCOMPARE(told, all);
}

void StoreThreadTest::nobodyIsToldWhoIsGone()
{
    StorePlace place;
    auto asker = std::make_unique<QObject>();
    bool isTold = false;
    qint64 id = 0;
    place.thread().ask(
        asker.get(),
        [&id](Store &store) {
            const auto head = store.saveDraft({}, Support::draftOf(u"Ona"_s));
            id = head->id;
            return head;
        },
        [&isTold](const auto &) { isTold = true; });
    asker.reset();
    place.wait();
    QVERIFY(!isTold);
    QCOMPARE(place.stateOf(id), RecordState::Draft);
}

void StoreThreadTest::changesAreToldAlsoWhenTheAskerIsGone()
{
    StorePlace place;
    QSignalSpy changed(&place.thread(), &StoreThread::changed);
    auto asker = std::make_unique<QObject>();
    place.thread().change(
        asker.get(), [](Store &store) { return store.saveDraft({}, Support::draftOf(u"Ona"_s)); },
        anyAnswer);
    asker.reset();
    place.wait();
    QTRY_COMPARE(changed.size(), 1);
}

void StoreThreadTest::aClosedStoreSaysSo()
{
    StorePlace place;
    QString before;
    QString after;
    const auto toldAs = [](QString &told) {
        return [&told](const Result<Done> &result) {
            told = result ? u"done"_s : result.failure().code;
        };
    };
    place.thread().ask(this, nothing, toldAs(before));
    place.thread().close();
    QVERIFY(!place.thread().isOpen());
    place.thread().ask(this, nothing, toldAs(after));
    QTRY_COMPARE(after, u"store.closed"_s);
    QCOMPARE(before, u"done"_s);
    place.open();
    place.thread().ask(this, nothing, toldAs(after));
    QTRY_COMPARE(after, u"done"_s);
}

void StoreThreadTest::anOpeningThatIsTakenBackOpensNothing()
{
    StorePlace place;
    place.thread().close();
    QSignalSpy opened(&place.thread(), &StoreThread::opened);
    place.thread().open(place.key());
    place.thread().close(); // as Ctrl+L while the store is being opened
    place.wait();
    QVERIFY(opened.isEmpty());
    QVERIFY(!place.thread().isOpen());
}

void StoreThreadTest::theEndWaitsForEverything()
{
    StorePlace place;
    for (int number = 0; number < 50; ++number)
        place.thread().ask(
            this,
            [number](Store &store) {
                return store.saveDraft({}, Support::draftOf(QString::number(number)));
            },
            [](const auto &) { QFAIL("Nobody is there to be told."); });
    place.end();
    QCOMPARE(place.list().size(), 50);
    QCoreApplication::processEvents();
}

void StoreThreadTest::whatOthersChangeIsTold()
{
    StorePlace place;
    QSignalSpy changed(&place.thread(), &StoreThread::changed);
    const auto other = place.look();
    QVERIFY(other->saveDraft({}, Support::draftOf(u"Ona"_s)).ok());
    QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), 20000);
}

void StoreThreadTest::twoThreadsShareOneFolder()
{
    StorePlace place;
    StoreThread second(place.path(), place.clock());
    second.open(place.key());
    QTRY_VERIFY(second.isOpen());
    int stored = 0;
    for (int number = 0; number < 100; ++number)
        (number % 2 ? second : place.thread())
            .change(
                this,
                [number](Store &store) {
                    return store.saveDraft({}, Support::draftOf(QString::number(number)));
                },
                [&stored](const Result<RecordHead> &head) { stored += head.ok() ? 1 : 0; });
    QTRY_COMPARE_WITH_TIMEOUT(stored, 100, 60000);
    QCOMPARE(place.list().size(), 100);
    QVERIFY(place.look()->verify().ok());
}

void StoreThreadTest::anotherKeyIsRefused()
{
    StorePlace place;
    StoreThread second(place.path(), place.clock());
    QString code;
    connect(&second, &StoreThread::failed, this,
            [&code](const Forms::Failure &failure) { code = failure.code; });
    second.open(SecretKey::random());
    QTRY_COMPARE(code, u"store.otherKey"_s);
    QVERIFY(!second.isOpen());
    place.wait();
    QVERIFY(place.thread().isOpen());
}

void StoreThreadTest::damageIsSetAside_data()
{
    QTest::addColumn<bool>("whileOpen");
    QTest::newRow("found when it is opened") << false;
    QTest::newRow("found while it is open") << true;
}

void StoreThreadTest::damageIsSetAside()
{
    QFETCH(bool, whileOpen);
    StorePlace place;
    QVERIFY(place.look()->saveDraft({}, Support::draftOf(u"Ona"_s)).ok());
    if (!whileOpen) {
        place.thread().close();
        place.wait();
        QFile file(Database::fileName(place.path()));
        QVERIFY(file.open(QFile::ReadWrite));
        file.write(QByteArray(4096, 'x'));
    } else {
        place.damage();
    }
    QString aside;
    bool wasToldBefore = false;
    connect(&place.thread(), &StoreThread::wasSetAside, this,
            [&aside](const QString &fileName) { aside = fileName; });
    connect(&place.thread(), &StoreThread::opened, this, [&] { wasToldBefore = !aside.isEmpty(); });
    if (whileOpen)
        place.thread().ask(
            this, [](Store &store) { return store.saveDraft({}, Support::draftOf(u"Ieva"_s)); },
            anyAnswer);
    else
        place.thread().open(place.key());
    QTRY_VERIFY(!aside.isEmpty());
    QTRY_VERIFY(place.thread().isOpen());
    // Who begins anew with the store's opening has to know by then that it is another one.
    QVERIFY(wasToldBefore);
    QVERIFY(QFile::exists(aside));
    QVERIFY(place.list().isEmpty());
    QVERIFY(place.look()->saveDraft({}, Support::draftOf(u"Ieva"_s)).ok());
}

void StoreThreadTest::damageThatCannotBeSetAsideIsTold()
{
    StorePlace place;
    place.damage();
    QStringList told;
    connect(&place.thread(), &StoreThread::failed, this,
            [&told](const Forms::Failure &failure) { told.append(failure.code); });
    const auto fail = [&] {
        place.thread().ask(
            this, [](Store &store) { return store.saveDraft({}, Support::draftOf(u"Ieva"_s)); },
            anyAnswer);
        place.wait();
    };
    {
        const Support::NoRoom noRoom; // for the new one
        fail();
        QTRY_VERIFY(!told.isEmpty());
    }
    QVERIFY(!place.thread().isOpen());
    place.open();
    QVERIFY(place.list().isEmpty());
}

QTEST_GUILESS_MAIN(StoreThreadTest)
#include "storethreadtest.moc"
