#pragma once

#include "outbox/outbox.h"
#include "window/departure.h"

#include <QObject>

class QWidget;

namespace Forms {
class CustomerForm;
class FindingsList;
} // namespace Forms

namespace App {

class DelayGate;
class FindingsListing;
class GateChain;
class OutcomePanel;
class QuestionsGate;
class Workplace;

/// What happens from Submit to the next customer: the form is checked, the
/// customer passes the gates, goes to the outbox once, and the answer is
/// brought to the form. What was checked is what is sent: where anything has
/// changed meanwhile, nothing leaves.
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

    /// Always answers: with what is wrong, with a question, or by sending. While
    /// the customer can still be taken back, it goes now.
    void submit();
    /// The same, but the customer waits for its turn in the outbox and the form
    /// is free at once.
    void submitWhenOnline();
    /// Shows what an earlier attempt brought, in the form that holds the customer
    /// again.
    void showAnswer(const Answer &answer);
    /// Takes back what has not been handed to the outbox yet, and says why; false
    /// where nothing was under way.
    bool callBack(const QString &why);
    DelayGate &delay() const { return *m_delay; }

signals:
    /// The customer has arrived, or waits in the outbox; the form is free for the
    /// next one.
    void settled(Forms::CustomerKind kind);
    /// Fields are being typed again: what was typed first is not to be seen in any
    /// window.
    void retypingBegan();

private:
    void go(Departure::Way way);
    void check();
    void send(const Departure &checked);
    /// Whether the form, the rules and the connection are what they were when it
    /// was checked.
    bool isAsChecked(const Departure &checked);
    void watchTheWait();
    void hand(const DraftKeeper::HandedOver &customer, const Destination &to, Caution caution);
    void refuse(const HeldDraftPointer &held, const Forms::Failure &failure);
    void queued(const HeldDraftPointer &held, const RecordHead &head);
    void conclude(const Parcel &parcel, const SentCustomer &sent);
    void returnFocus();

    Workplace &m_workplace;
    Page m_page;
    QWidget *m_window;
    GateChain *m_gates;
    QuestionsGate *m_questions;
    DelayGate *m_delay;
    Forms::FieldPath m_leftFrom; ///< where the focus was when the customer was submitted
    Departure::Way m_way = Departure::Way::Now;
    std::optional<std::pair<DraftKeeper::HandedOver, Destination>> m_handed;
};

} // namespace App
