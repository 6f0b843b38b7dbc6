#include "support/fillingclerk.h"

#include "window/fillpreview.h"
#include "window/proposalsmodel.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QWindow>

using namespace Qt::StringLiterals;
using App::ProposalsModel;

namespace Support {

const QString FillingClerk::passport = u"P<LTUSIRVYDYTE<<ONA<<<<<<<<<<<<<<<<<<<<<<<<<\n"
                                       "LT12345672LTU8503149F3106017<<<<<<<<<<<<<<06"_s;

void FillingClerk::paste(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    press(Qt::Key_V, Qt::ControlModifier);
    preview();
}

void FillingClerk::scan(const QString &lines, int lineEnd, bool endsLast)
{
    const QStringList parts = lines.split(u'\n');
    for (const QString &part : parts) {
        type(part);
        const bool isLast = &part == &parts.last();
        if (lineEnd == 0 || (isLast && !endsLast))
            continue;
        if (lineEnd == Qt::Key_unknown)
            type(u"\n"_s);
        else
            press(lineEnd);
    }
    preview();
}

bool FillingClerk::pasteByMenu(const QString &path)
{
    QWidget *target = box(path);
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, target->rect().center(),
                            target->mapToGlobal(target->rect().center()));
    QApplication::sendEvent(target, &asked);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    if (!menu)
        return false;
    for (QAction *action : menu->actions()) {
        if (action->text().remove(u'&').startsWith(u"Paste\t"_s)) {
            menu->close();
            action->trigger();
            return true;
        }
    }
    return false;
}

void FillingClerk::answer(int key, Qt::KeyboardModifiers modifiers)
{
    // A letter of a button is the window's to find.
    if (modifiers & Qt::AltModifier)
        QTest::keyClick(preview()->windowHandle(), static_cast<Qt::Key>(key), modifiers);
    else
        press(key, modifiers);
    if (!preview())
        activate(window());
}

/// Gives a window the keyboard, as a window manager does; offscreen there is none.
void FillingClerk::activate(QWidget &window)
{
    if (!window.isActiveWindow())
        window.activateWindow();
    // Not qWaitForWindowActive(), to which a dialog is active as soon as the window behind it is.
    if (!QTest::qWaitFor([&window] { return window.isActiveWindow(); }))
        qFatal("The window does not become active.");
}

App::FillPreview *FillingClerk::preview() const
{
    for (QWidget *each : QApplication::topLevelWidgets()) {
        auto *found = qobject_cast<App::FillPreview *>(each);
        if (!found || !found->isVisible())
            continue;
        activate(*found);
        return found;
    }
    return nullptr;
}

QModelIndex FillingClerk::find(const QString &field) const
{
    if (const App::FillPreview *shown = preview()) {
        const auto *lines = shown->findChild<ProposalsModel *>();
        for (int row = 0; row < lines->rowCount(); ++row)
            if (lines->index(row, ProposalsModel::FieldColumn).data().toString() == field)
                return lines->index(row, ProposalsModel::FieldColumn);
    }
    return {};
}

QStringList FillingClerk::line(const QString &field) const
{
    const QModelIndex found = find(field);
    if (!found.isValid())
        return {};
    const QVariant tick =
        found.siblingAtColumn(ProposalsModel::TickColumn).data(Qt::CheckStateRole);
    return {tick.isNull()                 ? QString()
            : tick.toInt() == Qt::Checked ? u"x"_s
                                          : u"-"_s,
            found.siblingAtColumn(ProposalsModel::ThereColumn).data().toString(),
            found.siblingAtColumn(ProposalsModel::OfferedColumn).data().toString()};
}

QString FillingClerk::note(const QString &field) const
{
    return find(field).siblingAtColumn(ProposalsModel::NoteColumn).data().toString();
}

void FillingClerk::goToLine(const QString &field)
{
    preview()->findChild<QTableView *>()->setCurrentIndex(find(field));
}

QPushButton *FillingClerk::takeButton() const
{
    return preview()->findChild<QPushButton *>(u"take"_s);
}

QPushButton *FillingClerk::plainButton() const
{
    return preview()->findChild<QPushButton *>(u"plain"_s);
}

} // namespace Support
