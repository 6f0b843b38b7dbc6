#pragma once

class QWidget;

namespace Forms {

/// Puts what Tab stops at within a part of the page behind `last`, in the order in which it was
/// made, and moves `last` on. Boxes that are made late would otherwise come behind the whole window.
void chainTabStops(QWidget *&last, QWidget *part);

} // namespace Forms
