#include "widgets/startmark.h"

#include "widgets/tones.h"

#include <QPainter>
#include <QStyle>

namespace Forms {

namespace {

/// A drawing pin seen from the side, in a square.
void paintPin(QPainter &painter, const QRectF &square, const QColor &colour)
{
    const QPointF middle = square.center();
    const double unit = square.width() / 10;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, unit * 1.3, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(colour);
    painter.translate(middle);
    painter.rotate(35);
    painter.drawRoundedRect(QRectF(-3 * unit, -5 * unit, 6 * unit, 1.2 * unit), unit, unit);
    const QPointF body[] = {{-1.6 * unit, -4 * unit},
                            {1.6 * unit, -4 * unit},
                            {2.6 * unit, 0.4 * unit},
                            {-2.6 * unit, 0.4 * unit}};
    painter.drawConvexPolygon(body, 4);
    painter.drawLine(QPointF(0, 0.4 * unit), QPointF(0, 5 * unit));
}

} // namespace

StartMark::StartMark(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StartMark::tell(const QString &text, bool isPinned)
{
    if (m_text == text && m_isPinned == isPinned)
        return;
    m_text = text;
    m_isPinned = isPinned;
    setAccessibleName(text);
    updateGeometry();
    update();
}

int StartMark::pinWidth() const
{
    return m_isPinned ? fontMetrics().height() + fontMetrics().averageCharWidth() : 0;
}

QSize StartMark::sizeHint() const
{
    return {pinWidth() + fontMetrics().horizontalAdvance(m_text) + 1,
            fontMetrics().height() + fontMetrics().height() / 2 +
                2}; // as high as a box of one line
}

void StartMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tones tones(palette());
    const auto placed = [this](const QRect &logical) {
        return QStyle::visualRect(layoutDirection(), rect(), logical);
    };
    painter.setPen(m_isPinned ? tones.text(Mark::Note)
                              : palette().color(QPalette::PlaceholderText));
    painter.drawText(placed(rect().adjusted(pinWidth(), 0, 0, 0)), Qt::AlignCenter, m_text);
    if (!m_isPinned)
        return;
    const int em = fontMetrics().height();
    paintPin(painter, placed(QRect(0, (height() - em) / 2, em, em)), tones.text(Mark::Note));
}

} // namespace Forms
