#pragma once

#include <QApplication>
#include <QEvent>
#include <QTimer>

/// Ends the program when the first window has been painted.
class FirstPaintFilter : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            QTimer::singleShot(0, qApp, &QCoreApplication::quit);
        return QObject::eventFilter(watched, event);
    }
};
