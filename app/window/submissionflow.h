#pragma once

#include "submission/sentcustomer.h"

#include <QObject>

class QWidget;

namespace Forms {
class CustomerForm;
class FindingsList;
} // namespace Forms

namespace App {

class Endpoint;
class FindingsListing;
class OutcomePanel;
class Workplace;

/// What happens from Submit to the next customer: the form is checked, the clerk is asked where that
/// is due, the customer is sent once, and the answer is brought to the form.
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

signals:
    /// The customer has arrived; the form is free for the next one.
    void accepted(Forms::CustomerKind kind);

private:
    bool mayLeave(const Endpoint &endpoint, const Forms::Record &record);
    void conclude(const SentCustomer &sent);

    Workplace &m_workplace;
    Page m_page;
    QWidget *m_window;
    Forms::FieldPath m_leftFrom; ///< where the focus was when the customer was sent
};

} // namespace App
