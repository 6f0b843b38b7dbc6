#include "window/gatechain.h"

#include "window/gate.h"

#include <utility>

namespace App {

GateChain::GateChain(QObject *parent) : QObject(parent) {}

void GateChain::add(Gate *gate)
{
    const qsizetype at = m_gates.size();
    m_gates.append(gate);
    // Only the gate that is being asked has a say.
    connect(gate, &Gate::passed, this, [this, at] {
        if (m_at != at)
            return;
        ++m_at;
        goOn();
    });
    for (const auto &[said, passedOn] : {std::pair(&Gate::heldBack, &GateChain::heldBack),
                                         std::pair(&Gate::corrected, &GateChain::corrected)})
        connect(gate, said, this, [this, at, passedOn = passedOn] {
            if (m_at != at)
                return;
            end();
            emit(this->*passedOn)();
        });
}

void GateChain::begin(const Departure &departure)
{
    m_departure = departure;
    m_at = 0;
    goOn();
}

void GateChain::goOn()
{
    const Departure departure = *m_departure; // it may be called back while it is asked about
    if (m_at < m_gates.size()) {
        m_gates.at(m_at)->ask(departure);
        return;
    }
    end();
    emit cleared(departure);
}

void GateChain::callBack()
{
    const qsizetype at = m_at;
    end();
    if (at >= 0)
        m_gates.at(at)->shut();
}

void GateChain::end()
{
    m_at = -1;
    m_departure.reset();
}

} // namespace App
