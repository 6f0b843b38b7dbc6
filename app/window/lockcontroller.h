#pragma once

#include "contract/fieldpath.h"
#include "keeping/vault.h"
#include "window/lockpage.h"

#include <QObject>

#include <optional>

class QMainWindow;
class QStackedWidget;

namespace Forms {
class CustomerForm;
}

namespace App {

class IdleWatch;
class Workplace;

/// Locks the window, when asked to and when nobody uses it, and opens it again: the customer is
/// stored first, nothing of it is shown meanwhile, and the form and the focus come back.
class LockController : public QObject
{
    Q_OBJECT

public:
    /// `pages` holds the form's page; the lock page is added to it.
    LockController(Workplace &workplace, QStackedWidget *pages, Forms::CustomerForm &form,
                   QMainWindow *window);

    bool isLocked() const { return m_isLocked; }
    void lock(LockReason reason);
    /// Says something on the page that covers all.
    void tell(const QString &text) { m_page->showFault(text); }
    /// Takes the settings' time until the window locks itself.
    void applySettings();

signals:
    /// The window is locked from now on; what is open over it closes next.
    void locked();
    void unlocked();

private:
    void follow(Vault::Stand stand);
    void show(LockReason reason, UnlockWay way);
    void shutWhenIdle();
    void shutVault();
    /// Says in the store whether the customer is in a form, which a crash would ask about.
    void noteOpen(bool isOpen);
    void unlock();
    void closeOtherWindows();
    void setMenusEnabled(bool enabled);

    Workplace &m_workplace;
    QStackedWidget *m_pages;
    Forms::CustomerForm &m_form;
    QMainWindow *m_window;
    LockPage *m_page;
    IdleWatch *m_idle;
    Forms::FieldPath m_focus;
    std::optional<QString> m_passphrase; ///< what was typed before the store could be opened
    bool m_isLocked = false;
    bool m_isAtStart = false;  ///< nobody has worked in this window yet
    bool m_isShutting = false; ///< the store is closed once what is being sent has ended
};

} // namespace App
