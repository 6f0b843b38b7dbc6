#include "support/formwindow.h"
#include "window/look.h"

#include "widgets/customerform.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QTest>
#include <QTextStream>

using namespace App;
using namespace Qt::StringLiterals;

namespace {

/// Drives the real window through what is said about the customers to come.
class Artist
{
public:
    Artist(const QString &folder, const QString &suffix) : m_folder(folder), m_suffix(suffix)
    {
        m_clerk.window().resize(1280, 720);
    }

    void paintAll()
    {
        save(u"30-defaults"_s);
        pinned();
        fieldMenu(u"riskManagementCategory"_s, u"32-menu-of-a-field"_s);
        fieldMenu(u"firstName"_s, u"33-menu-of-a-name"_s);
        fieldMenu(u"activityDescription"_s, u"34-menu-of-a-description"_s);
        templates();
    }

private:
    QString file(const QString &name) const
    {
        return u"%1/%2-%3-en-1280x720.png"_s.arg(m_folder, name, m_suffix);
    }

    void save(const QString &name, QWidget *widget = nullptr)
    {
        QTest::qWait(50);
        QWidget *shown = widget ? widget : &m_clerk.window();
        shown->grab().save(file(name));
        QTextStream(stdout) << file(name) << Qt::endl;
    }

    /// The window with the menu that is open above it.
    void saveWithPopup(const QString &name)
    {
        QTest::qWait(50);
        QPixmap both = m_clerk.window().grab();
        if (QWidget *popup = QApplication::activePopupWidget()) {
            QPainter painter(&both);
            painter.drawPixmap(m_clerk.window().mapFromGlobal(popup->pos()), popup->grab());
            popup->close();
        }
        both.save(file(name));
        QTextStream(stdout) << file(name) << Qt::endl;
    }

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
        m_clerk.enter(u"citizenshipCountry"_s, u"lithu"_s);
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
        save(u"31-pins"_s);
        m_clerk.goTo(u"isPEP"_s);
        save(u"31-pins-below"_s);
        m_clerk.goTo(u"activityDescription"_s);
        save(u"31-pins-at-the-end"_s);
    }

    void fieldMenu(const QString &path, const QString &name)
    {
        m_clerk.goTo(path);
        m_clerk.press(Qt::Key_F10, Qt::ShiftModifier);
        saveWithPopup(name);
        m_clerk.window().activateWindow();
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
        save(u"35-save-as-template"_s, QApplication::activeModalWidget());
        m_clerk.press(Qt::Key_Escape);
        QList<CustomerTemplate> all;
        for (const QString &name :
             {u"Retail, resident"_s, u"Retail, abroad"_s, u"Company, small"_s})
            all.append({0, static_cast<int>(all.size()), name, {}});
        m_clerk.workplace().templates().change(all, {});
        if (!QTest::qWaitFor(
                [this] { return m_clerk.workplace().templates().templates().size() == 3; }))
            qFatal("The templates are not stored.");
        m_clerk.command(u"Edit templates…"_s)->trigger();
        waitForDialog();
        save(u"36-templates"_s, QApplication::activeModalWidget());
        m_clerk.press(Qt::Key_Escape);
        for (QAction *menu : m_clerk.window().menuBar()->actions())
            if (menu->text() == u"&Next customer")
                menu->menu()->popup(m_clerk.window().mapToGlobal(QPoint(150, 25)));
        saveWithPopup(u"37-menu"_s);
    }

    QString m_folder;
    QString m_suffix;
    Support::FormWindow m_clerk;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption({u"theme"_s, u"light or dark"_s, u"theme"_s, u"light"_s});
    parser.addPositionalArgument(u"folder"_s, u"where the pictures go"_s);
    parser.process(application);
    const QString folder = parser.positionalArguments().value(0, u"."_s);
    QDir().mkpath(folder);
    const QString theme = parser.value(u"theme"_s);
    Look::apply(application, theme == u"dark" ? Theme::Dark : Theme::Light);
    Artist(folder, theme).paintAll();
    return 0;
}
