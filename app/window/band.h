#pragma once

#include "widgets/tones.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace App {

/// A coloured band across the window that says one thing as long as it is true: that this is
/// practice, that a connection is not encrypted.
class Band : public QWidget
{
    Q_OBJECT

public:
    Band(Forms::Mark mark, QWidget *parent);

    void setText(const QString &text);
    void addButton(QWidget *button);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Forms::Mark m_mark;
    QHBoxLayout *m_line;
    QLabel *m_text;
};

} // namespace App
