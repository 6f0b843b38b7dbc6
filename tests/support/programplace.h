#pragma once

#include "store/store.h"

#include <QStringList>
#include <QTemporaryDir>

class QProcess;

namespace Support {

/// What the program said and returned.
struct ProgramRun
{
    int exitCode = -1; ///< -1 where it did not end by itself
    QString results;   ///< standard output
    QString errors;    ///< standard error
};

/// A folder of its own in which the built program runs, without a display, proxies and a keyring.
class ProgramPlace
{
public:
    ProgramPlace();

    /// Runs the program with its data folder here.
    ProgramRun run(const QStringList &arguments) const;
    /// Starts it and leaves it running.
    void start(QProcess &program, const QStringList &arguments) const;
    /// From now on the program is given a passphrase, at least 8 characters: it keeps customers.
    void givePassphrase(const QByteArray &passphrase = "correct horse");
    void forgetPassphrase() { m_passphraseFile.clear(); }
    /// Runs a statement past the store, as another program would.
    void sql(const QString &statement) const;
    /// The program's store, which it has made by now, opened by the passphrase; null, and told,
    /// where that fails.
    std::unique_ptr<App::Store> openStore() const;

    QString path() const { return m_folder.path(); }
    QString filePath(const QString &name) const { return m_folder.filePath(name); }
    QString dataFolder() const { return filePath(QStringLiteral("data")); }
    /// Writes a file; its path, empty where it could not be written.
    QString write(const QString &name, const QByteArray &content) const;
    /// A customer in which nothing is wrong; the name of the file is its communication number
    /// and a part of its external id.
    QString goodFile(const QString &name = QStringLiteral("good.json")) const;
    /// A customer without a first name and with a birth date that does not exist.
    QString fileWithErrors() const;

private:
    QTemporaryDir m_folder;
    QString m_passphraseFile;
};

} // namespace Support
