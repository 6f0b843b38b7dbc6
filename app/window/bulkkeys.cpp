#include "window/bulkkeys.h"

#include "window/shortcuts.h"

#include <QAction>

namespace App {

BulkKeys::BulkKeys(const Shortcuts &shortcuts, QObject *parent)
    : QObject(parent), m_shortcuts(shortcuts)
{
    connect(&shortcuts, &Shortcuts::changed, this, &BulkKeys::use);
}

void BulkKeys::follow(QAction *action, Command::Id id)
{
    m_followed.insert(action, id);
    use();
}

void BulkKeys::keep(QAction *action, const QKeySequence &key)
{
    m_own.insert(action, key);
    use();
}

void BulkKeys::use()
{
    QList<QKeySequence> taken;
    for (auto each = m_followed.cbegin(); each != m_followed.cend(); ++each) {
        each.key()->setShortcuts(m_shortcuts.keys(each.value()));
        taken += each.key()->shortcuts();
    }
    for (auto each = m_own.cbegin(); each != m_own.cend(); ++each)
        each.key()->setShortcut(taken.contains(each.value()) ? QKeySequence() : each.value());
}

} // namespace App
