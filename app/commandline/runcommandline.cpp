#include "commandline/runcommandline.h"

#include "commandline/commandline.h"
#include "settings/settings.h"
#include "window/language.h"

#include <QFile>

namespace App {

int runCommandLine(const Forms::Result<CommandLineOptions> &options)
{
    QFile results;
    QFile errors;
    if (!results.open(stdout, QIODevice::WriteOnly | QIODevice::Unbuffered) ||
        !errors.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return static_cast<int>(ExitCode::Unreadable);
    const Console console(results, errors);
    if (!options)
        return static_cast<int>(CommandLine::explainUsage(options.failure().text, console));

    const Settings settings(options->dataFolder);
    Language language;
    language.speak(settings.language());
    CommandLine commandLine(settings, qEnvironmentVariable("INTAKE_PASSPHRASE_FILE"), console);
    return static_cast<int>(commandLine.run(*options));
}

} // namespace App
