#pragma once

#include <QColor>
#include <QPalette>

class QPainter;
class QRectF;

namespace Forms {

/// What a mark says; each has its own shape, so that colour is never the only sign (WCAG 1.4.1).
enum class Mark { Error, Advice, Good, Unknown, Waiting, Note };

/// The colours that a palette has no role for, for light and dark palettes alike. Texts keep a
/// contrast of 4.5 : 1 on their backgrounds (WCAG 1.4.3).
struct Tones
{
    explicit Tones(const QPalette &palette);

    bool dark;
    QColor line;     ///< frames and rules
    QColor muted;    ///< secondary text
    QColor accent;   ///< focus and choice
    QColor onAccent; ///< text on accent
    QColor card;     ///< a section's ground

    QColor text(Mark mark) const;   ///< a mark's words and shape
    QColor ground(Mark mark) const; ///< a quiet background for them
};

/// Paints a mark's shape into a square.
void paintMark(QPainter &painter, const QRectF &square, Mark mark, const Tones &tones);

} // namespace Forms
