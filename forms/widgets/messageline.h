#pragma once

#include "widgets/tones.h"

#include <QWidget>

class QLabel;

namespace Forms {

/// A sentence with a mark in front, wrapped to the room that there is. Used under fields and in
/// panels; says nothing of its own.
class MessageLine : public QWidget
{
    Q_OBJECT

public:
    explicit MessageLine(QWidget *parent);

    void tell(Mark mark, const QString &text);
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void colour();

    Mark m_mark = Mark::Note;
    QLabel *m_label;
};

} // namespace Forms
