#include "window/lockcontroller.h"

#include "widgets/customerform.h"
#include "window/idlewatch.h"
#include "window/workplace.h"

#include <QApplication>
#include <QMainWindow>
#include <QMenuBar>
#include <QStackedWidget>
#include <QStatusBar>

namespace App {

LockController::LockController(Workplace &workplace, QStackedWidget *pages,
                               Forms::CustomerForm &form, QMainWindow *window)
    : QObject(window)
    , m_workplace(workplace)
    , m_pages(pages)
    , m_form(form)
    , m_window(window)
    , m_page(new LockPage(pages))
    , m_idle(new IdleWatch(this))
{
    pages->addWidget(m_page);
    Vault &vault = workplace.vault();
    connect(&vault, &Vault::standChanged, this, &LockController::follow);
    connect(&vault, &Vault::refused, m_page, &LockPage::showFault);
    connect(m_page, &LockPage::unlockAsked, this, [this, &vault](const QString &passphrase) {
        m_passphrase = passphrase;
        if (vault.stand() == Vault::Stand::PassphraseNeeded)
            follow(vault.stand());
        else if (!m_isShutting)
            vault.open();
    });
    connect(m_page, &LockPage::passphraseChosen, &vault, &Vault::choosePassphrase);
    connect(m_page, &LockPage::goOnWithoutAsked, &vault, &Vault::goOnWithout);
    connect(m_idle, &IdleWatch::idled, this, [this] { lock(LockReason::Idle); });
    connect(&workplace.outbox(), &Outbox::ended, this, &LockController::shutWhenIdle);
    connect(&workplace.outbox().queue(), &OutboxQueue::rested, this, &LockController::shutWhenIdle);
    applySettings();
    follow(vault.stand());
}

void LockController::applySettings()
{
    m_idle->setInterval(std::chrono::minutes(m_workplace.settings().lockAfterMinutes()));
}

void LockController::follow(Vault::Stand stand)
{
    switch (stand) {
    case Vault::Stand::PassphraseNeeded:
        if (!m_isLocked)
            show(LockReason::Start, UnlockWay::Passphrase);
        else if (m_passphrase) // it was typed already
            m_workplace.vault().tryPassphrase(*std::exchange(m_passphrase, std::nullopt));
        return;
    case Vault::Stand::NewPassphraseNeeded:
        show(LockReason::Start, UnlockWay::ChoosePassphrase);
        return;
    case Vault::Stand::Without:
        // At the start nothing is hidden yet: what cannot be stored is typed all the same.
        if (m_isLocked && !m_isAtStart && !m_workplace.vault().trouble().isEmpty())
            m_page->showFault(m_workplace.vault().trouble());
        else
            unlock();
        return;
    case Vault::Stand::Open:
        unlock();
        return;
    case Vault::Stand::Shut:
    case Vault::Stand::Looking:
        return;
    }
}

void LockController::lock(LockReason reason)
{
    if (m_isLocked)
        return;
    m_form.commitFocused();
    m_workplace.drafts().save();
    const bool needsPassphrase = m_workplace.vault().needsPassphrase();
    show(reason, needsPassphrase ? UnlockWay::Passphrase : UnlockWay::Keyring);
    m_isShutting = true;
    shutWhenIdle();
}

void LockController::shutWhenIdle()
{
    // The end of an attempt is stored before the store is closed.
    const Outbox &outbox = m_workplace.outbox();
    if (m_isShutting && !outbox.isSending() && !outbox.queue().isAtWork())
        shutVault();
}

void LockController::shutVault()
{
    m_isShutting = false;
    noteOpen(false); // all of it is stored, and the window may be closed before the store opens
    Vault &vault = m_workplace.vault();
    vault.shut();
    if (vault.needsPassphrase() || m_passphrase)
        vault.open(); // it asks for the passphrase, and the page waits for that
}

void LockController::noteOpen(bool isOpen)
{
    m_workplace.store().ask(
        this,
        [isOpen, held = m_workplace.drafts().held()](Store &store) -> Forms::Result<Done> {
            const bool isOurs = held->head.id != 0 && !held->isElsewhere;
            return isOurs ? store.setOpen(held->head.id, isOpen) : Done();
        },
        [](const auto &) {});
}

void LockController::show(LockReason reason, UnlockWay way)
{
    const bool wasLocked = std::exchange(m_isLocked, true);
    m_isAtStart = reason == LockReason::Start && way == UnlockWay::Passphrase;
    m_passphrase.reset();
    // What is under way in another window ends in words of its own before that window closes.
    emit locked();
    if (!wasLocked)
        m_focus = m_form.lastPath();
    closeOtherWindows();
    m_window->statusBar()->clearMessage(); // it may name a customer
    setMenusEnabled(false);
    m_page->present(reason, way);
    m_pages->setCurrentWidget(m_page);
}

void LockController::unlock()
{
    if (!std::exchange(m_isLocked, false))
        return;
    m_isShutting = false;
    noteOpen(true);
    setMenusEnabled(true);
    m_pages->setCurrentIndex(0);
    if (m_focus.isEmpty())
        m_form.goToFirstEmptyBox();
    else
        m_form.goTo(m_focus);
    emit unlocked();
}

void LockController::closeOtherWindows()
{
    for (QWidget *each : QApplication::topLevelWidgets())
        if (each != m_window && each->isVisible())
            each->close();
}

void LockController::setMenusEnabled(bool enabled)
{
    // A menu that is off takes its keys with it.
    for (QAction *menu : m_window->menuBar()->actions())
        menu->setEnabled(enabled);
}

} // namespace App
