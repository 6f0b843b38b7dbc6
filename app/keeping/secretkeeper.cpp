#include "keeping/secretkeeper.h"

#include "keeping/connectionsecret.h"
#include "keeping/storethread.h"
#include "settings/settings.h"

#include <sodium.h>

using namespace Qt::StringLiterals;
using Forms::Failure;
using Forms::Result;

namespace App {

namespace {

struct Loaded
{
    QHash<QString, QByteArray> secrets;
    QList<Failure> faults; ///< of those that were altered, the others none the worse
};

Result<Loaded> loaded(Store &store, const QStringList &names)
{
    Loaded all;
    for (const QString &name : names) {
        const auto secret = store.secret(name);
        if (!secret && secret.failure().code != u"store.tampered")
            return secret.failure();
        if (!secret)
            all.faults.append(secret.failure());
        else if (!secret->isEmpty())
            all.secrets.insert(name, *secret);
    }
    return all;
}

} // namespace

SecretKeeper::SecretKeeper(StoreThread &store, const Settings &settings, QObject *parent)
    : QObject(parent), m_store(store), m_settings(settings)
{
    connect(&store, &StoreThread::opened, this, &SecretKeeper::load);
}

SecretKeeper::~SecretKeeper()
{
    wipe(m_stored);
    wipe(m_unstored);
}

Result<Credentials> SecretKeeper::credentials(const ConnectionProfile &profile) const
{
    return credentialsFrom(known().value(profile.name), profile);
}

QHash<QString, Credentials> SecretKeeper::secrets() const
{
    QHash<QString, Credentials> all;
    const Packed packed = known();
    for (auto each = packed.cbegin(); each != packed.cend(); ++each)
        all.insert(each.key(), unpackedSecret(*each));
    return all;
}

SecretKeeper::Packed SecretKeeper::known() const
{
    Packed all = m_stored;
    all.insert(m_unstored);
    return all;
}

void SecretKeeper::keep(const QHash<QString, Edited> &connections)
{
    Packed kept;
    for (auto each = connections.cbegin(); each != connections.cend(); ++each)
        if (const QByteArray secret =
                each->entered ? packedSecret(*each->entered) : known().value(each->before);
            !secret.isEmpty())
            kept.insert(each.key(), secret);
    if (m_store.isOpen()) {
        Packed changes;
        for (auto each = kept.cbegin(); each != kept.cend(); ++each)
            if (m_stored.value(each.key()) != *each)
                changes.insert(each.key(), *each);
        for (auto each = m_stored.cbegin(); each != m_stored.cend(); ++each)
            if (!kept.contains(each.key()))
                changes.insert(each.key(), {});
        write(changes);
        m_stored = kept;
        m_unstored.clear();
    } else {
        m_unstored = kept;
    }
    emit changed();
}

void SecretKeeper::forget()
{
    wipe(m_stored);
}

void SecretKeeper::load()
{
    write(m_unstored);
    QStringList names;
    for (const ConnectionProfile &profile : m_settings.profiles())
        if (profile.authentication != Credentials::Kind::None)
            names.append(profile.name);
    m_store.ask(
        this, [names](Store &store) { return loaded(store, names); },
        [this](const Result<Loaded> &all) {
            if (!m_store.isOpen())
                return; // closed again meanwhile
            if (!all) {
                emit failed(all.failure());
                return;
            }
            take(all->secrets);
            for (const Failure &fault : all->faults)
                emit failed(fault);
            emit changed();
        });
}

void SecretKeeper::take(const Packed &stored)
{
    wipe(m_stored);
    m_stored = stored;
    m_unstored.removeIf([&](const auto &each) { return stored.value(each.key()) == each.value(); });
}

void SecretKeeper::write(const Packed &changes)
{
    if (changes.isEmpty())
        return;
    m_store.change(
        this,
        [changes](Store &store) -> Result<Done> {
            // A secret is under its new name before it leaves the old one.
            for (const bool isRemoved : {false, true})
                for (auto each = changes.cbegin(); each != changes.cend(); ++each)
                    if (each->isEmpty() == isRemoved)
                        if (auto done = store.setSecret(each.key(), *each); !done)
                            return done;
            return Done();
        },
        [this](const Result<Done> &done) {
            if (!done)
                emit failed(
                    {done.failure().code,
                     tr("What the connections sign in with was not stored and is known only until "
                        "Intake is locked or ends. %1")
                         .arg(done.failure().text)});
        });
}

void SecretKeeper::wipe(Packed &packed)
{
    for (QByteArray &secret : packed)
        sodium_memzero(secret.data(), static_cast<size_t>(secret.size()));
    packed.clear();
}

} // namespace App
