#include "commandline/commandlineoptions.h"

#include "settings/settings.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;
using Forms::Failure;

namespace App {

namespace {

using Task = CommandLineOptions::Task;

constexpr int longestTimeout = 600;

/// The parser together with the options that it knows.
struct Grammar
{
    QCommandLineParser parser;
    QCommandLineOption help{{u"h"_s, u"help"_s},
                            QCoreApplication::translate("CommandLine", "Shows this help.")};
    QCommandLineOption version{{u"v"_s, u"version"_s},
                               QCoreApplication::translate("CommandLine", "Shows the version.")};
    QCommandLineOption check{u"check"_s, QCoreApplication::translate(
                                             "CommandLine", "Lists what is wrong with the files.")};
    QCommandLineOption printJson{
        u"print-json"_s, QCoreApplication::translate(
                             "CommandLine", "Prints the request that would be sent for the file.")};
    QCommandLineOption submit{
        u"submit"_s, QCoreApplication::translate("CommandLine", "Checks and submits the files.")};
    QCommandLineOption outbox{
        u"outbox"_s, QCoreApplication::translate(
                         "CommandLine",
                         "Lists the customers that are unknown, being sent, waiting or refused.")};
    QCommandLineOption verifyHistory{
        u"verify-history"_s,
        QCoreApplication::translate(
            "CommandLine", "Checks that nobody has changed the history or what is stored.")};
    QCommandLineOption server{
        u"server"_s,
        QCoreApplication::translate("CommandLine",
                                    "Submits to this address instead of the connection in use."),
        u"URL"_s};
    QCommandLineOption practice{
        u"practice"_s,
        QCoreApplication::translate("CommandLine", "Uses the built-in practice server.")};
    QCommandLineOption timeout{u"timeout"_s,
                               QCoreApplication::translate(
                                   "CommandLine", "Waits so long for an answer, 1 to 600 seconds."),
                               u"SECONDS"_s};
    QCommandLineOption data{
        u"data"_s,
        QCoreApplication::translate("CommandLine", "Keeps settings, drafts and history here."),
        u"FOLDER"_s};

    Grammar()
    {
        parser.setApplicationDescription(QCoreApplication::translate(
            "CommandLine",
            "Enters customers for a screening service. Without --check, --print-json, --submit, "
            "--outbox or --verify-history a window opens with the files."));
        parser.addPositionalArgument(
            u"files"_s,
            QCoreApplication::translate("CommandLine", "Customers as XML or JSON files."),
            u"[FILE…]"_s);
        parser.addOptions({help, version, check, printJson, submit, outbox, verifyHistory, server,
                           practice, timeout, data});
    }

    QList<Task> tasks() const
    {
        QList<Task> asked;
        if (parser.isSet(check))
            asked.append(Task::Check);
        if (parser.isSet(printJson))
            asked.append(Task::PrintJson);
        if (parser.isSet(submit))
            asked.append(Task::Submit);
        if (parser.isSet(outbox))
            asked.append(Task::Outbox);
        if (parser.isSet(verifyHistory))
            asked.append(Task::VerifyHistory);
        return asked;
    }
};

Failure wrongUsage(const QString &text)
{
    return {u"usage"_s, text};
}

/// What is wrong with options that are right one by one; nothing where they go together.
std::optional<Failure> conflictOf(const Grammar &grammar, const CommandLineOptions &options)
{
    if (grammar.tasks().size() > 1)
        return wrongUsage(QCoreApplication::translate(
            "CommandLine", "Only one of --check, --print-json, --submit, --outbox and "
                           "--verify-history can be done at a time."));
    const bool isOfTheStore = options.task == Task::Outbox || options.task == Task::VerifyHistory;
    if (isOfTheStore && !options.files.isEmpty())
        return wrongUsage(QCoreApplication::translate(
            "CommandLine", "--outbox and --verify-history take no file."));
    if (!isOfTheStore && options.task != Task::Window && options.files.isEmpty())
        return wrongUsage(QCoreApplication::translate("CommandLine", "No file is named."));
    if (options.task == Task::PrintJson && options.files.size() > 1)
        return wrongUsage(
            QCoreApplication::translate("CommandLine", "--print-json takes one file."));
    if (options.server && options.practice)
        return wrongUsage(QCoreApplication::translate(
            "CommandLine", "--server and --practice exclude each other."));
    const bool sends = options.task == Task::Submit || options.task == Task::Window;
    if (!sends && (options.server || options.practice || options.timeoutSeconds))
        return wrongUsage(QCoreApplication::translate(
            "CommandLine", "--server, --practice and --timeout go with --submit or the window."));
    return std::nullopt;
}

} // namespace

Forms::Result<CommandLineOptions> CommandLineOptions::parse(const QStringList &arguments)
{
    Grammar grammar;
    QCommandLineParser &parser = grammar.parser;
    CommandLineOptions options;
    if (!parser.parse(arguments))
        return wrongUsage(parser.errorText());
    options.dataFolder =
        parser.isSet(grammar.data) ? parser.value(grammar.data) : Settings::standardFolder();
    if (options.dataFolder.isEmpty())
        return wrongUsage(QCoreApplication::translate("CommandLine", "--data takes a folder."));
    if (parser.isSet(grammar.help) || parser.isSet(grammar.version)) {
        options.task = parser.isSet(grammar.help) ? Task::Help : Task::Version;
        return options;
    }

    options.task = grammar.tasks().value(0, Task::Window);
    options.files = parser.positionalArguments();
    options.practice = parser.isSet(grammar.practice);
    if (parser.isSet(grammar.server))
        options.server = QUrl(parser.value(grammar.server));
    if (parser.isSet(grammar.timeout)) {
        options.timeoutSeconds = parser.value(grammar.timeout).toInt();
        if (*options.timeoutSeconds < 1 || *options.timeoutSeconds > longestTimeout)
            return wrongUsage(
                QCoreApplication::translate("CommandLine",
                                            "--timeout takes a number of seconds from 1 to %1.")
                    .arg(longestTimeout));
    }
    if (auto conflict = conflictOf(grammar, options))
        return *conflict;
    return options;
}

ConnectionProfile CommandLineOptions::connection(const ConnectionProfile &active) const
{
    ConnectionProfile profile = active;
    if (server) {
        // The practice profile's name and promise are not those of a server.
        if (profile.practice)
            profile = {};
        profile.name = server->host();
        profile.base = *server;
    } else if (practice) {
        profile = ConnectionProfile::practiceProfile();
    }
    profile.timeoutSeconds = timeoutSeconds.value_or(profile.timeoutSeconds);
    return profile;
}

QString CommandLineOptions::helpText()
{
    return Grammar().parser.helpText() +
           QCoreApplication::translate(
               "CommandLine", "\nEnvironment:\n"
                              "  INTAKE_PASSPHRASE_FILE     A file with the passphrase of what is "
                              "kept, for where\n"
                              "                             the desktop has no keyring.\n");
}

} // namespace App
