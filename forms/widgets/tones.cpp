#include "widgets/tones.h"

#include <QPainter>
#include <QPainterPath>

namespace Forms {

namespace {

QColor mixed(const QColor &one, const QColor &other, float share)
{
    const auto blend = [share](float from, float to) { return from + (to - from) * share; };
    return QColor::fromRgbF(blend(one.redF(), other.redF()), blend(one.greenF(), other.greenF()),
                            blend(one.blueF(), other.blueF()));
}

} // namespace

Tones::Tones(const QPalette &palette)
    : dark(palette.color(QPalette::Window).lightness() <
           palette.color(QPalette::WindowText).lightness())
    , line(mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText),
                 dark ? 0.32F : 0.28F))
    , muted(mixed(palette.color(QPalette::WindowText), palette.color(QPalette::Window), 0.28F))
    , accent(dark ? QColor(0x6C, 0xA8, 0xFF) : QColor(0x1D, 0x5F, 0xC4))
    , onAccent(dark ? QColor(0x0B, 0x1B, 0x33) : QColor(Qt::white))
    , card(palette.color(QPalette::Base))
{}

QColor Tones::text(Mark mark) const
{
    switch (mark) {
    case Mark::Error:
        return dark ? QColor(0xFF, 0x8F, 0x85) : QColor(0xB3, 0x1B, 0x12);
    case Mark::Advice:
        return dark ? QColor(0xF2, 0xC0, 0x57) : QColor(0x85, 0x55, 0x00);
    case Mark::Good:
        return dark ? QColor(0x7B, 0xD8, 0x8F) : QColor(0x12, 0x6B, 0x2E);
    case Mark::Unknown:
        return dark ? QColor(0xD3, 0xA6, 0xFF) : QColor(0x6B, 0x2F, 0xA8);
    case Mark::Waiting:
    case Mark::Note:
        return dark ? QColor(0x9C, 0xC4, 0xFF) : QColor(0x1B, 0x4F, 0x9C);
    }
    return muted;
}

QColor Tones::ground(Mark mark) const
{
    return mixed(card, text(mark), dark ? 0.16F : 0.09F);
}

void paintMark(QPainter &painter, const QRectF &square, Mark mark, const Tones &tones)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = tones.text(mark);
    const QRectF box = square.adjusted(0.5, 0.5, -0.5, -0.5);
    QFont font = painter.font();
    font.setBold(true);
    font.setPixelSize(std::max(6, static_cast<int>(box.height() * 0.72)));
    painter.setFont(font);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    QString sign = QStringLiteral("!");
    QRectF signBox = box;
    if (mark == Mark::Advice) {
        QPainterPath triangle;
        triangle.moveTo(box.center().x(), box.top());
        triangle.lineTo(box.bottomRight());
        triangle.lineTo(box.bottomLeft());
        triangle.closeSubpath();
        painter.drawPath(triangle);
        signBox.adjust(0, box.height() * 0.18, 0, 0);
    } else {
        painter.drawEllipse(box);
    }
    painter.setPen(
        QPen(tones.card, box.height() * 0.13, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&box](double x, double y) {
        return QPointF(box.left() + box.width() * x, box.top() + box.height() * y);
    };
    switch (mark) {
    case Mark::Good: {
        const QPointF tick[] = {at(0.26, 0.54), at(0.43, 0.71), at(0.75, 0.33)};
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(tick, 3);
        break;
    }
    case Mark::Waiting: {
        const QPointF hands[] = {at(0.5, 0.22), at(0.5, 0.54), at(0.72, 0.66)};
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(hands, 3);
        break;
    }
    case Mark::Unknown:
        sign = QStringLiteral("?");
        [[fallthrough]];
    case Mark::Note:
        if (mark == Mark::Note)
            sign = QStringLiteral("i");
        [[fallthrough]];
    case Mark::Error:
    case Mark::Advice:
        painter.drawText(signBox, Qt::AlignCenter, sign);
        break;
    }
    painter.restore();
}

} // namespace Forms
