#pragma once

#include <QObject>

class QLineEdit;

namespace App {

/// Lets a box take only what is typed into it: nothing pasted, dropped, or put there by a list of
/// proposals.
class BlindBox : public QObject
{
    Q_OBJECT

public:
    explicit BlindBox(QLineEdit *box);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace App
