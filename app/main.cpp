#include "commandline/commandline.h"
#include "settings/settings.h"
#include "window/language.h"
#include "window/runwindow.h"

#include <QApplication>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;
using App::CommandLineOptions;

namespace {

QString dataFolderOf(const CommandLineOptions &options)
{
    return options.dataFolder.isEmpty() ? App::Settings::standardFolder() : options.dataFolder;
}

int runCommandLine(const Forms::Result<CommandLineOptions> &options)
{
    QFile results;
    QFile errors;
    if (!results.open(stdout, QIODevice::WriteOnly | QIODevice::Unbuffered) ||
        !errors.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return App::CommandLine::Unreadable;
    if (!options)
        return App::CommandLine({}, results, errors).explainUsage(options.failure().text);
    const App::Settings settings(dataFolderOf(*options));
    App::Language language;
    language.speak(settings.language());
    return App::CommandLine(settings.activeProfile(), results, errors).run(*options);
}

/// Whether a fault may be about options that only a QApplication knows and takes out, as in
/// "-platform offscreen".
bool mayBeForQt(const QStringList &arguments)
{
    return std::any_of(arguments.cbegin(), arguments.cend(), [](const QString &each) {
        return each.size() > 2 && each.startsWith(u'-') && !each.startsWith(u"--");
    });
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(u"intake"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(INTAKE_VERSION));

    QStringList arguments;
    for (int each = 0; each < argc; ++each)
        arguments.append(QString::fromLocal8Bit(argv[each]));
    auto options = CommandLineOptions::parse(arguments);
    const bool isForWindow =
        options ? options->task == CommandLineOptions::Task::Window : mayBeForQt(arguments);
    if (!isForWindow) {
        const QCoreApplication application(argc, argv);
        return runCommandLine(options);
    }
    QApplication application(argc, argv);
    options = CommandLineOptions::parse(QCoreApplication::arguments());
    if (!options)
        return runCommandLine(options);
    return App::runWindow(application, dataFolderOf(*options), options->files, options->practice);
}
