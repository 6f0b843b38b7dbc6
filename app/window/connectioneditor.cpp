#include "window/connectioneditor.h"

#include "window/calmspinbox.h"
#include "window/houseruleslist.h"
#include "window/numberingbox.h"
#include "window/rekeychoice.h"
#include "window/signinbox.h"
#include "window/startbox.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace App {

ConnectionEditor::ConnectionEditor(const QDate &today, QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit(this))
    , m_base(new QLineEdit(this))
    , m_path(new QLineEdit(this))
    , m_signIn(new SignInBox(this))
    , m_requester(new StartBox(u"requester"_s, this))
    , m_category(new StartBox(u"riskManagementCategory"_s, this))
    , m_timeout(new CalmSpinBox(this))
    , m_businessUnit(new QComboBox(this))
    , m_communications(new NumberingBox(tr("Communication numbers"), today, this))
    , m_customers(new NumberingBox(tr("External ids"), today, this))
    , m_rekey(new RekeyChoice(this))
    , m_required(new HouseRulesList(this))
{
    m_timeout->setRange(1, 600);
    m_timeout->setSuffix(tr(" s", "seconds, behind a number"));
    m_businessUnit->addItems({tr("Not on the form"), tr("On the form"), tr("On the form, needed")});
    nameBoxes();
    arrangeBoxes();
    listen();
}

void ConnectionEditor::nameBoxes()
{
    m_name->setObjectName(u"connectionName"_s);
    m_base->setObjectName(u"connectionBase"_s);
    m_path->setObjectName(u"connectionPath"_s);
    m_requester->setObjectName(u"connectionRequester"_s);
    m_category->setObjectName(u"connectionCategory"_s);
    m_communications->setObjectName(u"connectionCommunicationPattern"_s);
    m_customers->setObjectName(u"connectionCustomerPattern"_s);
}

void ConnectionEditor::arrangeBoxes()
{
    auto *rows = new QFormLayout(this);
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
    rows->addRow(tr("Typed twice"), m_rekey);
    rows->addRow(tr("Also needed"), m_required);
}

void ConnectionEditor::listen()
{
    for (QLineEdit *box :
         std::initializer_list<QLineEdit *>{m_name, m_base, m_path, m_requester, m_category})
        connect(box, &QLineEdit::textEdited, this, &ConnectionEditor::take);
    connect(m_signIn, &SignInBox::changed, this, &ConnectionEditor::take);
    connect(m_timeout, &QSpinBox::valueChanged, this, &ConnectionEditor::take);
    connect(m_businessUnit, &QComboBox::currentIndexChanged, this, &ConnectionEditor::take);
    for (NumberingBox *box : {m_communications, m_customers})
        connect(box, &NumberingBox::changed, this, &ConnectionEditor::take);
    connect(m_rekey, &RekeyChoice::changed, this, &ConnectionEditor::take);
    connect(m_required, &HouseRulesList::changed, this, &ConnectionEditor::take);
}

void ConnectionEditor::setStoring(bool isStoring)
{
    m_signIn->setStoring(isStoring);
}

void ConnectionEditor::goToName()
{
    m_name->setFocus(Qt::TabFocusReason);
}

void ConnectionEditor::setConnection(const ConnectionProfile &profile,
                                     const Credentials &credentials)
{
    const QScopedValueRollback showing(m_showing, true);
    m_profile = profile;
    m_name->setText(profile.name);
    m_base->setText(profile.practice ? QString() : profile.base.toString());
    m_path->setText(profile.path);
    m_signIn->setCredentials(credentials);
    m_requester->showFor(profile);
    m_category->showFor(profile);
    m_timeout->setValue(profile.timeoutSeconds);
    m_businessUnit->setCurrentIndex(static_cast<int>(profile.businessUnit));
    m_communications->setPattern(profile.communicationPattern);
    m_customers->setPattern(profile.customerPattern);
    m_rekey->setChosen(profile.rekey);
    m_required->setRequired(profile.required);
    for (QWidget *box :
         std::initializer_list<QWidget *>{m_name, m_base, m_path, m_signIn, m_requester, m_category,
                                          m_timeout, m_businessUnit, m_rekey, m_required})
        box->setEnabled(!profile.practice);
}

Credentials ConnectionEditor::credentials() const
{
    return m_signIn->credentials();
}

void ConnectionEditor::take()
{
    if (m_showing)
        return;
    m_profile.communicationPattern = m_communications->pattern();
    m_profile.customerPattern = m_customers->pattern();
    if (!m_profile.practice)
        takeWhatIsNotBuiltIn();
    emit changed();
}

void ConnectionEditor::takeWhatIsNotBuiltIn()
{
    const Credentials signIn = m_signIn->credentials();
    m_profile.name = m_name->text().trimmed();
    m_profile.base = QUrl(m_base->text().trimmed());
    m_profile.path = m_path->text().trimmed();
    m_profile.authentication = signIn.kind;
    m_profile.user = signIn.user;
    m_requester->putInto(m_profile);
    m_category->putInto(m_profile);
    m_profile.timeoutSeconds = m_timeout->value();
    m_profile.businessUnit = static_cast<Forms::BusinessUnitUse>(m_businessUnit->currentIndex());
    m_profile.rekey = m_rekey->chosen();
    m_profile.required = m_required->required();
}

} // namespace App
