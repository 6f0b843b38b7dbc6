#include "window/closing.h"

#include "widgets/customerform.h"
#include "window/bulkcontroller.h"
#include "window/filecontroller.h"
#include "window/lockcontroller.h"
#include "window/outcomepanel.h"
#include "window/questions.h"
#include "window/workplace.h"

#include <QCoreApplication>
#include <QMainWindow>
#include <QStatusBar>

#include <utility>

namespace App {

Closing::Closing(Workplace &workplace, const Parts &parts, QMainWindow *window)
    : QObject(window), m_workplace(workplace), m_parts(parts), m_window(window)
{
    connect(&workplace.drafts(), &DraftKeeper::allSaved, this, [this] {
        if (m_isClosing)
            m_window->close();
    });
    connect(&workplace.drafts(), &DraftKeeper::notSaved, this,
            [this](const Forms::Failure &failure) {
                if (std::exchange(m_isClosing, false) && mayForget(failure.text) && mayLeaveLists())
                    QCoreApplication::exit();
            });
    connect(&parts.lists, &BulkController::storedToClose, this, [this](bool isAll) {
        if (std::exchange(m_isStoringLists, false) && isAll)
            m_window->close();
    });
}

bool Closing::mayClose()
{
    if (m_workplace.outbox().isSending()) {
        m_window->statusBar()->showMessage(
            tr("A customer is being sent. Wait for the answer or cancel the sending, then close."));
        return false;
    }
    DraftKeeper &drafts = m_workplace.drafts();
    if (m_parts.lock.isLocked() && (drafts.hasUnsaved() || m_parts.lists.holdsRows())) {
        // And no question, which would name the customer.
        m_parts.lock.tell(
            tr("What was typed last is not saved yet. Unlock Intake, then close it."));
        return false;
    }
    m_parts.form.commitFocused();
    m_workplace.settings().setWindowGeometry(m_window->saveGeometry());
    if (m_workplace.vault().stand() == Vault::Stand::Without)
        return (!m_workplace.model().isChanged() || mayForget(m_workplace.vault().trouble())) &&
               mayLeaveLists();
    // Closes as soon as the draft is stored.
    m_isClosing = m_workplace.store().isOpen() && drafts.hasUnsaved();
    const bool isSaved = !m_isClosing;
    drafts.save();
    return isSaved && mayLeaveLists();
}

bool Closing::mayLeaveLists()
{
    const bool mayLeave = m_parts.lists.mayClose();
    m_isStoringLists = !mayLeave && m_parts.lists.isStoringToClose();
    return mayLeave;
}

bool Closing::mayForget(const QString &why)
{
    switch (Questions::leaveUnsaved(m_window, customerName(m_workplace.model().record()), why)) {
    case Questions::Leave::Save:
        m_parts.files.saveAs(FileController::Format::Json);
        return !m_workplace.model().isChanged();
    case Questions::Leave::Discard:
        return true;
    case Questions::Leave::Stay:
        break;
    }
    return false;
}

} // namespace App
