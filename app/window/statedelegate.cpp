#include "window/statedelegate.h"

#include "drafts/draftlistmodel.h"
#include "widgets/tones.h"

#include <QPainter>

#include <optional>

namespace App {

namespace {

/// A draft is nothing to look out for, hence has no mark.
std::optional<Forms::Mark> markOf(RecordState state)
{
    switch (state) {
    case RecordState::Draft:
        return std::nullopt;
    case RecordState::Queued:
    case RecordState::Sending:
        return Forms::Mark::Waiting;
    case RecordState::Accepted:
        return Forms::Mark::Good;
    case RecordState::Refused:
        return Forms::Mark::Error;
    case RecordState::Unknown:
        return Forms::Mark::Unknown;
    }
    return std::nullopt;
}

bool isState(const QModelIndex &index)
{
    return index.column() == static_cast<int>(DraftIndex::Column::State);
}

} // namespace

void StateDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (!isState(index))
        return;
    const auto mark =
        markOf(static_cast<RecordState>(index.data(DraftListModel::StateRole).toInt()));
    if (!mark)
        return;
    QStyleOptionViewItem line = option;
    initStyleOption(&line, index);
    const QRectF square =
        line.widget->style()->subElementRect(QStyle::SE_ItemViewItemDecoration, &line, line.widget);
    const Forms::Tones tones(line.palette);
    // A ground of its own, so that the mark is seen on a selected line.
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(tones.card);
    painter->drawEllipse(square);
    painter->restore();
    paintMark(*painter, square.adjusted(1, 1, -1, -1), *mark, tones);
}

void StateDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const int size = option->fontMetrics.height();
    if (isState(index)) {
        // Room for the mark. As an icon it would fill the cache of pixmaps with its likes.
        option->decorationSize = QSize(size, size);
        option->features |= QStyleOptionViewItem::HasDecoration;
    }
    if (index.data(DraftListModel::QuietRole).toBool())
        option->palette.setBrush(QPalette::Text, option->palette.brush(QPalette::PlaceholderText));
}

} // namespace App
