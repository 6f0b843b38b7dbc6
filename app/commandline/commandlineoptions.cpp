#include "commandline/commandlineoptions.h"

#include <QCommandLineParser>

#include <algorithm>

using namespace Qt::StringLiterals;
using Forms::Failure;

namespace App {

namespace {

using Task = CommandLineOptions::Task;

constexpr int longestTimeout = 600;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// The parser together with the options that it knows.
struct Grammar
{
    QCommandLineParser parser;
    QCommandLineOption help{{u"h"_s, u"help"_s}, Words::tr("Shows this help.")};
    QCommandLineOption version{{u"v"_s, u"version"_s}, Words::tr("Shows the version.")};
    QCommandLineOption check{u"check"_s, Words::tr("Lists what is wrong with the files.")};
    QCommandLineOption printJson{u"print-json"_s,
                                 Words::tr("Prints the request that would be sent for the file.")};
    QCommandLineOption submit{u"submit"_s, Words::tr("Checks and submits the files.")};
    QCommandLineOption server{
        u"server"_s, Words::tr("Submits to this address instead of the connection in use."),
        u"URL"_s};
    QCommandLineOption practice{u"practice"_s, Words::tr("Uses the built-in practice server.")};
    QCommandLineOption timeout{
        u"timeout"_s, Words::tr("Waits so long for an answer, 1 to 600 seconds."), u"SECONDS"_s};
    QCommandLineOption data{u"data"_s, Words::tr("Keeps settings, drafts and history here."),
                            u"FOLDER"_s};

    Grammar()
    {
        parser.setApplicationDescription(
            Words::tr("Enters customers for a screening service. Without --check, --print-json or "
                      "--submit a window opens with the files."));
        parser.addPositionalArgument(u"files"_s, Words::tr("Customers as XML or JSON files."),
                                     u"[FILE…]"_s);
        parser.addOptions(
            {help, version, check, printJson, submit, server, practice, timeout, data});
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
        return wrongUsage(Words::tr("Only one of --check, --print-json and --submit can be done at "
                                    "a time."));
    if (options.task != Task::Window && options.files.isEmpty())
        return wrongUsage(Words::tr("No file is named."));
    if (options.task == Task::PrintJson && options.files.size() > 1)
        return wrongUsage(Words::tr("--print-json takes one file."));
    if (options.server && options.practice)
        return wrongUsage(Words::tr("--server and --practice exclude each other."));
    if (options.task != Task::Submit && (options.server || options.timeoutSeconds))
        return wrongUsage(Words::tr("--server and --timeout go with --submit."));
    if (options.practice && options.task != Task::Submit && options.task != Task::Window)
        return wrongUsage(Words::tr("--practice goes with --submit or the window."));
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
                Words::tr("--timeout takes a number of seconds from 1 to %1.").arg(longestTimeout));
    }
    if (parser.isSet(grammar.data)) {
        options.dataFolder = parser.value(grammar.data);
        if (options.dataFolder.isEmpty())
            return wrongUsage(Words::tr("--data takes a folder."));
    }
    if (auto conflict = conflictOf(grammar, options))
        return *conflict;
    return options;
}

QString CommandLineOptions::helpText()
{
    return Grammar().parser.helpText();
}

} // namespace App
