#include "support/formwindow.h"
#include "support/longlanguage.h"
#include "window/language.h"
#include "window/look.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QTest>
#include <QTextStream>

using namespace Qt::StringLiterals;
using Support::FormWindow;

namespace {

void save(FormWindow &clerk, const QString &file)
{
    QTest::qWait(30);
    clerk.window().grab().save(file);
    QTextStream(stdout) << file << Qt::endl;
}

/// An address with its parts, a document of a citizen, and a residence that follows from both.
void paintAll(const QString &folder, const QString &suffix)
{
    const auto file = [&](const QString &name) {
        return u"%1/%2%3.png"_s.arg(folder, name, suffix);
    };
    FormWindow clerk;
    clerk.window().resize(1280, 720);
    clerk.enter(u"citizenshipCountry"_s, u"lt"_s);
    clerk.goTo(u"listAddress"_s);
    clerk.press(Qt::Key_Space);
    clerk.enter(u"listAddress[0].country"_s, u"lt"_s);
    clerk.enter(u"listAddress[0].city"_s, u"Vilnius"_s);
    clerk.enter(u"listAddress[0].streetAddress"_s, u"Gedimino pr. 1, butas 12"_s);
    clerk.enter(u"listAddress[0].zipCode"_s, u"01103"_s);
    save(clerk, file(u"26-suggested-full-address"_s));
    clerk.goTo(u"listBusinessEntityDocument"_s);
    clerk.press(Qt::Key_Space);
    clerk.goTo(u"listBusinessEntityDocument[0].documentIssueCountry"_s);
    save(clerk, file(u"27-suggested-issuing-country"_s));
    clerk.submit();
    clerk.goTo(u"listBusinessEntityDocument[0].documentIssueCountry"_s);
    save(clerk, file(u"28-suggested-beside-errors"_s));
    clerk.goTo(u"secondCitizenshipCountry"_s);
    save(clerk, file(u"29-suggested-without-focus"_s));
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption({u"theme"_s, u"light or dark"_s, u"theme"_s, u"light"_s});
    parser.addOption(
        {u"language"_s, u"as in lt, or xx for a long one that is none"_s, u"language"_s, u"en"_s});
    parser.addPositionalArgument(u"folder"_s, u"where the pictures go"_s);
    parser.process(application);
    const QString folder = parser.positionalArguments().value(0, u"."_s);
    QDir().mkpath(folder);
    const QString theme = parser.value(u"theme"_s);
    const QString language = parser.value(u"language"_s);
    App::Language speech;
    Support::LongLanguage longLanguage;
    if (language == u"xx")
        QCoreApplication::installTranslator(&longLanguage);
    else
        speech.speak(language);
    App::Look::apply(application, theme == u"dark" ? App::Theme::Dark : App::Theme::Light);
    paintAll(folder, u"-%1-%2-1280x720"_s.arg(theme, language));
    return 0;
}
