#include "window/dialog.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>

namespace App {

namespace {

bool isPlainEnter(const QKeyEvent &key)
{
    return (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) &&
           !(key.modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier));
}

} // namespace

/// A key comes here when the widget with the focus has left it, and before the dialog makes
/// something of it.
bool Dialog::event(QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::event(event);
    const auto *key = static_cast<QKeyEvent *>(event);
    auto *button = qobject_cast<QAbstractButton *>(focusWidget());
    if (!isPlainEnter(*key) ||
        !(qobject_cast<QPushButton *>(button) || qobject_cast<QToolButton *>(button)))
        return QDialog::event(event);
    if (!key->isAutoRepeat()) // one that is held down was meant for what was there before
        button->click();
    event->accept();
    return true;
}

} // namespace App
