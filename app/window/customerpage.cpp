#include "window/customerpage.h"

#include "contract/catalogue.h"
#include "widgets/customerform.h"
#include "widgets/findingslist.h"
#include "widgets/sectionlist.h"
#include "window/band.h"
#include "window/findingslisting.h"
#include "window/outcomepanel.h"
#include "window/submitbar.h"
#include "window/workplace.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace App {

CustomerPage::CustomerPage(Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_practice(new Band(Forms::Mark::Note, this))
    , m_plain(new Band(Forms::Mark::Advice, this))
    , m_trouble(new Band(Forms::Mark::Error, this))
    , m_outboxBand(new Band(Forms::Mark::Waiting, this))
    , m_waiting(new Band(Forms::Mark::Waiting, this))
    , m_onlyNeeded(new Band(Forms::Mark::Note, this))
    , m_outcome(new OutcomePanel(this))
    , m_findings(new Forms::FindingsList(this))
    , m_listing(new FindingsListing(workplace.model(), *m_findings, this))
    , m_form(new Forms::CustomerForm(workplace.model(), this))
    , m_bar(new SubmitBar(this))
{
    m_practice->setText(
        tr("Practice: a server on this computer answers. Nothing leaves this computer."));
    auto *next = new QPushButton(tr("Load next"), m_waiting);
    auto *forget = new QPushButton(tr("Forget them"), m_waiting);
    m_waiting->addButton(next);
    m_waiting->addButton(forget);
    connect(next, &QPushButton::clicked, this, &CustomerPage::nextFileAsked);
    connect(forget, &QPushButton::clicked, &workplace, &Workplace::forgetWaitingFiles);
    m_onlyNeeded->setText(tr("Only fields that are needed, filled or found fault with are shown."));
    m_onlyNeeded->hide();
    auto *all = new QPushButton(tr("Show all fields"), m_onlyNeeded);
    m_onlyNeeded->addButton(all);
    connect(all, &QPushButton::clicked, this, &CustomerPage::allFieldsAsked);
    auto *sections = new Forms::SectionList(*m_form, this);
    sections->setFixedWidth(sections->sizeHint().width());

    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_outcome);
    right->addWidget(m_findings);
    right->addWidget(m_form, 1);
    right->addWidget(m_bar);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(0);
    sides->addWidget(sections);
    sides->addLayout(right, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (Band *band : {m_practice, m_plain, m_trouble, m_outboxBand, m_waiting, m_onlyNeeded})
        column->addWidget(band);
    column->addLayout(sides, 1);

    connect(&workplace.model(), &Forms::CustomerModel::customerReplaced, m_outcome,
            &OutcomePanel::customerReplaced);
    connect(m_findings, &Forms::FindingsList::chosen, m_form,
            qOverload<const Forms::FieldPath &>(&Forms::CustomerForm::jumpTo));
    connect(m_form, &Forms::CustomerForm::focusMoved, this, [this](const Forms::FieldPath &path) {
        const Forms::Field *field = Forms::Catalogue::field(path);
        m_bar->setHelp(field ? field->helpText() : QString());
        m_workplace.drafts().setFocus(path);
    });
    connect(m_form, &Forms::CustomerForm::lastFieldPassed, m_bar, &SubmitBar::goToSubmit);
    connect(&workplace, &Workplace::profileChanged, this, &CustomerPage::refreshConnection);
    connect(&workplace, &Workplace::waitingFilesChanged, this, &CustomerPage::refreshWaiting);
    refreshConnection();
    refreshWaiting();
}

SubmissionFlow::Page CustomerPage::parts() const
{
    return {*m_form, *m_findings, *m_listing, *m_outcome};
}

void CustomerPage::setOnlyNeeded(bool onlyNeeded)
{
    m_onlyNeeded->setVisible(onlyNeeded);
    m_form->setOnlyNeeded(onlyNeeded);
}

void CustomerPage::refreshConnection()
{
    const ConnectionProfile &profile = m_workplace.profile();
    m_practice->setVisible(profile.practice);
    const auto endpoint = Endpoint::of(profile);
    m_plain->setVisible(!profile.practice && endpoint && endpoint->isPlainToOtherMachine());
    m_plain->setText(tr("The connection “%1” is not encrypted: others on the network can read "
                        "the customers that you send.")
                         .arg(profile.name));
}

void CustomerPage::refreshWaiting()
{
    const QStringList &files = m_workplace.waitingFiles();
    m_waiting->setVisible(!files.isEmpty());
    if (!files.isEmpty())
        m_waiting->setText(
            tr("%n file(s) wait to be loaded. Next: %1", nullptr, static_cast<int>(files.size()))
                .arg(QFileInfo(files.first()).fileName()));
}

} // namespace App
