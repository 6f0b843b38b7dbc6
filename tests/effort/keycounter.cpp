#include "effort/keycounter.h"

#include <QCoreApplication>
#include <QKeyEvent>

namespace Effort {

KeyCounter::KeyCounter()
{
    QCoreApplication::instance()->installEventFilter(this);
}

void KeyCounter::restart()
{
    m_keys = 0;
    m_clicks = 0;
}

bool KeyCounter::eventFilter(QObject *watched, QEvent *event)
{
    // What the desktop delivers comes to a window first, once, and only then to widgets.
    if (!watched->isWindowType())
        return false;
    switch (event->type()) {
    case QEvent::KeyRelease:
        // Each key that was pressed is let go once; a press that a shortcut takes comes to nobody.
        m_keys += static_cast<QKeyEvent *>(event)->isAutoRepeat() ? 0 : 1;
        break;
    case QEvent::MouseButtonPress:
        ++m_clicks;
        break;
    default:
        break;
    }
    return false;
}

} // namespace Effort
