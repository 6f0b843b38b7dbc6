#include "window/connectionbutton.h"

#include "window/connectiondialog.h"
#include "window/workplace.h"

namespace App {

ConnectionButton::ConnectionButton(Workplace &workplace, QWidget *parent)
    : QPushButton(parent), m_workplace(workplace)
{
    setFlat(true);
    setFocusPolicy(Qt::NoFocus);
    setToolTip(tr("Edit connections"));
    connect(this, &QPushButton::clicked, this, &ConnectionButton::edit);
    connect(&workplace, &Workplace::profileChanged, this, &ConnectionButton::refresh);
    refresh();
}

void ConnectionButton::refresh()
{
    // A mark in a name is no mnemonic.
    const ConnectionProfile &profile = m_workplace.profile();
    const QString name = QString(profile.name).replace(u'&', QStringLiteral("&&"));
    setText(profile.practice ? tr("Connection: %1").arg(name)
                             : tr("Connection: %1 (%2)").arg(name, profile.base.host()));
}

void ConnectionButton::edit()
{
    if (m_workplace.outbox().isSending())
        return;
    Settings &settings = m_workplace.settings();
    auto *dialog = new ConnectionDialog(settings.profiles(), m_workplace.profile().name, window());
    dialog->setSecrets(m_workplace.secrets().secrets(), m_workplace.store().isOpen());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, &settings] {
        settings.setProfiles(dialog->profiles());
        settings.setActiveProfile(dialog->chosen().name);
        m_workplace.secrets().keep(dialog->secrets());
        m_workplace.model().newCustomers().renamed(dialog->renamed());
        m_workplace.useProfile(dialog->chosen());
    });
    dialog->open();
}

} // namespace App
