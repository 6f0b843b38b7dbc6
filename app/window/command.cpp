#include "window/command.h"

#include "contract/catalogue.h"

#include <QCoreApplication>
#include <QMetaEnum>

#include <algorithm>

namespace App {

const Command &command(Command::Id id)
{
    const auto found = std::find_if(commands().cbegin(), commands().cend(),
                                    [id](const Command &each) { return each.id == id; });
    Q_ASSERT(found != commands().cend());
    return *found;
}

QString Command::name() const
{
    return QString::fromLatin1(QMetaEnum::fromType<Id>().valueToKey(static_cast<int>(id)));
}

bool Command::isOf(Forms::CustomerKind kind) const
{
    return sectionIndex(id) < Forms::Catalogue::sections(kind).size();
}

QString Command::menuText(Forms::CustomerKind kind) const
{
    if (const int place = templateIndex(id); place >= 0)
        return QCoreApplication::translate("App::MainMenu", text).arg(place + 1);
    const int index = sectionIndex(id);
    if (index < 0)
        return QCoreApplication::translate("App::MainMenu", text);
    const int digit = (index + 1) % 10;
    if (!isOf(kind))
        return QCoreApplication::translate("App::MainMenu", text).remove(u'&').arg(index + 1);
    return QCoreApplication::translate("App::MainMenu", "&%1 %2", "a section: 1 Needed to send")
        .arg(digit)
        .arg(Forms::Catalogue::sectionTitle(Forms::Catalogue::sections(kind).at(index), kind));
}

QString Command::title(Forms::CustomerKind kind) const
{
    return menuText(kind).remove(u'&').remove(u'…');
}

QString Command::menuTitle(Menu menu)
{
    switch (menu) {
    case Menu::File:
        return QCoreApplication::translate("App::MainMenu", "&File");
    case Menu::Edit:
        return QCoreApplication::translate("App::MainMenu", "&Edit");
    case Menu::Go:
        return QCoreApplication::translate("App::MainMenu", "&Go");
    case Menu::Next:
        return QCoreApplication::translate("App::MainMenu", "&Next customer");
    case Menu::Service:
        return QCoreApplication::translate("App::MainMenu", "&Service");
    case Menu::View:
        return QCoreApplication::translate("App::MainMenu", "&View");
    case Menu::Help:
        return QCoreApplication::translate("App::MainMenu", "&Help");
    }
    return {};
}

int Command::sectionIndex(Id id)
{
    const int index = static_cast<int>(id) - static_cast<int>(Id::Section1);
    return index >= 0 && index < sectionsWithKey ? index : -1;
}

int Command::templateIndex(Id id)
{
    const int index = static_cast<int>(id) - static_cast<int>(Id::Template1);
    return index >= 0 && index < templatesWithKey ? index : -1;
}

} // namespace App
