#include "window/preferencesdialog.h"

#include "settings/settings.h"
#include "settings/systemuser.h"
#include "window/calmcombobox.h"
#include "window/calmspinbox.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace App {

namespace {

QLabel *wrapped(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

PreferencesDialog::PreferencesDialog(const Settings &settings, KeyKeeping keeping, QWidget *parent)
    : Dialog(parent)
    , m_operator(new QLineEdit(settings.operatorName(), this))
    , m_review(new CalmComboBox(this))
    , m_undoSend(new CalmSpinBox(this))
    , m_lockAfter(new CalmSpinBox(this))
    , m_keepBodies(new CalmSpinBox(this))
    , m_keeping(wrapped({}, this))
    , m_passphrase(new QPushButton(this))
    , m_keyring(new QPushButton(tr("Use the &keyring instead"), this))
    , m_page(new QScrollArea(this))
{
    setWindowTitle(tr("Settings"));
    fill(settings);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Save)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    m_page->setFrameShape(QFrame::NoFrame);
    m_page->setFocusPolicy(Qt::NoFocus);
    m_page->setWidgetResizable(true);
    auto *page = new QWidget(m_page);
    page->setLayout(makeRows());
    m_page->setWidget(page);
    column->addWidget(m_page);
    column->addSpacing(fontMetrics().height() / 2);
    column->addWidget(buttons);
    column->setSizeConstraint(QLayout::SetFixedSize);
    m_operator->setMinimumWidth(fontMetrics().averageCharWidth() * 56);
    setKeyKeeping(keeping);
}

void PreferencesDialog::fill(const Settings &settings)
{
    m_operator->setObjectName(u"operator"_s);
    m_review->setObjectName(u"review"_s);
    m_review->addItems({tr("Never"), tr("When there is advice"), tr("Always")});
    m_review->setCurrentIndex(static_cast<int>(settings.reviewWhen()));
    m_undoSend->setObjectName(u"undoSend"_s);
    m_undoSend->setRange(0, Settings::mostUndoSeconds);
    m_undoSend->setSpecialValueText(tr("Off"));
    m_undoSend->setValue(settings.undoSendSeconds());
    m_lockAfter->setObjectName(u"lockAfter"_s);
    m_lockAfter->setRange(0, Settings::mostLockMinutes);
    m_lockAfter->setSpecialValueText(tr("Never"));
    m_lockAfter->setValue(settings.lockAfterMinutes());
    m_keepBodies->setObjectName(u"keepBodies"_s);
    m_keepBodies->setRange(1, Settings::mostBodyDays);
    m_keepBodies->setValue(settings.keepBodiesDays());
    for (QWidget *box :
         std::initializer_list<QWidget *>{m_review, m_undoSend, m_lockAfter, m_keepBodies})
        box->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QFormLayout *PreferencesDialog::makeRows()
{
    auto *rows = new QFormLayout;
    rows->setLabelAlignment(Qt::AlignRight);
    rows->setVerticalSpacing(fontMetrics().height());
    const QString user = systemUser();
    addRow(rows, tr("Your &name in the history"), m_operator,
           user.isEmpty() ? tr("The history names you with every customer that you send.")
                          : tr("The history names you with every customer that you send: as “%1” "
                               "where this is empty.")
                                .arg(user));
    addRow(
        rows, tr("&Review before sending"), m_review,
        tr("Shows on one sheet what will be sent. Enter sends it, Escape goes back to the form."));
    addRow(rows, tr("&Undo send (seconds)"), m_undoSend,
           tr("How long a customer that you submit can still be taken back with Escape."));
    addRow(rows, tr("&Lock after (minutes)"), m_lockAfter,
           tr("Without a key or a movement of the mouse in Intake. What is in the form is saved "
              "first."));
    addRow(rows, tr("Keep &bodies for (days)"), m_keepBodies,
           tr("What was sent of accepted customers. Afterwards only the communication number, the "
              "external id, the time and the outcome are kept."));
    rows->addRow(QString(), makeKeyPart());
    return rows;
}

void PreferencesDialog::addRow(QFormLayout *rows, const QString &label, QWidget *box,
                               const QString &help)
{
    auto *name = new QLabel(label, this);
    name->setBuddy(box);
    auto *about = wrapped(help, this);
    about->setForegroundRole(QPalette::PlaceholderText);
    box->setAccessibleDescription(help);
    auto *column = new QVBoxLayout;
    column->setSpacing(fontMetrics().height() / 4);
    column->addWidget(box);
    column->addWidget(about);
    rows->addRow(name, column);
}

QWidget *PreferencesDialog::makeKeyPart()
{
    auto *part = new QWidget(this);
    m_passphrase->setObjectName(u"passphraseButton"_s);
    m_keyring->setObjectName(u"keyringButton"_s);
    for (QPushButton *button : {m_passphrase, m_keyring})
        button->setAutoDefault(false);
    connect(m_passphrase, &QPushButton::clicked, this, &PreferencesDialog::passphraseAsked);
    connect(m_keyring, &QPushButton::clicked, this, &PreferencesDialog::keyringAsked);
    auto *line = new QHBoxLayout;
    line->addWidget(m_passphrase);
    line->addWidget(m_keyring);
    line->addStretch();
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_keeping);
    column->addLayout(line);
    return part;
}

void PreferencesDialog::setKeyKeeping(KeyKeeping keeping)
{
    switch (keeping) {
    case KeyKeeping::Keyring:
        m_keeping->setText(tr("What is stored is encrypted. The desktop's keyring holds the key "
                              "and opens it when you log in."));
        break;
    case KeyKeeping::Passphrase:
        m_keeping->setText(tr("What is stored is encrypted. Only your passphrase opens it."));
        break;
    case KeyKeeping::Nowhere:
        m_keeping->setText(tr("Nothing is stored: there is neither a keyring nor a passphrase to "
                              "encrypt it with. What is in the form is lost when Intake ends."));
        break;
    }
    const bool hasPassphrase = keeping == KeyKeeping::Passphrase;
    m_passphrase->setText(hasPassphrase ? tr("Change &passphrase…") : tr("Set a &passphrase…"));
    m_keyring->setVisible(hasPassphrase);
    m_passphrase->setAccessibleDescription(m_keeping->text());
    fit();
}

void PreferencesDialog::showEvent(QShowEvent *event)
{
    fit(); // what the boxes need is known once the style has seen them
    Dialog::showEvent(event);
}

void PreferencesDialog::fit()
{
    int widest = 0;
    for (QWidget *box : {m_undoSend, m_lockAfter, m_keepBodies})
        widest = std::max(widest, box->sizeHint().width());
    for (QWidget *box : {m_undoSend, m_lockAfter, m_keepBodies})
        box->setMinimumWidth(widest);
    QLayout *rows = m_page->widget()->layout();
    rows->invalidate();
    const int width = rows->totalSizeHint().expandedTo(rows->totalMinimumSize()).width();
    const int height = rows->totalHeightForWidth(width);
    // On a small screen, or at a large scale, the buttons below stay in sight.
    const int most = screen()->availableSize().height() - fontMetrics().height() * 8;
    const int bar = height > most ? m_page->verticalScrollBar()->sizeHint().width() : 0;
    m_page->setMinimumSize(width + bar, std::min(height, most));
}

void PreferencesDialog::applyTo(Settings &settings) const
{
    settings.setLockAfterMinutes(m_lockAfter->value());
    settings.setKeepBodiesDays(m_keepBodies->value());
    settings.setReviewWhen(static_cast<ReviewWhen>(m_review->currentIndex()));
    settings.setUndoSendSeconds(m_undoSend->value());
    settings.setOperatorName(m_operator->text());
}

} // namespace App
