#include "window/outcomepanel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace App {

QString customerName(const Forms::Record &record)
{
    const bool person = record.kind() == Forms::CustomerKind::Individual;
    const QString name =
        person
            ? QString(record.value(u"firstName"_s) + u' ' + record.value(u"lastName"_s)).trimmed()
            : record.value(u"title"_s);
    return name.isEmpty() ? record.value(u"customerExtId"_s) : name;
}

OutcomePanel::OutcomePanel(QWidget *parent)
    : QWidget(parent)
    , m_headline(new QLabel(this))
    , m_explanation(new QLabel(this))
    , m_details(new QPushButton(tr("Show answer…"), this))
    , m_offers(new QWidget(this))
{
    setObjectName(u"outcome"_s);
    QFont bold = font();
    bold.setBold(true);
    m_headline->setFont(bold);
    for (QLabel *label : {m_headline, m_explanation}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_details->setAutoDefault(false);
    m_details->setObjectName(u"showAnswer"_s);
    connect(m_details, &QPushButton::clicked, this, &OutcomePanel::detailsAsked);
    auto *close = new QToolButton(this);
    close->setText(u"✕"_s);
    close->setAutoRaise(true);
    close->setToolTip(tr("Close this message"));
    close->setAccessibleName(close->toolTip());
    connect(close, &QToolButton::clicked, this, &QWidget::hide);

    const int em = fontMetrics().height();
    auto *words = new QVBoxLayout;
    words->setSpacing(em / 4);
    words->addWidget(m_headline);
    words->addWidget(m_explanation);
    words->addWidget(m_offers);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(em * 3, em / 2, em, em / 2);
    line->addLayout(words, 1);
    line->addWidget(m_details, 0, Qt::AlignTop);
    line->addWidget(close, 0, Qt::AlignTop);
    auto *offers = new QHBoxLayout(m_offers);
    offers->setContentsMargins(0, em / 4, 0, 0);
    offers->setSpacing(em / 2);
    hide();
}

QString OutcomePanel::offerText(Offer offer)
{
    switch (offer) {
    case Offer::Ask:
        return tr("&Ask the service");
    case Offer::SendAgain:
        return tr("Send the &same again");
    case Offer::HadArrived:
        return tr("It ha&d arrived…");
    case Offer::HadNotArrived:
        return tr("It had &not arrived…");
    case Offer::TakeBack:
        return tr("&Take it back");
    case Offer::Duplicate:
        return tr("D&uplicate as new");
    }
    return {};
}

void OutcomePanel::offer(const QList<Offer> &offers)
{
    qDeleteAll(m_offers->findChildren<QPushButton *>(Qt::FindDirectChildrenOnly));
    delete m_offers->layout()->takeAt(m_offers->layout()->count() - 1);
    for (const Offer each : offers) {
        auto *button = new QPushButton(offerText(each), m_offers);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, each] { emit offerTaken(each); });
        m_offers->layout()->addWidget(button);
    }
    static_cast<QHBoxLayout *>(m_offers->layout())->addStretch();
    m_offers->setVisible(!offers.isEmpty());
}

void OutcomePanel::showStored(const StoredCustomer &customer, bool isElsewhere)
{
    const FrozenRequest request = customer.request.value_or(FrozenRequest());
    m_sent = {customer.draft.record, request.body, request.url, customer.answer.value_or(Answer()),
              customer.head.state,   customer.head};
    const QString name = customerName(customer.draft.record);
    const QString number = customer.head.summary.communicationNumber;
    const Answer answer = customer.answer.value_or(Answer());
    const QString time = QLocale().toString(answer.time.toLocalTime(), QLocale::ShortFormat);
    m_details->setVisible(customer.answer.has_value());
    switch (customer.head.state) {
    case RecordState::Accepted:
        tell(Forms::Mark::Good, tr("Accepted: %1").arg(name),
             customer.head.isWiped
                 ? tr("Communication number %1, at %2. Its values were wiped when their time was "
                      "over.")
                       .arg(number, time)
                 : tr("Communication number %1, at %2. It can be read and not changed.")
                       .arg(number, time));
        offer({Offer::Duplicate});
        break;
    case RecordState::Queued:
        tell(Forms::Mark::Waiting, tr("Waits to be sent: %1").arg(name),
             tr("%1 Take it back to change it. While it is open here it is not sent.")
                 .arg(answer.explanation)
                 .trimmed());
        offer({Offer::TakeBack});
        break;
    case RecordState::Unknown:
        tell(Forms::Mark::Unknown, tr("Unknown whether it arrived: %1").arg(name),
             answer.explanation);
        offer({Offer::Ask, Offer::SendAgain, Offer::HadArrived, Offer::HadNotArrived});
        break;
    case RecordState::Sending:
        tell(Forms::Mark::Waiting, tr("Being sent: %1").arg(name),
             tr("It can be read. Open it again when the answer is there."));
        offer({});
        break;
    case RecordState::Refused:
        tell(Forms::Mark::Error, tr("Refused: %1").arg(name), answer.explanation);
        offer({});
        break;
    case RecordState::Draft:
        hide();
        break;
    }
    if (isElsewhere) {
        m_details->hide();
        tell(Forms::Mark::Note, tr("Open in another window: %1").arg(name),
             tr("It can be read here. Close it there to change it here."));
        offer({});
    }
}

void OutcomePanel::showArrived(const Summary &customer, const QString &explanation)
{
    m_details->hide();
    offer({});
    tell(Forms::Mark::Good,
         tr("It had arrived: %1")
             .arg(customer.name.isEmpty() ? customer.customerExtId : customer.name),
         explanation);
}

bool OutcomePanel::isAboutWaiting(qint64 record) const
{
    return isVisible() && m_mark == Forms::Mark::Waiting && m_sent.head.id == record;
}

void OutcomePanel::showOutcome(const SentCustomer &sent)
{
    m_sent = sent;
    const Answer &answer = sent.answer;
    const QString name = customerName(sent.record);
    const QString number = sent.record.value(u"communicationNumber"_s);
    const QString time = QLocale().toString(answer.time.toLocalTime().time(), u"HH:mm:ss"_s);
    if (sent.state == RecordState::Accepted && answer.outcome == Outcome::Refused) {
        showArrived(Summary::of(sent.record),
                    tr("The service has its communication number %1 already.").arg(number));
        return;
    }
    m_details->show();
    offer(sent.state == RecordState::Unknown && sent.head.id != 0
              ? QList{Offer::Ask, Offer::SendAgain, Offer::HadArrived, Offer::HadNotArrived}
              : QList<Offer>());
    switch (answer.outcome) {
    case Outcome::Accepted:
        tell(Forms::Mark::Good, tr("Accepted: %1").arg(name),
             tr("Communication number %1, at %2.").arg(number, time));
        return;
    case Outcome::Refused:
        tell(Forms::Mark::Error,
             answer.status > 0
                 ? tr("Refused: %1 (status %2)").arg(name, QString::number(answer.status))
                 : tr("Refused: %1").arg(name),
             answer.explanation);
        return;
    case Outcome::NotSent:
        tell(Forms::Mark::Waiting, tr("Not sent: %1").arg(name),
             sent.state == RecordState::Queued
                 ? tr("%1 It waits in the outbox and goes out by itself when the service answers.")
                       .arg(answer.explanation)
                 : answer.explanation);
        return;
    case Outcome::Unknown:
        tell(Forms::Mark::Unknown, tr("Unknown whether it arrived: %1").arg(name),
             answer.explanation);
        return;
    }
}

void OutcomePanel::showQueued(const RecordHead &head)
{
    const Summary &customer = head.summary;
    m_sent = {};
    m_sent.head = head;
    m_details->hide();
    offer({});
    tell(Forms::Mark::Waiting,
         tr("Waits to be sent: %1")
             .arg(customer.name.isEmpty() ? customer.customerExtId : customer.name),
         tr("It goes out by itself as soon as the service answers."));
}

void OutcomePanel::showProblem(const QString &headline, const QString &explanation)
{
    m_details->hide();
    offer({});
    tell(Forms::Mark::Error, headline, explanation);
}

void OutcomePanel::showNote(const QString &headline, const QString &explanation)
{
    m_details->hide();
    offer({});
    tell(Forms::Mark::Note, headline, explanation);
}

QString OutcomePanel::explanation() const
{
    return m_explanation->text();
}

QString OutcomePanel::headline() const
{
    return m_headline->text();
}

void OutcomePanel::customerReplaced()
{
    if (m_mark != Forms::Mark::Good && m_mark != Forms::Mark::Waiting)
        hide();
}

void OutcomePanel::tell(Forms::Mark mark, const QString &headline, const QString &explanation)
{
    m_mark = mark;
    m_headline->setText(headline);
    m_explanation->setText(explanation);
    m_explanation->setVisible(!explanation.isEmpty());
    setAccessibleName(headline + u' ' + explanation);
    show();
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void OutcomePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Forms::Tones tones(palette());
    painter.fillRect(rect(), tones.ground(m_mark));
    painter.fillRect(QRect(0, height() - 1, width(), 1), tones.line);
    const int em = fontMetrics().height();
    const int size = em * 3 / 2;
    const QRect place(em, em / 2, size, size);
    paintMark(painter, QStyle::visualRect(layoutDirection(), rect(), place), m_mark, tones);
}

} // namespace App
