#pragma once

#include "window/dialog.h"

namespace App {

class PassphraseEntry;

/// Has a passphrase chosen, and says what is lost with it. What it opens is the caller's matter.
class PassphraseDialog : public Dialog
{
    Q_OBJECT

public:
    explicit PassphraseDialog(QWidget *parent);

    /// The passphrase, once the dialog was accepted.
    QString passphrase() const;

    void accept() override;

private:
    PassphraseEntry *m_entry;
};

} // namespace App
