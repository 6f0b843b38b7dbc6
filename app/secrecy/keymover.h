#pragma once

#include "contract/result.h"
#include "secrecy/keyring.h"
#include "secrecy/secretkey.h"

#include <QObject>

namespace App {

/// Moves the key of a data folder between its keyring and a passphrase, or to another passphrase.
/// Never takes it from the old place before it was read back from the new one, so that whenever the
/// program ends the key is in one of them. Answers every call with one signal, after it.
class KeyMover : public QObject
{
    Q_OBJECT

public:
    /// The key as KeyFinder found it.
    KeyMover(const QString &folder, const SecretKey &key, QObject *parent = nullptr);

    /// Seals the key under the passphrase, and then takes it out of the keyring; a keyring that is
    /// locked by then keeps its copy.
    void toPassphrase(const QString &passphrase);
    /// Writes the key to the keyring, and then removes the key file.
    void toKeyring();

signals:
    void moved();
    /// Nothing was taken from the old place. The codes of KeyFile and Keyring.
    void failed(const Forms::Failure &failure);

private:
    void takeReadBack(const SecretKey &key);

    QString m_folder;
    SecretKey m_key;
    Keyring m_keyring;
    bool m_isForgetting = false;
};

} // namespace App
