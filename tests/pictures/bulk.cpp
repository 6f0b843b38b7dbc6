#include "support/bulkview.h"
#include "window/bulkwindow.h"
#include "window/look.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QTest>
#include <QTextStream>

using namespace App;
using namespace Qt::StringLiterals;

namespace {

/// A list as a bank's other program exports it, with what goes wrong in one.
QByteArray list(const QByteArray &last)
{
    return "External id;Communication number;Given;" + last +
           ";Birth date;Citizenship country;Address: Full address;Address: Country;Remark\r\n"
           "IND20231117550;ComNr_000501;Jose;Rodriguez;24.05.1995;Spain;Calle Mayor "
           "1;Spain;regular\r\n"
           "IND20231117551;ComNr_000502;Rūta;Müller;31.02.1988;Lithuania;Gedimino pr. 1;LT;\r\n"
           "IND20231117552;ComNr_000503;;Jonaitis;1979-01-30;Lithuanien;;;\r\n"
           "IND20231117553;ComNr_000503;Ada;Lovelace;10.12.1985;GB;;;twice\r\n"
           "IND20231117550;ComNr_000505;Anna;de la Cruz;01.01.1890;PH;;;\r\n"
           "IND20231117555;ComNr_000506;Li;Wei;1990-07-15;CN\r\n"
           "IND20231117556;ComNr_000507;Zoë;Adams;1993-03-03;US;;;;one more\r\n"
           "IND20231117557;ComNr_000508;Mehmet;Yılmaz;12.11.1970;TR;;;\r\n";
}

void save(Support::BulkView &view, const QString &file)
{
    QTest::qWait(100);
    view.window()->grab().save(file);
    QTextStream(stdout) << file << Qt::endl;
}

void paintAll(const QString &folder, const QString &suffix)
{
    const auto file = [&](const QString &name) {
        return u"%1/%2-%3-en-1280x720.png"_s.arg(folder, name, suffix);
    };
    Support::FormWindow clerk;
    Support::BulkView view(clerk);
    view.open(list("Family"), u"customers.csv"_s);
    view.window()->resize(1280, 720);
    save(view, file(u"30-list-columns"_s));
    clerk.type(u"first na"_s);
    save(view, file(u"31-list-column-choice"_s));
    clerk.press(Qt::Key_Return);
    QTest::qWait(50);
    clerk.press(Qt::Key_Down);
    clerk.type(u"last na"_s);
    QTest::qWait(50);
    clerk.press(Qt::Key_Return);
    QTest::qWait(50);
    clerk.press(Qt::Key_S, Qt::AltModifier);
    QTest::qWait(500);
    clerk.press(Qt::Key_F8);
    save(view, file(u"32-list-errors"_s));
    clerk.press(Qt::Key_F2);
    save(view, file(u"33-list-editing"_s));
    clerk.press(Qt::Key_Escape);
    clerk.workplace().outbox().queue().setPaused(true);
    clerk.press(Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(500);
    save(view, file(u"34-list-waiting"_s));
    clerk.workplace().outbox().queue().setPaused(false);
    QTest::qWait(1500);
    save(view, file(u"35-list-sent"_s));
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
