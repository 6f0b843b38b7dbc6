#include "widgets/sectionform.h"

#include "contract/catalogue.h"
#include "widgets/customermodel.h"
#include "widgets/edge.h"
#include "widgets/fieldeditor.h"
#include "widgets/fieldline.h"
#include "widgets/rowseditor.h"
#include "widgets/sectionheader.h"
#include "widgets/taborder.h"
#include "widgets/tones.h"

#include <QApplication>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace Forms {

SectionForm::SectionForm(Section section, CustomerModel &model, QWidget *parent)
    : QWidget(parent)
    , m_section(section)
    , m_model(model)
    , m_header(new SectionHeader(Catalogue::sectionTitle(section, model.kind()), this))
{
    setObjectName(QStringLiteral("section.%1").arg(static_cast<int>(section)));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_header);
    connect(m_header, &QAbstractButton::toggled, this, &SectionForm::setOpen);
    connect(m_header, &QAbstractButton::clicked, this, [this](bool open) {
        if (open) // by a person, who wants to type there
            firstBox()->setFocus(Qt::OtherFocusReason);
    });
    connect(&model, &CustomerModel::recordChanged, this, &SectionForm::refresh);
    connect(&model, &CustomerModel::findingsChanged, this, &SectionForm::refreshFindings);
    connect(&model, &CustomerModel::suggestionsChanged, this, &SectionForm::refreshSuggestions);
    connect(&model, &CustomerModel::lockedChanged, this, &SectionForm::refreshLock);
    // What was only looked at for the customer before is not looked for now.
    connect(&model, &CustomerModel::customerReplaced, this, &SectionForm::foldWhereEmpty);
    // Behind all that the form does at once, which moves the focus to the new customer's box.
    connect(&model, &CustomerModel::customerReplaced, this, &SectionForm::followCustomer,
            Qt::QueuedConnection);
    connect(&model.newCustomers(), &NewCustomers::changed, this, &SectionForm::refresh);
    // A code is shown by the name that the installation gives it.
    connect(&model, &CustomerModel::codesChanged, this, &SectionForm::refresh);
    settle();
    if (section == Section::Needed || m_state.filled > 0 || m_state.errors > 0)
        setOpen(true);
}

QString SectionForm::title() const
{
    return m_header->text();
}

bool SectionForm::isOpen() const
{
    return m_header->isChecked();
}

void SectionForm::setOpen(bool open)
{
    if (open && !m_body)
        build();
    m_header->setChecked(open);
    // Between the boxes of open sections a heading would only cost a key.
    m_header->setFocusPolicy(open ? Qt::ClickFocus : Qt::StrongFocus);
    if (m_body)
        m_body->setVisible(open);
}

bool SectionForm::isOnForm(const Field &field) const
{
    // The kind of customer is the switch above the sections.
    return PageView::isOnForm(field, m_model) && field.name != u"entityType";
}

void SectionForm::build()
{
    const int em = fontMetrics().height();
    m_body = new QWidget(this);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(em, em / 2, em, em);
    column->setSpacing(em * 3 / 5);
    for (const Field &field : Catalogue::fields()) {
        if (field.section != m_section || !isOnForm(field))
            continue;
        if (field.kind == ValueKind::Rows) {
            auto *rows = new RowsEditor(field, m_model, m_body);
            column->addWidget(rows);
            connect(rows, &RowsEditor::boxesMade, this, &SectionForm::boxesMade);
            m_rows.append(rows);
        } else {
            auto *line = new FieldLine(field, FieldPath(field.name), m_model, m_body);
            column->addWidget(line);
            m_lines.append(line);
        }
    }
    layout()->addWidget(m_body);
    if (m_onlyNeeded)
        arrange(PageView::Optional::LeftOut);
    emit boxesMade();
}

bool SectionForm::lacksAField() const
{
    const auto &fields = Catalogue::fields();
    const auto onPage = std::count_if(fields.cbegin(), fields.cend(), [this](const Field &field) {
        return field.section == m_section && isOnForm(field);
    });
    return onPage > m_lines.size() + m_rows.size();
}

void SectionForm::refresh()
{
    if (m_body && lacksAField()) {
        m_lines.clear();
        m_rows.clear();
        delete m_body;
        build();
        m_body->setVisible(isOpen());
    }
    for (FieldLine *line : std::as_const(m_lines))
        line->refresh();
    for (RowsEditor *rows : std::as_const(m_rows))
        rows->refresh();
    settle();
    if (m_onlyNeeded)
        arrange(PageView::Optional::Kept);
}

void SectionForm::refreshFindings()
{
    for (FieldLine *line : std::as_const(m_lines))
        line->refreshFinding();
    for (RowsEditor *rows : std::as_const(m_rows))
        rows->refreshFindings();
    settle();
    if (m_onlyNeeded)
        arrange(PageView::Optional::Kept);
}

void SectionForm::refreshSuggestions()
{
    for (FieldLine *line : std::as_const(m_lines))
        line->refreshSuggestion();
    for (RowsEditor *rows : std::as_const(m_rows))
        rows->refreshSuggestions();
}

void SectionForm::refreshLock()
{
    for (FieldEditor *editor : editors())
        editor->refreshLock();
    for (RowsEditor *rows : std::as_const(m_rows))
        rows->offerMoves();
}

void SectionForm::settle()
{
    const SectionState now = sectionState(m_section, m_model.record(), m_model.shown());
    if (now == m_state && !m_header->accessibleName().isEmpty())
        return;
    const SectionState before = std::exchange(m_state, now);
    m_header->setState(now.text(), now.errors > 0);
    const bool comesToHold = before.filled == 0 && now.filled > 0;
    const bool comesToErr = before.errors == 0 && now.errors > 0;
    if (comesToHold || comesToErr)
        setOpen(true);
    else
        foldWhereEmpty();
    emit stateChanged();
}

void SectionForm::foldWhereEmpty()
{
    const bool isEmpty = m_state == SectionState{} && m_section != Section::Needed;
    if (isEmpty && !isAncestorOf(QApplication::focusWidget()))
        setOpen(false);
}

QWidget *SectionForm::widgetFor(const FieldPath &path)
{
    setOpen(true);
    setOnPage(true);
    for (FieldLine *line : std::as_const(m_lines)) {
        if (line->editor()->path() == path) {
            line->setOnPage(true);
            return line->editor();
        }
    }
    for (RowsEditor *rows : std::as_const(m_rows)) {
        if (rows->objectName() == path.field()) {
            rows->setOnPage(true);
            return rows->widgetFor(path);
        }
    }
    return m_header;
}

QWidget *SectionForm::firstBox()
{
    m_isWhole = true;
    setOpen(true);
    if (m_onlyNeeded)
        arrange(PageView::Optional::Shown);
    if (!m_lines.isEmpty())
        return m_lines.first()->editor();
    return m_rows.isEmpty() ? m_header
                            : m_rows.first()->widgetFor(FieldPath(m_rows.first()->objectName(), 0));
}

QList<FieldEditor *> SectionForm::editors() const
{
    QList<FieldEditor *> all;
    for (FieldLine *line : m_lines)
        all.append(line->editor());
    for (RowsEditor *rows : m_rows)
        all += rows->editors();
    return all;
}

RowsEditor *SectionForm::rows()
{
    setOpen(true);
    return m_rows.isEmpty() ? nullptr : m_rows.first();
}

void SectionForm::chainTabs(QWidget *&last)
{
    // A heading is a stop only while its section is folded, and keeps its place all the same.
    QWidget::setTabOrder(last, m_header);
    last = m_header;
    for (int index = 0; m_body && index < m_body->layout()->count(); ++index) {
        QWidget *part = m_body->layout()->itemAt(index)->widget();
        if (auto *rows = qobject_cast<RowsEditor *>(part))
            rows->chainTabs(last);
        else
            chainTabStops(last, part);
    }
}

void SectionForm::retire()
{
    disconnect();
    disconnect(&m_model, nullptr, this, nullptr);
    disconnect(&m_model.newCustomers(), nullptr, this, nullptr);
    for (FieldEditor *editor : editors())
        editor->retire();
}

void SectionForm::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tones tones(palette());
    painter.fillRect(rect(), tones.card);
    paintEdge(painter, rect(), 1, tones.line);
}

} // namespace Forms
