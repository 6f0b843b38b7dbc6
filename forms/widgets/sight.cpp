#include "widgets/sight.h"

#include <QApplication>
#include <QEvent>
#include <QLayout>
#include <QScrollArea>

#include <algorithm>

namespace Forms {

void Sight::settle()
{
    m_page.widget()->layout()->activate();
    // The page grows with its lines only when it is told so, which else comes behind the scrolling.
    QEvent grown(QEvent::LayoutRequest);
    QApplication::sendEvent(&m_page, &grown);
}

QRect Sight::placeOf(const QWidget *part) const
{
    return {part->mapTo(m_page.widget(), QPoint()), part->size()};
}

void Sight::follow(const QWidget *box)
{
    settle();
    const QRect place = placeOf(box);
    const bool isClicked = QApplication::mouseButtons() != Qt::NoButton;
    const int ahead = isClicked ? 0 : m_page.viewport()->height() / 3;
    m_page.ensureVisible(place.left(), place.center().y(), 0, place.height() / 2 + ahead);
}

void Sight::show(const QWidget *line)
{
    settle();
    const QRect place = placeOf(line);
    const int around = m_page.fontMetrics().height() * 4;
    m_page.ensureVisible(place.left(), place.center().y(), 0, place.height() / 2 + around);
}

void Sight::showFromTop(const QWidget *part)
{
    settle();
    const QRect place = placeOf(part);
    const int most = m_page.viewport()->height();
    m_page.ensureVisible(0, place.top() + std::min(place.height(), most), 0, 0);
    m_page.ensureVisible(0, place.top(), 0, m_page.fontMetrics().height() / 2);
}

} // namespace Forms
