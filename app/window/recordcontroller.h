#pragma once

#include "window/outcomepanel.h"
#include "window/submissionflow.h"

#include <QObject>

#include <optional>

namespace App {

/// What can be done with the stored customer that is in the form: an unknown one is settled, one
/// that waits is taken back, one that was accepted begins a new one.
class RecordController : public QObject
{
    Q_OBJECT

public:
    RecordController(Workplace &workplace, const SubmissionFlow::Page &page, SubmissionFlow &flow,
                     QWidget *window);

    void take(OutcomePanel::Offer offer);
    /// A new customer with the values of a stored one: with numbers of its own and no result.
    void duplicate(const Forms::Record &record);
    /// What may be done at the moment.
    QList<OutcomePanel::Offer> offers() const;

signals:
    void offersChanged();
    /// The form is free for the next customer.
    void settled(Forms::CustomerKind kind);

private:
    void hold(const std::optional<StoredCustomer> &customer);
    std::optional<Parcel> parcel();
    void mark(bool hasArrived);
    void takeBack();
    void follow(const HeldDraftPointer &held, const RecordHead &head);

    Workplace &m_workplace;
    SubmissionFlow::Page m_page;
    QWidget *m_window;
    std::optional<StoredCustomer> m_customer; ///< none where the form holds what is typed now
    qint64 m_identity = 0;
};

} // namespace App
