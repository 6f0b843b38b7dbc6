#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace Forms {
class MessageLine;
}

namespace App {

class PassphraseBox;
class PassphraseEntry;

/// Why the window is locked.
enum class LockReason { Start, Idle, Asked };

/// What opens a locked window.
enum class UnlockWay {
    Keyring,         ///< the key lies in the desktop's keyring
    Passphrase,      ///< the passphrase that was chosen before
    ChoosePassphrase ///< a first start without a keyring: a passphrase, or nothing is stored
};

/// The page that stands in place of everything while the window is locked. It shows nothing of a
/// customer, and neither tries a passphrase nor keeps one.
class LockPage : public QWidget
{
    Q_OBJECT

public:
    explicit LockPage(QWidget *parent);

    /// Sets the page up anew, with empty boxes; showing it is the caller's.
    void present(LockReason reason, UnlockWay way);
    /// Says why it stays locked, and takes another try.
    void showFault(const QString &fault);
    /// The passphrase was another one.
    void showWrongPassphrase();
    bool isBusy() const { return m_isBusy; }

signals:
    /// The page is busy from here on until showFault() or present(). The passphrase is empty where
    /// the keyring has the key.
    void unlockAsked(const QString &passphrase);
    /// A first passphrase; busy as above.
    void passphraseChosen(const QString &passphrase);
    void goOnWithoutAsked();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void makeCard();
    void unlock();
    void choose();
    void setBusy(bool busy);
    void clear();
    void focusFirst();

    UnlockWay m_way = UnlockWay::Keyring;
    bool m_isBusy = false;
    QWidget *m_card;
    QLabel *m_headline;
    QLabel *m_reason;
    Forms::MessageLine *m_warning;
    QLabel *m_label;
    PassphraseBox *m_box;
    PassphraseEntry *m_entry;
    Forms::MessageLine *m_fault;
    QPushButton *m_main;
    QPushButton *m_goOn;
};

} // namespace App
