#pragma once

#include <QLineEdit>

namespace App {

/// A box for a passphrase, hidden unless it is asked to show it. It neither judges nor keeps one.
class PassphraseBox : public QLineEdit
{
    Q_OBJECT

public:
    PassphraseBox(const QString &name, QWidget *parent);

    /// What was typed; the line end that comes along when it is pasted is no part of it.
    QString passphrase() const;
    void setShown(bool shown);
};

} // namespace App
