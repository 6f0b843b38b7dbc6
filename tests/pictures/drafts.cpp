#include "support/draftsdesk.h"
#include "support/sampleheads.h"
#include "window/look.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QTest>
#include <QTextStream>

using namespace App;
using namespace Qt::StringLiterals;

namespace {

/// Records of every state and script, as a list meets them.
QList<RecordHead> fewOfEverything()
{
    QList<RecordHead> heads = Support::manyHeads(40);
    for (RecordHead &head : heads)
        if (head.id > 30)
            head.state = static_cast<RecordState>(head.id % 6);
    heads[3].summary.name.clear();
    heads[3].state = RecordState::Draft;
    heads[6].summary.name.clear();
    heads[6].isWiped = true;
    heads[6].state = RecordState::Accepted;
    heads[8].isPractice = true;
    return heads;
}

void save(Support::DraftsDesk &desk, const QString &file)
{
    QTest::qWait(30);
    desk.window().grab().save(file);
    QTextStream(stdout) << file << Qt::endl;
}

void paintAll(const QString &folder, const QString &suffix)
{
    const auto file = [&](const QString &name) {
        return u"%1/%2-%3-en-1280x720.png"_s.arg(folder, name, suffix);
    };
    Support::DraftsDesk desk(fewOfEverything());
    desk.window().resize(1280, 720);
    save(desk, file(u"20-drafts"_s));
    desk.press(Qt::Key_Down);
    for (int row = 0; row < 5; ++row)
        desk.press(Qt::Key_Down, Qt::ShiftModifier);
    save(desk, file(u"21-drafts-selected"_s));
    desk.press(Qt::Key_Delete);
    desk.window().showRemoved({1, 2, 3});
    save(desk, file(u"22-drafts-deleted"_s));
    desk.type(u"muller"_s);
    save(desk, file(u"23-drafts-searched"_s));
    desk.type(u" xyz"_s);
    save(desk, file(u"24-drafts-nothing-found"_s));
    Support::DraftsDesk empty({});
    empty.window().resize(1280, 720);
    save(empty, file(u"25-drafts-empty"_s));
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
