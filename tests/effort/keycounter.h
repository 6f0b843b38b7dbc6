#pragma once

#include <QObject>

namespace Effort {

/// Counts what the hands do: each key that is pressed, Shift and Ctrl among them, once however many
/// widgets hear of it, and each button of the mouse. It takes no event from anybody.
class KeyCounter : public QObject
{
    Q_OBJECT

public:
    /// Hears of everything that the application is given, from now on.
    KeyCounter();

    int keys() const { return m_keys; }
    int clicks() const { return m_clicks; }
    void restart();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int m_keys = 0;
    int m_clicks = 0;
};

} // namespace Effort
