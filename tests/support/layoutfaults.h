#pragma once

#include <QStringList>

class QWidget;

namespace Support {

/// What is cut off, overlaps or sticks out in a window, a sentence each; empty where all is well.
/// Looks at what is laid out, also where it has to be scrolled to.
QStringList layoutFaults(const QWidget &window);

} // namespace Support
