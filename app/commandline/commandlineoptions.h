#pragma once

#include "contract/result.h"
#include "settings/connectionprofile.h"

#include <QStringList>
#include <QUrl>

#include <optional>

namespace App {

/// What the program was asked to do on its command line. Only says it, checks no file and no
/// address.
struct CommandLineOptions
{
    enum class Task { Window, Check, PrintJson, Submit, Outbox, VerifyHistory, Help, Version };

    Task task = Task::Window;
    QStringList files;
    std::optional<QUrl> server;        ///< instead of the connection in use
    bool practice = false;             ///< the practice server, instead of the connection in use
    std::optional<int> timeoutSeconds; ///< instead of the connection's
    QString dataFolder;                ///< the user's own where none was named

    /// The connection to use: `active` unless another server or practice was asked for, with the
    /// time-out that was asked for.
    ConnectionProfile connection(const ConnectionProfile &active) const;

    /// Reads the arguments, the program's name first. The failure's code is "usage".
    static Forms::Result<CommandLineOptions> parse(const QStringList &arguments);
    /// What --help shows.
    static QString helpText();
};

} // namespace App
