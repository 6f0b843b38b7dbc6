#include "window/preferencescontroller.h"

#include "secrecy/keymover.h"
#include "window/lockcontroller.h"
#include "window/passphrasedialog.h"
#include "window/preferencesdialog.h"
#include "window/workplace.h"

#include <QMessageBox>

namespace App {

namespace {

KeyKeeping keepingOf(const Vault &vault)
{
    if (vault.key().isNull())
        return KeyKeeping::Nowhere;
    return vault.needsPassphrase() ? KeyKeeping::Passphrase : KeyKeeping::Keyring;
}

} // namespace

PreferencesController::PreferencesController(Workplace &workplace, LockController &lock,
                                             QWidget *window)
    : QObject(window), m_workplace(workplace), m_lock(lock), m_window(window)
{}

void PreferencesController::show()
{
    const Vault &vault = m_workplace.vault();
    auto *dialog = new PreferencesDialog(m_workplace.settings(), keepingOf(vault), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog = dialog;
    connect(dialog, &QDialog::accepted, this, [this, dialog] { apply(*dialog); });
    connect(dialog, &PreferencesDialog::passphraseAsked, this,
            &PreferencesController::askForPassphrase);
    connect(dialog, &PreferencesDialog::keyringAsked, this, [this] {
        move(tr("The desktop's keyring holds the key now. No passphrase is asked for any more."))
            ->toKeyring();
    });
    connect(&vault, &Vault::standChanged, dialog,
            [&vault, dialog] { dialog->setKeyKeeping(keepingOf(vault)); });
    connect(&vault, &Vault::refused, dialog,
            [this](const QString &why) { tell(QMessageBox::Warning, why); });
    dialog->open();
}

void PreferencesController::apply(const PreferencesDialog &dialog)
{
    Settings &settings = m_workplace.settings();
    const int keptBefore = settings.keepBodiesDays();
    dialog.applyTo(settings);
    m_lock.applySettings();
    const int kept = settings.keepBodiesDays();
    if (kept >= keptBefore)
        return;
    StoreThread &store = m_workplace.store();
    store.change(
        this,
        [before = store.now().addDays(-kept)](Store &each) { return each.wipeBodies(before); },
        [](const auto &) {}); // what cannot be wiped now is wiped at the next start
}

void PreferencesController::askForPassphrase()
{
    const Vault &vault = m_workplace.vault();
    if (vault.key().isNull() && !vault.trouble().isEmpty()) {
        tell(QMessageBox::Warning, vault.trouble());
        return;
    }
    auto *dialog = new PassphraseDialog(m_dialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { usePassphrase(dialog->passphrase()); });
    dialog->open();
}

void PreferencesController::usePassphrase(const QString &passphrase)
{
    if (m_workplace.vault().key().isNull())
        m_workplace.vault().choosePassphrase(passphrase); // the first one, for a store to come
    else
        move(tr("From now on your new passphrase opens what is stored."))->toPassphrase(passphrase);
}

KeyMover *PreferencesController::move(const QString &success)
{
    auto *mover = new KeyMover(m_workplace.store().folder(), m_workplace.vault().key(), this);
    m_dialog->setEnabled(false); // one move at a time
    const auto conclude = [this, mover](QMessageBox::Icon icon, const QString &text) {
        mover->deleteLater();
        if (m_dialog) {
            m_dialog->setEnabled(true);
            m_dialog->setKeyKeeping(keepingOf(m_workplace.vault()));
        }
        tell(icon, text);
    };
    connect(mover, &KeyMover::moved, this,
            [conclude, success] { conclude(QMessageBox::Information, success); });
    connect(mover, &KeyMover::failed, this, [conclude](const Forms::Failure &failure) {
        conclude(QMessageBox::Warning, failure.text);
    });
    return mover;
}

void PreferencesController::tell(QMessageBox::Icon icon, const QString &text)
{
    QWidget *over = m_dialog ? static_cast<QWidget *>(m_dialog) : m_window;
    auto *box = new QMessageBox(icon, tr("Settings"), text, QMessageBox::Ok, over);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace App
