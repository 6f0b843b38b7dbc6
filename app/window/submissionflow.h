#pragma once

#include "outbox/outbox.h"

#include <QObject>

class QWidget;

namespace Forms {
class CustomerForm;
class FindingsList;
} // namespace Forms

namespace App {

class FindingsListing;
class OutcomePanel;
class Workplace;

/// What happens from Submit to the next customer: the form is checked, the clerk is asked where that
/// is due, the customer goes to the outbox once, and the answer is brought to the form.
class SubmissionFlow : public QObject
{
    Q_OBJECT

public:
    /// The parts of the window that a submission speaks through.
    struct Page
    {
        Forms::CustomerForm &form;
        Forms::FindingsList &findings;
        FindingsListing &listing;
        OutcomePanel &outcome;
    };

    SubmissionFlow(Workplace &workplace, const Page &page, QWidget *window);

    /// Always answers: with what is wrong, with a question, or by sending.
    void submit();
    /// The same, but the customer waits for its turn in the outbox and the form is free at once.
    void submitWhenOnline();
    /// Shows what an earlier attempt brought, in the form that holds the customer again.
    void showAnswer(const Answer &answer);

signals:
    /// The customer has arrived, or waits in the outbox; the form is free for the next one.
    void settled(Forms::CustomerKind kind);

private:
    enum class Way { Now, WhenOnline };

    void go(Way way);
    bool mayLeave(const Endpoint &endpoint);
    void hand(const DraftKeeper::HandedOver &customer, const Destination &to, Caution caution);
    void refuse(const HeldDraftPointer &held, const Forms::Failure &failure);
    void queued(const HeldDraftPointer &held, const RecordHead &head);
    void conclude(const Parcel &parcel, const SentCustomer &sent);
    void returnFocus();

    Workplace &m_workplace;
    Page m_page;
    QWidget *m_window;
    Forms::FieldPath m_leftFrom; ///< where the focus was when the customer was sent
    Way m_way = Way::Now;
    std::optional<std::pair<DraftKeeper::HandedOver, Destination>> m_handed;
    qint64 m_unknown = 0; ///< the customer that may have arrived while nothing is stored
};

} // namespace App
