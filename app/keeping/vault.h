#pragma once

#include "secrecy/keyfinder.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>

namespace App {

class StoreThread;

/// Opens the store with its key, and shuts it when the program is locked. Shows nothing and asks
/// nobody: it says what is needed.
class Vault : public QObject
{
    Q_OBJECT

public:
    /// `passphraseFile` as in INTAKE_PASSPHRASE_FILE, empty where there is none.
    Vault(StoreThread &store, const QString &passphraseFile, QObject *parent);
    ~Vault() override;

    enum class Stand {
        Shut,
        Looking,             ///< for the key, or opening the store
        PassphraseNeeded,    ///< tryPassphrase() goes on
        NewPassphraseNeeded, ///< choosePassphrase() or goOnWithout() goes on
        Open,
        Without, ///< nothing is stored, because that was chosen or because it fails
    };
    Stand stand() const { return m_stand; }
    /// Why nothing is stored; empty where it was chosen.
    const QString &trouble() const { return m_trouble; }
    /// Whether a passphrase, and not the keyring, opens the store.
    bool needsPassphrase() const;
    /// The key, while the store is open: for who moves it to another place.
    const SecretKey &key() const { return m_key; }

    /// Finds the key and opens the store. Once it was shut, a passphrase is a person's to type,
    /// whatever file there is.
    void open();
    /// Opens with a key that is there already.
    void openWith(const SecretKey &key);
    void tryPassphrase(const QString &passphrase);
    void choosePassphrase(const QString &passphrase);
    void goOnWithout();
    /// Closes the store and forgets the key.
    void shut();

signals:
    void standChanged(App::Vault::Stand stand);
    /// The passphrase will not do; another may.
    void refused(const QString &why);

private:
    /// `storeExists`: something is sealed already, so that no new key will do.
    void find(bool storeExists);
    void stand(Stand stand, const QString &trouble = {});
    void fail(const Forms::Failure &failure);

    StoreThread &m_store;
    QString m_passphraseFile;
    std::unique_ptr<QFutureWatcher<bool>> m_look; ///< reads the store beside the interface
    std::unique_ptr<KeyFinder> m_finder;
    SecretKey m_key;
    Stand m_stand = Stand::Shut;
    QString m_trouble;
};

} // namespace App
