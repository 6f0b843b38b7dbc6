#pragma once

#include <QKeySequenceEdit>

namespace App {

/// A box that takes the next key with what is held beside it, as a shortcut. Keys that move between
/// boxes, press the dialog's buttons or close it keep doing that.
class KeyBox : public QKeySequenceEdit
{
    Q_OBJECT

public:
    using QKeySequenceEdit::QKeySequenceEdit;

signals:
    void keyPressed(const QKeySequence &key);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace App
