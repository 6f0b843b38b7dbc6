#include "widgets/sectionlist.h"

#include "contract/catalogue.h"
#include "widgets/customerform.h"
#include "widgets/edge.h"
#include "widgets/sectionform.h"
#include "widgets/tones.h"

#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace Forms {

namespace {

enum Role { StateRole = Qt::UserRole, MarkRole };

/// A section's title over its state, with a mark where something is found.
class SectionDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {option.fontMetrics.averageCharWidth() * 20, option.fontMetrics.height() * 3};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Tones tones(option.palette);
        const int em = option.fontMetrics.height();
        painter->save();
        const bool chosen = option.state & QStyle::State_Selected;
        const bool focused = option.state & QStyle::State_HasFocus;
        if (chosen || option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect, tones.ground(Mark::Note));
        if (chosen)
            painter->fillRect(
                QStyle::visualRect(option.direction, option.rect,
                                   QRect(option.rect.topLeft(), QSize(3, option.rect.height()))),
                tones.accent);
        const QRect words = option.rect.adjusted(em / 2, em / 3, -em / 2, -em / 3);
        const QVariant mark = index.data(MarkRole);
        painter->setPen(option.palette.color(QPalette::WindowText));
        const QString title = option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight,
                                                            words.width() - em);
        painter->drawText(words, Qt::AlignTop | Qt::AlignLeading, title);
        painter->setPen(mark.isValid() ? tones.text(static_cast<Mark>(mark.toInt())) : tones.muted);
        painter->drawText(words, Qt::AlignBottom | Qt::AlignLeading,
                          option.fontMetrics.elidedText(index.data(StateRole).toString(),
                                                        Qt::ElideRight, words.width()));
        if (mark.isValid()) {
            const QRect place =
                QStyle::visualRect(option.direction, option.rect,
                                   QRect(words.right() - em + 1, words.top() + 1, em - 2, em - 2));
            paintMark(*painter, place, static_cast<Mark>(mark.toInt()), tones);
        }
        if (focused)
            paintEdge(*painter, option.rect, 2, tones.accent);
        painter->restore();
    }
};

} // namespace

SectionList::SectionList(CustomerForm &form, QWidget *parent) : QListWidget(parent), m_form(form)
{
    setAccessibleName(tr("Sections"));
    setItemDelegate(new SectionDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    const auto go = [this](QListWidgetItem *item) {
        m_form.jumpTo(m_form.sections().at(row(item))->section());
    };
    connect(this, &QListWidget::itemActivated, this, go);
    connect(this, &QListWidget::itemClicked, this, go);
    connect(&form, &CustomerForm::sectionStatesChanged, this, &SectionList::refresh);
    connect(&form, &CustomerForm::focusMoved, this, &SectionList::follow);
    refresh();
}

QSize SectionList::sizeHint() const
{
    // As wide as a long state, and as the longest title of either kind with its margins and mark,
    // so that neither a finding nor a switch of the kind moves anything.
    const int em = fontMetrics().height();
    const SectionState busy = {.filled = 10, .errors = 2, .advice = 2};
    int width = em + fontMetrics().horizontalAdvance(busy.text());
    for (const CustomerKind kind : {CustomerKind::Individual, CustomerKind::Organization})
        for (const Section section : Catalogue::sections(kind))
            width = std::max(width, em * 2 + fontMetrics().horizontalAdvance(
                                                 Catalogue::sectionTitle(section, kind)));
    return {width, 10 * 3 * em};
}

void SectionList::follow(const FieldPath &path)
{
    const Field *field = Catalogue::field(path.field());
    for (int row = 0; field && row < m_form.sections().size(); ++row)
        if (m_form.sections().at(row)->section() == field->section)
            setCurrentRow(row);
}

void SectionList::refresh()
{
    const QList<SectionForm *> &sections = m_form.sections();
    while (count() > sections.size())
        delete takeItem(count() - 1);
    while (count() < sections.size())
        new QListWidgetItem(this);
    for (int row = 0; row < count(); ++row) {
        const SectionState &state = sections.at(row)->state();
        QListWidgetItem *item = this->item(row);
        item->setText(sections.at(row)->title());
        item->setData(StateRole, state.text());
        item->setData(MarkRole, state.errors > 0   ? QVariant(static_cast<int>(Mark::Error))
                                : state.advice > 0 ? QVariant(static_cast<int>(Mark::Advice))
                                                   : QVariant());
        item->setData(Qt::AccessibleTextRole,
                      tr("%1: %2", "a section and its state").arg(item->text(), state.text()));
        item->setToolTip(item->data(Qt::AccessibleTextRole).toString());
    }
}

} // namespace Forms
