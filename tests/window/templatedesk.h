#pragma once

#include "support/formwindow.h"
#include "window/savetemplatedialog.h"

#include <QApplication>
#include <QTest>

namespace Support::TemplateDesk {

using namespace Qt::StringLiterals;

/// Types a customer of which some may be kept.
inline void fillRetail(FormWindow &clerk)
{
    clerk.enter(u"firstName"_s, u"Jose"_s);
    clerk.enter(u"nationalCode"_s, u"39001010000"_s);
    clerk.enter(u"riskManagementCategory"_s, u"RETAIL"_s);
    clerk.goTo(u"isPEP"_s);
    clerk.press(Qt::Key_N);
    clerk.enter(u"activityDescription"_s, u"Employed"_s);
}

/// Waits until what is typed goes into a dialog.
inline void waitForKeyboard(QDialog *dialog)
{
    if (!QTest::qWaitFor([dialog] { return QApplication::activeWindow() == dialog; }))
        qFatal("The dialog does not become active.");
}

/// Ctrl+Shift+T; null where no dialog is shown.
inline App::SaveTemplateDialog *openDialog(FormWindow &clerk)
{
    clerk.waitForStore(); // the templates are read by then
    clerk.press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = qobject_cast<App::SaveTemplateDialog *>(QApplication::activeModalWidget());
    if (dialog)
        waitForKeyboard(dialog);
    return dialog;
}

/// Saves what is in the form with the fields that are ticked already.
inline void save(FormWindow &clerk, const QString &name)
{
    if (!openDialog(clerk))
        qFatal("The dialog is not shown.");
    clerk.type(name);
    clerk.press(Qt::Key_Return);
    clerk.waitForStore();
}

/// Waits until there are so many templates.
inline void waitFor(FormWindow &clerk, int count)
{
    if (!QTest::qWaitFor([&] { return clerk.workplace().templates().templates().size() == count; }))
        qFatal("The templates are not read.");
}

inline QStringList names(FormWindow &clerk)
{
    QStringList all;
    for (const App::CustomerTemplate &each : clerk.workplace().templates().templates())
        all.append(each.name);
    return all;
}

} // namespace Support::TemplateDesk
