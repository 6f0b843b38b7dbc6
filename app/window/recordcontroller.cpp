#include "window/recordcontroller.h"

#include "keeping/storethread.h"
#include "widgets/customerform.h"
#include "window/findingslisting.h"
#include "window/questions.h"
#include "window/workplace.h"

using namespace Qt::StringLiterals;

namespace App {

using Offer = OutcomePanel::Offer;

RecordController::RecordController(Workplace &workplace, const SubmissionFlow::Page &page,
                                   SubmissionFlow &flow, QWidget *window)
    : QObject(window), m_workplace(workplace), m_page(page), m_window(window)
{
    connect(&page.outcome, &OutcomePanel::offerTaken, this, &RecordController::take);
    connect(&workplace.model(), &Forms::CustomerModel::customerReplaced, this, [this] {
        if (m_workplace.model().identity() != m_identity)
            hold(std::nullopt);
    });
    connect(&workplace.drafts(), &DraftKeeper::opened, this,
            [this, &flow](const StoredCustomer &customer, bool isElsewhere) {
                hold(isElsewhere ? std::nullopt : std::optional(customer));
                if (!customer.draft.source.isEmpty())
                    m_page.listing.showFile(customer.draft.source, customer.draft.remarks);
                if (customer.answer && customer.head.state == RecordState::Refused && !isElsewhere)
                    flow.showAnswer(*customer.answer);
                else
                    m_page.form.goTo(customer.draft.focus.isEmpty()
                                         ? Forms::FieldPath(u"customerExtId"_s)
                                         : customer.draft.focus);
                m_page.outcome.showStored(customer, isElsewhere);
            });
    connect(&workplace.outbox(), &Outbox::finished, this,
            [this](const Parcel &parcel, const SentCustomer &sent) {
                std::optional<StoredCustomer> customer;
                if (sent.state == RecordState::Unknown && sent.head.id != 0) {
                    customer.emplace();
                    customer->head = sent.head;
                    customer->draft.record = sent.record;
                    customer->request = parcel.request;
                    customer->answer = sent.answer;
                }
                hold(customer);
            });
    Settler &settler = workplace.settler();
    connect(&settler, &Settler::settled, this, &RecordController::follow);
    connect(&settler, &Settler::askingStarted, this, [this] {
        if (!m_customer)
            return;
        StoredCustomer asked = *m_customer;
        asked.answer = asked.answer.value_or(Answer());
        asked.answer->explanation = tr("The service is being asked what became of it…");
        m_page.outcome.showStored(asked, false);
        m_page.outcome.offer({});
        emit offersChanged();
    });
    connect(&settler, &Settler::notSettled, this,
            [this](const HeldDraftPointer &held, const QString &explanation) {
                // The clerk may have gone on to another customer meanwhile.
                if (!m_customer || m_workplace.drafts().held() != held)
                    return;
                StoredCustomer told = *m_customer;
                told.answer->explanation = explanation;
                m_page.outcome.showStored(told, false);
                emit offersChanged();
            });
    // In a window made anew for another language, what can only be read says so again.
    if (workplace.model().isLocked())
        workplace.drafts().open(workplace.drafts().head().id);
}

void RecordController::hold(const std::optional<StoredCustomer> &customer)
{
    m_customer = customer;
    m_identity = m_workplace.model().identity();
    emit offersChanged();
}

QList<Offer> RecordController::offers() const
{
    if (!m_customer || m_workplace.settler().isAsking())
        return {};
    switch (m_customer->head.state) {
    case RecordState::Unknown:
        return {Offer::Ask, Offer::SendAgain, Offer::HadArrived, Offer::HadNotArrived};
    case RecordState::Queued:
        return {Offer::TakeBack};
    case RecordState::Accepted:
        return {Offer::Duplicate};
    default:
        return {};
    }
}

std::optional<Parcel> RecordController::parcel()
{
    const auto to = m_workplace.sameDestination(*m_customer->request);
    if (!to) {
        m_page.outcome.showProblem(tr("Nothing was asked or sent"), to.failure().text);
        return std::nullopt;
    }
    Parcel parcel{m_customer->draft.record, *m_customer->request, *to, m_workplace.drafts().held()};
    parcel.id = m_customer->head.id;
    parcel.wasUnknown = true;
    return parcel;
}

void RecordController::take(Offer offer)
{
    if (!offers().contains(offer) || m_workplace.outbox().isSending())
        return;
    switch (offer) {
    case Offer::Ask:
        if (const auto asked = parcel(); asked && !m_workplace.settler().isAsking())
            m_workplace.settler().ask(*asked);
        return;
    case Offer::SendAgain:
        if (const auto again = parcel())
            m_workplace.outbox().sendAgain(again->id, again->held, again->destination);
        return;
    case Offer::HadArrived:
        mark(true);
        return;
    case Offer::HadNotArrived:
        mark(false);
        return;
    case Offer::TakeBack:
        takeBack();
        return;
    case Offer::Duplicate:
        duplicate(m_customer->draft.record);
        return;
    }
}

void RecordController::mark(bool hasArrived)
{
    const auto marked = parcel();
    if (!marked)
        return;
    const QString reason =
        Questions::reasonToSettle(m_window, customerName(marked->record), hasArrived);
    if (!reason.isEmpty())
        m_workplace.settler().mark(*marked, hasArrived, reason);
}

void RecordController::takeBack()
{
    m_workplace.store().change(
        this,
        [id = m_customer->head.id, held = m_workplace.drafts().held()](Store &store) {
            auto head = store.takeBack(id);
            if (head)
                held->head = *head;
            return head;
        },
        [this, held = m_workplace.drafts().held()](const Forms::Result<RecordHead> &head) {
            if (head)
                follow(held, *head);
            else
                m_page.outcome.showProblem(tr("It was not taken back"), head.failure().text);
        });
}

void RecordController::follow(const HeldDraftPointer &held, const RecordHead &head)
{
    m_workplace.drafts().setHead(held, head);
    if (m_workplace.drafts().held() != held)
        return;
    hold(std::nullopt);
    if (head.state == RecordState::Accepted) {
        m_page.outcome.showArrived(head.summary, tr("It is settled, and the history says how."));
        emit settled(head.summary.kind);
        return;
    }
    m_page.outcome.hide();
    m_workplace.model().setLocked(false);
    m_page.form.goToFirstEmptyBox();
}

void RecordController::duplicate(const Forms::Record &record)
{
    Forms::Record copy = record;
    const Forms::Record fresh = m_workplace.newRecord(record.kind());
    for (const QString &number : {u"communicationNumber"_s, u"customerExtId"_s})
        copy.setValue(number, fresh.value(number));
    m_workplace.model().startOver(copy);
    m_workplace.drafts().setSource({}, {});
    m_page.outcome.hide();
    m_page.form.goToFirstEmptyBox();
}

} // namespace App
