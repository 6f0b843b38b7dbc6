#include "keyringplace.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDir>
#include <QFile>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30000; // milliseconds

void end(std::unique_ptr<QProcess> &process)
{
    if (!process)
        return;
    process->kill();
    process->waitForFinished(patience);
    process.reset();
}

// A bus without the services of this machine.
constexpr char bareBus[] = R"(<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
)";

} // namespace

KeyringPlace::~KeyringPlace()
{
    logOut();
}

void KeyringPlace::logOut()
{
    end(m_keyring);
    end(m_bus);
}

bool KeyringPlace::logIn(Kind kind)
{
    logOut();
    QDir(m_folder.path()).mkpath(u"home"_s);
    QDir(filePath(u"run"_s)).removeRecursively();
    QDir(m_folder.path()).mkdir(u"run"_s, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (kind == Kind::NoBus) {
        m_address = u"unix:path="_s + filePath(u"nowhere"_s);
        return true;
    }
    return startBus(kind != Kind::NoKeyring) && (kind == Kind::NoKeyring || startKeyring(kind));
}

bool KeyringPlace::startBus(bool withServices)
{
    const QString config = write(u"bus.conf"_s, bareBus);
    m_bus = std::make_unique<QProcess>();
    m_bus->setProcessEnvironment(environment());
    m_bus->setStandardErrorFile(QProcess::nullDevice());
    m_bus->start(u"dbus-daemon"_s, {u"--nofork"_s, u"--print-address=1"_s,
                                    withServices ? u"--session"_s : u"--config-file="_s + config});
    while (!m_bus->canReadLine()) {
        if (!m_bus->waitForReadyRead(patience))
            return false;
    }
    m_address = QString::fromLocal8Bit(m_bus->readLine()).trimmed();
    return true;
}

bool KeyringPlace::startKeyring(Kind kind)
{
    m_keyring = std::make_unique<QProcess>();
    m_keyring->setProcessEnvironment(environment());
    m_keyring->setStandardErrorFile(QProcess::nullDevice());
    m_keyring->setStandardOutputFile(QProcess::nullDevice());
    QStringList arguments{u"--foreground"_s, u"--components=secrets"_s};
    if (kind != Kind::NeverUnlocked)
        arguments.append(u"--unlock"_s);
    m_keyring->start(u"gnome-keyring-daemon"_s, arguments);
    m_keyring->write(kind == Kind::Open ? "password" : "another");
    m_keyring->closeWriteChannel();
    bool isThere = false;
    {
        const QDBusConnection bus = QDBusConnection::connectToBus(m_address, u"place"_s);
        if (bus.isConnected())
            isThere = QTest::qWaitFor(
                [&bus] {
                    return bus.interface()->isServiceRegistered(u"org.freedesktop.secrets"_s);
                },
                patience);
    }
    QDBusConnection::disconnectFromBus(u"place"_s);
    return isThere;
}

void KeyringPlace::hold(bool still) const
{
    ::kill(static_cast<pid_t>(m_keyring->processId()), still ? SIGSTOP : SIGCONT);
}

QString KeyringPlace::write(const QString &name, const QByteArray &content) const
{
    QFile file(filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size()
               ? file.fileName()
               : QString();
}

QProcessEnvironment KeyringPlace::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // Nobody is there to type a password: the keyring's question ends at once.
    environment.remove(u"DISPLAY"_s);
    environment.remove(u"WAYLAND_DISPLAY"_s);
    environment.insert(u"HOME"_s, filePath(u"home"_s));
    environment.insert(u"XDG_RUNTIME_DIR"_s, filePath(u"run"_s));
    for (const QString &name : {u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s,
                                u"GNOME_KEYRING_CONTROL"_s, u"XDG_CURRENT_DESKTOP"_s})
        environment.remove(name);
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, m_address);
    return environment;
}

std::unique_ptr<QProcess> KeyringPlace::start(const QStringList &steps, int milliseconds) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environment());
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->start(QStringLiteral(INTAKE_KEYANSWERS),
                   QStringList{dataFolder(), QString::number(milliseconds)} + steps);
    return process;
}

QStringList KeyringPlace::ask(const QStringList &steps, int milliseconds) const
{
    const auto process = start(steps, milliseconds);
    if (!process->waitForFinished(patience)) {
        process->kill();
        process->waitForFinished(patience);
        return {u"did not end"_s};
    }
    return QString::fromUtf8(process->readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}
