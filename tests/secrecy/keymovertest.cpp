#include "keyringplace.h"

#include "secrecy/keyfile.h"

#include <QProcess>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using App::SecretKey;
using Kind = KeyringPlace::Kind;
namespace KeyFile = App::KeyFile;

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

} // namespace

/// That no way of the key from one place to another loses it, whatever comes between.
class KeyMoverTest : public QObject
{
    Q_OBJECT

private slots:
    void movesToAPassphraseAndBack();
    void doesNotMoveIntoALockedKeyring();
    void doesNotMoveUnderAShortPassphrase();
    void anyHalfMoveKeepsTheKey();
};

void KeyMoverTest::movesToAPassphraseAndBack()
{
    KeyringPlace place;
    QVERIFY(place.logIn(Kind::Open));
    const QStringList first = place.ask({u"find"_s});
    const QStringList moved{first.value(0), u"moved"_s, u"missing"_s};
    QCOMPARE(place.ask({u"findold"_s, u"topassphrase="_s + passphrase(), u"read"_s}), moved);
    const QStringList asked{u"passphrase needed"_s, first.value(0)};
    QCOMPARE(place.ask({typed(), u"findold"_s}), asked);
    const QString another = u"another horse"_s;
    const QStringList changed{u"passphrase needed"_s, first.value(0), u"moved"_s};
    QCOMPARE(place.ask({typed(), u"findold"_s, u"topassphrase="_s + another}), changed);
    const QStringList back{u"passphrase needed"_s, first.value(0), u"moved"_s, first.value(0)};
    QCOMPARE(place.ask({u"passphrase="_s + another, u"findold"_s, u"tokeyring"_s, u"read"_s}),
             back);
    QVERIFY(!KeyFile::exists(place.dataFolder()));
    QCOMPARE(place.ask({u"findold"_s}), first);
}

void KeyMoverTest::doesNotMoveIntoALockedKeyring()
{
    for (const Kind kind : {Kind::NeverUnlocked, Kind::WrongPassword, Kind::NoBus}) {
        KeyringPlace place;
        QVERIFY(place.logIn(Kind::Open));
        QCOMPARE(place.ask({u"read"_s}), QStringList{u"missing"_s});
        QVERIFY(place.logIn(kind));
        const SecretKey key = SecretKey::random();
        QVERIFY(!KeyFile::write(place.dataFolder(), key, passphrase()));
        const QString code = kind == Kind::NoBus ? u"keyring.none"_s : u"keyring.locked"_s;
        const QStringList answers{u"passphrase needed"_s, foundKey(key), u"failed "_s + code};
        QCOMPARE(place.ask({typed(), u"findold"_s, u"tokeyring"_s}), answers);
        const auto still = KeyFile::unlock(place.dataFolder(), passphrase());
        QVERIFY(still);
        QVERIFY(*still == key);
    }
}

void KeyMoverTest::doesNotMoveUnderAShortPassphrase()
{
    KeyringPlace place;
    QVERIFY(place.logIn(Kind::Open));
    const QStringList first = place.ask({u"find"_s});
    const QStringList answers{first.value(0), u"failed key.shortPassphrase"_s, first.value(0)};
    QCOMPARE(place.ask({u"findold"_s, u"topassphrase=short"_s, u"read"_s}), answers);
    QVERIFY(!KeyFile::exists(place.dataFolder()));
}

// Killed at times that differ from run to run, on the way there and back.
void KeyMoverTest::anyHalfMoveKeepsTheKey()
{
    KeyringPlace place;
    QVERIFY(place.logIn(Kind::Open));
    const QStringList first = place.ask({u"find"_s});
    for (int delay = 0; delay < 250; delay += 10) {
        const QString target = KeyFile::exists(place.dataFolder())
                                   ? u"tokeyring"_s
                                   : u"topassphrase="_s + passphrase();
        const auto process = place.start({typed(), u"findold"_s, target});
        QVERIFY(process->waitForReadyRead());
        QTest::qWait(delay);
        process->kill();
        QVERIFY(process->state() == QProcess::NotRunning || process->waitForFinished());
        QCOMPARE(place.ask({typed(), u"findold"_s}).last(), first.value(0));
    }
}

QTEST_GUILESS_MAIN(KeyMoverTest)
#include "keymovertest.moc"
