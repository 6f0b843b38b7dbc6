#include "window/submitbar.h"

#include "widgets/tones.h"

#include <QEvent>
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
    , m_undo(new QPushButton(tr("Undo"), this))
    , m_submit(new QPushButton(this))
{
    m_help->setWordWrap(true);
    m_help->setForegroundRole(QPalette::PlaceholderText);
    m_countdown->hide();
    m_cancel->setObjectName(u"cancel"_s);
    m_undo->setObjectName(u"undoSend"_s);
    m_submit->setObjectName(u"submit"_s);
    m_submit->installEventFilter(this);
    for (QPushButton *button : {m_cancel, m_undo, m_submit})
        button->setAutoDefault(false);
    QFont bold = font();
    bold.setBold(true);
    m_submit->setFont(bold);
    const int em = fontMetrics().height();
    m_submit->setMinimumSize(em * 8, em * 2);
    for (QPushButton *button : {m_cancel, m_undo})
        button->setMinimumHeight(em * 2);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(em, em / 2, em, em / 2);
    line->setSpacing(em / 2);
    line->addWidget(m_help, 1);
    line->addWidget(m_countdown);
    line->addWidget(m_cancel);
    line->addWidget(m_undo);
    line->addWidget(m_submit);
    setMinimumHeight(em * 3 + em / 2);
    connect(m_cancel, &QPushButton::clicked, this, &SubmitBar::cancelAsked);
    connect(m_undo, &QPushButton::clicked, this, &SubmitBar::undoAsked);
    connect(m_submit, &QPushButton::clicked, this, &SubmitBar::submitAsked);
    setStage(SendingStage::None);
}

void SubmitBar::setHelp(const QString &text)
{
    m_help->setText(text);
}

void SubmitBar::setKeys(const QString &submit, const QString &undo)
{
    m_submitKeys = submit;
    m_undoKeys = undo;
    nameKeys();
}

void SubmitBar::nameKeys()
{
    const auto withKeys = [](const QString &text, const QString &keys) {
        return keys.isEmpty() ? text
                              : tr("%1 (%2)", "what a button does and its keys").arg(text, keys);
    };
    m_submit->setToolTip(withKeys(m_stage == SendingStage::Delayed
                                      ? tr("Send the customer without waiting")
                                      : tr("Check the customer and send it"),
                                  m_submitKeys));
    m_undo->setToolTip(withKeys(tr("Take the customer back before it is sent"), m_undoKeys));
}

void SubmitBar::goToSubmit()
{
    m_submit->setFocus(Qt::OtherFocusReason);
    setHelp(tr("That was the last field. Press Space to submit."));
}

void SubmitBar::setStage(SendingStage stage)
{
    m_stage = stage;
    const bool isDelayed = stage == SendingStage::Delayed;
    m_submit->setEnabled(stage != SendingStage::UnderWay);
    m_submit->setText(isDelayed ? tr("Send now") : tr("Submit"));
    nameKeys();
    if (stage == SendingStage::UnderWay)
        m_countdown->setText(tr("Sending…"));
    m_countdown->setVisible(stage != SendingStage::None);
    m_cancel->setVisible(stage == SendingStage::UnderWay);
    m_undo->setVisible(isDelayed);
    if (isDelayed)
        m_undo->setFocus(); // what is typed on by mistake rather stops it than sends it
}

void SubmitBar::setSecondsLeft(int seconds)
{
    // One from the outbox may be on its way while the form's can still be taken back.
    if (m_stage == SendingStage::UnderWay)
        m_countdown->setText(tr("Sending… %n second(s) left", nullptr, seconds));
}

void SubmitBar::setSecondsToUndo(int seconds)
{
    m_countdown->setText(tr("Sending in %n second(s)", nullptr, seconds));
}

bool SubmitBar::eventFilter(QObject *watched, QEvent *event)
{
    // A double click is one submission: its second click would end the wait that the first began.
    if (watched == m_submit && event->type() == QEvent::MouseButtonDblClick)
        return true;
    return QWidget::eventFilter(watched, event);
}

void SubmitBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), Forms::Tones(palette()).line);
}

} // namespace App
