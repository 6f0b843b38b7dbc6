#include "window/keybox.h"

#include <QKeyEvent>

namespace App {

bool KeyBox::event(QEvent *event)
{
    // Alt and a letter press the dialog's buttons, which Qt's own box would keep from them.
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->modifiers() == Qt::AltModifier)
        return QWidget::event(event);
    return QKeySequenceEdit::event(event);
}

void KeyBox::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (isPlain && (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Return ||
                    event->key() == Qt::Key_Enter)) {
        QWidget::keyPressEvent(event);
        return;
    }
    QKeySequenceEdit::keyPressEvent(event);
    const QKeySequence key = keySequence();
    if (key.isEmpty()) // Ctrl or Shift alone, so far
        return;
    // Qt's own box would wait for up to three more.
    clear();
    setKeySequence(QKeySequence(key[0]));
    emit keyPressed(keySequence());
}

} // namespace App
