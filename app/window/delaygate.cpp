#include "window/delaygate.h"

#include "settings/settings.h"

using namespace std::chrono_literals;

namespace App {

DelayGate::DelayGate(const Settings &settings, QObject *parent) : Gate(parent), m_settings(settings)
{
    m_clock.setInterval(1s);
    m_clock.setTimerType(Qt::PreciseTimer);
    m_clock.callOnTimeout(this, &DelayGate::tick);
}

void DelayGate::ask(const Departure &departure)
{
    m_left = m_settings.undoSendSeconds();
    // One that waits in the outbox can be taken back there.
    if (m_left == 0 || departure.way == Departure::Way::WhenOnline) {
        emit passed();
        return;
    }
    m_clock.start();
    emit started();
    emit secondsLeftChanged(m_left);
}

void DelayGate::tick()
{
    if (--m_left == 0)
        sendNow();
    else
        emit secondsLeftChanged(m_left);
}

void DelayGate::sendNow()
{
    if (stop())
        emit passed();
}

void DelayGate::takeBack()
{
    if (stop())
        emit heldBack();
}

bool DelayGate::stop()
{
    if (!m_clock.isActive())
        return false;
    m_clock.stop();
    emit ended();
    return true;
}

} // namespace App
