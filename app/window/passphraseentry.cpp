#include "window/passphraseentry.h"

#include "widgets/messageline.h"
#include "window/passphrasebox.h"

#include <QAccessible>
#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace App {

PassphraseEntry::PassphraseEntry(QWidget *parent)
    : QWidget(parent)
    , m_first(new PassphraseBox(tr("Passphrase"), this))
    , m_second(new PassphraseBox(tr("Passphrase, a second time"), this))
    , m_fault(new Forms::MessageLine(this))
{
    setFocusProxy(m_first);
    m_first->setObjectName(u"passphrase"_s);
    m_second->setObjectName(u"passphraseAgain"_s);
    m_fault->setObjectName(u"passphraseFault"_s);
    m_fault->hide();
    auto *firstLabel =
        new QLabel(tr("&Passphrase (at least %n characters)", nullptr, fewestCharacters), this);
    firstLabel->setBuddy(m_first);
    auto *secondLabel = new QLabel(tr("The same &again"), this);
    secondLabel->setBuddy(m_second);
    auto *show = new QCheckBox(tr("S&how what is typed"), this);

    const int em = fontMetrics().height();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(em / 4);
    column->addWidget(firstLabel);
    column->addWidget(m_first);
    column->addSpacing(em / 4);
    column->addWidget(secondLabel);
    column->addWidget(m_second);
    column->addWidget(show);
    column->addWidget(m_fault);
    for (PassphraseBox *box : {m_first, m_second}) {
        connect(show, &QCheckBox::toggled, box, &PassphraseBox::setShown);
        connect(box, &QLineEdit::editingFinished, this, [this] { tell(fault()); });
        connect(box, &QLineEdit::textEdited, this, [this] {
            if (!m_fault->isHidden())
                tell(fault());
        });
        connect(box, &QLineEdit::returnPressed, this, &PassphraseEntry::entered);
    }
}

QString PassphraseEntry::passphrase() const
{
    return m_first->passphrase();
}

void PassphraseEntry::clear()
{
    m_first->clear();
    m_second->clear();
    tell({});
}

/// What is wrong with what was typed so far; an empty box is not wrong yet.
QString PassphraseEntry::fault() const
{
    const auto characters = passphrase().toUcs4().size();
    if (characters > 0 && characters < fewestCharacters)
        return tr("The passphrase has fewer than %n characters. Choose a longer one.", nullptr,
                  fewestCharacters);
    if (!m_second->passphrase().isEmpty() && m_second->passphrase() != passphrase())
        return tr("The two are not the same. Type the passphrase again.");
    return {};
}

bool PassphraseEntry::check()
{
    QString wrong = fault();
    if (wrong.isEmpty() && passphrase().isEmpty())
        wrong = tr("Enter a passphrase.");
    if (wrong.isEmpty() && m_second->passphrase().isEmpty())
        wrong = tr("Type the passphrase a second time.");
    tell(wrong);
    if (wrong.isEmpty())
        return true;
    PassphraseBox *box = passphrase().toUcs4().size() < fewestCharacters ? m_first : m_second;
    box->setFocus();
    box->selectAll();
    return false;
}

void PassphraseEntry::tell(const QString &fault)
{
    for (PassphraseBox *box : {m_first, m_second})
        box->setAccessibleDescription(fault);
    m_fault->setVisible(!fault.isEmpty());
    if (fault.isEmpty() || fault == m_fault->text())
        return;
    m_fault->tell(Forms::Mark::Error, fault);
    QAccessibleEvent alert(m_fault, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace App
