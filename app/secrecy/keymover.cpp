#include "secrecy/keymover.h"

#include "secrecy/keyfile.h"

#include <QFuture>
#include <QtConcurrent>

using namespace Qt::StringLiterals;
using Forms::Failure;

namespace App {

namespace {

/// Writes the key file and opens it again; the failure, if any.
std::optional<Failure> seal(const QString &folder, const SecretKey &key, const QString &passphrase)
{
    if (const auto failure = KeyFile::write(folder, key, passphrase))
        return failure;
    const auto again = KeyFile::unlock(folder, passphrase);
    return again ? std::nullopt : std::optional(again.failure());
}

} // namespace

KeyMover::KeyMover(const QString &folder, const SecretKey &key, QObject *parent)
    : QObject(parent), m_folder(folder), m_key(key), m_keyring(folder)
{
    connect(&m_keyring, &Keyring::written, &m_keyring, &Keyring::read);
    connect(&m_keyring, &Keyring::found, this, &KeyMover::takeReadBack);
    connect(&m_keyring, &Keyring::missing, this, [this] { takeReadBack({}); });
    connect(&m_keyring, &Keyring::forgotten, this, &KeyMover::moved);
    connect(&m_keyring, &Keyring::failed, this, [this](const Failure &failure) {
        // The key file counts from when it is there, whatever a keyring still holds or none does.
        if (m_isForgetting)
            emit moved();
        else
            emit failed(failure);
    });
}

void KeyMover::toPassphrase(const QString &passphrase)
{
    QtConcurrent::run(seal, m_folder, m_key, passphrase)
        .then(this, [this](const std::optional<Failure> &failure) {
            if (failure)
                return emit failed(*failure);
            m_isForgetting = true;
            m_keyring.forget();
        });
}

void KeyMover::toKeyring()
{
    m_isForgetting = false;
    m_keyring.write(m_key);
}

void KeyMover::takeReadBack(const SecretKey &key)
{
    if (!(key == m_key))
        return emit failed({u"keyring.failed"_s,
                            tr("The keyring of this desktop did not keep the key that it was "
                               "given. Nothing was changed: the passphrase goes on being asked "
                               "for.")});
    if (const auto failure = KeyFile::remove(m_folder))
        return emit failed(*failure);
    emit moved();
}

} // namespace App
