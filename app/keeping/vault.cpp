#include "keeping/vault.h"

#include "keeping/storethread.h"
#include "secrecy/keyfile.h"
#include "store/issealed.h"

#include <QtConcurrentRun>

namespace App {

Vault::Vault(StoreThread &store, const QString &passphraseFile, QObject *parent)
    : QObject(parent), m_store(store), m_passphraseFile(passphraseFile)
{
    connect(&store, &StoreThread::opened, this, [this] { stand(Stand::Open); });
    connect(&store, &StoreThread::failed, this, &Vault::fail);
}

Vault::~Vault() = default;

bool Vault::needsPassphrase() const
{
    return KeyFile::exists(m_store.folder());
}

void Vault::stand(Stand stand, const QString &trouble)
{
    m_stand = stand;
    m_trouble = trouble;
    emit standChanged(stand);
}

void Vault::fail(const Forms::Failure &failure)
{
    m_key = {};
    stand(Stand::Without, failure.text);
}

void Vault::open()
{
    m_finder.reset();
    m_look = std::make_unique<QFutureWatcher<bool>>();
    connect(m_look.get(), &QFutureWatcher<bool>::finished, this,
            [this] { find(m_look->result()); });
    stand(Stand::Looking);
    m_look->setFuture(QtConcurrent::run(&isSealed, m_store.folder()));
}

void Vault::find(bool storeExists)
{
    m_finder = std::make_unique<KeyFinder>(m_store.folder(), storeExists, m_passphraseFile);
    connect(m_finder.get(), &KeyFinder::found, this, &Vault::openWith);
    connect(m_finder.get(), &KeyFinder::passphraseNeeded, this,
            [this] { stand(Stand::PassphraseNeeded); });
    connect(m_finder.get(), &KeyFinder::newPassphraseNeeded, this,
            [this] { stand(Stand::NewPassphraseNeeded); });
    connect(m_finder.get(), &KeyFinder::refused, this,
            [this](const Forms::Failure &failure) { emit refused(failure.text); });
    connect(m_finder.get(), &KeyFinder::failed, this, &Vault::fail);
    m_finder->start();
}

void Vault::openWith(const SecretKey &key)
{
    m_key = key;
    m_store.open(key);
}

void Vault::tryPassphrase(const QString &passphrase)
{
    if (m_finder)
        m_finder->tryPassphrase(passphrase);
}

void Vault::choosePassphrase(const QString &passphrase)
{
    if (m_finder)
        m_finder->choosePassphrase(passphrase);
}

void Vault::goOnWithout()
{
    m_finder.reset(); // a passphrase that is still being tried opens nothing any more
    stand(Stand::Without);
}

void Vault::shut()
{
    m_look.reset();
    m_finder.reset();
    m_passphraseFile.clear();
    m_key = {};
    m_store.close();
    stand(Stand::Shut);
}

} // namespace App
