#pragma once

#include <QComboBox>
#include <QWheelEvent>

namespace App {

/// A box with choices that the wheel neither changes nor gives the focus while it passes by.
class CalmComboBox : public QComboBox
{
    Q_OBJECT

public:
    explicit CalmComboBox(QWidget *parent) : QComboBox(parent) { setFocusPolicy(Qt::StrongFocus); }

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace App
