#include "window/submitbar.h"

#include "widgets/tones.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace App {

SubmitBar::SubmitBar(QWidget *parent)
    : QWidget(parent)
    , m_help(new QLabel(this))
    , m_countdown(new QLabel(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_submit(new QPushButton(tr("Submit"), this))
{
    m_help->setWordWrap(true);
    m_help->setForegroundRole(QPalette::PlaceholderText);
    m_countdown->hide();
    m_cancel->hide();
    m_cancel->setObjectName(u"cancel"_s);
    m_submit->setObjectName(u"submit"_s);
    for (QPushButton *button : {m_cancel, m_submit})
        button->setAutoDefault(false);
    QFont bold = font();
    bold.setBold(true);
    m_submit->setFont(bold);
    const int em = fontMetrics().height();
    m_submit->setMinimumSize(em * 8, em * 2);
    m_cancel->setMinimumHeight(em * 2);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(em, em / 2, em, em / 2);
    line->setSpacing(em / 2);
    line->addWidget(m_help, 1);
    line->addWidget(m_countdown);
    line->addWidget(m_cancel);
    line->addWidget(m_submit);
    setMinimumHeight(em * 3 + em / 2);
    connect(m_cancel, &QPushButton::clicked, this, &SubmitBar::cancelAsked);
    connect(m_submit, &QPushButton::clicked, this, &SubmitBar::submitAsked);
}

void SubmitBar::setHelp(const QString &text)
{
    m_help->setText(text);
}

void SubmitBar::setKeys(const QString &keys)
{
    m_submit->setToolTip(keys.isEmpty() ? tr("Check the customer and send it")
                                        : tr("Check the customer and send it (%1)").arg(keys));
}

void SubmitBar::goToSubmit()
{
    m_submit->setFocus(Qt::OtherFocusReason);
    setHelp(tr("That was the last field. Press Space to submit."));
}

void SubmitBar::setSending(bool sending)
{
    m_submit->setEnabled(!sending);
    if (sending)
        m_countdown->setText(tr("Sending…"));
    m_countdown->setVisible(sending);
    m_cancel->setVisible(sending);
}

void SubmitBar::setSecondsLeft(int seconds)
{
    m_countdown->setText(tr("Sending… %n second(s) left", nullptr, seconds));
}

void SubmitBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), Forms::Tones(palette()).line);
}

} // namespace App
