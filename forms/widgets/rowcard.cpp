#include "widgets/rowcard.h"

#include "contract/catalogue.h"
#include "widgets/customermodel.h"
#include "widgets/edge.h"
#include "widgets/fieldeditor.h"
#include "widgets/fieldline.h"
#include "widgets/messageline.h"
#include "widgets/tones.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace Forms {

RowCard::RowCard(const Field &list, int row, CustomerModel &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_place(list.name, row)
{
    setObjectName(m_place.toString());
    auto *heading = new QLabel(Catalogue::describe(m_place), this);
    QFont bold = font();
    bold.setBold(true);
    heading->setFont(bold);

    const int em = fontMetrics().height();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(em / 2, em / 3, em / 2, em / 2);
    column->setSpacing(em / 2);
    column->addWidget(heading);
    for (const Field &field : list.rowFields) {
        auto *line = new FieldLine(field, FieldPath(list.name, row, field.name), model, this);
        column->addWidget(line);
        m_lines.append(line);
    }
    m_up = makeButton(u"↑"_s, tr("Move “%1” up").arg(heading->text()));
    m_down = makeButton(u"↓"_s, tr("Move “%1” down").arg(heading->text()));
    m_remove = makeButton(u"✕"_s, tr("Remove “%1”").arg(heading->text()));
    m_remove->setObjectName(u"remove"_s);
    connect(m_up, &QToolButton::clicked, this, [this] { emit moveAsked(m_place.row(), -1); });
    connect(m_down, &QToolButton::clicked, this, [this] { emit moveAsked(m_place.row(), 1); });
    connect(m_remove, &QToolButton::clicked, this, [this] { emit removeAsked(m_place.row()); });
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(m_up);
    foot->addWidget(m_down);
    foot->addWidget(m_remove);
    column->addLayout(foot);
}

QToolButton *RowCard::makeButton(const QString &sign, const QString &what)
{
    auto *button = new QToolButton(this);
    button->setText(sign);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus); // keys have commands of their own, without a detour
    button->setToolTip(what);
    button->setAccessibleName(what);
    return button;
}

void RowCard::refresh()
{
    for (FieldLine *line : std::as_const(m_lines))
        line->refresh();
}

void RowCard::refreshFindings()
{
    for (FieldLine *line : std::as_const(m_lines))
        line->refreshFinding();
    const Finding *finding = m_model.shownAt(m_place);
    if (!finding) {
        delete std::exchange(m_message, nullptr);
        return;
    }
    if (!m_message) {
        m_message = new MessageLine(this);
        static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_message);
    }
    m_message->tell(finding->severity == Severity::Error ? Mark::Error : Mark::Advice,
                    finding->text);
}

void RowCard::refreshSuggestions()
{
    for (FieldLine *line : std::as_const(m_lines))
        line->refreshSuggestion();
}

void RowCard::offerMoves(bool first, bool last)
{
    const bool isFree = !m_model.isLocked();
    m_up->setEnabled(isFree && !first);
    m_down->setEnabled(isFree && !last);
    m_remove->setEnabled(isFree);
}

void RowCard::arrange(PageView::Optional optional)
{
    PageView::arrange(m_lines, optional, m_model);
}

QWidget *RowCard::firstBox() const
{
    for (const FieldLine *line : m_lines)
        if (line->isOnPage())
            return line->editor();
    return m_remove;
}

QWidget *RowCard::boxFor(const FieldPath &path) const
{
    for (FieldLine *line : m_lines)
        if (line->editor()->path() == path) {
            line->setOnPage(true);
            return line->editor();
        }
    return firstBox();
}

QList<FieldEditor *> RowCard::editors() const
{
    QList<FieldEditor *> all;
    for (FieldLine *line : m_lines)
        all.append(line->editor());
    return all;
}

QList<FieldEditor *> RowCard::editorsOnPage() const
{
    QList<FieldEditor *> all;
    for (FieldLine *line : m_lines)
        if (line->isOnPage())
            all.append(line->editor());
    return all;
}

void RowCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintEdge(painter, rect(), 1, Tones(palette()).line);
}

} // namespace Forms
