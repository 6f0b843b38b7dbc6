#include "secrecy/keyfinder.h"

#include "secrecy/keyfile.h"
#include "secrecy/passphrasefile.h"
#include "secrecy/privatefile.h"

#include <QDir>
#include <QFuture>
#include <QtConcurrent>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Forms::Failure;
using Forms::Result;

namespace App {

namespace {

// Another process makes a key in far less, unless its keyring asks somebody for a password.
constexpr auto lockRetry = 100ms;
constexpr int lockTries = 600;

Result<SecretKey> newKeyFile(const QString &folder, const QString &passphrase)
{
    const SecretKey key = SecretKey::random();
    if (const auto failure = KeyFile::write(folder, key, passphrase))
        return *failure;
    return key;
}

} // namespace

KeyFinder::KeyFinder(const QString &folder, bool storeExists, const QString &passphraseFile,
                     QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_storeExists(storeExists)
    , m_passphraseFile(passphraseFile)
    , m_keyring(folder)
    , m_lock(QDir(folder).filePath(u"store.key.lock"_s))
{
    m_lock.setStaleLockTime(0ms); // a person may take long; a process that died holds none
    connect(&m_keyring, &Keyring::found, this, &KeyFinder::takeFound);
    connect(&m_keyring, &Keyring::missing, this, &KeyFinder::takeMissing);
    connect(&m_keyring, &Keyring::written, &m_keyring, &Keyring::read);
    connect(&m_keyring, &Keyring::failed, this, &KeyFinder::takeFailure);
}

void KeyFinder::setTimeLimit(std::chrono::milliseconds limit)
{
    m_keyring.setTimeLimit(limit);
}

void KeyFinder::start()
{
    QMetaObject::invokeMethod(this, &KeyFinder::look, Qt::QueuedConnection);
}

void KeyFinder::look()
{
    m_made.reset();
    if (KeyFile::exists(m_folder))
        return useKeyFile();
    if (m_storeExists || m_passphraseFile.isEmpty())
        return m_keyring.read();
    if (const auto passphrase = readPassphraseFile(m_passphraseFile))
        choosePassphrase(*passphrase);
    else
        fail(passphrase.failure());
}

void KeyFinder::useKeyFile()
{
    m_lock.unlock();
    if (m_passphraseFile.isEmpty())
        return emit passphraseNeeded();
    if (const auto passphrase = readPassphraseFile(m_passphraseFile))
        tryPassphrase(*passphrase);
    else
        fail(passphrase.failure());
}

void KeyFinder::tryPassphrase(const QString &passphrase)
{
    QtConcurrent::run(KeyFile::unlock, m_folder, passphrase)
        .then(this, [this](const Result<SecretKey> &result) { conclude(result); });
}

void KeyFinder::choosePassphrase(const QString &passphrase)
{
    lockThen([this, passphrase] { makeKeyFile(passphrase); }, lockTries);
}

void KeyFinder::makeKeyFile(const QString &passphrase)
{
    if (KeyFile::exists(m_folder))
        return useKeyFile();
    if (m_storeExists)
        return m_keyring.read(); // a key file would hide the key that the store has
    QtConcurrent::run(newKeyFile, m_folder, passphrase)
        .then(this, [this](const Result<SecretKey> &result) { conclude(result); });
}

void KeyFinder::takeFound(const SecretKey &key)
{
    if (m_made && !(*m_made == key))
        return fail({u"keyring.failed"_s,
                     tr("The keyring of this desktop gave back another key than it was given, so "
                        "no customer can be kept. Choose a passphrase instead.")});
    conclude(key);
}

void KeyFinder::takeMissing()
{
    if (m_storeExists)
        return fail({u"key.lost"_s,
                     tr("The key of the customers kept on this computer is not in this desktop's "
                        "keyring, so they cannot be opened. Nothing was changed. Log in as the "
                        "user who entered them, or put that user's keyring back from a copy.")});
    if (m_made)
        return fail({u"keyring.failed"_s,
                     tr("The keyring of this desktop did not keep the key that it was given, so no "
                        "customer can be kept. Choose a passphrase instead.")});
    if (m_lock.isLocked())
        return makeInKeyring();
    lockThen([this] { look(); }, lockTries); // another process may have made one meanwhile
}

void KeyFinder::makeInKeyring()
{
    m_made = SecretKey::random();
    m_keyring.write(*m_made);
}

void KeyFinder::takeFailure(const Failure &failure)
{
    m_lock.unlock();
    if (failure.code == u"keyring.none" && !m_storeExists)
        emit newPassphraseNeeded();
    else
        emit failed(failure);
}

void KeyFinder::conclude(const Result<SecretKey> &result)
{
    m_lock.unlock();
    m_made.reset();
    if (result)
        return emit found(*result);
    const QString code = result.failure().code;
    const bool mayBeTypedAgain = code == u"key.wrongPassphrase" || code == u"key.shortPassphrase";
    if (mayBeTypedAgain && m_passphraseFile.isEmpty())
        emit refused(result.failure());
    else
        emit failed(result.failure());
}

void KeyFinder::fail(const Failure &failure)
{
    m_lock.unlock();
    m_made.reset();
    emit failed(failure);
}

void KeyFinder::lockThen(const std::function<void()> &step, int triesLeft)
{
    makePrivateFolder(m_folder); // where it cannot be made, the lock says so
    if (m_lock.isLocked() || m_lock.tryLock(0))
        return step();
    const bool isHeld = m_lock.error() == QLockFile::LockFailedError;
    if (isHeld && triesLeft > 0) {
        QTimer::singleShot(lockRetry, this,
                           [this, step, triesLeft] { lockThen(step, triesLeft - 1); });
        return;
    }
    const Failure failure =
        isHeld ? Failure{u"key.busy"_s,
                         tr("Another window of this program is choosing how customers are kept on "
                            "this computer. Finish there and try again.")}
               : Failure{u"key.unwritable"_s,
                         tr("\"%1\" cannot be written, so no customer can be kept. Make the folder "
                            "writable and try again.")
                             .arg(QDir::toNativeSeparators(m_folder))};
    QMetaObject::invokeMethod(
        this, [this, failure] { fail(failure); }, Qt::QueuedConnection);
}

} // namespace App
