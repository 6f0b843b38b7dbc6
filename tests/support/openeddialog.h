#pragma once

#include <QApplication>
#include <QTest>

namespace Support {

/// The dialog of a class that is open over all else, with the keyboard as a window manager gives it;
/// nullptr where none opens.
template<typename Dialog>
Dialog *openedDialog()
{
    Dialog *dialog = nullptr;
    const auto isOpen = [&dialog] {
        dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
        return dialog != nullptr;
    };
    if (!QTest::qWaitFor(isOpen))
        return nullptr;
    dialog->activateWindow();
    if (!QTest::qWaitFor([dialog] { return QApplication::activeWindow() == dialog; }))
        qFatal("The dialog does not become active.");
    return dialog;
}

/// Waits until no dialog is open over the window.
inline bool dialogsAreClosed()
{
    return QTest::qWaitFor([] { return !QApplication::activeModalWidget(); });
}

} // namespace Support
