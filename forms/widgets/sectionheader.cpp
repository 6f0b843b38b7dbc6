#include "widgets/sectionheader.h"

#include "widgets/edge.h"
#include "widgets/tones.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>

namespace Forms {

SectionHeader::SectionHeader(const QString &title, QWidget *parent) : QAbstractButton(parent)
{
    setText(title);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QFont bold = font();
    bold.setBold(true);
    setFont(bold);
}

void SectionHeader::setState(const QString &state, bool hasErrors)
{
    m_state = state;
    m_hasErrors = hasErrors;
    setAccessibleName(tr("Section %1: %2").arg(text(), state));
    update();
}

QSize SectionHeader::sizeHint() const
{
    const int em = fontMetrics().height();
    return {fontMetrics().horizontalAdvance(text() + m_state) + 4 * em, em * 2};
}

void SectionHeader::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void SectionHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tones tones(palette());
    const int em = fontMetrics().height();
    if (underMouse() || hasFocus())
        painter.fillRect(rect().adjusted(1, 1, -1, -1), tones.ground(Mark::Note));

    QStyleOption arrow;
    arrow.initFrom(this);
    arrow.rect =
        style()->visualRect(layoutDirection(), rect(), QRect(em / 2, (height() - em) / 2, em, em));
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    style()->drawPrimitive(isChecked()   ? QStyle::PE_IndicatorArrowDown
                           : rightToLeft ? QStyle::PE_IndicatorArrowLeft
                                         : QStyle::PE_IndicatorArrowRight,
                           &arrow, &painter, this);
    const QRect words = rect().adjusted(em * 2, 0, -em, 0);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeading, text());
    QFont plain = font();
    plain.setBold(m_hasErrors);
    painter.setFont(plain);
    painter.setPen(m_hasErrors ? tones.text(Mark::Error) : tones.muted);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignTrailing, m_state);
    if (hasFocus())
        paintEdge(painter, rect(), 2, tones.accent);
}

} // namespace Forms
