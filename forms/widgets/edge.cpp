#include "widgets/edge.h"

#include <QPainter>

namespace Forms {

void paintEdge(QPainter &painter, const QRect &rect, int width, const QColor &colour)
{
    const QRect inner = rect.adjusted(width, width, -width, -width);
    painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), width), colour);
    painter.fillRect(QRect(rect.left(), inner.bottom() + 1, rect.width(), width), colour);
    painter.fillRect(QRect(rect.left(), inner.top(), width, inner.height()), colour);
    painter.fillRect(QRect(inner.right() + 1, inner.top(), width, inner.height()), colour);
}

} // namespace Forms
