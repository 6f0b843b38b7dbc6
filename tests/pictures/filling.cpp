#include "support/fillingclerk.h"
#include "window/fillpreview.h"
#include "window/look.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QPainter>
#include <QTest>
#include <QTextStream>

using namespace App;
using namespace Qt::StringLiterals;

namespace {

/// The preview above the window that it stands in front of.
void save(Support::FillingClerk &clerk, const QString &file)
{
    FillPreview *preview = clerk.preview();
    if (!preview)
        qFatal("There is no preview.");
    QTest::qWait(30);
    QPixmap both = clerk.window().grab();
    QPainter painter(&both);
    const QPixmap front = preview->grab();
    painter.drawPixmap((both.width() - front.width()) / 2, (both.height() - front.height()) / 2,
                       front);
    painter.end();
    both.save(file);
    QTextStream(stdout) << file << Qt::endl;
    clerk.answer(Qt::Key_Escape);
}

/// Both names and the document's number as a clerk typed them, one of them otherwise.
void typeSome(Support::FillingClerk &clerk)
{
    clerk.enter(u"firstName"_s, u"Ona Marija"_s);
    clerk.enter(u"lastName"_s, u"Sirvydyte"_s);
    clerk.enter(u"birthDate"_s, u"13.3.1985"_s);
    clerk.enter(u"citizenshipCountry"_s, u"lt"_s);
}

void paintAll(const QString &folder, const QString &suffix)
{
    const auto file = [&](const QString &name) -> QString {
        return u"%1/%2-%3-en-1280x720.png"_s.arg(folder, name, suffix);
    };
    Support::FillingClerk fresh;
    fresh.window().resize(1280, 720);
    fresh.goTo(u"firstName"_s);
    fresh.paste(Support::FillingClerk::passport);
    save(fresh, file(u"30-passport-line"_s));
    fresh.paste(u"P<D<<MUSTERMANN<SCHLEIERMACHERS<<ERIKA<MARIA\n"
                "C01X00T478D<<6408125F2702283<<<<<<<<<<<<<<<4"_s);
    save(fresh, file(u"31-passport-line-cut-off"_s));
    fresh.paste(uR"({"firstName": "Jose", "customerStatus": "PENDING", "isPEP": true,
        "initializeScreeningProcesses": ["SANCTIONS", "PEP"], "shoeSize": 43,
        "listAddress": [{"country": "ES", "city": "Madrid", "addressDetails": "Calle Mayor 1"}]})"_s);
    save(fresh, file(u"32-json"_s));

    Support::FillingClerk typing;
    typing.window().resize(1280, 720);
    typeSome(typing);
    typing.goTo(u"firstName"_s);
    typing.paste(Support::FillingClerk::passport);
    save(typing, file(u"33-passport-line-beside-what-is-there"_s));
    typing.paste(QString(Support::FillingClerk::passport)
                     .replace(u"LT12345672"_s, u"LTI2345672"_s)
                     .replace(u"F3106017"_s, u"F31O6017"_s));
    save(typing, file(u"34-passport-line-with-wrong-check-digits"_s));
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption({u"theme"_s, u"light or dark"_s, u"theme"_s, u"light"_s});
    parser.addPositionalArgument(u"folder"_s, u"where the pictures go"_s);
    parser.process(application);
    const QString folder = parser.positionalArguments().value(0, u"."_s);
    QDir().mkpath(folder);
    const QString theme = parser.value(u"theme"_s);
    Look::apply(application, theme == u"dark" ? Theme::Dark : Theme::Light);
    paintAll(folder, theme);
    return 0;
}
