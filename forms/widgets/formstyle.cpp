#include "widgets/formstyle.h"

#include "widgets/edge.h"
#include "widgets/tones.h"

#include <QListView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleFactory>
#include <QStyleOption>
#include <QVariant>
#include <QWidget>

namespace Forms {

namespace {

constexpr char markProperty[] = "mark";
constexpr int thickFrame = 2; ///< of a box that has the focus or a mark

void paintFrame(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const Tones tones(option->palette);
    const bool focused = option->state & QStyle::State_HasFocus;
    const QVariant mark = widget ? widget->property(markProperty) : QVariant();
    QColor colour = focused ? tones.accent : tones.line;
    if (mark.isValid())
        colour = tones.text(static_cast<Mark>(mark.toInt()));
    paintEdge(*painter, option->rect, focused || mark.isValid() ? thickFrame : 1, colour);
}

/// Whether one whole row is chosen at a time: its ground says where one is, and no frame around
/// one of its cells has to.
bool choosesOneRow(const QWidget *widget)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(widget);
    return view && view->selectionMode() == QAbstractItemView::SingleSelection &&
           view->selectionBehavior() == QAbstractItemView::SelectRows;
}

} // namespace

FormStyle::FormStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void FormStyle::setMark(QWidget *box, int mark)
{
    const QVariant wanted = mark < 0 ? QVariant() : QVariant(mark);
    if (box->property(markProperty) == wanted)
        return;
    box->setProperty(markProperty, wanted);
    box->update();
}

void FormStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                              QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        // What can only be read stands on the page and not in a box of its own.
        painter->fillRect(option->rect,
                          option->palette.brush(option->state & State_ReadOnly ? QPalette::Window
                                                                               : QPalette::Base));
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            paintFrame(painter, option, widget);
        return;
    case PE_FrameLineEdit:
        paintFrame(painter, option, widget);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorRadioButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            // Fusion draws the edge in a darker shade of this, which is unseen on dark ground.
            QStyleOptionButton edged = *button;
            edged.palette.setColor(QPalette::Window, Tones(option->palette).muted);
            QProxyStyle::drawPrimitive(element, &edged, painter, widget);
            return;
        }
        break;
    case PE_FrameFocusRect:
        if (choosesOneRow(widget))
            return;
        if (qobject_cast<const QListView *>(widget)) {
            paintEdge(*painter, option->rect, 1, Tones(option->palette).accent);
            return;
        }
        break;
    case PE_Frame:
        if (qobject_cast<const QPlainTextEdit *>(widget)) {
            paintEdge(*painter, option->rect, thickFrame, option->palette.color(QPalette::Base));
            paintFrame(painter, option, widget);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

int FormStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                           const QWidget *widget) const
{
    if (metric == PM_HeaderMargin)
        return 3; // a heading stands right above the words in the cells
    if (metric == PM_DefaultFrameWidth && qobject_cast<const QPlainTextEdit *>(widget))
        return thickFrame; // its text would cover the half of a thicker one
    return QProxyStyle::pixelMetric(metric, option, widget);
}

QSize FormStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                  const QWidget *widget) const
{
    QSize contents = size;
    if (type == CT_PushButton)
        contents.rwidth() += option->fontMetrics.height() * 2 / 3;
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

int FormStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *returnData) const
{
    // A tool tip is the short help of a field: it may not vanish while it is read.
    if (hint == SH_ToolTip_WakeUpDelay)
        return 500;
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

} // namespace Forms
