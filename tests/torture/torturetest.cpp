#include "torture/lane.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;
using Support::Lane;

/// That nothing typed is lost and nothing is sent twice, whenever the program is killed: clerks work
/// at real windows against a service that counts, are killed at random moments, and what they told,
/// what the service saw and what the store holds must agree. INTAKE_TORTURE_KILLS says how many are
/// killed, else as many as a minute allows; INTAKE_TORTURE_SEED repeats the choices of a run.
class TortureTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingTypedIsLostAndNothingIsSentTwice();
};

namespace {

constexpr int lanes = 5;          ///< a clerk mostly waits for keys: more than there are processors
constexpr qint64 enough = 50'000; ///< milliseconds
constexpr int fewest = 40;        ///< that say something at all

} // namespace

void TortureTest::nothingTypedIsLostAndNothingIsSentTwice()
{
    const int wanted = qEnvironmentVariableIntValue("INTAKE_TORTURE_KILLS");
    bool isGiven = false;
    quint32 seed = qEnvironmentVariable("INTAKE_TORTURE_SEED").toUInt(&isGiven);
    if (!isGiven)
        seed = QRandomGenerator::global()->generate();
    qInfo("INTAKE_TORTURE_SEED=%u", seed);

    QElapsedTimer clock;
    clock.start();
    QRandomGenerator seeds(seed);
    std::vector<std::unique_ptr<Lane>> all;
    for (int number = 0; number < lanes; ++number)
        all.push_back(std::make_unique<Lane>(number, seeds.generate()));
    const auto sum = [&all](auto part) {
        return std::accumulate(all.cbegin(), all.cend(), qsizetype(0),
                               [&part](qsizetype before, const auto &lane) {
                                   return before + static_cast<qsizetype>(part(*lane));
                               });
    };
    const auto kills = [&sum] { return sum([](const Lane &lane) { return lane.kills(); }); };
    for (const auto &lane : all)
        lane->work(
            [&] { return wanted > 0 ? kills() + lanes <= wanted : clock.elapsed() < enough; });
    const auto areDone = [&all] {
        return std::all_of(all.cbegin(), all.cend(),
                           [](const auto &lane) { return lane->isDone(); });
    };
    while (!areDone())
        QTest::qWait(20);

    qint64 worst = 0;
    QStringList faults;
    for (const auto &lane : all) {
        worst = std::max(worst, lane->audit().worstAge());
        faults += lane->faults();
    }
    const auto cutShort = qint64(sum([](const Lane &lane) { return lane.audit().cutShort(); }));
    qInfo("%lld kills in %lld s, %lld changes typed, %lld submissions, %lld bodies arrived, %lld "
          "records, %lld of them being sent at a kill; the oldest change that a kill lost was %lld "
          "ms "
          "old.",
          qint64(kills()), clock.elapsed() / 1000,
          qint64(sum([](const Lane &lane) { return lane.account().keys; })),
          qint64(sum([](const Lane &lane) { return lane.account().submissions; })),
          qint64(sum([](const Lane &lane) { return lane.server().arrivals().size(); })),
          qint64(sum([](const Lane &lane) { return lane.audit().records(); })), cutShort, worst);
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    QVERIFY(cutShort > 0 && worst > 0); // else the kills came when nothing could be lost
    QVERIFY(kills() >= (wanted > 0 ? wanted - lanes : fewest));
}

QTEST_GUILESS_MAIN(TortureTest)
#include "torturetest.moc"
