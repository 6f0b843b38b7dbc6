#include "window/lockpage.h"

#include "widgets/messageline.h"
#include "window/passphrasebox.h"
#include "window/passphraseentry.h"

#include <QAccessible>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace App {

namespace {

QLabel *centred(qreal size, bool bold, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignHCenter);
    label->setWordWrap(true);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * size);
    font.setBold(bold);
    label->setFont(font);
    return label;
}

/// Paints a closed padlock into a square.
void paintPadlock(QPainter &painter, const QRectF &square, const Forms::Tones &tones)
{
    const auto part = [&](qreal x, qreal y, qreal width, qreal height) {
        const qreal size = square.width();
        return QRectF(square.left() + x * size, square.top() + y * size, width * size,
                      height * size);
    };
    const QRectF arch = part(0.28, 0.08, 0.44, 0.5);
    QPainterPath bow(QPointF(arch.left(), part(0, 0.5, 1, 0).top()));
    bow.lineTo(arch.left(), arch.center().y());
    bow.arcTo(QRectF(arch.left(), arch.top(), arch.width(), arch.height()), 180, -180);
    bow.lineTo(arch.right(), part(0, 0.5, 1, 0).top());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tones.accent, square.width() * 0.1, Qt::SolidLine, Qt::FlatCap));
    painter.drawPath(bow);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tones.accent);
    painter.drawRoundedRect(part(0.14, 0.46, 0.72, 0.5), square.width() * 0.07,
                            square.width() * 0.07);
    painter.setBrush(tones.onAccent);
    painter.drawEllipse(part(0.43, 0.6, 0.14, 0.14));
    painter.drawRect(part(0.475, 0.68, 0.05, 0.14));
}

} // namespace

LockPage::LockPage(QWidget *parent)
    : QWidget(parent)
    , m_card(new QWidget(this))
    , m_headline(centred(1.15, true, m_card))
    , m_reason(centred(1, false, m_card))
    , m_warning(new Forms::MessageLine(m_card))
    , m_label(new QLabel(tr("&Passphrase"), m_card))
    , m_box(new PassphraseBox(tr("Passphrase"), m_card))
    , m_entry(new PassphraseEntry(m_card))
    , m_fault(new Forms::MessageLine(m_card))
    , m_main(new QPushButton(m_card))
    , m_goOn(new QPushButton(tr("Go on without storing anything"), m_card))
{
    setObjectName(u"lockPage"_s);
    setAutoFillBackground(true); // nothing beneath may shine through
    m_box->setObjectName(u"unlockPassphrase"_s);
    m_fault->setObjectName(u"unlockFault"_s);
    m_main->setObjectName(u"unlock"_s);
    m_goOn->setObjectName(u"goOnWithout"_s);
    m_label->setBuddy(m_box);
    m_warning->tell(Forms::Mark::Advice,
                    tr("If it is forgotten, nobody can read the drafts and what was sent any more. "
                       "There is no second way in."));
    makeCard();
    connect(m_box, &QLineEdit::returnPressed, this, &LockPage::unlock);
    connect(m_entry, &PassphraseEntry::entered, this, &LockPage::choose);
    connect(m_goOn, &QPushButton::clicked, this, &LockPage::goOnWithoutAsked);
    connect(m_main, &QPushButton::clicked, this,
            [this] { m_way == UnlockWay::ChoosePassphrase ? choose() : unlock(); });
    present(LockReason::Start, UnlockWay::Keyring);
}

void LockPage::makeCard()
{
    const int em = fontMetrics().height();
    auto *program = centred(1.6, true, m_card);
    program->setText(tr("Intake"));
    QFont bold = font();
    bold.setBold(true);
    m_main->setFont(bold);
    for (QPushButton *button : {m_main, m_goOn}) {
        button->setAutoDefault(true); // Enter presses the one with the focus
        button->setMinimumHeight(em * 2);
    }
    auto *column = new QVBoxLayout(m_card);
    column->setContentsMargins(em * 2, em * 5, em * 2, em * 2); // the padlock stands above
    column->setSpacing(em / 2);
    for (QWidget *part : std::initializer_list<QWidget *>{program, m_headline, m_reason, m_warning,
                                                          m_label, m_box, m_entry, m_fault})
        column->addWidget(part);
    column->addSpacing(em / 2);
    column->addWidget(m_main);
    column->addWidget(m_goOn);
    m_card->setFixedWidth(fontMetrics().averageCharWidth() * 56);
    auto *middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(m_card);
    middle->addStretch();
    auto *page = new QVBoxLayout(this);
    page->addStretch(2);
    page->addLayout(middle); // an alignment would not ask the card how high its texts are
    page->addStretch(3);
}

void LockPage::present(LockReason reason, UnlockWay way)
{
    m_way = way;
    const bool chooses = way == UnlockWay::ChoosePassphrase;
    m_headline->setText(chooses ? tr("Choose a passphrase") : tr("Locked"));
    if (chooses)
        m_reason->setText(tr("This desktop has no keyring. With a passphrase, Intake keeps your "
                             "drafts and what was sent on this computer, encrypted."));
    else if (reason == LockReason::Start)
        m_reason->setText(tr("What Intake keeps on this computer is encrypted."));
    else if (reason == LockReason::Idle)
        m_reason->setText(tr("Nobody has used Intake for a while. What was in the form is kept."));
    else
        m_reason->setText(tr("You locked Intake. What was in the form is kept."));
    m_warning->setVisible(chooses);
    m_entry->setVisible(chooses);
    m_goOn->setVisible(chooses);
    m_label->setVisible(way == UnlockWay::Passphrase);
    m_box->setVisible(way == UnlockWay::Passphrase);
    setAccessibleName(tr("Intake") + u": "_s + m_headline->text());
    setAccessibleDescription(m_reason->text());
    clear();
    setBusy(false);
    if (isVisible())
        focusFirst();
}

void LockPage::showFault(const QString &fault)
{
    setBusy(false);
    m_fault->tell(Forms::Mark::Error, fault);
    m_box->setAccessibleDescription(fault);
    m_box->selectAll();
    focusFirst();
    QAccessibleEvent alert(m_fault, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void LockPage::showWrongPassphrase()
{
    showFault(tr("That is not the passphrase. Nothing is lost: type it again."));
}

void LockPage::unlock()
{
    if (m_isBusy)
        return;
    if (m_way == UnlockWay::Passphrase && m_box->passphrase().isEmpty()) {
        showFault(tr("Enter the passphrase."));
        return;
    }
    setBusy(true);
    emit unlockAsked(m_box->passphrase());
}

void LockPage::choose()
{
    if (m_isBusy || !m_entry->check())
        return;
    setBusy(true);
    emit passphraseChosen(m_entry->passphrase());
}

void LockPage::setBusy(bool busy)
{
    m_isBusy = busy;
    for (QWidget *part : std::initializer_list<QWidget *>{m_box, m_entry, m_main, m_goOn})
        part->setEnabled(!busy);
    const bool chooses = m_way == UnlockWay::ChoosePassphrase;
    m_main->setText(busy ? tr("Checking…") : chooses ? tr("Set passphrase") : tr("Unlock"));
    if (busy)
        m_fault->hide();
}

void LockPage::clear()
{
    m_box->clear();
    m_box->setAccessibleDescription({});
    m_entry->clear();
    m_fault->hide();
}

void LockPage::focusFirst()
{
    QWidget *first = m_main;
    if (m_way == UnlockWay::Passphrase)
        first = m_box;
    else if (m_way == UnlockWay::ChoosePassphrase)
        first = m_entry;
    first->setFocus();
}

void LockPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    focusFirst();
}

void LockPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    clear(); // no passphrase stays behind
}

void LockPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Forms::Tones tones(palette());
    const QRect card = m_card->geometry();
    painter.fillRect(card, tones.line);
    painter.fillRect(card.adjusted(1, 1, -1, -1), tones.card);
    const int em = fontMetrics().height();
    const int size = em * 3;
    paintPadlock(painter, QRectF(card.center().x() - size / 2.0, card.top() + em * 1.5, size, size),
                 tones);
}

} // namespace App
