#include "window/questionsgate.h"

#include "window/outcomepanel.h"
#include "window/questions.h"
#include "window/workplace.h"

namespace App {

QuestionsGate::QuestionsGate(Workplace &workplace, QWidget *window)
    : Gate(window), m_workplace(workplace), m_window(window)
{}

void QuestionsGate::ask(const Departure &departure)
{
    const bool mayGo =
        Questions::mayLeave(m_window, m_workplace.settings(), departure.to.endpoint) &&
        (m_unknown == 0 || m_unknown != departure.identity ||
         Questions::sendAgain(m_window, customerName(departure.record)));
    if (mayGo)
        emit passed();
    else
        emit heldBack();
}

} // namespace App
