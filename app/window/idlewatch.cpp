#include "window/idlewatch.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>
#include <limits>

namespace App {

namespace {

bool isInput(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::ShortcutOverride: // all that is seen of a key that is a command's shortcut
    case QEvent::MouseMove:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::TabletMove:
    case QEvent::TabletPress:
    case QEvent::TabletRelease:
    case QEvent::NativeGesture:
    case QEvent::InputMethod:
    case QEvent::DragMove:
    case QEvent::Drop:
        return true;
    default:
        return false;
    }
}

} // namespace

IdleWatch::IdleWatch(QObject *parent, Clock clock) : QObject(parent), m_clock(std::move(clock))
{
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::setInterval(std::chrono::milliseconds interval)
{
    m_interval = std::max<qint64>(0, interval.count());
    m_timer.stop();
    if (m_interval > 0)
        begin(m_clock());
}

void IdleWatch::begin(qint64 now)
{
    m_lastInput = now;
    waitFor(m_interval);
}

void IdleWatch::waitFor(qint64 milliseconds)
{
    const qint64 longest = std::numeric_limits<int>::max();
    m_timer.start(static_cast<int>(std::min(milliseconds, longest)), this);
}

void IdleWatch::end()
{
    m_timer.stop();
    emit idled();
}

bool IdleWatch::eventFilter(QObject *, QEvent *event)
{
    if (m_interval == 0 || !isInput(event->type()))
        return false;
    const qint64 now = m_clock();
    if (!m_timer.isActive())
        begin(now);
    else if (now - m_lastInput >= m_interval)
        end();
    else
        m_lastInput = now;
    return false;
}

void IdleWatch::timerEvent(QTimerEvent *)
{
    const qint64 now = m_clock();
    m_lastInput = std::min(m_lastInput, now); // a clock that was set back
    const qint64 left = m_lastInput + m_interval - now;
    if (left <= 0)
        end();
    else
        waitFor(left);
}

} // namespace App
