#pragma once

#include <QSpinBox>
#include <QWheelEvent>

namespace App {

/// A box for a number that the wheel neither changes nor gives the focus while it passes by.
class CalmSpinBox : public QSpinBox
{
    Q_OBJECT

public:
    explicit CalmSpinBox(QWidget *parent) : QSpinBox(parent) { setFocusPolicy(Qt::StrongFocus); }

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace App
