#include "window/passphrasedialog.h"

#include "widgets/messageline.h"
#include "window/passphraseentry.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace App {

PassphraseDialog::PassphraseDialog(QWidget *parent)
    : Dialog(parent), m_entry(new PassphraseEntry(this))
{
    setWindowTitle(tr("Choose a passphrase"));
    auto *about = new QLabel(tr("The passphrase opens what Intake keeps on this computer. It is "
                                "asked for at every start and after every lock."),
                             this);
    about->setTextFormat(Qt::PlainText);
    about->setWordWrap(true);
    auto *warning = new Forms::MessageLine(this);
    warning->tell(Forms::Mark::Advice,
                  tr("If it is forgotten, nobody can read the drafts and what was sent any more. "
                     "There is no second way in."));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *set = buttons->addButton(tr("Set passphrase"), QDialogButtonBox::AcceptRole);
    set->setObjectName(u"setPassphrase"_s);
    set->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &PassphraseDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(fontMetrics().height() / 2);
    column->addWidget(about);
    column->addWidget(warning);
    column->addWidget(m_entry);
    column->addWidget(buttons);
    column->setSizeConstraint(QLayout::SetFixedSize); // grows with what is told
    m_entry->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    m_entry->setFocus();
}

QString PassphraseDialog::passphrase() const
{
    return m_entry->passphrase();
}

void PassphraseDialog::accept()
{
    if (m_entry->check())
        QDialog::accept();
}

} // namespace App
