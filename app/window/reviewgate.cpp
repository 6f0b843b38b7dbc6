#include "window/reviewgate.h"

#include "widgets/customerform.h"
#include "window/reviewcontroller.h"
#include "window/reviewdialog.h"
#include "window/workplace.h"

#include <algorithm>

namespace App {

ReviewGate::ReviewGate(Workplace &workplace, Forms::CustomerForm &form, QWidget *window)
    : Gate(window), m_workplace(workplace), m_form(form), m_window(window)
{}

bool ReviewGate::isDue() const
{
    const Forms::Findings &findings = m_workplace.model().findings();
    switch (m_workplace.settings().reviewWhen()) {
    case ReviewWhen::Never:
        return false;
    case ReviewWhen::WithAdvice:
        return std::any_of(findings.cbegin(), findings.cend(), [](const Forms::Finding &each) {
            return each.severity == Forms::Severity::Advice;
        });
    case ReviewWhen::Always:
        return true;
    }
    return true;
}

void ReviewGate::ask(const Departure &departure)
{
    if (!isDue()) {
        emit passed();
        return;
    }
    ReviewSheet::Content content = reviewOf(m_workplace.model());
    content.record = departure.record;
    goesTo(content, departure.to);
    m_dialog = new ReviewDialog(content, ReviewDialog::For::Sending, m_window);
    connect(m_dialog, &QDialog::accepted, this, &ReviewGate::passed);
    connect(m_dialog, &QDialog::rejected, this, &ReviewGate::heldBack);
    connect(m_dialog, &ReviewDialog::fieldAsked, &m_form,
            qOverload<const Forms::FieldPath &>(&Forms::CustomerForm::goTo));
    m_dialog->open();
}

void ReviewGate::shut()
{
    if (m_dialog)
        m_dialog->close();
}

} // namespace App
