#pragma once

#include <QObject>

class QWidget;

namespace App {

/// Tells when a window stands on the screen for the first time, for all that the clerk need not wait
/// for. Made before the window is shown.
class FirstPaint : public QObject
{
    Q_OBJECT

public:
    explicit FirstPaint(QWidget *window);

signals:
    /// The window is painted and the event loop has its turn again; exactly once.
    void happened();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace App
