#include "window/markdelegate.h"

#include <QPainter>

namespace App {

void MarkDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (option->text.isEmpty())
        return;
    const int size = option->fontMetrics.ascent();
    const qreal ratio = option->widget ? option->widget->devicePixelRatioF() : 1.0;
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintMark(painter, QRectF(0, 0, size, size), m_markOf(index), Forms::Tones(option->palette));
    painter.end();
    option->icon = QIcon(pixmap);
    option->icon.addPixmap(pixmap, QIcon::Selected); // a chosen line keeps its mark's colour
    option->decorationSize = QSize(size, size);
    option->features |= QStyleOptionViewItem::HasDecoration;
}

} // namespace App
