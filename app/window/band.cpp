#include "window/band.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace App {

Band::Band(Forms::Mark mark, QWidget *parent)
    : QWidget(parent), m_mark(mark), m_line(new QHBoxLayout(this)), m_text(new QLabel(this))
{
    const int em = fontMetrics().height();
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_line->setContentsMargins(em * 2 + em / 2, em / 3, em, em / 3);
    m_line->addWidget(m_text, 1);
}

void Band::setText(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
}

void Band::addButton(QWidget *button)
{
    m_line->addWidget(button);
}

void Band::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Forms::Tones tones(palette());
    painter.fillRect(rect(), tones.ground(m_mark));
    painter.fillRect(QRect(0, height() - 1, width(), 1), tones.line);
    const int em = fontMetrics().height();
    const QRect place(em, (height() - em) / 2, em, em);
    paintMark(painter, QStyle::visualRect(layoutDirection(), rect(), place), m_mark, tones);
}

} // namespace App
