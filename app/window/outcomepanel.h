#pragma once

#include "outbox/sentcustomer.h"
#include "widgets/tones.h"

#include <QList>
#include <QWidget>

class QLabel;
class QPushButton;

namespace App {

/// What became of the last submission, in words and with a mark, until the next one or until it is
/// closed. It explains; it never decides what to do next.
class OutcomePanel : public QWidget
{
    Q_OBJECT

public:
    explicit OutcomePanel(QWidget *parent);

    void showOutcome(const SentCustomer &sent);
    /// What may be done with the customer that is spoken of, as buttons below the words.
    enum class Offer { Ask, SendAgain, HadArrived, HadNotArrived, TakeBack, Duplicate };
    void offer(const QList<Offer> &offers);
    static QString offerText(Offer offer);

    /// A stored customer that was brought back to the form, where there is something to say of it.
    void showStored(const StoredCustomer &customer, bool isElsewhere);
    /// A customer of whom it was unknown had arrived after all.
    void showArrived(const Summary &customer, const QString &explanation);
    /// A customer that waits for its turn in the outbox.
    void showQueued(const RecordHead &head);
    /// A submission that could not even be tried, or a file that could not be read.
    void showProblem(const QString &headline, const QString &explanation);
    /// What the clerk has stopped, or what stopped by itself in good time: nothing went wrong.
    void showNote(const QString &headline, const QString &explanation);
    QString headline() const;
    QString explanation() const;
    /// The submission that is spoken of.
    const SentCustomer &spokenOf() const { return m_sent; }
    /// Whether it speaks of a customer that waits in the outbox.
    bool isAboutWaiting(qint64 record) const;
    /// Another customer is in the form: what is said of the one before goes, unless that one has
    /// arrived.
    void customerReplaced();

signals:
    /// The clerk wants to see what was sent and what came back.
    void detailsAsked();
    void offerTaken(App::OutcomePanel::Offer offer);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void tell(Forms::Mark mark, const QString &headline, const QString &explanation);

    Forms::Mark m_mark = Forms::Mark::Note;
    SentCustomer m_sent;
    QLabel *m_headline;
    QLabel *m_explanation;
    QPushButton *m_details;
    QWidget *m_offers;
};

/// What a customer is called: its name, or its external id where it has none.
QString customerName(const Forms::Record &record);

} // namespace App
