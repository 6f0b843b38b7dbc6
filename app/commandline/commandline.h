#pragma once

#include "checks/finding.h"
#include "checks/rules.h"
#include "commandline/commandlineoptions.h"
#include "commandline/console.h"
#include "commandline/exitcode.h"
#include "commandline/submitter.h"
#include "formats/document.h"
#include "settings/connectionprofile.h"

namespace App {

class Settings;

/// The program's work without a window: checks, prints and submits files, and tells of the outbox
/// and the history. Keeps customers as the window does, in the same store; asks nothing.
class CommandLine
{
public:
    /// `passphraseFile` as in INTAKE_PASSPHRASE_FILE. Needs a QCoreApplication, no display.
    CommandLine(const Settings &settings, const QString &passphraseFile, const Console &console);

    ExitCode run(const CommandLineOptions &options);

    /// What a wrong command line is answered with.
    static ExitCode explainUsage(const QString &fault, const Console &console);

private:
    ExitCode check(const QString &file);
    ExitCode printJson(const QString &file);
    ExitCode submitAll(const QStringList &files);
    /// The store, put in order; none where nothing can be kept, which was told then.
    Forms::Result<std::unique_ptr<Store>> openStore();
    ExitCode submit(const QString &file, Submitter &submitter);

    std::optional<Forms::Document> read(const QString &file);
    Forms::Findings findingsOf(const Forms::Record &record) const;
    void tellDuplicates(const QString &file, const Forms::Record &record,
                        decltype(Forms::Rules::metBefore) metBefore);

    const Settings &m_settings;
    QString m_passphraseFile;
    ConnectionProfile m_profile; ///< the one in use, or the one that was asked for instead
    Forms::Rules m_rules;
    Console m_console;
};

} // namespace App
