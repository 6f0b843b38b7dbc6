#include "widgets/arrowkeys.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QWidget>

namespace Forms {

ArrowKeys::ArrowKeys(QWidget *box, QWidget *list) : QObject(box), m_list(list)
{
    box->installEventFilter(this);
}

bool ArrowKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
            return QCoreApplication::sendEvent(m_list, event);
        default:
            break;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Forms
