#pragma once

#include <QStringList>
#include <QTemporaryDir>

namespace Support {

/// What the program said and returned.
struct ProgramRun
{
    int exitCode = -1; ///< -1 where it did not end by itself
    QString results;   ///< standard output
    QString errors;    ///< standard error
};

/// A folder of its own in which the built program runs, without a display and without proxies.
class ProgramPlace
{
public:
    /// Runs the program with its data folder here.
    ProgramRun run(const QStringList &arguments) const;

    QString filePath(const QString &name) const { return m_folder.filePath(name); }
    QString dataFolder() const { return filePath(QStringLiteral("data")); }
    /// Writes a file; its path, empty where it could not be written.
    QString write(const QString &name, const QByteArray &content) const;
    /// A customer in which nothing is wrong; the name of the file is its communication number.
    QString goodFile(const QString &name = QStringLiteral("good.json")) const;
    /// A customer without a first name and with a birth date that does not exist.
    QString fileWithErrors() const;

private:
    QTemporaryDir m_folder;
};

} // namespace Support
