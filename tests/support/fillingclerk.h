#pragma once

#include "support/formwindow.h"

class QPushButton;

namespace App {
class FillPreview;
}

namespace Support {

/// A clerk who pastes and scans into the form, and reads the preview of what would be filled.
class FillingClerk : public FormWindow
{
public:
    /// The passport line of Ona Sirvydyte of Lithuania, who does not exist.
    static const QString passport;

    /// Puts a text on the clipboard and presses Ctrl+V.
    void paste(const QString &text);
    /// Types lines as a reader does, each ended by a key; by none where it is 0, by the bare line
    /// feed where it is Qt::Key_unknown. `endsLast` as most readers do.
    void scan(const QString &lines, int lineEnd, bool endsLast = true);
    /// Takes Paste in the menu of a field's box; false where there is no such command.
    bool pasteByMenu(const QString &path);
    /// Presses a key in the preview; once that has closed, the form has the keyboard.
    void answer(int key, Qt::KeyboardModifiers modifiers = {});

    /// The preview, where it is open.
    App::FillPreview *preview() const;
    /// A line of the preview by its field: "x" where it is ticked, "-" where it is not, nothing
    /// where it cannot be; what is there; what is offered.
    QStringList line(const QString &field) const;
    /// What the preview says about a field.
    QString note(const QString &field) const;
    void goToLine(const QString &field);
    QPushButton *takeButton() const;
    QPushButton *plainButton() const;

private:
    static void activate(QWidget &window);
    QModelIndex find(const QString &field) const;
};

} // namespace Support
