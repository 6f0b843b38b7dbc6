#include "window/connectiondialog.h"

#include "settings/numberpattern.h"
#include "submission/endpoint.h"
#include "window/calmspinbox.h"
#include "window/houseruleslist.h"
#include "window/numberingbox.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
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
    , m_use(nullptr)
{
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
    sides->addWidget(makeEditor(today), 1);
    auto *column = new QVBoxLayout(this);
    column->addLayout(sides, 1);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 38);

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
    m_note = new QLabel(editor);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    nameBoxes();

    auto *rows = new QFormLayout(editor);
    rows->setLabelAlignment(Qt::AlignRight);
    rows->addRow(tr("Name"), m_name);
    rows->addRow(tr("Base address"), m_base);
    rows->addRow(tr("Path"), m_path);
    rows->addRow(tr("Requester of new customers"), m_requester);
    rows->addRow(tr("Category of new customers"), m_category);
    rows->addRow(tr("Wait for an answer"), m_timeout);
    rows->addRow(tr("Business unit"), m_businessUnit);
    rows->addRow(tr("Communication numbers"), m_communications);
    rows->addRow(tr("External ids"), m_customers);
    rows->addRow(tr("Also needed"), m_required);
    rows->addRow(m_note);
    for (QLineEdit *box : {m_name, m_base, m_path, m_requester, m_category})
        connect(box, &QLineEdit::textEdited, this, &ConnectionDialog::take);
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

ConnectionProfile ConnectionDialog::chosen() const
{
    return m_profiles.at(m_row);
}

void ConnectionDialog::add()
{
    ConnectionProfile profile;
    const auto taken = [this](const QString &name) {
        return std::any_of(m_profiles.cbegin(), m_profiles.cend(),
                           [&](const auto &each) { return each.name == name; });
    };
    int number = 1;
    while (taken(tr("Connection %1").arg(number)))
        ++number;
    profile.name = tr("Connection %1").arg(number);
    m_profiles.append(profile);
    refreshNames();
    m_list->setCurrentRow(m_list->count() - 1);
    m_name->setFocus();
    m_name->selectAll();
}

void ConnectionDialog::remove()
{
    if (m_profiles.at(m_row).practice)
        return;
    m_profiles.removeAt(m_row);
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
    m_requester->setText(profile.requester);
    m_category->setText(profile.category);
    m_timeout->setValue(profile.timeoutSeconds);
    m_businessUnit->setCurrentIndex(static_cast<int>(profile.businessUnit));
    m_communications->setPattern(profile.communicationPattern);
    m_customers->setPattern(profile.customerPattern);
    m_required->setRequired(profile.required);
    m_showing = false;
    for (QWidget *box : std::initializer_list<QWidget *>{m_name, m_base, m_path, m_requester,
                                                         m_category, m_timeout, m_businessUnit,
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

QString ConnectionDialog::fault(const ConnectionProfile &profile) const
{
    if (profile.practice)
        return {};
    if (profile.name.isEmpty())
        return tr("Enter a name for this connection.");
    const auto same = std::count_if(m_profiles.cbegin(), m_profiles.cend(),
                                    [&](const auto &each) { return each.name == profile.name; });
    if (same > 1)
        return tr("Another connection is called “%1”. Enter another name.").arg(profile.name);
    const auto isWrong = [](const QString &pattern) {
        return !pattern.isEmpty() && !NumberPattern::parse(pattern);
    };
    if (isWrong(profile.communicationPattern))
        return tr("Correct the pattern of “%1”: its communication numbers cannot be made.")
            .arg(profile.name);
    if (isWrong(profile.customerPattern))
        return tr("Correct the pattern of “%1”: its external ids cannot be made.")
            .arg(profile.name);
    const auto endpoint = Endpoint::of(profile);
    return endpoint ? QString() : endpoint.failure().text;
}

void ConnectionDialog::judge()
{
    const ConnectionProfile &profile = m_profiles.at(m_row);
    const QString wrong = fault(profile);
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
    for (const ConnectionProfile &each : m_profiles)
        allRight = allRight && fault(each).isEmpty();
    m_use->setEnabled(allRight);
}

} // namespace App
