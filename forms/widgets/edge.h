#pragma once

class QColor;
class QPainter;
class QRect;

namespace Forms {

/// Paints an edge inside a rectangle, as thick on each side at every scale: the lines of a drawn
/// rectangle lie half outside of it once a pixel is more than one of the screen's.
void paintEdge(QPainter &painter, const QRect &rect, int width, const QColor &colour);

} // namespace Forms
