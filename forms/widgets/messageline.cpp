#include "widgets/messageline.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace Forms {

MessageLine::MessageLine(QWidget *parent) : QWidget(parent), m_label(new QLabel(this))
{
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setAlignment(Qt::AlignTop | Qt::AlignLeading); // beside the mark, whatever the height
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *line = new QHBoxLayout(this);
    const int em = fontMetrics().height();
    line->setContentsMargins(em + em / 3, 0, 0, 0);
    line->addWidget(m_label, 1);
}

void MessageLine::tell(Mark mark, const QString &text)
{
    m_mark = mark;
    m_label->setText(text);
    colour();
    setVisible(true);
    update();
}

QString MessageLine::text() const
{
    return m_label->text();
}

void MessageLine::colour()
{
    QPalette palette = this->palette();
    const QColor wanted = Tones(palette).text(m_mark);
    if (m_label->palette().color(QPalette::WindowText) == wanted)
        return;
    palette.setColor(QPalette::WindowText, wanted);
    m_label->setPalette(palette);
}

void MessageLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        colour();
    QWidget::changeEvent(event);
}

void MessageLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int em = fontMetrics().height();
    const double size = em * 0.9;
    const QRect place = QStyle::visualRect(layoutDirection(), rect(),
                                           QRect(0, (em - static_cast<int>(size)) / 2 + 1,
                                                 static_cast<int>(size), static_cast<int>(size)));
    paintMark(painter, place, m_mark, Tones(palette()));
}

} // namespace Forms
