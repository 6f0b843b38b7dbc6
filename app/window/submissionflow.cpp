#include "window/submissionflow.h"

#include "widgets/customerform.h"
#include "widgets/findingslist.h"
#include "window/delaygate.h"
#include "window/findingslisting.h"
#include "window/gatechain.h"
#include "window/outcomepanel.h"
#include "window/questions.h"
#include "window/questionsgate.h"
#include "window/rekeygate.h"
#include "window/reviewgate.h"
#include "window/workplace.h"

using namespace Qt::StringLiterals;

namespace App {

namespace {

/// The service's reasons as findings of the form, word for word, with the code
/// where it is not said.
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
    : QObject(window)
    , m_workplace(workplace)
    , m_page(page)
    , m_window(window)
    , m_gates(new GateChain(this))
    , m_questions(new QuestionsGate(workplace, window))
    , m_delay(new DelayGate(workplace.settings(), this))
{
    auto *rekey = new RekeyGate(workplace, page.form, window);
    connect(rekey, &RekeyGate::began, this, &SubmissionFlow::retypingBegan);
    for (Gate *gate : std::initializer_list<Gate *>{
             rekey, new ReviewGate(workplace, page.form, window), m_questions, m_delay})
        m_gates->add(gate);
    connect(m_gates, &GateChain::cleared, this, &SubmissionFlow::send);
    connect(m_gates, &GateChain::heldBack, this, &SubmissionFlow::returnFocus);
    connect(m_gates, &GateChain::corrected, this, &SubmissionFlow::check);
    watchTheWait();
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
    if (m_delay->isWaiting())
        m_delay->sendNow();
    else
        go(Departure::Way::Now);
}

void SubmissionFlow::submitWhenOnline()
{
    go(Departure::Way::WhenOnline);
}

void SubmissionFlow::go(Departure::Way way)
{
    if (m_workplace.outbox().isSending() || m_gates->isUnderWay())
        return;
    m_leftFrom = m_page.form.focusedPath(); // a question takes the focus away
    m_way = way;
    m_page.form.commitFocused();
    check();
}

void SubmissionFlow::check()
{
    Forms::CustomerModel &model = m_workplace.model();
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
    m_gates->begin({m_way, model.record(), model.identity(), *to});
}

void SubmissionFlow::send(const Departure &checked)
{
    if (!isAsChecked(checked)) {
        m_page.outcome.showProblem(tr("Nothing was sent"),
                                   tr("The customer in the form, or the connection, is not what it "
                                      "was when it was checked. Submit it again."));
        returnFocus();
        m_page.listing.show(
            FindingsListing::About::Submit); // what is wrong with it now, if anything
        return;
    }
    m_page.listing.show(FindingsListing::About::Nothing);
    // What was checked is what is sent: nothing else comes between.
    hand(m_workplace.drafts().handOver(), checked.to, Caution::AskFirst);
}

bool SubmissionFlow::isAsChecked(const Departure &checked)
{
    const Forms::CustomerModel &model = m_workplace.model();
    const auto to = m_workplace.destination();
    return model.identity() == checked.identity && model.record() == checked.record &&
           !model.isLocked() && !Forms::hasErrors(model.findings()) && to &&
           to->profile == checked.to.profile && to->endpoint.url() == checked.to.endpoint.url() &&
           to->credentials == checked.to.credentials && !m_workplace.outbox().isSending();
}

void SubmissionFlow::watchTheWait()
{
    const auto giveUp = [this] {
        if (m_delay->isWaiting())
            callBack(tr("The customer in the form has changed meanwhile. Submit it again."));
    };
    const Forms::CustomerModel &model = m_workplace.model();
    connect(&model, &Forms::CustomerModel::customerReplaced, this, giveUp);
    connect(&model, &Forms::CustomerModel::recordChanged, this, [this, &model, giveUp] {
        if (model.identity() == m_gates->identity()) // else it was replaced, which follows
            giveUp();
    });
    connect(m_delay, &Gate::heldBack, this, [this] {
        m_page.outcome.showNote(tr("Nothing was sent"),
                                tr("You took it back in time. Submit it when it is right."));
    });
}

bool SubmissionFlow::callBack(const QString &why)
{
    if (!m_gates->isUnderWay())
        return false;
    m_gates->callBack();
    m_page.outcome.showNote(tr("Nothing was sent"), why);
    if (m_page.form.isVisible())
        returnFocus();
    return true;
}

void SubmissionFlow::hand(const DraftKeeper::HandedOver &customer, const Destination &to,
                          Caution caution)
{
    m_handed = {customer, to};
    if (m_way == Departure::Way::Now)
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
        // What may have arrived is changed by nobody; without a store nothing could
        // settle it.
        m_workplace.model().setLocked(sent.head.id != 0);
        m_questions->setUnknown(sent.head.id == 0 ? m_workplace.model().identity() : 0);
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
    // Submitted from outside the form, as by the button, it goes on at the form's
    // start.
    if (m_leftFrom.isEmpty())
        m_page.form.goTo(Forms::Section::Needed);
    else
        m_page.form.goTo(m_leftFrom);
}

} // namespace App
