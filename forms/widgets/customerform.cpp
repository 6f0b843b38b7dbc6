#include "widgets/customerform.h"

#include "contract/catalogue.h"
#include "contract/codenames.h"
#include "contract/codes.h"
#include "widgets/customermodel.h"
#include "widgets/fieldeditor.h"
#include "widgets/fieldline.h"
#include "widgets/messageline.h"
#include "widgets/sectionform.h"
#include "widgets/segmentedbox.h"
#include "widgets/suggestionkey.h"

#include <QApplication>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Forms {

namespace {

QStringList kindNames()
{
    QStringList names;
    for (const QString &code : Codes::all(CodeSet::EntityType))
        names.append(CodeNames::name(CodeSet::EntityType, code));
    return names;
}

/// How many values wait that only the other kind has.
int keptValues(const Record &record)
{
    const auto &fields = Catalogue::fields();
    const CustomerKind kind = record.kind();
    return static_cast<int>(std::count_if(fields.cbegin(), fields.cend(), [&](const Field &field) {
        return !field.appliesTo(kind) && record.holds(FieldPath(field.name));
    }));
}

} // namespace

const FieldPath &CustomerForm::kindPath()
{
    static const FieldPath path(u"entityType"_s);
    return path;
}

CustomerForm::CustomerForm(CustomerModel &model, QWidget *parent)
    : QScrollArea(parent)
    , m_model(model)
    , m_sight(*this)
    , m_switch(new SegmentedBox(kindNames(), this))
    , m_switchMessage(new MessageLine(this))
    , m_kept(new QLabel(this))
    , m_suggestionKey(new SuggestionKey(this))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);

    auto *page = new QWidget(this);
    const int em = fontMetrics().height();
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(em, em / 2, em, em);
    m_column->setSpacing(em * 2 / 3);

    const Field *kind = Catalogue::field(kindPath());
    m_switch->setObjectName(kindPath().toString());
    m_switch->setAccessibleName(kind->labelText());
    m_switch->setToolTip(kind->helpText());
    m_kept->setForegroundRole(QPalette::PlaceholderText);
    m_kept->setWordWrap(true);
    auto *label = new QLabel(kind->labelText(), page);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    label->setFixedWidth(FieldLine::labelWidth(this) + em);
    auto *top = new QGridLayout;
    top->setHorizontalSpacing(fontMetrics().averageCharWidth() * 2);
    top->setColumnStretch(2, 1);
    top->addWidget(label, 0, 0);
    top->addWidget(m_switch, 0, 1);
    top->addWidget(m_kept, 0, 2);
    top->addWidget(m_switchMessage, 1, 1, 1, 2);
    m_column->addLayout(top);
    m_column->addStretch(1);
    setWidget(page);

    connect(m_switch, &SegmentedBox::chosen, this, [this](int index) {
        m_model.setKind(index == 0 ? CustomerKind::Individual : CustomerKind::Organization);
    });
    connect(&model, &CustomerModel::kindChanged, this, &CustomerForm::rebuild);
    connect(&model, &CustomerModel::fieldsChanged, this, [this] {
        commitFocused(); // it is the same customer, whose box gives way to another
        rebuild();
    });
    connect(&model, &CustomerModel::recordChanged, this, &CustomerForm::refreshSwitch);
    connect(&model, &CustomerModel::findingsChanged, this, &CustomerForm::refreshSwitch);
    connect(&model, &CustomerModel::wentTo, this, &CustomerForm::wentTo);
    connect(&model, &CustomerModel::aboutToBeLeft, this, &CustomerForm::commitFocused);
    connect(&model, &CustomerModel::lockedChanged, m_switch, &SegmentedBox::setReadOnly);
    connect(qApp, &QApplication::focusChanged, this, &CustomerForm::focusChanged);
    makeSections();
    refreshSwitch();
    m_switch->setReadOnly(model.isLocked());
}

void CustomerForm::makeSections()
{
    for (const Section section : Catalogue::sections(m_model.kind())) {
        auto *form = new SectionForm(section, m_model, widget());
        m_column->insertWidget(m_column->count() - 1, form);
        // A layout shows what comes later only behind the next events; the focus goes there at once.
        form->show();
        if (m_onlyNeeded)
            form->setOnlyNeeded(true);
        connect(form, &SectionForm::stateChanged, this, &CustomerForm::sectionStatesChanged);
        connect(form, &SectionForm::boxesMade, this, &CustomerForm::orderTabs);
        m_sections.append(form);
    }
    orderTabs();
    emit sectionStatesChanged();
}

void CustomerForm::orderTabs()
{
    QWidget *last = m_switch;
    for (SectionForm *section : std::as_const(m_sections))
        section->chainTabs(last);
}

void CustomerForm::rebuild()
{
    const FieldPath focused = lastPath();
    // Before the focus moves: what stands in a box is of the customer before.
    for (SectionForm *section : std::as_const(m_sections))
        section->retire();
    // The switch holds the focus meanwhile: it would wander over all that goes.
    if (isAncestorOf(QApplication::focusWidget()))
        m_switch->setFocus(Qt::OtherFocusReason);
    for (SectionForm *section : std::as_const(m_sections)) {
        section->hide();
        section->deleteLater();
    }
    m_sections.clear();
    makeSections();
    if (focused.isEmpty() || focused == kindPath())
        return;
    if (Catalogue::field(focused.field())->appliesTo(m_model.kind()))
        goTo(focused);
    else
        goToFirstEmptyBox();
}

void CustomerForm::refreshSwitch()
{
    const QString stated = m_model.record().value(kindPath());
    m_switch->setCurrent(static_cast<int>(Codes::all(CodeSet::EntityType).indexOf(stated)));
    const int kept = keptValues(m_model.record());
    if (kept == 0)
        m_kept->clear();
    else if (m_model.kind() == CustomerKind::Individual)
        m_kept->setText(tr("%n value(s) of the organization kept, not sent", nullptr, kept));
    else
        m_kept->setText(tr("%n value(s) of the individual kept, not sent", nullptr, kept));
    const Finding *finding = m_model.shownAt(kindPath());
    FieldEditor::describe(m_switch, *Catalogue::field(kindPath()), true, finding);
    if (finding)
        m_switchMessage->tell(Mark::Error, finding->text);
    else
        m_switchMessage->hide();
}

} // namespace Forms
