#pragma once

#include "contract/fieldpath.h"
#include "window/mainwindow.h"
#include "window/workplace.h"

#include <QTemporaryDir>

class QAction;

namespace Support {

/// The real window on a workplace of its own with practice as its connection, and the keys that a
/// clerk presses.
class FormWindow
{
public:
    FormWindow();
    /// On a store that is there already, as after a restart.
    FormWindow(const QString &folder, const App::SecretKey &key);

    App::Workplace &workplace() { return m_workplace; }
    App::MainWindow &window() { return m_window; }
    Forms::CustomerModel &model() { return m_workplace.model(); }
    const Forms::Record &record() { return m_workplace.model().record(); }

    /// Waits until the store has done all that it was asked for.
    void waitForStore();
    /// Opens the window that was locked, once its store is shut.
    void unlock();
    /// The folder with the store, and the key that opens it.
    QString folder() { return m_workplace.store().folder(); }
    const App::SecretKey &key() const { return m_key; }
    /// Takes up a button of the window by its text without marks, with the mouse.
    void click(const QString &text);

    /// Sends to a server from now on, as a connection of its own.
    void useServer(const QUrl &base, int timeoutSeconds = 20);
    /// Begins anew with a customer that is sent as it stands.
    void fill(const Forms::Record &record);

    /// Puts the focus into a field, opening its section.
    void goTo(const QString &path);
    /// Types into whatever has the focus, as keys.
    void type(const QString &text);
    void press(int key, Qt::KeyboardModifiers modifiers = {});
    /// Pastes a text into whatever has the focus, with Ctrl+V.
    void paste(const QString &text);
    /// Goes to a field, types, and leaves it with Tab.
    void enter(const QString &path, const QString &text);
    /// Ctrl+Enter, and waits for the end of the attempt where one begins.
    void submit();
    /// Waits for the end of the attempt that is under way, if one is.
    void waitForEnd();

    /// The path of the field that has the focus.
    QString focused() const;
    /// The text in the box of a field, or what is chosen there.
    QString boxText(const QString &path);
    /// The message that stands below a field's box; empty where none does.
    QString message(const QString &path);
    /// The box of a field for assistive technology: its name and description.
    QWidget *box(const QString &path);
    /// The lines of the list above the form; none where it is hidden.
    QStringList listed() const;
    /// What is said above the form, and below that, why; empty where nothing is.
    QString headline() const;
    QString explanation() const;
    /// A command of the menus by its text without marks, "Show request…".
    QAction *command(const QString &text) const;

private:
    /// Where the desktop would deliver a key: an open list has it before the box with the focus,
    /// and the window where no box has it. What was given up meanwhile is gone by then.
    QWidget *keyTarget();

    QTemporaryDir m_folder; ///< unused where another one was named
    const App::SecretKey m_key;
    App::Workplace m_workplace;
    App::MainWindow m_window;
};

} // namespace Support
