#pragma once

class QRect;
class QScrollArea;
class QWidget;

namespace Forms {

/// Keeps what somebody goes to on a scrolling page in sight, with what comes behind it. It scrolls
/// and moves no focus.
class Sight
{
public:
    explicit Sight(QScrollArea &page) : m_page(page) {}

    /// Shows a box that the focus came to. With the keyboard the lines behind it are in sight too;
    /// under the mouse nothing moves that can be seen already.
    void follow(const QWidget *box);
    /// Shows a line of the page with some of what is around it.
    void show(const QWidget *line);
    /// Shows a part of the page from its top on, and as much of it as there is room for.
    void showFromTop(const QWidget *part);

private:
    /// Gives what has just come onto the page its place, so that there is something to scroll to.
    void settle();
    QRect placeOf(const QWidget *part) const;

    QScrollArea &m_page;
};

} // namespace Forms
