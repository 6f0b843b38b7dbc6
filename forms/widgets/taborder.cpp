#include "widgets/taborder.h"

#include <QWidget>

namespace Forms {

void chainTabStops(QWidget *&last, QWidget *part)
{
    const QWidget *whole = nullptr;
    QList<QWidget *> all{part};
    all += part->findChildren<QWidget *>();
    for (QWidget *each : std::as_const(all)) {
        // What passes its focus on to a box within is moved together with that.
        if (whole && whole->isAncestorOf(each))
            continue;
        const bool passesOn = each->focusProxy() && each->isAncestorOf(each->focusProxy());
        if (!passesOn && !(each->focusPolicy() & Qt::TabFocus))
            continue;
        QWidget::setTabOrder(last, each);
        last = each;
        whole = passesOn ? each : nullptr;
    }
}

} // namespace Forms
