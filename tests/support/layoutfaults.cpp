#include "support/layoutfaults.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QSizeGrip>

using namespace Qt::StringLiterals;

namespace Support {

namespace {

QString named(const QWidget *widget)
{
    QString text;
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        text = label->text();
    else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        text = button->text();
    const QString type = QString::fromLatin1(widget->metaObject()->className());
    return u"%1 “%2”"_s.arg(type, text.isEmpty() ? widget->objectName() : text);
}

void findCutLabel(const QLabel &label, QStringList &faults)
{
    if (label.text().isEmpty())
        return;
    if (!label.wordWrap()) {
        if (label.sizeHint().width() > label.width() || label.sizeHint().height() > label.height())
            faults << u"%1 needs %2 x %3 and has %4 x %5."_s.arg(named(&label))
                          .arg(label.sizeHint().width())
                          .arg(label.sizeHint().height())
                          .arg(label.width())
                          .arg(label.height());
        return;
    }
    if (const int needed = label.heightForWidth(label.width()); needed > label.height())
        faults << u"%1 needs a height of %2 and has %3."_s.arg(named(&label))
                      .arg(needed)
                      .arg(label.height());
    const QStringList words = label.text().split(u' ');
    for (const QString &word : words)
        if (label.fontMetrics().horizontalAdvance(word) > label.contentsRect().width())
            faults << u"%1 has no room for “%2”."_s.arg(named(&label), word);
}

void findCutButton(const QAbstractButton &button, QStringList &faults)
{
    if (button.text().isEmpty() || qobject_cast<const QLineEdit *>(button.parentWidget()))
        return;
    if (button.sizeHint().width() > button.width())
        faults << u"%1 needs a width of %2 and has %3."_s.arg(named(&button))
                      .arg(button.sizeHint().width())
                      .arg(button.width());
}

/// Lines of a list that are wider than it, where they are not broken into more lines.
void findCutLines(const QListWidget &list, QStringList &faults)
{
    for (int row = 0; row < list.count() && !list.wordWrap(); ++row)
        if (list.fontMetrics().horizontalAdvance(list.item(row)->text()) >
            list.viewport()->width() - list.fontMetrics().height() * 2)
            faults << u"The list has no room for “%1”."_s.arg(list.item(row)->text());
}

void findWhatSticksOut(const QScrollArea &area, QStringList &faults)
{
    const QWidget *page = area.widget();
    if (page->width() > area.viewport()->width() || area.horizontalScrollBar()->maximum() > 0)
        faults << u"The page is %1 wide and shows %2."_s.arg(page->width())
                      .arg(area.viewport()->width());
    for (const QWidget *each : page->findChildren<QWidget *>()) {
        if (each->isWindow() || !each->isVisibleTo(page))
            continue;
        const QRect place(each->mapTo(page, QPoint()), each->size());
        if (place.left() < 0 || place.right() >= page->width())
            faults << u"%1 sticks out of the page: %2 to %3 of %4."_s.arg(named(each))
                          .arg(place.left())
                          .arg(place.right())
                          .arg(page->width());
    }
}

void findOverlaps(const QWidget &parent, QStringList &faults)
{
    QList<const QWidget *> shown;
    for (const QWidget *each : parent.findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
        if (!each->isWindow() && each->isVisibleTo(&parent) &&
            !qobject_cast<const QSizeGrip *>(each))
            shown.append(each);
    for (qsizetype one = 0; one < shown.size(); ++one)
        for (qsizetype other = one + 1; other < shown.size(); ++other)
            if (shown.at(one)->geometry().intersects(shown.at(other)->geometry()))
                faults << u"%1 overlaps %2."_s.arg(named(shown.at(one)), named(shown.at(other)));
}

} // namespace

QStringList layoutFaults(const QWidget &window)
{
    QStringList faults;
    QList<const QWidget *> all = {&window};
    for (const QWidget *each : window.findChildren<QWidget *>())
        if (each->window() == &window && each->isVisibleTo(&window))
            all.append(each);
    for (const QWidget *each : std::as_const(all)) {
        findOverlaps(*each, faults);
        if (const auto *label = qobject_cast<const QLabel *>(each))
            findCutLabel(*label, faults);
        else if (const auto *button = qobject_cast<const QAbstractButton *>(each))
            findCutButton(*button, faults);
        else if (const auto *list = qobject_cast<const QListWidget *>(each))
            findCutLines(*list, faults);
        else if (const auto *area = qobject_cast<const QScrollArea *>(each))
            findWhatSticksOut(*area, faults);
    }
    return faults;
}

} // namespace Support
