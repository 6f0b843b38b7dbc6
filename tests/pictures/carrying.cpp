#include "onlooker.h"
#include "topics.h"

#include "support/formwindow.h"
#include "window/mainmenu.h"

#include "widgets/customerform.h"

#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QTest>

using namespace App;
using namespace Qt::StringLiterals;

namespace Pictures {

namespace {

/// Drives the real window through what is said about the customers to come.
class Guide
{
public:
    explicit Guide(Onlooker &onlooker) : m_onlooker(onlooker)
    {
        m_clerk.window().resize(m_onlooker.size());
    }

    void showAll()
    {
        see(u"70-defaults"_s);
        pinned();
        fieldMenu(u"riskManagementCategory"_s, u"74-menu-of-a-field"_s);
        fieldMenu(u"firstName"_s, u"75-menu-of-a-name"_s);
        fieldMenu(u"activityDescription"_s, u"76-menu-of-a-description"_s);
        templates();
    }

private:
    void see(const QString &name) { m_onlooker.see(name, m_clerk.window()); }

    /// The window with the menu that is open above it.
    void seeWithPopup(const QString &name)
    {
        QWidget *popup = QApplication::activePopupWidget();
        if (!popup)
            qFatal("No menu opens.");
        m_onlooker.see(name, m_clerk.window(), *popup);
        popup->close();
    }

    QAction *action(Command::Id id) { return m_clerk.window().findChild<MainMenu *>()->action(id); }

    void pin(const QString &path)
    {
        m_clerk.goTo(path);
        m_clerk.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    }

    void pinned()
    {
        m_clerk.enter(u"customerExtId"_s, u"IND20231117550"_s);
        m_clerk.enter(u"firstName"_s, u"Jose"_s);
        m_clerk.enter(u"riskManagementCategory"_s, u"OCCASIONAL_CUSTOMER"_s);
        pin(u"riskManagementCategory"_s);
        m_clerk.enter(u"citizenshipCountry"_s, u"lt"_s);
        pin(u"citizenshipCountry"_s);
        m_clerk.enter(u"applicationDate"_s, u"24112026"_s);
        pin(u"applicationDate"_s);
        m_clerk.enter(u"activityDescription"_s, u"Employed"_s);
        pin(u"activityDescription"_s);
        pin(u"isPEP"_s);
        Forms::Record other = m_clerk.record();
        other.setValue(u"citizenshipCountry"_s, u"EE"_s);
        m_clerk.model().replace(other, u"loading"_s, Forms::CustomerModel::Reveal::Nothing);
        m_clerk.goTo(u"customerExtId"_s);
        see(u"71-pins"_s);
        m_clerk.goTo(u"isPEP"_s);
        see(u"72-pins-below"_s);
        m_clerk.goTo(u"activityDescription"_s);
        see(u"73-pins-at-the-end"_s);
    }

    void fieldMenu(const QString &path, const QString &name)
    {
        m_clerk.goTo(path);
        m_clerk.press(Qt::Key_F10, Qt::ShiftModifier);
        seeWithPopup(name);
        // Offscreen, a menu that has closed may still be given the keyboard.
        QTest::qWait(50);
        m_clerk.window().activateWindow();
        if (!QTest::qWaitForWindowActive(&m_clerk.window()))
            qFatal("The window does not become active again.");
    }

    static void waitForDialog()
    {
        if (!QTest::qWaitFor([] {
                QWidget *dialog = QApplication::activeModalWidget();
                return dialog && QApplication::activeWindow() == dialog;
            }))
            qFatal("No dialog becomes active.");
    }

    void templates()
    {
        m_clerk.press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        waitForDialog();
        m_clerk.type(u"Retail, resident"_s);
        m_onlooker.see(u"77-save-as-template"_s, *QApplication::activeModalWidget());
        m_clerk.press(Qt::Key_Escape);
        QList<CustomerTemplate> all;
        for (const QString &name :
             {u"Retail, resident"_s, u"Retail, abroad"_s, u"Company, small"_s})
            all.append({0, static_cast<int>(all.size()), name, {}});
        m_clerk.workplace().templates().change(all, {});
        if (!QTest::qWaitFor(
                [this] { return m_clerk.workplace().templates().templates().size() == 3; }))
            qFatal("The templates are not stored.");
        action(Command::Id::EditTemplates)->trigger();
        waitForDialog();
        m_onlooker.see(u"78-templates"_s, *QApplication::activeModalWidget());
        m_clerk.press(Qt::Key_F2);
        m_clerk.type(u"Retail, abroad"_s);
        m_clerk.press(Qt::Key_Return);
        m_onlooker.see(u"78b-templates-of-one-name"_s, *QApplication::activeModalWidget());
        m_clerk.press(Qt::Key_Escape);
        for (QAction *menu : m_clerk.window().menuBar()->actions())
            if (menu->menu()->actions().contains(action(Command::Id::SaveTemplate)))
                menu->menu()->popup(m_clerk.window().mapToGlobal(QPoint(150, 25)));
        seeWithPopup(u"79-menu"_s);
    }

    Onlooker &m_onlooker;
    Support::FormWindow m_clerk;
};

} // namespace

void showCarrying(Onlooker &onlooker)
{
    Guide(onlooker).showAll();
}

} // namespace Pictures
