#include "commandline/runcommandline.h"
#include "secrecy/coredumps.h"
#include "window/runwindow.h"

#include <QApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using App::CommandLineOptions;

namespace {

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
    App::forbidCoreDumps();
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
        return App::runCommandLine(options);
    }
    QApplication application(argc, argv);
    options = CommandLineOptions::parse(QCoreApplication::arguments());
    if (!options)
        return App::runCommandLine(options);
    return App::runWindow(application, *options);
}
