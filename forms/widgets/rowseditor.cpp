#include "widgets/rowseditor.h"

#include "contract/catalogue.h"
#include "widgets/customermodel.h"
#include "widgets/fieldeditor.h"
#include "widgets/fieldline.h"
#include "widgets/messageline.h"
#include "widgets/rowcard.h"
#include "widgets/taborder.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Forms {

RowsEditor::RowsEditor(const Field &field, CustomerModel &model, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_model(model)
    , m_column(new QVBoxLayout(this))
    , m_add(new QPushButton(
          tr("Add: %1", "button that adds a row: Add: Address").arg(field.rowLabelText()), this))
{
    setObjectName(field.name);
    m_add->setObjectName(QStringLiteral("add.") + field.name);
    m_add->setToolTip(field.helpText());
    m_add->setAutoDefault(false);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(fontMetrics().height() / 2);
    auto *last = new QHBoxLayout;
    last->addWidget(m_add);
    if (model.rules().isNeeded(field, field.name))
        last->addWidget(FieldLine::makeNeededNote(this));
    last->addStretch();
    m_column->addLayout(last);
    connect(m_add, &QPushButton::clicked, this, &RowsEditor::add);
    refresh();
    refreshFindings();
    offerMoves();
}

void RowsEditor::add()
{
    const int row = m_model.record().rowCount(m_field.name);
    m_model.insertRow(m_field.name, row);
    m_cards.at(row)->firstBox()->setFocus(Qt::OtherFocusReason);
}

void RowsEditor::remove(int row)
{
    m_model.removeRow(m_field.name, row);
    QWidget *next = m_add;
    if (!m_cards.isEmpty())
        next = m_cards.at(std::min(row, static_cast<int>(m_cards.size()) - 1))->firstBox();
    next->setFocus(Qt::OtherFocusReason);
}

void RowsEditor::move(int row, int by)
{
    m_model.moveRow(m_field.name, row, row + by);
    m_cards.at(row + by)->firstBox()->setFocus(Qt::OtherFocusReason);
}

void RowsEditor::refresh()
{
    const int rows = m_model.record().rowCount(m_field.name);
    const bool countChanged = m_cards.size() != rows;
    while (m_cards.size() > rows) {
        RowCard *gone = m_cards.takeLast();
        gone->hide();
        gone->deleteLater();
    }
    while (m_cards.size() < rows) {
        auto *card = new RowCard(m_field, static_cast<int>(m_cards.size()), m_model, this);
        m_column->insertWidget(static_cast<int>(m_cards.size()), card);
        card->show();
        connect(card, &RowCard::removeAsked, this, &RowsEditor::remove);
        connect(card, &RowCard::moveAsked, this, &RowsEditor::move);
        m_cards.append(card);
        if (m_optional != PageView::Optional::Shown)
            card->arrange(PageView::Optional::LeftOut);
    }
    for (RowCard *card : std::as_const(m_cards))
        card->refresh();
    if (countChanged) {
        offerMoves();
        emit boxesMade();
    }
}

void RowsEditor::offerMoves()
{
    for (RowCard *card : std::as_const(m_cards))
        card->offerMoves(card == m_cards.first(), card == m_cards.last());
    m_add->setEnabled(!m_model.isLocked());
}

void RowsEditor::refreshFindings()
{
    for (RowCard *card : std::as_const(m_cards))
        card->refreshFindings();
    const Finding *finding = m_model.shownAt(FieldPath(m_field.name));
    FieldEditor::describe(m_add, m_field, m_model.rules().isNeeded(m_field, m_field.name), finding);
    if (finding) {
        if (!m_message) {
            m_message = new MessageLine(this);
            m_column->addWidget(m_message);
        }
        m_message->tell(Mark::Error, finding->text);
    } else if (m_message) {
        m_message->hide();
    }
}

void RowsEditor::refreshSuggestions()
{
    for (RowCard *card : std::as_const(m_cards))
        card->refreshSuggestions();
}

QWidget *RowsEditor::widgetFor(const FieldPath &path) const
{
    if (path.isInRow() && path.row() < m_cards.size())
        return m_cards.at(path.row())->boxFor(path);
    return m_add;
}

bool RowsEditor::arrange(PageView::Optional optional)
{
    m_optional = optional;
    for (RowCard *card : std::as_const(m_cards))
        card->arrange(optional);
    const bool stays = optional == PageView::Optional::Shown ||
                       (optional == PageView::Optional::Kept && m_isOnPage) ||
                       PageView::isCalledFor(m_field, FieldPath(m_field.name), m_model) ||
                       PageView::hasFocus(*this);
    setOnPage(stays);
    return stays;
}

void RowsEditor::setOnPage(bool onPage)
{
    if (std::exchange(m_isOnPage, onPage) != onPage)
        setVisible(onPage);
}

void RowsEditor::chainTabs(QWidget *&last)
{
    for (RowCard *card : std::as_const(m_cards))
        chainTabStops(last, card);
    chainTabStops(last, m_add);
}

QList<FieldEditor *> RowsEditor::editorsOnPage() const
{
    QList<FieldEditor *> all;
    for (RowCard *card : m_cards)
        all += card->editorsOnPage();
    return all;
}

QList<FieldEditor *> RowsEditor::editors() const
{
    QList<FieldEditor *> all;
    for (RowCard *card : m_cards)
        all += card->editors();
    return all;
}

} // namespace Forms
