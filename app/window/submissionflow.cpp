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
    Outbox &outbox = workplace.outbox();
    connect(&outbox, &Outbox::finished, this, &SubmissionFlow::conclude);
    connect(&outbox, &Outbox::notTaken, this, &SubmissionFlow::refuse);
    connect(&outbox, &Outbox::enqueued, this, &SubmissionFlow::queued);
    // What became of one that waited is told where it was said that it waits.
    connect(&outbox.queue(), &OutboxQueue::concluded, this,
            [this](const Parcel &parcel, const SentCustomer &sent) {
                if (m_page.outcome.isAboutWaiting(parcel.id))
                    m_page.outcome.showOutcome(sent);
            });
}

void SubmissionFlow::submit()
{
    go(Way::Now);
}

void SubmissionFlow::submitWhenOnline()
{
    go(Way::WhenOnline);
}

void SubmissionFlow::go(Way way)
{
    Forms::CustomerModel &model = m_workplace.model();
    if (m_workplace.outbox().isSending())
        return;
    m_page.form.commitFocused();
    m_page.outcome.hide();
    if (model.isLocked()) {
        m_page.outcome.showProblem(
            tr("Nothing was sent"),
            tr("The customer in the form can only be read. Start a new one in the File menu."));
        return;
    }
    model.setServiceFindings({});
    model.revealAll();
    if (Forms::hasErrors(model.findings())) {
        m_page.listing.show(FindingsListing::About::Submit);
        m_page.findings.takeFocus();
        return;
    }
    const auto to = m_workplace.destination();
    if (!to) {
        m_page.outcome.showProblem(tr("Not sent"), to.failure().text);
        return;
    }
    m_leftFrom = m_page.form.focusedPath(); // a question takes the focus away
    m_way = way;
    if (!mayLeave(to->endpoint))
        return;
    if (m_unknown == model.identity() &&
        !Questions::sendAgain(m_window, customerName(model.record())))
        return;
    m_page.listing.show(FindingsListing::About::Nothing);
    // What was checked is what is sent: nothing else comes between.
    hand(m_workplace.drafts().handOver(), *to, Caution::AskFirst);
}

bool SubmissionFlow::mayLeave(const Endpoint &endpoint)
{
    Settings &settings = m_workplace.settings();
    if (!endpoint.isPlainToOtherMachine() || settings.isPlainAccepted(endpoint.url()))
        return true;
    if (!Questions::sendUnencrypted(m_window, endpoint.url()))
        return false;
    settings.acceptPlain(endpoint.url());
    return true;
}

void SubmissionFlow::hand(const DraftKeeper::HandedOver &customer, const Destination &to,
                          Caution caution)
{
    m_handed = {customer, to};
    if (m_way == Way::Now)
        m_workplace.outbox().send(customer, to, caution);
    else
        m_workplace.outbox().enqueue(customer, to, caution);
}

void SubmissionFlow::refuse(const HeldDraftPointer &held, const Forms::Failure &failure)
{
    const auto handed = std::exchange(m_handed, std::nullopt);
    // A locked window asks nothing: the question names the customer.
    const bool canAsk = failure.code == u"outbox.mayHaveArrived" &&
                        m_page.form.widget()->isVisible() && handed && handed->first.held == held;
    if (canAsk && Questions::sendAgain(m_window, customerName(handed->first.draft.record))) {
        hand(handed->first, handed->second, Caution::SendAllTheSame);
        return;
    }
    m_workplace.drafts().takeBack(held);
    returnFocus();
    if (!canAsk)
        m_page.outcome.showProblem(tr("Nothing was sent"),
                                   tr("%1 The form has kept what it held.").arg(failure.text));
}

void SubmissionFlow::queued(const HeldDraftPointer &held, const RecordHead &head)
{
    m_handed.reset();
    m_workplace.drafts().setHead(held, head);
    m_page.outcome.showQueued(head);
    if (held == m_workplace.drafts().held())
        emit settled(head.summary.kind);
}

void SubmissionFlow::conclude(const Parcel &parcel, const SentCustomer &sent)
{
    m_handed.reset();
    m_workplace.drafts().setHead(parcel.held, sent.head);
    m_page.outcome.showOutcome(sent);
    if (parcel.held != m_workplace.drafts().held())
        return; // another customer is in the form meanwhile
    switch (sent.state) {
    case RecordState::Accepted:
    case RecordState::Queued:
        emit settled(sent.record.kind());
        return;
    case RecordState::Unknown:
        // What may have arrived is changed by nobody; without a store nothing could settle it.
        m_workplace.model().setLocked(sent.head.id != 0);
        m_unknown = sent.head.id == 0 ? m_workplace.model().identity() : 0;
        break;
    default:
        break;
    }
    showAnswer(sent.answer);
}

void SubmissionFlow::showAnswer(const Answer &answer)
{
    const Forms::Findings findings = findingsOf(answer);
    m_workplace.model().setServiceFindings(findings);
    if (findings.isEmpty()) {
        returnFocus();
        return;
    }
    m_page.listing.show(FindingsListing::About::Service);
    m_page.findings.takeFocus();
}

void SubmissionFlow::returnFocus()
{
    // Submitted from outside the form, as by the button, it goes on at the form's start.
    if (m_leftFrom.isEmpty())
        m_page.form.goTo(Forms::Section::Needed);
    else
        m_page.form.goTo(m_leftFrom);
}

} // namespace App
