#pragma once

#include "contract/field.h"

#include <QKeySequence>
#include <QList>
#include <QObject>

namespace App {

/// One command of the program, declared once: the menus, the keyboard sheet and the dialog that
/// changes keys are made from these rows. What a command does is connected where it is done
/// (MainMenu::on). To add one: a name in Id, a row in commands(), and that connection.
struct Command
{
    Q_GADGET

public:
    /// The names stand in the settings beside changed keys.
    enum class Id {
        NewCustomer,
        Open,
        OpenSample,
        OpenNextWaiting,
        OpenList,
        OpenFolder,
        SaveDraft,
        Drafts,
        SaveXml,
        SaveJson,
        Review,
        ShowRequest,
        Settings,
        Lock,
        Quit,
        Undo,
        Redo,
        PasteIntoForm,
        AddRow,
        RemoveRow,
        MoveRowUp,
        MoveRowDown,
        SwitchKind,
        TakeSuggestion,
        ClearForm,
        FindField,
        NextFinding,
        PreviousFinding,
        Section1,
        Section2,
        Section3,
        Section4,
        Section5,
        Section6,
        Section7,
        Section8,
        Section9,
        Section10,
        FoldAll,
        OpenAll,
        FoldSection,
        PinField,
        RemovePins,
        UseAsDefault,
        ForgetDefault,
        FieldMenu,
        Template1,
        Template2,
        Template3,
        Template4,
        Template5,
        Template6,
        Template7,
        Template8,
        Template9,
        MoreTemplates,
        SaveTemplate,
        EditTemplates,
        Submit,
        SubmitWhenOnline,
        UndoSend,
        CancelSending,
        CustomerInForm,
        History,
        CheckHistory,
        Connection,
        EditConnections,
        NextPracticeAnswer,
        OnlyNeeded,
        EnterGoesOn,
        Theme,
        Language,
        ShowKeys,
        ChangeKeys,
        About
    };
    Q_ENUM(Id)

    enum class Menu { File, Edit, Go, Next, Service, View, Help };

    Id id = Id::NewCustomer;
    Menu menu = Menu::File;
    const char *text = nullptr;     ///< source text in context "App::MainMenu", & before its letter
    QList<QKeySequence> keys = {};  ///< unless the user changed them
    bool isOffWhileSending = false; ///< it would change the customer that is on its way
    bool beginsGroup = false;       ///< a line stands above it
    bool isMenu = false;            ///< it opens a menu of choices and has no keys
    bool isSwitch = false;          ///< it is on or off, which the settings keep
    bool isHeldOnce = false;        ///< keys that are held down are one command

    /// The id's name, as in the settings.
    QString name() const;
    /// Whether it means anything while a customer of this kind is in the form.
    bool isOf(Forms::CustomerKind kind) const;
    /// The text in the user's language, as in the menus; sections are named by their headings.
    QString menuText(Forms::CustomerKind kind) const;
    /// The same without the mark of its letter and without dots, as in lists.
    QString title(Forms::CustomerKind kind) const;
    /// The heading of a menu in the user's language.
    static QString menuTitle(Menu menu);

    /// The place of a command that goes to a section, from 0; -1 for other commands.
    static int sectionIndex(Id id);
    static constexpr int sectionsWithKey = 10;
    /// The place of the template that a command starts from, from 0; -1 for other commands.
    static int templateIndex(Id id);
    static constexpr int templatesWithKey = 9;
};

/// All commands in the order of the menus.
const QList<Command> &commands();

/// The row of a command.
const Command &command(Command::Id id);

} // namespace App
