#pragma once

#include "contract/result.h"
#include "secrecy/keyring.h"
#include "secrecy/secretkey.h"

#include <QLockFile>
#include <QObject>

#include <chrono>
#include <functional>
#include <optional>

namespace App {

/// Finds the key of a data folder's store, or makes it for a new store. Never makes a key where a
/// store exists, and never hands one out that is not kept. The order:
///
/// 1. A key file "store.key": a passphrase is needed; the passphrase file's is tried where one is
///    given.
/// 2. No store yet and a passphrase file: a key file is made under that passphrase.
/// 3. The keyring holds the key: found.
/// 4. The keyring is open without it: a store that exists has lost its key (key.lost); for a new one
///    a key is made, written and read back.
/// 5. No keyring: a store that exists stays shut (keyring.none); a new one needs a new passphrase.
/// 6. A keyring that is locked or fails: failed. start() again tries again; where no store exists
///    choosePassphrase() does without the keyring.
///
/// Every answer is one signal and comes after the call has returned.
class KeyFinder : public QObject
{
    Q_OBJECT

public:
    /// `passphraseFile` as in INTAKE_PASSPHRASE_FILE; empty where a person is there to be asked.
    KeyFinder(const QString &folder, bool storeExists, const QString &passphraseFile = {},
              QObject *parent = nullptr);

    /// The longest time for one answer of the keyring.
    void setTimeLimit(std::chrono::milliseconds limit);

    /// Begins to look.
    void start();
    /// Answers passphraseNeeded(): found(), refused() or failed().
    void tryPassphrase(const QString &passphrase);
    /// Answers newPassphraseNeeded(): found(), refused(), failed(), or passphraseNeeded() where
    /// another process has chosen one meanwhile. Makes no key where a store exists.
    void choosePassphrase(const QString &passphrase);

signals:
    void found(const App::SecretKey &key);
    /// A person is to be asked for the passphrase.
    void passphraseNeeded();
    /// A person is to choose a passphrase for a new store.
    void newPassphraseNeeded();
    /// The passphrase will not do (key.wrongPassphrase, key.shortPassphrase); another may.
    void refused(const Forms::Failure &failure);
    /// The codes of KeyFile, Keyring and readPassphraseFile(); also key.lost and key.busy.
    void failed(const Forms::Failure &failure);

private:
    void look();
    void useKeyFile();
    void takeFound(const SecretKey &key);
    void takeMissing();
    void takeFailure(const Forms::Failure &failure);
    void makeInKeyring();
    void makeKeyFile(const QString &passphrase);
    void conclude(const Forms::Result<SecretKey> &result);
    void fail(const Forms::Failure &failure);
    void lockThen(const std::function<void()> &step, int triesLeft);

    QString m_folder;
    bool m_storeExists;
    QString m_passphraseFile;
    Keyring m_keyring;
    QLockFile m_lock;                ///< only one process at a time makes a key
    std::optional<SecretKey> m_made; ///< written to the keyring and not read back yet
};

} // namespace App
