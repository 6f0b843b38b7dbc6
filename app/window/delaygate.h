#pragma once

#include "window/gate.h"

#include <QTimer>

namespace App {

class Settings;

/// The seconds in which a customer that was submitted can still be taken back.
/// Nothing of it is stored as being sent before they are over.
class DelayGate : public Gate
{
    Q_OBJECT

public:
    DelayGate(const Settings &settings, QObject *parent);

    void ask(const Departure &departure) override;
    void shut() override { stop(); }
    bool isWaiting() const { return m_clock.isActive(); }
    /// Ends the wait: it goes now.
    void sendNow();
    /// Ends the wait: it stays.
    void takeBack();

signals:
    void started();
    /// How long it can still be taken back, told at the start and at every
    /// second.
    void secondsLeftChanged(int seconds);
    /// It is no longer waited for; comes before what became of it.
    void ended();

private:
    void tick();
    bool stop();

    const Settings &m_settings;
    QTimer m_clock;
    int m_left = 0; ///< seconds
};

} // namespace App
