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
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(em * 3, em / 2, em, em / 2);
    line->addLayout(words, 1);
    line->addWidget(m_details, 0, Qt::AlignTop);
    line->addWidget(close, 0, Qt::AlignTop);
    hide();
}

void OutcomePanel::showOutcome(const SentCustomer &sent)
{
    const Answer &answer = sent.answer;
    const QString name = customerName(sent.record);
    const QString number = sent.record.value(u"communicationNumber"_s);
    const QString time = QLocale().toString(answer.time.toLocalTime().time(), u"HH:mm:ss"_s);
    m_details->show();
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
        tell(Forms::Mark::Waiting, tr("Not sent: %1").arg(name), answer.explanation);
        return;
    case Outcome::Unknown:
        tell(Forms::Mark::Unknown, tr("Unknown whether it arrived: %1").arg(name),
             answer.explanation);
        return;
    }
}

void OutcomePanel::showProblem(const QString &headline, const QString &explanation)
{
    m_details->hide();
    tell(Forms::Mark::Error, headline, explanation);
}

QString OutcomePanel::headline() const
{
    return m_headline->text();
}

void OutcomePanel::customerReplaced()
{
    if (m_mark != Forms::Mark::Good)
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
