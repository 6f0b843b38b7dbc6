#pragma once

#include "contract/fieldpath.h"
#include "window/mainwindow.h"
#include "window/workplace.h"

#include <QTemporaryDir>

class QLineEdit;

namespace Support {

/// The real window on a workplace of its own with practice as its connection, and the keys that a
/// clerk presses.
class FormWindow
{
public:
    FormWindow();

    App::Workplace &workplace() { return m_workplace; }
    App::MainWindow &window() { return m_window; }
    Forms::CustomerModel &model() { return m_workplace.model(); }
    const Forms::Record &record() { return m_workplace.model().record(); }

    /// Puts the focus into a field, opening its section.
    void goTo(const QString &path);
    /// Types into whatever has the focus, as keys.
    void type(const QString &text);
    void press(int key, Qt::KeyboardModifiers modifiers = {});
    /// Goes to a field, types, and leaves it with Tab.
    void enter(const QString &path, const QString &text);
    /// Ctrl+Enter, and waits for the end of the attempt where one begins.
    void submit();

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
    QString headline() const;

private:
    QTemporaryDir m_folder;
    App::Workplace m_workplace;
    App::MainWindow m_window;
};

} // namespace Support
