#pragma once

#include <QString>

namespace Effort {

/// A keyboard as the desktop passes it on: its keys go to the window that has the keyboard, Shift and
/// Ctrl are keys of their own, and shortcuts are found on the way. It stands for a keyboard with
/// English letters; what that has no key for cannot be typed.
class Keyboard
{
public:
    /// Shift is held over neighbouring characters that need it.
    void type(const QString &text);
    void press(int key, Qt::KeyboardModifiers modifiers = {});

private:
    void shift(bool down);
    void send(bool down, int key, const QString &text = {});

    Qt::KeyboardModifiers m_held;
};

} // namespace Effort
