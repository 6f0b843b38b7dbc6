#pragma once

#include "checks/finding.h"
#include "commandline/commandlineoptions.h"
#include "formats/document.h"
#include "settings/connectionprofile.h"
#include "submission/endpoint.h"
#include "submission/outcome.h"

class QIODevice;

namespace App {

/// The program's work without a window: checks, prints and submits files. Writes results to one
/// device and everything else to the other, keeps nothing but the marks of submitted numbers, and
/// asks nothing.
class CommandLine
{
public:
    /// What the program returns; of several the highest that occurred.
    enum ExitCode { Done = 0, Refused = 1, Unreadable = 2, Unknown = 3, NotSent = 4 };

    /// `active` is the connection in use. Needs a QCoreApplication, no display.
    CommandLine(const ConnectionProfile &active, const QString &dataFolder, QIODevice &results,
                QIODevice &errors);

    int run(const CommandLineOptions &options);

    /// What a wrong command line is answered with.
    int explainUsage(const QString &fault);

private:
    ExitCode check(const QString &file);
    ExitCode printJson(const QString &file);
    ExitCode submitAll(const QStringList &files);
    ExitCode submit(const QString &file, const Endpoint &endpoint);

    std::optional<Forms::Document> read(const QString &file);
    Forms::Findings findingsOf(const Forms::Record &record) const;
    ExitCode report(const QString &file, const Answer &answer);
    void say(const QString &line);
    void complain(const QString &line);

    ConnectionProfile m_profile; ///< the one in use, or the one that was asked for instead
    Forms::Rules m_rules;
    QIODevice &m_results;
    QIODevice &m_errors;
};

} // namespace App
