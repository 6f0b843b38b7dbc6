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

QIcon iconOf(RecordState state, int size, const QStyleOptionViewItem &option)
{
    const qreal ratio = option.widget ? option.widget->devicePixelRatioF() : 1.0;
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    const QRectF square(0, 0, size, size);
    QPainter painter(&pixmap);
    if (const auto mark = markOf(state)) {
        const Forms::Tones tones(option.palette);
        // A ground of its own, so that the mark is seen on a selected line.
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tones.card);
        painter.drawEllipse(square);
        paintMark(painter, square.adjusted(1, 1, -1, -1), *mark, tones);
    }
    QIcon icon(pixmap);
    icon.addPixmap(pixmap, QIcon::Selected); // a chosen line keeps its mark's colour
    return icon;
}

} // namespace

void StateDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const int size = option->fontMetrics.height();
    if (index.column() == static_cast<int>(DraftIndex::Column::State)) {
        const auto state = static_cast<RecordState>(index.data(DraftListModel::StateRole).toInt());
        option->icon = iconOf(state, size, *option);
        option->decorationSize = QSize(size, size);
        option->features |= QStyleOptionViewItem::HasDecoration;
    }
    if (index.data(DraftListModel::QuietRole).toBool())
        option->palette.setBrush(QPalette::Text, option->palette.brush(QPalette::PlaceholderText));
}

} // namespace App
