#pragma once

#include "support/formwindow.h"

#include <QAction>
#include <QApplication>
#include <QMenu>

namespace Support::FieldMenuDesk {

using namespace Qt::StringLiterals;

/// Opens the menu of a field by its key; null where none comes.
inline QMenu *open(FormWindow &clerk, const QString &path)
{
    clerk.goTo(path);
    clerk.press(Qt::Key_F10, Qt::ShiftModifier);
    return qobject_cast<QMenu *>(QApplication::activePopupWidget());
}

/// The entry of a menu whose words begin so, where there is one.
inline QAction *entry(QMenu *menu, const QString &beginning)
{
    for (QAction *each : menu->actions())
        if (each->text().remove(u'&').startsWith(beginning))
            return each;
    return nullptr;
}

} // namespace Support::FieldMenuDesk
