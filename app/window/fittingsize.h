#pragma once

#include <QSize>

class QWidget;

namespace App {

/// The room that its screen has for a window inside the frame that the desktop puts around it.
QSize roomFor(const QWidget &window);

/// A size for so many characters and lines of a window's own letters, or what there is room for.
QSize fittingSize(const QWidget &window, int characters, int lines);

} // namespace App
