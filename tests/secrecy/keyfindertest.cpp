#include "keyringplace.h"

#include "secrecy/keyfile.h"

#include <QDir>
#include <QProcess>
#include <QSet>
#include <QSysInfo>
#include <QTest>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using App::SecretKey;
using Kind = KeyringPlace::Kind;
namespace KeyFile = App::KeyFile;

Q_DECLARE_METATYPE(Kind)

namespace {

QString passphrase()
{
    return u"correct horse"_s;
}

QString typed()
{
    return u"passphrase="_s + passphrase();
}

QString foundKey(const SecretKey &key)
{
    return u"found "_s + QString::fromLatin1(key.bytes().toHex());
}

/// The answers with any key left out.
QStringList withoutKeys(QStringList answers)
{
    for (QString &answer : answers) {
        if (answer.startsWith(u"found "))
            answer = u"found"_s;
    }
    return answers;
}

} // namespace

/// How the key of a folder is had on every kind of desktop, and that it stays the same.
class KeyFinderTest : public QObject
{
    Q_OBJECT

private slots:
    void answersByDesktop_data();
    void answersByDesktop();
    void makesOneKeyAndKeepsIt();
    void twoFirstStartsHaveOneKey_data();
    void twoFirstStartsHaveOneKey();
    void keyFileComesBeforeTheKeyring();
    void asksAgainForThePassphrase();
    void passphraseFileAnswersByItself_data();
    void passphraseFileAnswersByItself();
    void commandLineGetsTheKey_data();
    void commandLineGetsTheKey();
    void aProcessThatDiedHoldsNothing();
    void makesNoKeyFileForAStore();
    void saysWhereTheFolderCannotBeMade();
};

void KeyFinderTest::answersByDesktop_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QStringList>("steps");
    QTest::addColumn<QStringList>("answers");
    QTest::newRow("open, no store")
        << Kind::Open << QStringList{u"find"_s} << QStringList{u"found"_s};
    QTest::newRow("open, a store without its key")
        << Kind::Open << QStringList{u"findold"_s, u"read"_s}
        << QStringList{u"failed key.lost"_s, u"missing"_s};
    QTest::newRow("open, a store without its key, and a passphrase file")
        << Kind::Open << QStringList{u"file=/nowhere"_s, u"findold"_s}
        << QStringList{u"failed key.lost"_s};
    QTest::newRow("never set up, no store")
        << Kind::NeverUnlocked << QStringList{u"find"_s} << QStringList{u"failed keyring.failed"_s};
    QTest::newRow("no keyring, no store")
        << Kind::NoKeyring << QStringList{u"find"_s} << QStringList{u"new passphrase needed"_s};
    QTest::newRow("no keyring, a passphrase chosen")
        << Kind::NoKeyring << QStringList{typed(), u"find"_s, typed(), u"findold"_s}
        << QStringList{u"new passphrase needed"_s, u"found"_s, u"passphrase needed"_s, u"found"_s};
    QTest::newRow("no keyring, a short passphrase chosen")
        << Kind::NoKeyring << QStringList{u"passphrase=short"_s, u"find"_s}
        << QStringList{u"new passphrase needed"_s, u"refused key.shortPassphrase"_s};
    QTest::newRow("no bus, no store")
        << Kind::NoBus << QStringList{u"find"_s} << QStringList{u"new passphrase needed"_s};
    QTest::newRow("no bus, a store")
        << Kind::NoBus << QStringList{u"findold"_s} << QStringList{u"failed keyring.none"_s};
    QTest::newRow("no bus, an unreadable passphrase file")
        << Kind::NoBus << QStringList{u"file=/nowhere"_s, u"find"_s}
        << QStringList{u"failed passphrase.unreadable"_s};
}

void KeyFinderTest::answersByDesktop()
{
    QFETCH(Kind, kind);
    QFETCH(QStringList, steps);
    KeyringPlace place;
    QVERIFY(place.logIn(kind));
    QTEST(withoutKeys(place.ask(steps)), "answers");
}

void KeyFinderTest::makesOneKeyAndKeepsIt()
{
    KeyringPlace place;
    QVERIFY(place.logIn(Kind::Open));
    const QStringList first = place.ask({u"find"_s});
    QVERIFY(first.value(0).startsWith(u"found "));
    QCOMPARE(place.ask({u"find"_s}), first);
    QCOMPARE(place.ask({u"findold"_s}), first);
    QVERIFY(!KeyFile::exists(place.dataFolder()));
    QVERIFY(place.logIn(Kind::WrongPassword));
    QCOMPARE(place.ask({u"find"_s}), QStringList{u"failed keyring.locked"_s});
    QCOMPARE(place.ask({u"findold"_s}), QStringList{u"failed keyring.locked"_s});
    QVERIFY(place.logIn(Kind::Open));
    QCOMPARE(place.ask({u"findold"_s}), first);
}

void KeyFinderTest::twoFirstStartsHaveOneKey_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("in the keyring") << Kind::Open;
    QTest::newRow("under a passphrase") << Kind::NoBus;
}

void KeyFinderTest::twoFirstStartsHaveOneKey()
{
    QFETCH(Kind, kind);
    for (int round = 0; round < 5; ++round) {
        KeyringPlace place;
        QVERIFY(place.logIn(kind));
        const QString file = place.write(u"pass"_s, passphrase().toUtf8());
        const QStringList steps = kind == Kind::Open
                                      ? QStringList{u"pause"_s, u"find"_s}
                                      : QStringList{u"file="_s + file, u"pause"_s, u"find"_s};
        std::vector<std::unique_ptr<QProcess>> processes;
        for (int each = 0; each < 3; ++each)
            processes.push_back(place.start(steps));
        for (const auto &process : processes)
            process->write("\n");
        QSet<QByteArray> answers;
        for (const auto &process : processes) {
            QVERIFY(process->waitForFinished());
            answers.insert(process->readAllStandardOutput());
        }
        QCOMPARE(answers.size(), 1);
        QVERIFY(answers.cbegin()->startsWith("found "));
    }
}

void KeyFinderTest::keyFileComesBeforeTheKeyring()
{
    KeyringPlace place;
    QVERIFY(place.logIn(Kind::Open));
    QVERIFY(place.ask({u"find"_s}).value(0).startsWith(u"found "));
    const SecretKey key = SecretKey::random();
    QVERIFY(!KeyFile::write(place.dataFolder(), key, passphrase()));
    const QStringList answers{u"passphrase needed"_s, foundKey(key)};
    QCOMPARE(place.ask({typed(), u"findold"_s}), answers);
}

void KeyFinderTest::asksAgainForThePassphrase()
{
    KeyringPlace place;
    QVERIFY(place.logIn(Kind::NoBus));
    const SecretKey key = SecretKey::random();
    QVERIFY(!KeyFile::write(place.dataFolder(), key, passphrase()));
    const QStringList answers{u"passphrase needed"_s, u"refused key.wrongPassphrase"_s,
                              u"passphrase needed"_s, foundKey(key)};
    QCOMPARE(place.ask({u"passphrase=wrong horse"_s, u"findold"_s, typed(), u"findold"_s}),
             answers);
}

void KeyFinderTest::passphraseFileAnswersByItself_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("before an open keyring") << Kind::Open;
    QTest::newRow("before a keyring that never was set up") << Kind::NeverUnlocked;
    QTest::newRow("without a bus") << Kind::NoBus;
}

void KeyFinderTest::passphraseFileAnswersByItself()
{
    QFETCH(Kind, kind);
    KeyringPlace place;
    QVERIFY(place.logIn(kind));
    const QString good = u"file="_s + place.write(u"pass"_s, passphrase().toUtf8() + '\n');
    const QString wrong = u"file="_s + place.write(u"wrong"_s, "wrong horse\n");
    const QString tooShort = u"file="_s + place.write(u"short"_s, "short\n");
    QCOMPARE(place.ask({tooShort, u"find"_s}), QStringList{u"failed key.shortPassphrase"_s});
    const QStringList first = place.ask({good, u"find"_s});
    QCOMPARE(withoutKeys(first), QStringList{u"found"_s});
    QVERIFY(KeyFile::exists(place.dataFolder()));
    QCOMPARE(place.ask({good, u"findold"_s}), first);
    QCOMPARE(place.ask({wrong, u"findold"_s}), QStringList{u"failed key.wrongPassphrase"_s});
    QCOMPARE(place.ask({u"findold"_s}), QStringList{u"passphrase needed"_s});
}

void KeyFinderTest::commandLineGetsTheKey_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QStringList>("steps");
    QTest::addColumn<QStringList>("answers");
    const QStringList found{u"found"_s};
    QTest::newRow("from a keyring")
        << Kind::Open << QStringList{u"now"_s, u"nowold"_s} << (found + found);
    QTest::newRow("not from a keyring without it")
        << Kind::Open << QStringList{u"nowold"_s} << QStringList{u"failed key.lost"_s};
    QTest::newRow("not without a keyring")
        << Kind::NoBus << QStringList{u"now"_s} << QStringList{u"failed keyring.none"_s};
    QTest::newRow("not without a keyring for a store")
        << Kind::NoBus << QStringList{u"nowold"_s} << QStringList{u"failed keyring.none"_s};
    QTest::newRow("not from a person")
        << Kind::NoBus << QStringList{typed(), u"find"_s, u"nowold"_s}
        << QStringList{u"new passphrase needed"_s, u"found"_s, u"failed key.passphraseNeeded"_s};
}

void KeyFinderTest::commandLineGetsTheKey()
{
    QFETCH(Kind, kind);
    QFETCH(QStringList, steps);
    KeyringPlace place;
    QVERIFY(place.logIn(kind));
    QTEST(withoutKeys(place.ask(steps)), "answers");
}

void KeyFinderTest::aProcessThatDiedHoldsNothing()
{
    KeyringPlace place;
    QVERIFY(place.logIn(Kind::NoBus));
    QVERIFY(QDir().mkpath(place.dataFolder()));
    QProcess dead;
    dead.start(QStringLiteral(INTAKE_KEYANSWERS), {place.dataFolder(), u"1"_s});
    const qint64 number = dead.processId();
    QVERIFY(dead.waitForFinished());
    const QString lock =
        u"%1\nintake_keyanswers\n%2\n"_s.arg(number).arg(QSysInfo::machineHostName());
    QVERIFY(!place.write(u"data/store.key.lock"_s, lock.toUtf8()).isEmpty());
    const QStringList answers{u"new passphrase needed"_s, u"found"_s};
    QCOMPARE(withoutKeys(place.ask({typed(), u"find"_s})), answers);
    QCOMPARE(QDir(place.dataFolder()).entryList(QDir::Files), QStringList{u"store.key"_s});
}

// Whatever is typed into a question that should not have been asked.
void KeyFinderTest::makesNoKeyFileForAStore()
{
    KeyringPlace place;
    QVERIFY(place.logIn(Kind::NoBus));
    QCOMPARE(place.ask({u"chooseold="_s + passphrase()}), QStringList{u"failed keyring.none"_s});
    QVERIFY(place.logIn(Kind::Open));
    QCOMPARE(place.ask({u"chooseold="_s + passphrase()}), QStringList{u"failed key.lost"_s});
    QVERIFY(!KeyFile::exists(place.dataFolder()));
}

void KeyFinderTest::saysWhereTheFolderCannotBeMade()
{
    for (const Kind kind : {Kind::Open, Kind::NoBus}) {
        KeyringPlace place;
        QVERIFY(place.logIn(kind));
        QVERIFY(!place.write(u"data"_s, "a file where the folder should be").isEmpty());
        QCOMPARE(place.ask({typed(), u"find"_s}).last(), u"failed key.unwritable"_s);
    }
}

QTEST_GUILESS_MAIN(KeyFinderTest)
#include "keyfindertest.moc"
