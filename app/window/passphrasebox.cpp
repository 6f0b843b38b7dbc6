#include "window/passphrasebox.h"

namespace App {

PassphraseBox::PassphraseBox(const QString &name, QWidget *parent) : QLineEdit(parent)
{
    setAccessibleName(name);
    setShown(false);
}

QString PassphraseBox::passphrase() const
{
    return text().remove(u'\r').remove(u'\n');
}

void PassphraseBox::setShown(bool shown)
{
    setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    // Also while it is shown no input method may learn or complete it.
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase |
                        (shown ? Qt::ImhNone : Qt::ImhHiddenText));
}

} // namespace App
