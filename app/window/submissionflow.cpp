#include "window/submissionflow.h"

#include "widgets/customerform.h"
#include "widgets/findingslist.h"
#include "window/findingslisting.h"
#include "window/outcomepanel.h"
#include "window/questions.h"
#include "window/workplace.h"

using namespace Qt::StringLiterals;

namespace App {

namespace {

/// The service's reasons as findings of the form, word for word, with the code where it is not said.
Forms::Findings findingsOf(const Answer &answer)
{
    Forms::Findings findings;
    for (const Reason &reason : answer.reasons) {
        const bool codeIsSaid = reason.code.isEmpty() || reason.text.contains(reason.code);
        findings.append(
            {.path = reason.path,
             .code = reason.code,
             .text = codeIsSaid ? reason.text : QString(reason.code + u": "_s + reason.text),
             .timing = Forms::Timing::AtOnce});
    }
    return findings;
}

} // namespace

SubmissionFlow::SubmissionFlow(Workplace &workplace, const Page &page, QWidget *window)
    : QObject(window), m_workplace(workplace), m_page(page), m_window(window)
{
    connect(&workplace.submission(), &SubmissionController::finished, this,
            &SubmissionFlow::conclude);
}

void SubmissionFlow::submit()
{
    if (m_workplace.submission().isSending())
        return;
    Forms::CustomerModel &model = m_workplace.model();
    m_page.form.commitFocused();
    m_page.outcome.hide();
    model.setServiceFindings({});
    model.revealAll();
    if (Forms::hasErrors(model.findings())) {
        m_page.listing.show(FindingsListing::About::Submit);
        m_page.findings.takeFocus();
        return;
    }
    const auto endpoint = m_workplace.endpoint();
    if (!endpoint) {
        m_page.outcome.showProblem(tr("Not sent"), endpoint.failure().text);
        return;
    }
    // What was checked is what is sent, whatever happens while a question is asked.
    const Forms::Record record = model.record();
    m_leftFrom = m_page.form.focusedPath(); // a question takes the focus away
    if (!mayLeave(*endpoint, record))
        return;
    m_page.listing.show(FindingsListing::About::Nothing);
    m_workplace.submission().submit(*endpoint, record, m_workplace.profile().timeoutSeconds);
}

bool SubmissionFlow::mayLeave(const Endpoint &endpoint, const Forms::Record &record)
{
    Settings &settings = m_workplace.settings();
    if (endpoint.isPlainToOtherMachine() && !settings.isPlainAccepted(endpoint.url())) {
        if (!Questions::sendUnencrypted(m_window, endpoint.url()))
            return false;
        settings.acceptPlain(endpoint.url());
    }
    return !m_workplace.submission().mayHaveArrived(endpoint.url(), record) ||
           Questions::sendAgain(m_window, customerName(record));
}

void SubmissionFlow::conclude(const SentCustomer &sent)
{
    m_page.outcome.showOutcome(sent);
    if (sent.answer.outcome == Outcome::Accepted) {
        emit accepted(sent.record.kind());
        return;
    }
    const Forms::Findings findings = findingsOf(sent.answer);
    m_workplace.model().setServiceFindings(findings);
    if (findings.isEmpty()) {
        // Submitted from outside the form, as by the button, it goes on at the form's start.
        if (m_leftFrom.isEmpty())
            m_page.form.goTo(Forms::Section::Needed);
        else
            m_page.form.goTo(m_leftFrom);
        return;
    }
    m_page.listing.show(FindingsListing::About::Service);
    m_page.findings.takeFocus();
}

} // namespace App
