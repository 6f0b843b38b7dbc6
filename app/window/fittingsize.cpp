#include "window/fittingsize.h"

#include <QScreen>
#include <QWidget>

namespace App {

QSize roomFor(const QWidget &window)
{
    const int line = window.fontMetrics().height();
    return window.screen()->availableSize() - QSize(line, line * 3);
}

QSize fittingSize(const QWidget &window, int characters, int lines)
{
    const QFontMetrics letters = window.fontMetrics();
    return QSize(letters.averageCharWidth() * characters, letters.height() * lines)
        .boundedTo(roomFor(window));
}

} // namespace App
