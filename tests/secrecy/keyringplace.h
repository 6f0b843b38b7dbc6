#pragma once

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

/// A home folder of its own with a real gnome-keyring on a real bus, or with what a desktop may have
/// instead. Ends what it started.
class KeyringPlace
{
public:
    enum class Kind {
        Open,          ///< unlocked by its password
        NeverUnlocked, ///< started without a password, and nobody there to type it
        WrongPassword, ///< unlocked by another password than it has
        NoKeyring,     ///< a bus on which nobody keeps secrets
        NoBus,         ///< the bus's address leads nowhere
    };

    ~KeyringPlace();

    /// Logs in, after logging out where somebody is in: the home folder stays. Whether it worked.
    bool logIn(Kind kind);
    /// Holds the keyring's process still, or lets it go on: a keyring that does not answer.
    void hold(bool still) const;

    QString dataFolder() const { return m_folder.filePath(QStringLiteral("data")); }
    QString filePath(const QString &name) const { return m_folder.filePath(name); }
    /// Writes a file; its path, empty where it could not be written.
    QString write(const QString &name, const QByteArray &content) const;

    /// Starts intake_keyanswers with these steps in the session.
    std::unique_ptr<QProcess> start(const QStringList &steps, int milliseconds = 20000) const;
    /// The lines that it said; "did not end" where it hung.
    QStringList ask(const QStringList &steps, int milliseconds = 20000) const;

private:
    void logOut();
    bool startBus(bool withServices);
    bool startKeyring(Kind kind);
    QProcessEnvironment environment() const;

    QTemporaryDir m_folder;
    QString m_address;
    std::unique_ptr<QProcess> m_bus;
    std::unique_ptr<QProcess> m_keyring;
};
