#include "keeping/vault.h"

#include "keeping/storethread.h"
#include "secrecy/keyfile.h"
#include "support/storefolder.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace App;
using Stand = App::Vault::Stand;

/// The ways to the store's key where there is no keyring, and that nothing is left of it behind a
/// closed door.
class VaultTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aFirstPassphraseIsChosen();
    void aPassphraseOpensItAgain();
    void aPassphraseFileAsksNobody();
    void aPassphraseFileThatWillNotDoIsTold();
    void goingOnWithoutStoresNothing();
    void goingOnWithoutIsKeptTo();
    void aKeyThatIsThereOpens();
    void anotherKeyIsTold();
    void whatWasOnlyUsedWithoutAKeyIsGivenOne();
    void shuttingForgetsAndOpensAgain();
    void shuttingEndsAnOpening();

private:
    struct Place
    {
        explicit Place(const QString &passphraseFile = {})
            : thread(folder.path(), &QDateTime::currentDateTimeUtc)
            , vault(thread, passphraseFile, nullptr)
        {
            connect(&vault, &Vault::refused, [this](const QString &why) { refusals.append(why); });
            connect(&vault, &Vault::standChanged, [this](Stand stand) { stands.append(stand); });
        }
        QTemporaryDir folder;
        StoreThread thread;
        Vault vault;
        QStringList refusals;
        QList<Stand> stands;
    };
    static QString fileWith(const QTemporaryDir &folder, const QByteArray &text);
};

namespace {

const QString passphrase = u"correct horse battery staple"_s;
constexpr int patience = 60000; // Argon2id is slow by intent

} // namespace

void VaultTest::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/at/all"); // no keyring
}

QString VaultTest::fileWith(const QTemporaryDir &folder, const QByteArray &text)
{
    QFile file(folder.filePath(u"passphrase"_s));
    if (!file.open(QFile::WriteOnly) || file.write(text) != text.size())
        qFatal("The passphrase file is not written.");
    return file.fileName();
}

void VaultTest::aFirstPassphraseIsChosen()
{
    Place place;
    QCOMPARE(place.vault.stand(), Stand::Shut);
    place.vault.open();
    QCOMPARE(place.vault.stand(), Stand::Looking);
    QTRY_COMPARE_WITH_TIMEOUT(place.vault.stand(), Stand::NewPassphraseNeeded, patience);
    QVERIFY(!place.vault.needsPassphrase());
    place.vault.choosePassphrase(u"short"_s);
    QTRY_COMPARE_WITH_TIMEOUT(place.refusals.size(), 1, patience);
    place.vault.choosePassphrase(passphrase);
    QTRY_COMPARE_WITH_TIMEOUT(place.vault.stand(), Stand::Open, patience);
    QVERIFY(place.thread.isOpen());
    QVERIFY(place.vault.needsPassphrase());
    QVERIFY(!place.vault.key().isNull());
}

void VaultTest::aPassphraseOpensItAgain()
{
    Place place;
    const SecretKey key = SecretKey::random();
    QVERIFY(!KeyFile::write(place.folder.path(), key, passphrase));
    place.vault.open();
    QTRY_COMPARE_WITH_TIMEOUT(place.vault.stand(), Stand::PassphraseNeeded, patience);
    place.vault.tryPassphrase(u"wrong horse"_s);
    QTRY_COMPARE_WITH_TIMEOUT(place.refusals.size(), 1, patience);
    QCOMPARE(place.vault.stand(), Stand::PassphraseNeeded);
    QVERIFY(!place.thread.isOpen());
    place.vault.tryPassphrase(passphrase);
    QTRY_COMPARE_WITH_TIMEOUT(place.vault.stand(), Stand::Open, patience);
    QVERIFY(place.vault.key() == key);
}

void VaultTest::aPassphraseFileAsksNobody()
{
    const QTemporaryDir elsewhere;
    const QString file = fileWith(elsewhere, passphrase.toUtf8() + "\n");
    Place place(file);
    place.vault.open(); // a key is made
    QTRY_COMPARE_WITH_TIMEOUT(place.vault.stand(), Stand::Open, patience);
    place.vault.shut();
    QVERIFY(!place.stands.contains(Stand::PassphraseNeeded));
    QVERIFY(!place.stands.contains(Stand::NewPassphraseNeeded));

    App::Vault later(place.thread, file, nullptr);
    later.open(); // and found
    QTRY_COMPARE_WITH_TIMEOUT(later.stand(), Stand::Open, patience);
    // Who locked it is asked for the passphrase: the file is for starting without a person.
    later.shut();
    later.open();
    QTRY_COMPARE_WITH_TIMEOUT(later.stand(), Stand::PassphraseNeeded, patience);
}

void VaultTest::aPassphraseFileThatWillNotDoIsTold()
{
    const QTemporaryDir elsewhere;
    Place place(fileWith(elsewhere, "another one entirely"));
    QVERIFY(!KeyFile::write(place.folder.path(), SecretKey::random(), passphrase));
    place.vault.open();
    QTRY_COMPARE_WITH_TIMEOUT(place.vault.stand(), Stand::Without, patience);
    QVERIFY(!place.vault.trouble().isEmpty());
    QVERIFY(!place.thread.isOpen());
    QVERIFY(!Database::exists(place.folder.path()));
}

void VaultTest::goingOnWithoutStoresNothing()
{
    Place place;
    place.vault.open();
    QTRY_COMPARE_WITH_TIMEOUT(place.vault.stand(), Stand::NewPassphraseNeeded, patience);
    place.vault.goOnWithout();
    QCOMPARE(place.vault.stand(), Stand::Without);
    QCOMPARE(place.vault.trouble(), QString());
    QVERIFY(!place.thread.isOpen());
    QVERIFY(!Database::exists(place.folder.path()));
    // And another thought.
    place.vault.open();
    QTRY_COMPARE_WITH_TIMEOUT(place.vault.stand(), Stand::NewPassphraseNeeded, patience);
}

void VaultTest::goingOnWithoutIsKeptTo()
{
    Place place;
    const SecretKey key = SecretKey::random();
    QVERIFY(!KeyFile::write(place.folder.path(), key, passphrase));
    place.vault.open();
    QTRY_COMPARE_WITH_TIMEOUT(place.vault.stand(), Stand::PassphraseNeeded, patience);
    place.vault.tryPassphrase(passphrase);
    place.vault.goOnWithout(); // while the passphrase is still being tried
    QTest::qWait(3000);
    QCOMPARE(place.vault.stand(), Stand::Without);
    QVERIFY(!place.thread.isOpen());
}

void VaultTest::aKeyThatIsThereOpens()
{
    Place place;
    const SecretKey key = SecretKey::random();
    place.vault.openWith(key);
    QTRY_COMPARE(place.vault.stand(), Stand::Open);
    QVERIFY(place.vault.key() == key);
    QVERIFY(!place.vault.needsPassphrase());
}

void VaultTest::anotherKeyIsTold()
{
    Place place;
    place.vault.openWith(SecretKey::random());
    QTRY_COMPARE(place.vault.stand(), Stand::Open);
    place.vault.shut();
    place.vault.openWith(SecretKey::random());
    QTRY_COMPARE(place.vault.stand(), Stand::Without);
    QVERIFY(!place.vault.trouble().isEmpty());
    QVERIFY(place.vault.key().isNull());
    QVERIFY(!place.thread.isOpen());
}

void VaultTest::whatWasOnlyUsedWithoutAKeyIsGivenOne()
{
    Place place;
    {
        // As the command line leaves it where there is neither a keyring nor a passphrase.
        const auto store =
            App::Store::open(place.folder.path(), {}, &QDateTime::currentDateTimeUtc);
        App::HistoryNote note;
        note.bodyHash = QByteArray(32, 'h');
        QVERIFY((*store)->note(note, App::Outcome::Accepted, 200).ok());
    }
    place.vault.open();
    QTRY_COMPARE_WITH_TIMEOUT(place.vault.stand(), Stand::NewPassphraseNeeded, patience);
    place.vault.choosePassphrase(passphrase);
    QTRY_COMPARE_WITH_TIMEOUT(place.vault.stand(), Stand::Open, patience);
}

void VaultTest::shuttingForgetsAndOpensAgain()
{
    Place place;
    const SecretKey key = SecretKey::random();
    QVERIFY(!KeyFile::write(place.folder.path(), key, passphrase));
    place.vault.openWith(key);
    QTRY_COMPARE(place.vault.stand(), Stand::Open);
    place.vault.shut();
    QCOMPARE(place.vault.stand(), Stand::Shut);
    QVERIFY(place.vault.key().isNull());
    QVERIFY(!place.thread.isOpen());
    place.vault.open();
    QTRY_COMPARE_WITH_TIMEOUT(place.vault.stand(), Stand::PassphraseNeeded, patience);
    place.vault.tryPassphrase(passphrase);
    QTRY_COMPARE_WITH_TIMEOUT(place.vault.stand(), Stand::Open, patience);
}

void VaultTest::shuttingEndsAnOpening()
{
    Place place;
    place.vault.openWith(SecretKey::random());
    place.vault.shut(); // before the store has opened
    QTest::qWait(1000);
    QCOMPARE(place.stands, QList<Stand>{Stand::Shut});
    QVERIFY(!place.thread.isOpen());
}

QTEST_GUILESS_MAIN(VaultTest)
#include "vaulttest.moc"
