#include "window/connectiondialog.h"

#include "keeping/connectionsecret.h"
#include "settings/numberpattern.h"
#include "submission/endpoint.h"
#include "window/calmspinbox.h"
#include "window/houseruleslist.h"
#include "window/numberingbox.h"
#include "window/signinbox.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace App {

ConnectionDialog::ConnectionDialog(const QList<ConnectionProfile> &profiles, const QString &active,
                                   QWidget *parent, const QDate &today)
    : QDialog(parent)
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
    scroll->setWidget(makeEditor(today));
    auto *right = new QVBoxLayout;
    right->addWidget(scroll, 1);
    right->addWidget(m_note);
    sides->addLayout(right, 1);
    auto *column = new QVBoxLayout(this);
    column->addLayout(sides, 1);
    column->addWidget(buttons);
    resize(QSize(fontMetrics().averageCharWidth() * 120, fontMetrics().height() * 46)
               .boundedTo(screen()->availableSize()));
    refreshNames();
    connect(m_list, &QListWidget::currentRowChanged, this, &ConnectionDialog::showProfile);
    const auto found = std::find_if(m_profiles.cbegin(), m_profiles.cend(),
                                    [&](const auto &each) { return each.name == active; });
    m_list->setCurrentRow(
        found == m_profiles.cend() ? 0 : static_cast<int>(found - m_profiles.cbegin()));
}

QWidget *ConnectionDialog::makeEditor(const QDate &today)
{
    auto *editor = new QWidget(this);
    m_name = new QLineEdit(editor);
    m_base = new QLineEdit(editor);
    m_path = new QLineEdit(editor);
    m_signIn = new SignInBox(editor);
    m_requester = new QLineEdit(editor);
    m_category = new QLineEdit(editor);
    m_timeout = new CalmSpinBox(editor);
    m_timeout->setRange(1, 600);
    m_timeout->setSuffix(tr(" s", "seconds, behind a number"));
    m_businessUnit = new QComboBox(editor);
    m_businessUnit->addItems({tr("Not on the form"), tr("On the form"), tr("On the form, needed")});
    m_communications = new NumberingBox(tr("Communication numbers"), today, editor);
    m_customers = new NumberingBox(tr("External ids"), today, editor);
    m_required = new HouseRulesList(editor);
    m_note = new QLabel(this);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    nameBoxes();

    auto *rows = new QFormLayout(editor);
    rows->setLabelAlignment(Qt::AlignRight);
    rows->addRow(tr("Name"), m_name);
    rows->addRow(tr("Base address"), m_base);
    rows->addRow(tr("Path"), m_path);
    rows->addRow(tr("Sign in"), m_signIn);
    rows->addRow(tr("Requester of new customers"), m_requester);
    rows->addRow(tr("Category of new customers"), m_category);
    rows->addRow(tr("Wait for an answer"), m_timeout);
    rows->addRow(tr("Business unit"), m_businessUnit);
    rows->addRow(tr("Communication numbers"), m_communications);
    rows->addRow(tr("External ids"), m_customers);
    rows->addRow(tr("Also needed"), m_required);
    for (QLineEdit *box : {m_name, m_base, m_path, m_requester, m_category})
        connect(box, &QLineEdit::textEdited, this, &ConnectionDialog::take);
    connect(m_signIn, &SignInBox::changed, this, &ConnectionDialog::take);
    connect(m_timeout, &QSpinBox::valueChanged, this, &ConnectionDialog::take);
    connect(m_businessUnit, &QComboBox::currentIndexChanged, this, &ConnectionDialog::take);
    for (NumberingBox *box : {m_communications, m_customers})
        connect(box, &NumberingBox::changed, this, &ConnectionDialog::take);
    connect(m_required, &HouseRulesList::changed, this, &ConnectionDialog::take);
    return editor;
}

void ConnectionDialog::nameBoxes()
{
    m_name->setObjectName(u"connectionName"_s);
    m_base->setObjectName(u"connectionBase"_s);
    m_path->setObjectName(u"connectionPath"_s);
    m_requester->setObjectName(u"connectionRequester"_s);
    m_category->setObjectName(u"connectionCategory"_s);
    m_communications->setObjectName(u"connectionCommunicationPattern"_s);
    m_customers->setObjectName(u"connectionCustomerPattern"_s);
    m_note->setObjectName(u"connectionNote"_s);
}

void ConnectionDialog::setSecrets(const QHash<QString, Credentials> &secrets, bool isStoring)
{
    m_signIn->setStoring(isStoring);
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
    m_name->setFocus(Qt::TabFocusReason); // with all of it selected
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
    m_showing = true;
    const ConnectionProfile &profile = m_profiles.at(row);
    m_name->setText(profile.name);
    m_base->setText(profile.practice ? QString() : profile.base.toString());
    m_path->setText(profile.path);
    m_signIn->setCredentials(m_signIns.at(row).credentials);
    m_requester->setText(profile.requester);
    m_category->setText(profile.category);
    m_timeout->setValue(profile.timeoutSeconds);
    m_businessUnit->setCurrentIndex(static_cast<int>(profile.businessUnit));
    m_communications->setPattern(profile.communicationPattern);
    m_customers->setPattern(profile.customerPattern);
    m_required->setRequired(profile.required);
    m_showing = false;
    for (QWidget *box : std::initializer_list<QWidget *>{
             m_name, m_base, m_path, m_signIn, m_requester, m_category, m_timeout, m_businessUnit,
             m_communications, m_customers, m_required})
        box->setEnabled(!profile.practice);
    m_remove->setEnabled(!profile.practice);
    judge();
}

void ConnectionDialog::take()
{
    if (m_showing)
        return;
    ConnectionProfile &profile = m_profiles[m_row];
    profile.name = m_name->text().trimmed();
    profile.base = QUrl(m_base->text().trimmed());
    profile.path = m_path->text().trimmed();
    Credentials &signIn = m_signIns[m_row].credentials;
    if (packedSecret(m_signIn->credentials()) != packedSecret(signIn))
        m_signIns[m_row].edited.entered = m_signIn->credentials();
    signIn = m_signIn->credentials();
    profile.authentication = signIn.kind;
    profile.user = signIn.user;
    profile.requester = m_requester->text().trimmed();
    profile.category = m_category->text().trimmed();
    profile.timeoutSeconds = m_timeout->value();
    profile.businessUnit = static_cast<Forms::BusinessUnitUse>(m_businessUnit->currentIndex());
    profile.communicationPattern = m_communications->pattern();
    profile.customerPattern = m_customers->pattern();
    profile.required = m_required->required();
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
    if (profile.practice)
        return {};
    if (profile.name.isEmpty())
        return tr("Enter a name for this connection.");
    if (countNamed(profile.name) > 1)
        return tr("Another connection is called “%1”. Enter another name.").arg(profile.name);
    for (const auto &[pattern, text] :
         {std::pair(profile.communicationPattern,
                    tr("Correct the pattern of “%1”: its communication numbers cannot be made.")),
          std::pair(profile.customerPattern,
                    tr("Correct the pattern of “%1”: its external ids cannot be made."))})
        if (!pattern.isEmpty() && !NumberPattern::parse(pattern))
            return text.arg(profile.name);
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
                           "service would, and nothing leaves the computer."));
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
