#include "window/commandparts.h"

namespace App {

namespace {

using Id = Command::Id;
using Menu = Command::Menu;

constexpr auto ctrl = Qt::CTRL;
constexpr auto ctrlShift = Qt::CTRL | Qt::SHIFT;

QList<Command> fileCommands()
{
    return {
        {.id = Id::NewCustomer,
         .text = QT_TRANSLATE_NOOP("App::MainMenu", "&New customer"),
         .keys = {QKeySequence::New},
         .isOffWhileSending = true},
        {.id = Id::Open,
         .text = QT_TRANSLATE_NOOP("App::MainMenu", "&Open…"),
         .keys = {QKeySequence::Open},
         .isOffWhileSending = true},
        {.id = Id::OpenSample,
         .text = QT_TRANSLATE_NOOP("App::MainMenu", "Open &sample"),
         .isOffWhileSending = true,
         .isMenu = true},
        {.id = Id::OpenNextWaiting,
         .text = QT_TRANSLATE_NOOP("App::MainMenu", "Open next &waiting file"),
         .keys = {ctrlShift | Qt::Key_O},
         .isOffWhileSending = true},
        {.id = Id::OpenList,
         .text = QT_TRANSLATE_NOOP("App::MainMenu", "Open &a list…"),
         .keys = {ctrl | Qt::Key_B}},
        {.id = Id::OpenFolder,
         .text = QT_TRANSLATE_NOOP("App::MainMenu", "Open a fold&er…"),
         .keys = {ctrlShift | Qt::Key_B}},
        {.id = Id::SaveDraft,
         .text = QT_TRANSLATE_NOOP("App::MainMenu", "Save &draft"),
         .keys = {QKeySequence::Save},
         .beginsGroup = true},
        {.id = Id::Drafts,
         .text = QT_TRANSLATE_NOOP("App::MainMenu", "Dra&fts…"),
         .keys = {ctrl | Qt::Key_D}},
        {.id = Id::SaveXml,
         .text = QT_TRANSLATE_NOOP("App::MainMenu", "Save as &XML…"),
         .keys = {ctrlShift | Qt::Key_X},
         .beginsGroup = true},
        {.id = Id::SaveJson,
         .text = QT_TRANSLATE_NOOP("App::MainMenu", "Save as &JSON…"),
         .keys = {ctrlShift | Qt::Key_J}},
        {.id = Id::Review,
         .text = QT_TRANSLATE_NOOP("App::MainMenu", "Re&view…"),
         .keys = {QKeySequence::Print}},
        {.id = Id::ShowRequest,
         .text = QT_TRANSLATE_NOOP("App::MainMenu", "Show &request…"),
         .keys = {ctrl | Qt::Key_R}},
        {.id = Id::Settings,
         .text = QT_TRANSLATE_NOOP("App::MainMenu", "Se&ttings…"),
         .keys = {ctrl | Qt::Key_Comma},
         .beginsGroup = true},
        {.id = Id::Lock,
         .text = QT_TRANSLATE_NOOP("App::MainMenu", "&Lock"),
         .keys = {ctrl | Qt::Key_L}},
        {.id = Id::Quit,
         .text = QT_TRANSLATE_NOOP("App::MainMenu", "&Quit"),
         .keys = {ctrl | Qt::Key_Q},
         .beginsGroup = true},
    };
}

QList<Command> editCommands()
{
    return {
        {.id = Id::Undo,
         .menu = Menu::Edit,
         .text = QT_TRANSLATE_NOOP("App::MainMenu", "&Undo"),
         .keys = {QKeySequence::Undo}},
        {.id = Id::Redo,
         .menu = Menu::Edit,
         .text = QT_TRANSLATE_NOOP("App::MainMenu", "&Redo"),
         .keys = {ctrlShift | Qt::Key_Z, ctrl | Qt::Key_Y}},
        {.id = Id::PasteIntoForm,
         .menu = Menu::Edit,
         .text = QT_TRANSLATE_NOOP("App::MainMenu", "&Paste into the form…"),
         .keys = {ctrlShift | Qt::Key_V},
         .isOffWhileSending = true,
         .beginsGroup = true},
        // On many keyboards plus is Shift and the key that has "=", which two keys reach as well.
        {.id = Id::AddRow,
         .menu = Menu::Edit,
         .text = QT_TRANSLATE_NOOP("App::MainMenu", "&Add a row here"),
         .keys = {ctrl | Qt::Key_Plus, ctrl | Qt::Key_Equal},
         .isOffWhileSending = true,
         .beginsGroup = true},
        {.id = Id::RemoveRow,
         .menu = Menu::Edit,
         .text = QT_TRANSLATE_NOOP("App::MainMenu", "Re&move this row"),
         .keys = {ctrl | Qt::Key_Minus},
         .isOffWhileSending = true},
        {.id = Id::MoveRowUp,
         .menu = Menu::Edit,
         .text = QT_TRANSLATE_NOOP("App::MainMenu", "Move this ro&w up"),
         .keys = {ctrlShift | Qt::Key_Up},
         .isOffWhileSending = true},
        {.id = Id::MoveRowDown,
         .menu = Menu::Edit,
         .text = QT_TRANSLATE_NOOP("App::MainMenu", "Move this row &down"),
         .keys = {ctrlShift | Qt::Key_Down},
         .isOffWhileSending = true},
        {.id = Id::SwitchKind,
         .menu = Menu::Edit,
         .text = QT_TRANSLATE_NOOP("App::MainMenu", "&Switch between individual and organization"),
         .keys = {ctrl | Qt::Key_I},
         .isOffWhileSending = true,
         .beginsGroup = true},
        {.id = Id::TakeSuggestion,
         .menu = Menu::Edit,
         .text = QT_TRANSLATE_NOOP("App::MainMenu", "&Take what is suggested"),
         .keys = {Qt::Key_F2},
         .isOffWhileSending = true},
        {.id = Id::ClearForm,
         .menu = Menu::Edit,
         .text = QT_TRANSLATE_NOOP("App::MainMenu", "&Clear the form"),
         .keys = {ctrlShift | Qt::Key_Delete},
         .isOffWhileSending = true,
         .beginsGroup = true},
    };
}

QList<Command> goCommands()
{
    QList<Command> list = {
        {.id = Id::FindField,
         .menu = Menu::Go,
         .text = QT_TRANSLATE_NOOP("App::MainMenu", "&Find a field…"),
         .keys = {ctrl | Qt::Key_K}},
        {.id = Id::NextFinding,
         .menu = Menu::Go,
         .text = QT_TRANSLATE_NOOP("App::MainMenu", "&Next finding"),
         .keys = {Qt::Key_F8}},
        {.id = Id::PreviousFinding,
         .menu = Menu::Go,
         .text = QT_TRANSLATE_NOOP("App::MainMenu", "&Previous finding"),
         .keys = {Qt::SHIFT | Qt::Key_F8}},
    };
    // Menus name these by the sections of the kind that is in the form.
    for (int index = 0; index < Command::sectionsWithKey; ++index) {
        const int digit = (index + 1) % 10;
        list.append({.id = static_cast<Id>(static_cast<int>(Id::Section1) + index),
                     .menu = Menu::Go,
                     .text = QT_TRANSLATE_NOOP("App::MainMenu", "Section &%1"),
                     .keys = {ctrl | static_cast<Qt::Key>(Qt::Key_0 + digit)},
                     .beginsGroup = index == 0});
    }
    list += {{.id = Id::FoldAll,
              .menu = Menu::Go,
              .text = QT_TRANSLATE_NOOP("App::MainMenu", "Fold all &sections"),
              .keys = {ctrlShift | Qt::Key_F},
              .beginsGroup = true},
             {.id = Id::OpenAll,
              .menu = Menu::Go,
              .text = QT_TRANSLATE_NOOP("App::MainMenu", "&Open all sections"),
              .keys = {ctrlShift | Qt::Key_E}},
             {.id = Id::FoldSection,
              .menu = Menu::Go,
              .text = QT_TRANSLATE_NOOP("App::MainMenu", "Fold &this section")}};
    return list;
}

} // namespace

const QList<Command> &commands()
{
    static const QList<Command> all = fileCommands() + editCommands() + goCommands() +
                                      CommandParts::nextCommands() +
                                      CommandParts::serviceCommands() +
                                      CommandParts::viewCommands() + CommandParts::helpCommands();
    return all;
}

} // namespace App
