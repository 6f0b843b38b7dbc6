#pragma once

#include "window/command.h"

#include <QHash>
#include <QObject>

class QAction;

namespace App {

class Shortcuts;

/// The keys of the actions of a list's window: those of the form's commands that do the same there, as
/// they are changed, and keys of its own, which give way to them. Does nothing itself.
class BulkKeys : public QObject
{
public:
    BulkKeys(const Shortcuts &shortcuts, QObject *parent);

    /// The action has the keys of a command from now on.
    void follow(QAction *action, Command::Id id);
    /// The action has a key of its own, as long as no command that is followed was given it.
    void keep(QAction *action, const QKeySequence &key);

private:
    void use();

    const Shortcuts &m_shortcuts;
    QHash<QAction *, Command::Id> m_followed;
    QHash<QAction *, QKeySequence> m_own;
};

} // namespace App
