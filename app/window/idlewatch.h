#pragma once

#include <QBasicTimer>
#include <QDateTime>
#include <QObject>

#include <chrono>
#include <functional>

namespace App {

/// Tells when nobody has used any of the program's windows for a while. Locks nothing itself.
class IdleWatch : public QObject
{
    Q_OBJECT

public:
    /// The time since 1970 in milliseconds. The wall's clock, which goes on while the computer
    /// sleeps: the first key on a computer that was closed overnight finds the time over.
    using Clock = std::function<qint64()>;

    explicit IdleWatch(QObject *parent, Clock clock = &QDateTime::currentMSecsSinceEpoch);

    /// How long nobody may use it; 0 for ever. Begins to count anew.
    void setInterval(std::chrono::milliseconds interval);
    std::chrono::milliseconds interval() const { return std::chrono::milliseconds(m_interval); }

signals:
    /// The interval went by without a key, the mouse, the wheel, a touch or an input method. Once,
    /// until there is input again; where input finds the time over, before that input is delivered.
    void idled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void begin(qint64 now);
    void waitFor(qint64 milliseconds);
    void end();

    Clock m_clock;
    qint64 m_interval = 0;
    qint64 m_lastInput = 0;
    QBasicTimer m_timer; ///< runs while there is something to wait for
};

} // namespace App
