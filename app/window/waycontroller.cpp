#include "window/waycontroller.h"

#include "widgets/customerform.h"
#include "widgets/fieldfinder.h"
#include "window/customerpage.h"
#include "window/keysheet.h"
#include "window/mainmenu.h"
#include "window/shortcuts.h"
#include "window/shortcutsdialog.h"
#include "window/submitbar.h"
#include "window/translations.h"
#include "window/workplace.h"

namespace App {

using Id = Command::Id;

WayController::WayController(Workplace &workplace, MainMenu &menu, CustomerPage &page,
                             QWidget *window)
    : QObject(window), m_workplace(workplace), m_menu(menu), m_page(page), m_window(window)
{
    Forms::CustomerForm *form = &page.form();
    menu.on(Id::FindField, this, &WayController::findField);
    menu.on(Id::NextFinding, form, [form] { form->goToFinding(1); });
    menu.on(Id::PreviousFinding, form, [form] { form->goToFinding(-1); });
    for (const Command &each : commands())
        if (const int index = Command::sectionIndex(each.id); index >= 0)
            menu.on(each.id, form, [form, index] { form->goToSection(index); });
    menu.on(Id::FoldAll, form, [form] { form->setAllOpen(false); });
    menu.on(Id::OpenAll, form, [form] { form->setAllOpen(true); });
    follow(Id::OnlyNeeded, [&page](bool isOn) { page.setOnlyNeeded(isOn); });
    follow(Id::EnterGoesOn, [form](bool isOn) { form->setEnterGoesOn(isOn); });
    connect(&page, &CustomerPage::allFieldsAsked, menu.action(Id::OnlyNeeded), &QAction::trigger);
    connect(&menu.shortcuts(), &Shortcuts::changed, this, &WayController::tellKeys);
    tellKeys();
    menu.on(Id::ShowKeys, this, &WayController::showKeys);
    menu.on(Id::ChangeKeys, this, &WayController::changeKeys);
}

void WayController::follow(Command::Id id, const std::function<void(bool)> &use)
{
    QAction *action = m_menu.action(id);
    connect(action, &QAction::toggled, &m_page, use);
    use(action->isChecked());
}

void WayController::findField()
{
    if (!m_search) {
        Translations translations;
        m_search.emplace(Forms::FieldNames(
            [&translations](const char *source) { return translations.of("Catalogue", source); }));
    }
    (new Forms::FieldFinder(*m_search, m_workplace.model(), m_page.form(), m_window))->show();
}

void WayController::tellKeys()
{
    m_page.bar().setKeys(m_menu.shortcuts().text(Id::Submit),
                         m_menu.shortcuts().text(Id::UndoSend));
}

void WayController::showKeys()
{
    if (!m_sheet) {
        auto *sheet = new KeySheet(m_menu.shortcuts(), m_workplace.model().kind(), m_window);
        connect(sheet, &KeySheet::changeAsked, this, &WayController::changeKeys);
        m_sheet = sheet;
    }
    m_sheet->show();
    m_sheet->raise();
    m_sheet->activateWindow();
}

void WayController::changeKeys()
{
    QWidget *over = m_sheet && m_sheet->isActiveWindow() ? m_sheet.data() : m_window;
    (new ShortcutsDialog(m_menu.shortcuts(), m_workplace.model().kind(), over))->open();
}

} // namespace App
