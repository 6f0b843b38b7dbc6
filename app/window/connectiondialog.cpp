#include "window/connectiondialog.h"

#include "keeping/connectionsecret.h"
#include "settings/numberpattern.h"
#include "submission/endpoint.h"
#include "window/connectioneditor.h"
#include "window/fittingsize.h"
#include "window/signinbox.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace App {

ConnectionDialog::ConnectionDialog(const QList<ConnectionProfile> &profiles, const QString &active,
                                   QWidget *parent, const QDate &today)
    : Dialog(parent)
    , m_profiles(profiles)
    , m_list(new QListWidget(this))
    , m_remove(new QPushButton(tr("Remove"), this))
{
    for (const ConnectionProfile &profile : profiles)
        m_signIns.append(
            {{.kind = profile.authentication, .user = profile.user}, {profile.name, {}}});
    setWindowTitle(tr("Connections"));
    m_list->setAccessibleName(tr("Connections"));
    auto *addButton = new QPushButton(tr("Add"), this);
    addButton->setObjectName(u"addConnection"_s);
    for (QPushButton *button : {addButton, m_remove})
        button->setAutoDefault(false);
    connect(addButton, &QPushButton::clicked, this, &ConnectionDialog::add);
    connect(m_remove, &QPushButton::clicked, this, &ConnectionDialog::remove);
    m_editor = new ConnectionEditor(today, this); // in the order in which Tab goes
    connect(m_editor, &ConnectionEditor::changed, this, &ConnectionDialog::take);
    m_note = new QLabel(this);
    m_note->setObjectName(u"connectionNote"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_use = buttons->addButton(tr("Use this connection"), QDialogButtonBox::AcceptRole);
    m_use->setObjectName(u"useConnection"_s);
    m_use->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *listButtons = new QHBoxLayout;
    listButtons->addWidget(addButton);
    listButtons->addWidget(m_remove);
    auto *left = new QVBoxLayout;
    left->addWidget(m_list, 1);
    left->addLayout(listButtons);
    auto *sides = new QHBoxLayout;
    sides->addLayout(left);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_editor);
    auto *right = new QVBoxLayout;
    right->addWidget(scroll, 1);
    right->addWidget(m_note);
    sides->addLayout(right, 1);
    auto *column = new QVBoxLayout(this);
    column->addLayout(sides, 1);
    column->addWidget(buttons);
    resize(fittingSize(*this, 132, 46));
    refreshNames();
    connect(m_list, &QListWidget::currentRowChanged, this, &ConnectionDialog::showProfile);
    const auto found = std::find_if(m_profiles.cbegin(), m_profiles.cend(),
                                    [&](const auto &each) { return each.name == active; });
    m_list->setCurrentRow(
        found == m_profiles.cend() ? 0 : static_cast<int>(found - m_profiles.cbegin()));
}

void ConnectionDialog::setSecrets(const QHash<QString, Credentials> &secrets, bool isStoring)
{
    m_editor->setStoring(isStoring);
    for (SignIn &each : m_signIns) {
        Credentials secret = secrets.value(each.edited.before);
        secret.user = each.credentials.user;
        if (secret.kind == each.credentials.kind)
            each.credentials = secret;
    }
    showProfile(m_row);
}

QHash<QString, SecretKeeper::Edited> ConnectionDialog::secrets() const
{
    QHash<QString, SecretKeeper::Edited> all;
    for (qsizetype row = 0; row < m_profiles.size(); ++row)
        if (!m_profiles.at(row).practice)
            all.insert(m_profiles.at(row).name, m_signIns.at(row).edited);
    return all;
}

QHash<QString, QString> ConnectionDialog::renamed() const
{
    QHash<QString, QString> names;
    for (qsizetype row = 0; row < m_profiles.size(); ++row)
        if (const QString &before = m_signIns.at(row).edited.before; !before.isEmpty())
            names.insert(m_profiles.at(row).name, before);
    return names;
}

void ConnectionDialog::add()
{
    ConnectionProfile profile;
    int number = 0;
    do
        profile.name = tr("Connection %1").arg(++number);
    while (countNamed(profile.name) > 0);
    m_profiles.append(profile);
    m_signIns.append(SignIn());
    refreshNames();
    m_list->setCurrentRow(m_list->count() - 1);
    m_editor->goToName();
}

void ConnectionDialog::remove()
{
    if (m_profiles.at(m_row).practice)
        return;
    m_profiles.removeAt(m_row);
    m_signIns.removeAt(m_row);
    m_row = std::min(m_row, static_cast<int>(m_profiles.size()) - 1);
    refreshNames();
    m_list->setCurrentRow(m_row);
    showProfile(m_row);
}

void ConnectionDialog::refreshNames()
{
    while (m_list->count() > m_profiles.size())
        delete m_list->takeItem(m_list->count() - 1);
    while (m_list->count() < m_profiles.size())
        m_list->addItem(QString());
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setText(m_profiles.at(row).name);
}

void ConnectionDialog::showProfile(int row)
{
    if (row < 0 || row >= m_profiles.size())
        return;
    m_row = row;
    m_editor->setConnection(m_profiles.at(row), m_signIns.at(row).credentials);
    m_remove->setEnabled(!m_profiles.at(row).practice);
    judge();
}

void ConnectionDialog::take()
{
    m_profiles[m_row] = m_editor->profile();
    SignIn &signIn = m_signIns[m_row];
    if (packedSecret(m_editor->credentials()) != packedSecret(signIn.credentials))
        signIn.edited.entered = m_editor->credentials();
    signIn.credentials = m_editor->credentials();
    refreshNames();
    judge();
}

qsizetype ConnectionDialog::countNamed(const QString &name) const
{
    return std::count_if(m_profiles.cbegin(), m_profiles.cend(),
                         [&](const auto &each) { return each.name == name; });
}

QString ConnectionDialog::fault(qsizetype row) const
{
    const ConnectionProfile &profile = m_profiles.at(row);
    if (profile.name.isEmpty())
        return tr("Enter a name for this connection.");
    if (countNamed(profile.name) > 1 && !profile.practice)
        return tr("Another connection is called “%1”. Enter another name.").arg(profile.name);
    for (const auto &[pattern, text] :
         {std::pair(profile.communicationPattern,
                    tr("Correct the pattern of “%1”: its communication numbers cannot be made.")),
          std::pair(profile.customerPattern,
                    tr("Correct the pattern of “%1”: its external ids cannot be made."))})
        if (!pattern.isEmpty() && !NumberPattern::parse(pattern))
            return text.arg(profile.name);
    if (profile.practice)
        return {};
    if (!SignInBox::fault(m_signIns.at(row).credentials).isEmpty())
        return tr("Correct how “%1” signs in.").arg(profile.name);
    const auto endpoint = Endpoint::of(profile);
    return endpoint ? QString() : endpoint.failure().text;
}

void ConnectionDialog::judge()
{
    const ConnectionProfile &profile = m_profiles.at(m_row);
    const QString wrong = fault(m_row);
    if (!wrong.isEmpty())
        m_note->setText(wrong);
    else if (profile.practice)
        m_note->setText(tr("Practice is built in: a server on this computer answers as the "
                           "service would, and nothing leaves the computer. How it numbers "
                           "customers can be tried here."));
    else if (Endpoint::of(profile)->isPlainToOtherMachine())
        m_note->setText(tr("This address is not encrypted: whoever is on the way can read the "
                           "customers. Use https:// where the service offers it."));
    else
        m_note->setText(
            tr("Customers are sent to %1.").arg(Endpoint::of(profile)->url().toString()));
    bool allRight = true;
    for (qsizetype row = 0; row < m_profiles.size(); ++row)
        allRight = allRight && fault(row).isEmpty();
    m_use->setEnabled(allRight);
}

} // namespace App
