#pragma once

#include "widgets/tones.h"

#include <QWidget>

class QAction;

namespace App {

class Band;

/// The place of the drafts window where it is told what became of an action, until the next one, and
/// where a deletion is undone. Hidden while there is nothing to tell.
class DraftsNotice : public QWidget
{
    Q_OBJECT

public:
    explicit DraftsNotice(QWidget *parent);

    /// Undoes the deletion that is told; off while none is. Its key works in the whole window.
    QAction *undoAction() const { return m_undo; }

    void tell(Forms::Mark mark, const QString &text);
    /// These are deleted, and so many stay that were to be deleted with them.
    void tellRemoved(const QList<qint64> &ids, int staying);
    void clear();

signals:
    void restoreAsked(const QList<qint64> &ids);

private:
    void undo();

    QAction *m_undo;
    Band *m_band = nullptr;
    QList<qint64> m_removed;
};

} // namespace App
