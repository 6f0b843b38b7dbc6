#include "window/commandparts.h"

namespace App::CommandParts {

namespace {

using Id = Command::Id;
using Menu = Command::Menu;

constexpr auto ctrlShift = Qt::CTRL | Qt::SHIFT;

QList<Command> templateCommands()
{
    QList<Command> list;
    // Menus name these by the templates that there are.
    for (int index = 0; index < Command::templatesWithKey; ++index)
        list.append({.id = static_cast<Id>(static_cast<int>(Id::Template1) + index),
                     .menu = Menu::Next,
                     .text = QT_TRANSLATE_NOOP("App::MainMenu", "Start from template &%1"),
                     .keys = {Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + index)},
                     .isOffWhileSending = true,
                     .beginsGroup = index == 0});
    return list;
}

} // namespace

QList<Command> nextCommands()
{
    const QList<Command> fields = {
        {.id = Id::PinField,
         .menu = Menu::Next,
         .text = QT_TRANSLATE_NOOP("App::MainMenu", "&Pin or unpin this field"),
         .keys = {ctrlShift | Qt::Key_P}},
        {.id = Id::RemovePins,
         .menu = Menu::Next,
         .text = QT_TRANSLATE_NOOP("App::MainMenu", "&Remove all pins")},
        {.id = Id::UseAsDefault,
         .menu = Menu::Next,
         .text = QT_TRANSLATE_NOOP("App::MainMenu", "Use this field's value as the &default")},
        {.id = Id::ForgetDefault,
         .menu = Menu::Next,
         .text = QT_TRANSLATE_NOOP("App::MainMenu", "&Forget this field's default")},
        {.id = Id::FieldMenu,
         .menu = Menu::Next,
         .text = QT_TRANSLATE_NOOP("App::MainMenu", "&Menu of this field"),
         .keys = {Qt::SHIFT | Qt::Key_F10}},
    };
    const QList<Command> others = {
        {.id = Id::MoreTemplates,
         .menu = Menu::Next,
         .text = QT_TRANSLATE_NOOP("App::MainMenu", "More &of the templates"),
         .isOffWhileSending = true,
         .isMenu = true},
        {.id = Id::SaveTemplate,
         .menu = Menu::Next,
         .text = QT_TRANSLATE_NOOP("App::MainMenu", "&Save as template…"),
         .keys = {ctrlShift | Qt::Key_T},
         .beginsGroup = true},
        {.id = Id::EditTemplates,
         .menu = Menu::Next,
         .text = QT_TRANSLATE_NOOP("App::MainMenu", "Edit &templates…")},
    };
    return fields + templateCommands() + others;
}

} // namespace App::CommandParts
