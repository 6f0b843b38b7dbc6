#pragma once

#include "window/gate.h"

class QWidget;

namespace App {

class Workplace;

/// Asks what only the clerk can answer before a customer leaves: whether it may
/// go unencrypted, and whether one that may have arrived goes a second time.
class QuestionsGate : public Gate
{
    Q_OBJECT

public:
    QuestionsGate(Workplace &workplace, QWidget *window);

    void ask(const Departure &departure) override;
    /// The customer that may have arrived while nothing is stored; 0 where there
    /// is none.
    void setUnknown(qint64 identity) { m_unknown = identity; }

private:
    Workplace &m_workplace;
    QWidget *m_window;
    qint64 m_unknown = 0;
};

} // namespace App
