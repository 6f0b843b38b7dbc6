#include "window/blindbox.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>

namespace App {

BlindBox::BlindBox(QLineEdit *box) : QObject(box)
{
    box->setAcceptDrops(false);
    box->setContextMenuPolicy(Qt::NoContextMenu); // it offers to paste
    box->installEventFilter(this);
}

bool BlindBox::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride: {
        const auto *key = static_cast<QKeyEvent *>(event);
        // Ctrl+Y is none of QKeySequence::Paste; Shift+Insert and Ctrl+Shift+V are.
        if (key->matches(QKeySequence::Paste))
            return true;
        break;
    }
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
        // The middle button pastes what is selected anywhere.
        if (static_cast<QMouseEvent *>(event)->button() == Qt::MiddleButton)
            return true;
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace App
