#include "widgets/segmentedbox.h"

#include "widgets/edge.h"
#include "widgets/tones.h"

#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace Forms {

namespace {

class SegmentedBoxAccessible : public QAccessibleWidget
{
public:
    explicit SegmentedBoxAccessible(SegmentedBox *box)
        : QAccessibleWidget(box, QAccessible::ComboBox)
    {}

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = static_cast<SegmentedBox *>(widget())->isReadOnly();
        return state;
    }

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value)
            return static_cast<SegmentedBox *>(widget())->currentText();
        return QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *box = qobject_cast<SegmentedBox *>(object);
    return box ? new SegmentedBoxAccessible(box) : nullptr;
}

} // namespace

SegmentedBox::SegmentedBox(const QStringList &choices, QWidget *parent)
    : QWidget(parent), m_choices(choices)
{
    QAccessible::installFactory(makeAccessible);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SegmentedBox::setCurrent(int index)
{
    if (std::exchange(m_current, index) == index)
        return;
    update();
    QAccessibleValueChangeEvent changed(this, currentText());
    QAccessible::updateAccessibility(&changed);
}

void SegmentedBox::setReadOnly(bool readOnly)
{
    if (std::exchange(m_isReadOnly, readOnly) != readOnly)
        update();
}

void SegmentedBox::choose(int index)
{
    if (m_isReadOnly || index < 0 || index >= m_choices.size() || index == m_current)
        return;
    setCurrent(index);
    emit chosen(index);
}

int SegmentedBox::segmentWidth(int index) const
{
    return fontMetrics().horizontalAdvance(m_choices.at(index)) + fontMetrics().height() * 3 / 2;
}

QRect SegmentedBox::segmentRect(int index) const
{
    int left = 0;
    for (int before = 0; before < index; ++before)
        left += segmentWidth(before);
    const QRect rect(left, 0, segmentWidth(index), height());
    return QStyle::visualRect(layoutDirection(), this->rect(), rect);
}

QSize SegmentedBox::sizeHint() const
{
    int width = 0;
    for (int index = 0; index < m_choices.size(); ++index)
        width += segmentWidth(index);
    return {width, fontMetrics().height() + fontMetrics().height() / 2 + 2};
}

void SegmentedBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tones tones(palette());
    const QVariant mark = property("mark");
    const QColor frame = mark.isValid() ? tones.text(static_cast<Mark>(mark.toInt())) : tones.line;
    painter.fillRect(rect(), m_isReadOnly ? palette().window() : palette().base());
    for (int index = 0; index < m_choices.size(); ++index) {
        const QRect segment = segmentRect(index);
        const bool isCurrent = index == m_current;
        if (isCurrent)
            painter.fillRect(segment, tones.ground(Mark::Note));
        // The line between two of them is one line.
        paintEdge(painter, segment.adjusted(0, 0, index + 1 == m_choices.size() ? 0 : 1, 0), 1,
                  frame);
        painter.setPen(isCurrent ? tones.text(Mark::Note) : tones.muted);
        QFont font = this->font();
        font.setUnderline(isCurrent && hasFocus());
        painter.setFont(font);
        painter.drawText(segment, Qt::AlignCenter, m_choices.at(index));
    }
    if (m_current >= 0) {
        const QRect segment = segmentRect(m_current);
        painter.fillRect(segment.adjusted(1, segment.height() - 3, 0, -1), tones.text(Mark::Note));
    }
    if (hasFocus())
        paintEdge(painter, rect(), 2, tones.accent);
}

void SegmentedBox::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        choose(m_current - forward);
        return;
    case Qt::Key_Right:
        choose(m_current + forward);
        return;
    case Qt::Key_Space:
        choose((m_current + 1) % static_cast<int>(m_choices.size()));
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void SegmentedBox::mousePressEvent(QMouseEvent *event)
{
    for (int index = 0; index < m_choices.size(); ++index)
        if (segmentRect(index).contains(event->position().toPoint()))
            choose(index);
}

} // namespace Forms
