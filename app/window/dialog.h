#pragma once

#include <QDialog>

namespace App {

/// What every dialog of ours is: Enter presses the button that has the focus, whichever button is
/// the default one and whatever the platform's theme makes of the key. It decides nothing itself.
class Dialog : public QDialog
{
    Q_OBJECT

public:
    using QDialog::QDialog;

protected:
    bool event(QEvent *event) override;
};

} // namespace App
