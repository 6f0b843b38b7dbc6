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
        return CommandLine::Unreadable;
    if (!options)
        return CommandLine({}, {}, results, errors).explainUsage(options.failure().text);

    const Settings settings(options->dataFolder);
    Language language;
    language.speak(settings.language());
    return CommandLine(settings.activeProfile(), settings.folder(), results, errors).run(*options);
}

} // namespace App
