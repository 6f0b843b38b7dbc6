#pragma once

#include "window/submissionflow.h"

#include <QWidget>

namespace Forms {
class SectionList;
}

namespace App {

class Band;
class SubmitBar;

/// The window's page with the customer: the bands, what became of the last submission, the list of
/// findings, the form with its sections, and Submit. It arranges them and decides nothing.
class CustomerPage : public QWidget
{
    Q_OBJECT

public:
    CustomerPage(Workplace &workplace, QWidget *parent);

    Forms::CustomerForm &form() const { return *m_form; }
    Forms::FindingsList &findings() const { return *m_findings; }
    FindingsListing &listing() const { return *m_listing; }
    OutcomePanel &outcome() const { return *m_outcome; }
    SubmitBar &bar() const { return *m_bar; }
    /// What is told of the store, and of the outbox.
    Band *trouble() const { return m_trouble; }
    Band *outbox() const { return m_outboxBand; }
    SubmissionFlow::Page parts() const;

    /// Leaves out what is not called for, and says so.
    void setOnlyNeeded(bool onlyNeeded);

signals:
    void nextFileAsked();
    void allFieldsAsked();

private:
    void refreshConnection();
    void refreshWaiting();

    Workplace &m_workplace;
    Band *m_practice;
    Band *m_plain;
    Band *m_trouble;
    Band *m_outboxBand;
    Band *m_waiting;
    Band *m_onlyNeeded;
    OutcomePanel *m_outcome;
    Forms::FindingsList *m_findings;
    FindingsListing *m_listing;
    Forms::CustomerForm *m_form;
    SubmitBar *m_bar;
};

} // namespace App
