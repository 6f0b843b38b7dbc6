#include "window/editcontroller.h"

#include "widgets/customerform.h"
#include "widgets/suggestionkey.h"
#include "window/mainmenu.h"
#include "window/workplace.h"

#include <QAction>

using Forms::CustomerKind;

namespace App {

using Id = Command::Id;

EditController::EditController(Workplace &workplace, Forms::CustomerForm &form, MainMenu &menu,
                               QObject *parent)
    : QObject(parent), m_workplace(workplace), m_form(form)
{
    connectMenu(menu);
    const QAction *take = menu.action(Id::TakeSuggestion);
    const auto tellKey = [this, take] { m_form.suggestionKey().set(take->shortcut()); };
    connect(take, &QAction::changed, this, tellKey);
    tellKey();
}

void EditController::connectMenu(MainMenu &menu)
{
    menu.on(Id::SwitchKind, this, &EditController::switchKind);
    menu.on(Id::TakeSuggestion, this, &EditController::takeSuggestion);
    menu.on(Id::AddRow, this, &EditController::addRow);
    menu.on(Id::RemoveRow, &m_form, &Forms::CustomerForm::removeRow);
    menu.on(Id::MoveRowUp, this, [this] { moveRow(-1); });
    menu.on(Id::MoveRowDown, this, [this] { moveRow(1); });
    menu.on(Id::ClearForm, this, &EditController::clear);
    menu.on(Id::FoldSection, &m_form, &Forms::CustomerForm::foldSection);
}

void EditController::takeSuggestion()
{
    if (!m_form.takeSuggestion())
        tell(tr("Nothing is suggested for this field."));
}

void EditController::switchKind()
{
    Forms::CustomerModel &model = m_workplace.model();
    model.setKind(model.kind() == CustomerKind::Individual ? CustomerKind::Organization
                                                           : CustomerKind::Individual);
}

void EditController::clear()
{
    m_form.commitFocused(); // its numbers stay as they are read
    m_workplace.model().clear(m_workplace.clearedRecord());
    m_form.goToFirstEmptyBox();
    tell(tr("The form is cleared. Undo brings back what was typed."));
}

void EditController::addRow()
{
    if (!m_form.addRow())
        tell(tr("Addresses, documents and contacts have rows."));
}

void EditController::moveRow(int by)
{
    if (!m_form.moveRow(by))
        tell(tr("Go to an address, document or contact that can be moved there."));
}

void EditController::tell(const QString &text)
{
    constexpr int milliseconds = 10000;
    emit told(m_workplace.model().isLocked() ? tr("This customer can only be read.") : text,
              milliseconds);
}

} // namespace App
