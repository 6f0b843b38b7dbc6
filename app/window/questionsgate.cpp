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
    const bool mayGo = mayGoPlain(departure.to.endpoint) &&
                       (m_unknown == 0 || m_unknown != departure.identity ||
                        Questions::sendAgain(m_window, customerName(departure.record)));
    if (mayGo)
        emit passed();
    else
        emit heldBack();
}

bool QuestionsGate::mayGoPlain(const Endpoint &endpoint)
{
    Settings &settings = m_workplace.settings();
    if (!endpoint.isPlainToOtherMachine() || settings.isPlainAccepted(endpoint.url()))
        return true;
    if (!Questions::sendUnencrypted(m_window, endpoint.url()))
        return false;
    settings.acceptPlain(endpoint.url());
    return true;
}

} // namespace App
