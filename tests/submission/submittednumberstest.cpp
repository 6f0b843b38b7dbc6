#include "submission/submittednumbers.h"

#include "settings/connectionprofile.h"
#include "support/programplace.h"
#include "support/samplerecords.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <future>

using namespace Qt::StringLiterals;
using namespace Forms;
using App::ConnectionProfile;
using App::Outcome;
using App::SubmittedNumbers;

/// That numbers are known again after a restart and from other processes, that nobody can read them,
/// and that damage to the files stops nothing.
class SubmittedNumbersTest : public QObject
{
    Q_OBJECT

private slots:
    void remembersWhatMayHaveArrived_data();
    void remembersWhatMayHaveArrived();
    void knowsFieldsAndKindsOfConnectionApart();
    void asksForNothingBeforeSomethingIsKept();
    void filesHoldNoNumberAndAreTheOwners();
    void knowsWhatTwoProcessesAddedInTurn();
    void keepsAllOfProcessesAtTheSameTime();
    void aLineThatWasCutOffHarmsNoOther();
    void worksOnWithDamagedFiles_data();
    void worksOnWithDamagedFiles();
    void worksOnWithoutAFolder();
    void anotherKeyKnowsNothing();
};

namespace {

const QString number = u"communicationNumber"_s;

Record customer(const QString &name)
{
    Record record = Support::minimalRecord(CustomerKind::Individual);
    record.setValue(number, name);
    record.setValue(u"customerExtId"_s, QString(u"id of "_s + name));
    return record;
}

void addTo(const QTemporaryDir &folder, const QString &name)
{
    SubmittedNumbers(folder.path()).add({}, customer(name), Outcome::Accepted);
}

bool isKnown(const QTemporaryDir &folder, const QString &name)
{
    return SubmittedNumbers(folder.path()).contains({}, number, name);
}

QByteArray contentOf(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &fileName, const QByteArray &content)
{
    QFile file(fileName);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

} // namespace

void SubmittedNumbersTest::remembersWhatMayHaveArrived_data()
{
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<bool>("remembered");
    QTest::newRow("accepted") << Outcome::Accepted << true;
    QTest::newRow("unknown: it may have arrived") << Outcome::Unknown << true;
    QTest::newRow("refused") << Outcome::Refused << false;
    QTest::newRow("not sent") << Outcome::NotSent << false;
}

void SubmittedNumbersTest::remembersWhatMayHaveArrived()
{
    QFETCH(Outcome, outcome);
    QFETCH(bool, remembered);
    const QTemporaryDir folder;
    SubmittedNumbers numbers(folder.path());
    numbers.add({}, customer(u"Žėrutis 1"_s), outcome);
    QCOMPARE(numbers.contains({}, number, u"Žėrutis 1"_s), remembered);
    SubmittedNumbers restarted(folder.path());
    QCOMPARE(restarted.contains({}, number, u"Žėrutis 1"_s), remembered);
    QCOMPARE(restarted.contains({}, u"customerExtId"_s, u"id of Žėrutis 1"_s), remembered);
    QVERIFY(!restarted.contains({}, number, u"Žėrutis 2"_s));
}

void SubmittedNumbersTest::knowsFieldsAndKindsOfConnectionApart()
{
    const QTemporaryDir folder;
    const ConnectionProfile practice = ConnectionProfile::practiceProfile();
    SubmittedNumbers numbers(folder.path());
    numbers.add(practice, customer(u"N1"_s), Outcome::Accepted);
    QVERIFY(numbers.contains(practice, number, u"N1"_s));
    QVERIFY(!numbers.contains({}, number, u"N1"_s));
    QVERIFY(!numbers.contains(practice, u"customerExtId"_s, u"N1"_s));
    QVERIFY(!numbers.contains(practice, number, u"n1"_s));
    numbers.add({}, customer(u"N1"_s), Outcome::Accepted);
    QVERIFY(SubmittedNumbers(folder.path()).contains({}, number, u"N1"_s));
}

void SubmittedNumbersTest::asksForNothingBeforeSomethingIsKept()
{
    const QTemporaryDir folder;
    QVERIFY(!isKnown(folder, u"N1"_s));
    SubmittedNumbers(folder.path()).add({}, customer(u"N1"_s), Outcome::Refused);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void SubmittedNumbersTest::filesHoldNoNumberAndAreTheOwners()
{
    const QTemporaryDir parent;
    const QString folder = parent.filePath(u"deep/data"_s);
    SubmittedNumbers(folder).add({}, customer(u"N1-secret"_s), Outcome::Accepted);
    SubmittedNumbers(folder).add({}, customer(u"N1-secret"_s), Outcome::Accepted);
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden);
    QCOMPARE(files.size(), 2);
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                            QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    for (const QFileInfo &file : files) {
        QCOMPARE(file.permissions() & others, QFile::Permissions());
        const QByteArray content = contentOf(file.filePath());
        QVERIFY(!content.contains("secret") && !content.contains("communicationNumber"));
        // A plain hash of the number, which could be guessed, is not in it either.
        QVERIFY(!content.contains(
            QCryptographicHash::hash("N1-secret", QCryptographicHash::Sha256).toHex()));
    }
    // Two marks of 64 digits, each once.
    QCOMPARE(QFileInfo(folder + u"/submitted.marks"_s).size(), 2 * 65);
    QCOMPARE(QFileInfo(folder + u"/submitted.key"_s).size(), 32);
}

void SubmittedNumbersTest::knowsWhatTwoProcessesAddedInTurn()
{
    const QTemporaryDir folder;
    SubmittedNumbers one(folder.path());
    SubmittedNumbers other(folder.path());
    // Both have looked before there was a key; the second to make one takes the first's.
    QVERIFY(!one.contains({}, number, u"N1"_s) && !other.contains({}, number, u"N1"_s));
    one.add({}, customer(u"N1"_s), Outcome::Accepted);
    other.add({}, customer(u"N2"_s), Outcome::Accepted);
    one.add({}, customer(u"N3"_s), Outcome::Accepted);
    for (const QString &name : {u"N1"_s, u"N2"_s, u"N3"_s})
        QVERIFY2(isKnown(folder, name), qPrintable(name));
}

void SubmittedNumbersTest::keepsAllOfProcessesAtTheSameTime()
{
    const Support::ProgramPlace place;
    std::vector<std::future<Support::ProgramRun>> runs;
    QStringList all;
    for (int process = 0; process < 3; ++process) {
        QStringList arguments{u"--submit"_s, u"--practice"_s};
        for (int file = 0; file < 10; ++file) {
            all.append(u"%1-%2.json"_s.arg(process).arg(file));
            arguments.append(place.goodFile(all.last()));
        }
        runs.push_back(
            std::async(std::launch::async, [&place, arguments] { return place.run(arguments); }));
    }
    for (auto &run : runs) {
        const Support::ProgramRun ended = run.get();
        QVERIFY2(ended.exitCode == 0, qPrintable(ended.results + ended.errors));
    }
    SubmittedNumbers numbers(place.dataFolder());
    for (const QString &name : std::as_const(all))
        QVERIFY2(numbers.contains(ConnectionProfile::practiceProfile(), number, name),
                 qPrintable(name));
}

void SubmittedNumbersTest::aLineThatWasCutOffHarmsNoOther()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"submitted.marks"_s);
    addTo(folder, u"N1"_s);
    addTo(folder, u"N2"_s);
    QVERIFY(QFile::resize(file, QFileInfo(file).size() - 20));
    SubmittedNumbers numbers(folder.path());
    QSignalSpy failed(&numbers, &SubmittedNumbers::failed);
    QVERIFY(numbers.contains({}, number, u"N1"_s));
    QVERIFY(!numbers.contains({}, number, u"N2"_s));
    numbers.add({}, customer(u"N3"_s), Outcome::Accepted);
    QVERIFY(isKnown(folder, u"N3"_s));
    QVERIFY(isKnown(folder, u"N1"_s));
    QVERIFY(failed.isEmpty());
}

void SubmittedNumbersTest::worksOnWithDamagedFiles_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("kept"); // what is added now
    QTest::newRow("a key that is too short") << u"submitted.key"_s << "abc"_ba << false;
    QTest::newRow("an empty key") << u"submitted.key"_s << ""_ba << false;
    QTest::newRow("a key that is too long") << u"submitted.key"_s << QByteArray(33, 'k') << false;
    QTest::newRow("marks of something else")
        << u"submitted.marks"_s << "\x7f\x45LF\0\0\n\n"_ba << true;
    QTest::newRow("a mark without end")
        << u"submitted.marks"_s << QByteArray(1'000'000, 'a') << true;
}

void SubmittedNumbersTest::worksOnWithDamagedFiles()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, content);
    QFETCH(bool, kept);
    const QTemporaryDir folder;
    addTo(folder, u"N1"_s);
    QVERIFY(write(folder.filePath(file), content));

    SubmittedNumbers numbers(folder.path());
    QSignalSpy failed(&numbers, &SubmittedNumbers::failed);
    QVERIFY(!numbers.contains({}, number, u"N1"_s));
    numbers.add({}, customer(u"N2"_s), Outcome::Accepted);
    QVERIFY(numbers.contains({}, number, u"N2"_s));
    numbers.add({}, customer(u"N3"_s), Outcome::Accepted);
    QCOMPARE(failed.count(), 1);
    QVERIFY(failed.first().first().toString().contains(file));
    QCOMPARE(isKnown(folder, u"N2"_s), kept);
    // What is damaged stays as it is, for somebody to put right.
    QVERIFY(contentOf(folder.filePath(file)).startsWith(content));
}

void SubmittedNumbersTest::worksOnWithoutAFolder()
{
    const QTemporaryDir folder;
    QVERIFY(write(folder.filePath(u"data"_s), "a file where the folder should be"));
    SubmittedNumbers numbers(folder.filePath(u"data"_s));
    QSignalSpy failed(&numbers, &SubmittedNumbers::failed);
    QVERIFY(!numbers.contains({}, number, u"N1"_s));
    numbers.add({}, customer(u"N1"_s), Outcome::Accepted);
    numbers.add({}, customer(u"N2"_s), Outcome::Accepted);
    QVERIFY(numbers.contains({}, number, u"N1"_s));
    QCOMPARE(failed.count(), 1);
    QVERIFY(!failed.first().first().toString().contains(u"N1"_s));
}

void SubmittedNumbersTest::anotherKeyKnowsNothing()
{
    const QTemporaryDir folder;
    addTo(folder, u"N1"_s);
    QVERIFY(write(folder.filePath(u"submitted.key"_s), QByteArray(32, 'k')));
    QVERIFY(!isKnown(folder, u"N1"_s));
}

QTEST_GUILESS_MAIN(SubmittedNumbersTest)
#include "submittednumberstest.moc"
