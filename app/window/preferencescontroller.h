#pragma once

#include <QMessageBox>
#include <QObject>
#include <QPointer>

namespace App {

class KeyMover;
class LockController;
class PreferencesDialog;
class Workplace;

/// Shows the settings and puts what was chosen into effect at once: locking, keeping, and the place
/// of the key.
class PreferencesController : public QObject
{
    Q_OBJECT

public:
    PreferencesController(Workplace &workplace, LockController &lock, QWidget *window);

    void show();

private:
    void apply(const PreferencesDialog &dialog);
    void askForPassphrase();
    void usePassphrase(const QString &passphrase);
    /// Begins to move the open store's key; how that ends is told.
    KeyMover *move(const QString &success);
    void tell(QMessageBox::Icon icon, const QString &text);

    Workplace &m_workplace;
    LockController &m_lock;
    QWidget *m_window;
    QPointer<PreferencesDialog> m_dialog;
};

} // namespace App
