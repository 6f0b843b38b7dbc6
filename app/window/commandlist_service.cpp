#include "window/commandparts.h"

namespace App::CommandParts {

namespace {

using Id = Command::Id;
using Menu = Command::Menu;

constexpr auto ctrl = Qt::CTRL;
constexpr auto ctrlShift = Qt::CTRL | Qt::SHIFT;

} // namespace

QList<Command> serviceCommands()
{
    return {
        {.id = Id::Submit,
         .menu = Menu::Service,
         .text = QT_TRANSLATE_NOOP("App::MainMenu", "&Submit"),
         .keys = {ctrl | Qt::Key_Return, ctrl | Qt::Key_Enter},
         .isOffWhileSending = true,
         .isHeldOnce = true},
        {.id = Id::SubmitWhenOnline,
         .menu = Menu::Service,
         .text = QT_TRANSLATE_NOOP("App::MainMenu", "Submit when &online"),
         .keys = {ctrlShift | Qt::Key_Return},
         .isOffWhileSending = true,
         .isHeldOnce = true},
        {.id = Id::UndoSend,
         .menu = Menu::Service,
         .text = QT_TRANSLATE_NOOP("App::MainMenu", "&Undo send"),
         .keys = {Qt::Key_Escape},
         .isHeldOnce = true},
        {.id = Id::CancelSending,
         .menu = Menu::Service,
         .text = QT_TRANSLATE_NOOP("App::MainMenu", "&Cancel sending")},
        {.id = Id::CustomerInForm,
         .menu = Menu::Service,
         .text = QT_TRANSLATE_NOOP("App::MainMenu", "Customer in the &form"),
         .isMenu = true},
        {.id = Id::History,
         .menu = Menu::Service,
         .text = QT_TRANSLATE_NOOP("App::MainMenu", "&History…"),
         .keys = {ctrl | Qt::Key_H},
         .beginsGroup = true},
        {.id = Id::CheckHistory,
         .menu = Menu::Service,
         .text = QT_TRANSLATE_NOOP("App::MainMenu", "Chec&k the history")},
        {.id = Id::Connection,
         .menu = Menu::Service,
         .text = QT_TRANSLATE_NOOP("App::MainMenu", "Co&nnection"),
         .isOffWhileSending = true,
         .beginsGroup = true,
         .isMenu = true},
        {.id = Id::EditConnections,
         .menu = Menu::Service,
         .text = QT_TRANSLATE_NOOP("App::MainMenu", "&Edit connections…"),
         .isOffWhileSending = true},
        {.id = Id::NextPracticeAnswer,
         .menu = Menu::Service,
         .text = QT_TRANSLATE_NOOP("App::MainMenu", "Next practice &answer"),
         .isMenu = true},
    };
}

QList<Command> viewCommands()
{
    return {
        {.id = Id::OnlyNeeded,
         .menu = Menu::View,
         .text = QT_TRANSLATE_NOOP("App::MainMenu", "&Only what is needed"),
         .keys = {ctrl | Qt::Key_M},
         .isSwitch = true},
        {.id = Id::EnterGoesOn,
         .menu = Menu::View,
         .text = QT_TRANSLATE_NOOP("App::MainMenu", "&Enter goes to the next field"),
         .isSwitch = true},
        {.id = Id::Theme,
         .menu = Menu::View,
         .text = QT_TRANSLATE_NOOP("App::MainMenu", "&Theme"),
         .beginsGroup = true,
         .isMenu = true},
        // Another language means another window, which would not know of the customer on its way.
        {.id = Id::Language,
         .menu = Menu::View,
         .text = QT_TRANSLATE_NOOP("App::MainMenu", "&Language"),
         .isOffWhileSending = true,
         .isMenu = true},
    };
}

QList<Command> helpCommands()
{
    return {
        {.id = Id::ShowKeys,
         .menu = Menu::Help,
         .text = QT_TRANSLATE_NOOP("App::MainMenu", "&Keyboard…"),
         .keys = {Qt::Key_F1}},
        {.id = Id::ChangeKeys,
         .menu = Menu::Help,
         .text = QT_TRANSLATE_NOOP("App::MainMenu", "&Change keys…")},
        {.id = Id::About,
         .menu = Menu::Help,
         .text = QT_TRANSLATE_NOOP("App::MainMenu", "&About Intake"),
         .beginsGroup = true},
    };
}

} // namespace App::CommandParts
