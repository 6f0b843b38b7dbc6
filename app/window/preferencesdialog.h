#pragma once

#include "window/dialog.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QSpinBox;

namespace App {

class Settings;

/// Where the key lies that opens what is stored.
enum class KeyKeeping {
    Keyring,    ///< in the desktop's keyring
    Passphrase, ///< made from a passphrase
    Nowhere     ///< there is none: nothing personal is stored
};

/// What the clerk decides of sending, locking, keeping and names, and the way to another passphrase.
/// It touches neither the store nor its key, and stores nothing itself: the caller takes the result
/// when the dialog was accepted.
class PreferencesDialog : public Dialog
{
    Q_OBJECT

public:
    PreferencesDialog(const Settings &settings, KeyKeeping keeping, QWidget *parent);

    /// Puts what is chosen into the settings.
    void applyTo(Settings &settings) const;
    /// Says how the key is kept now, and offers what else can be done.
    void setKeyKeeping(KeyKeeping keeping);

signals:
    /// A passphrase is to be chosen: a first one, or another.
    void passphraseAsked();
    /// The key is to lie in the desktop's keyring instead of under the passphrase.
    void keyringAsked();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addRow(QFormLayout *rows, const QString &label, QWidget *box, const QString &help);
    void fill(const Settings &settings);
    QFormLayout *makeRows();
    QWidget *makeKeyPart();
    /// As large as its content, and no higher than the screen.
    void fit();

    QLineEdit *m_operator;
    QComboBox *m_review;
    QSpinBox *m_undoSend;
    QSpinBox *m_lockAfter;
    QSpinBox *m_keepBodies;
    QLabel *m_keeping;
    QPushButton *m_passphrase;
    QPushButton *m_keyring;
    QScrollArea *m_page;
};

} // namespace App
