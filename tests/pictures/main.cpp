#include "studio.h"
#include "topics.h"

#include "support/speech.h"
#include "window/look.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>

using namespace Qt::StringLiterals;

namespace {

/// Theme, language, size and, where it is not plain, scale: they end the pictures' names.
QString suffixOf(const QCommandLineParser &options)
{
    QString suffix = u"%1-%2-%3"_s.arg(options.value(u"theme"_s), options.value(u"language"_s),
                                       options.value(u"size"_s));
    if (const double scale = qApp->devicePixelRatio(); scale > 1)
        suffix += u"-at-%1"_s.arg(scale * 100);
    return suffix;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCommandLineParser options;
    options.addOption({u"theme"_s, u"light or dark"_s, u"theme"_s, u"light"_s});
    options.addOption(
        {u"language"_s, u"as in lt, or xx for a long one that is none"_s, u"language"_s, u"en"_s});
    options.addOption({u"size"_s, u"as in 1280x720"_s, u"size"_s, u"1280x720"_s});
    options.addPositionalArgument(u"folder"_s, u"where the pictures go"_s);
    options.addPositionalArgument(u"topics"_s, u"as in review; all where none is named"_s,
                                  u"[topics…]"_s);
    options.process(application);
    QStringList asked = options.positionalArguments();
    const QString folder = asked.isEmpty() ? u"."_s : asked.takeFirst();
    QDir().mkpath(folder);
    const Support::Speech speech(options.value(u"language"_s));
    App::Look::apply(application,
                     options.value(u"theme"_s) == u"dark" ? App::Theme::Dark : App::Theme::Light);
    const QString size = options.value(u"size"_s);
    Pictures::Studio studio(folder, suffixOf(options),
                            QSize(size.section(u'x', 0, 0).toInt(), size.section(u'x', 1).toInt()));
    for (const Pictures::Topic &topic : Pictures::topics())
        if (asked.isEmpty() || asked.contains(topic.name))
            topic.show(studio);
    return 0;
}
