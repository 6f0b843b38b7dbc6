#include "secrecy/keyring.h"

#include "secrecy/privatefile.h"
#include "secrecy/sodium.h"

#include <qt6keychain/keychain.h>

#include <QDir>
#include <QFile>

#ifdef QT_DBUS_LIB
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#endif

using namespace Qt::StringLiterals;
using Forms::Failure;

namespace App {

namespace {

constexpr qsizetype idSize = 16;

QString service()
{
    return u"Intake"_s;
}

/// The folder's name in the keyring; empty where it has none yet.
QString idOf(const QString &folder)
{
    QFile file(QDir(folder).filePath(u"store.id"_s));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray id = QByteArray::fromHex(file.read(2 * idSize));
    return id.size() == idSize ? QString::fromLatin1(id.toHex()) : QString();
}

std::optional<Failure> makeId(const QString &folder)
{
    readySodium();
    QByteArray id(idSize, Qt::Uninitialized);
    randombytes_buf(id.data(), sodiumSize(id));
    return writePrivately(QDir(folder).filePath(u"store.id"_s), id.toHex() + '\n');
}

/// Whether anything on this desktop says that it is a keyring.
bool isKeyringOffered()
{
#ifdef QT_DBUS_LIB
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return false;
    const QStringList offered = bus.interface()->registeredServiceNames().value() +
                                bus.interface()->activatableServiceNames().value();
    return offered.contains(u"org.freedesktop.secrets") || offered.contains(u"org.kde.kwalletd5") ||
           offered.contains(u"org.kde.kwalletd6");
#else
    return true;
#endif
}

} // namespace

Keyring::Keyring(const QString &folder, QObject *parent) : QObject(parent), m_folder(folder)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(defaultLimit);
    connect(&m_timer, &QTimer::timeout, this, &Keyring::giveUp);
}

void Keyring::read()
{
    m_timer.start();
    lookUp(false);
}

void Keyring::write(const SecretKey &key)
{
    m_timer.start();
    if (idOf(m_folder).isEmpty()) {
        if (const auto failure = makeId(m_folder)) {
            m_timer.stop();
            QMetaObject::invokeMethod(
                this, [this, failure] { emit failed(*failure); }, Qt::QueuedConnection);
            return;
        }
    }
    auto *job = new QKeychain::WritePasswordJob(service());
    QByteArray bytes = key.bytes();
    job->setBinaryData(bytes);
    run(job, idOf(m_folder), [this, job] {
        m_timer.stop();
        if (job->error() != QKeychain::NoError)
            return fail(*job);
        emit written();
    });
}

void Keyring::forget()
{
    m_timer.start();
    auto *job = new QKeychain::DeletePasswordJob(service());
    run(job, idOf(m_folder), [this, job] {
        m_timer.stop();
        if (job->error() != QKeychain::NoError && job->error() != QKeychain::EntryNotFound)
            return fail(*job);
        emit forgotten();
    });
}

void Keyring::lookUp(bool isOpen)
{
    auto *job = new QKeychain::ReadPasswordJob(service());
    run(job, idOf(m_folder), [this, job, isOpen] {
        if (job->error() == QKeychain::EntryNotFound && !isOpen)
            return knock();
        m_timer.stop();
        if (job->error() == QKeychain::EntryNotFound)
            emit missing();
        else if (job->error() != QKeychain::NoError)
            fail(*job);
        else if (const auto key = SecretKey::fromBytes(job->binaryData()))
            emit found(*key);
        else
            emit failed(
                {u"keyring.failed"_s,
                 tr("What the keyring holds under this program's name is no key, so the "
                    "customers kept on this computer cannot be opened. Nothing was changed. "
                    "Put the keyring back from a copy.")});
    });
}

// A keyring that stays locked says of everything that it is not there; writing tells the two apart.
void Keyring::knock()
{
    auto *job = new QKeychain::WritePasswordJob(service());
    job->setTextData(u"open"_s);
    run(job, u"open"_s, [this, job] {
        if (job->error() != QKeychain::NoError) {
            m_timer.stop();
            return fail(*job);
        }
        run(new QKeychain::DeletePasswordJob(service()), u"open"_s, [this] { lookUp(true); });
    });
}

void Keyring::run(QKeychain::Job *job, const QString &key, const Step &done)
{
    m_job = job;
    job->setKey(key);
    connect(job, &QKeychain::Job::finished, this, done);
    job->start();
}

// The job deletes itself when it ends after all: deleted before, its answer would meet nobody.
void Keyring::giveUp()
{
    if (m_job)
        m_job->disconnect(this);
    emit failed({u"keyring.failed"_s,
                 tr("The keyring of this desktop did not answer in time, so the customers kept on "
                    "this computer stay closed. See whether its password is asked for in another "
                    "window, and try again.")});
}

void Keyring::fail(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        emit failed({u"keyring.locked"_s,
                     tr("The keyring of this desktop is locked, so the customers kept on this "
                        "computer stay closed. Try again and type the keyring's password.")});
        return;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        break;
    default:
        if (!isKeyringOffered())
            break;
        emit failed({u"keyring.failed"_s,
                     tr("The keyring of this desktop failed (%1), so the customers kept on this "
                        "computer stay closed. Log out and in, and try again.")
                         .arg(job.errorString())});
        return;
    }
    emit failed({u"keyring.none"_s,
                 tr("This desktop has no keyring, so the customers kept on this computer need a "
                    "passphrase.")});
}

} // namespace App
