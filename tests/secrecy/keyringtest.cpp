#include "keyringplace.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Kind = KeyringPlace::Kind;

Q_DECLARE_METATYPE(Kind)

namespace {

QString hexKey()
{
    return u"000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"_s;
}

} // namespace

/// What a real keyring answers, open, locked or not there at all; each asked in a process of its own.
class KeyringTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsAKeyFromProcessToProcess();
    void twoFoldersHaveTwoKeys();
    void aDamagedIdIsNoKey_data();
    void aDamagedIdIsNoKey();
    void saysWhyItIsNotToBeHad_data();
    void saysWhyItIsNotToBeHad();
    void doesNotWaitForEver();
};

void KeyringTest::keepsAKeyFromProcessToProcess()
{
    KeyringPlace place;
    QVERIFY(place.logIn(Kind::Open));
    QCOMPARE(place.ask({u"read"_s}), QStringList{u"missing"_s});
    QCOMPARE(place.ask({u"forget"_s}), QStringList{u"forgotten"_s});
    QCOMPARE(place.ask({u"write="_s + hexKey()}), QStringList{u"written"_s});
    QCOMPARE(place.ask({u"read"_s}), QStringList{u"found "_s + hexKey()});
    QVERIFY(place.logIn(Kind::Open));
    const QStringList all{u"found "_s + hexKey(), u"forgotten"_s, u"missing"_s};
    QCOMPARE(place.ask({u"read"_s, u"forget"_s, u"read"_s}), all);
    QCOMPARE(place.ask({u"read"_s}), QStringList{u"missing"_s});
}

void KeyringTest::twoFoldersHaveTwoKeys()
{
    KeyringPlace place;
    QVERIFY(place.logIn(Kind::Open));
    QCOMPARE(place.ask({u"write="_s + hexKey()}), QStringList{u"written"_s});
    QVERIFY(QDir().rename(place.dataFolder(), place.filePath(u"other"_s)));
    QCOMPARE(place.ask({u"read"_s}), QStringList{u"missing"_s});
    const QString second(64, u'a');
    QCOMPARE(place.ask({u"write="_s + second}), QStringList{u"written"_s});
    QVERIFY(QDir().rename(place.dataFolder(), place.filePath(u"second"_s)));
    QVERIFY(QDir().rename(place.filePath(u"other"_s), place.dataFolder()));
    QCOMPARE(place.ask({u"read"_s}), QStringList{u"found "_s + hexKey()});
}

void KeyringTest::aDamagedIdIsNoKey_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << QByteArray("0011");
    QTest::newRow("no number") << QByteArray(32, 'x');
    QTest::newRow("another's") << QByteArray(32, '1');
}

void KeyringTest::aDamagedIdIsNoKey()
{
    QFETCH(QByteArray, id);
    KeyringPlace place;
    QVERIFY(place.logIn(Kind::Open));
    QCOMPARE(place.ask({u"write="_s + hexKey()}), QStringList{u"written"_s});
    QVERIFY(!place.write(u"data/store.id"_s, id).isEmpty());
    QCOMPARE(place.ask({u"read"_s}), QStringList{u"missing"_s});
    QCOMPARE(place.ask({u"findold"_s}), QStringList{u"failed key.lost"_s});
}

void KeyringTest::saysWhyItIsNotToBeHad_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("hadAKey");
    QTest::addColumn<QString>("code");
    QTest::newRow("locked with the key in it")
        << Kind::NeverUnlocked << true << u"keyring.locked"_s;
    QTest::newRow("another password, the key in it")
        << Kind::WrongPassword << true << u"keyring.locked"_s;
    QTest::newRow("never set up, nobody there")
        << Kind::NeverUnlocked << false << u"keyring.failed"_s;
    QTest::newRow("a bus without a keyring") << Kind::NoKeyring << true << u"keyring.none"_s;
    QTest::newRow("no bus") << Kind::NoBus << true << u"keyring.none"_s;
    QTest::newRow("no bus, and never had one") << Kind::NoBus << false << u"keyring.none"_s;
}

void KeyringTest::saysWhyItIsNotToBeHad()
{
    QFETCH(Kind, kind);
    QFETCH(bool, hadAKey);
    QFETCH(QString, code);
    KeyringPlace place;
    if (hadAKey) {
        QVERIFY(place.logIn(Kind::Open));
        QCOMPARE(place.ask({u"write="_s + hexKey()}), QStringList{u"written"_s});
    }
    QVERIFY(place.logIn(kind));
    QCOMPARE(place.ask({u"read"_s}), QStringList{u"failed "_s + code});
    QCOMPARE(place.ask({u"write="_s + QString(64, u'b')}), QStringList{u"failed "_s + code});
    if (hadAKey) {
        QVERIFY(place.logIn(Kind::Open));
        QCOMPARE(place.ask({u"read"_s}), QStringList{u"found "_s + hexKey()});
    }
}

void KeyringTest::doesNotWaitForEver()
{
    KeyringPlace place;
    QVERIFY(place.logIn(Kind::Open));
    QCOMPARE(place.ask({u"write="_s + hexKey()}), QStringList{u"written"_s});
    place.hold(true);
    const QStringList steps{u"read"_s, u"write="_s + QString(64, u'b'), u"forget"_s};
    for (const QString &step : steps)
        QCOMPARE(place.ask({step}, 300), QStringList{u"failed keyring.failed"_s});
    QCOMPARE(place.ask({u"findold"_s}, 300), QStringList{u"failed keyring.failed"_s});
    QCOMPARE(place.ask({u"find"_s}, 300), QStringList{u"failed keyring.failed"_s});
    place.hold(false);
}

QTEST_GUILESS_MAIN(KeyringTest)
#include "keyringtest.moc"
