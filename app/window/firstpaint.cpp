#include "window/firstpaint.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>

namespace App {

FirstPaint::FirstPaint(QWidget *window) : QObject(window)
{
    window->installEventFilter(this);
}

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        // Only then is what is painted now on the screen.
        QTimer::singleShot(0, this, &FirstPaint::happened);
    }
    return false;
}

} // namespace App
