#pragma once

#include "drafts/draftindexfeeder.h"
#include "window/draftswindow.h"

class QLineEdit;
class QSignalSpy;
class QTabBar;
class QTableView;

namespace Support {

/// The drafts window over given records, and the keys that a clerk presses in it.
class DraftsDesk
{
public:
    explicit DraftsDesk(const QList<App::RecordHead> &heads);
    /// Two drafts and one of each other state but Sending; ids 6 to 1, the newest first.
    static QList<App::RecordHead> some();
    /// The ids that a signal of several came with last.
    static QList<qint64> idsOf(const QSignalSpy &spy);

    /// The store now holds these too, or instead of those with their ids.
    void change(const QList<App::RecordHead> &heads);

    App::DraftsWindow &window() { return m_window; }
    App::DraftIndexFeeder &feeder() { return m_feeder; }
    QTableView *table() const;
    QLineEdit *searchBox() const;
    QTabBar *states() const;

    /// To whatever has the focus.
    void press(int key, Qt::KeyboardModifiers modifiers = {});
    void type(const QString &text);

    QStringList names() const;
    QList<int> selectedRows() const;
    /// The commands whose buttons are on.
    QStringList enabledCommands() const;
    /// Whether words stand somewhere in the window.
    bool says(const QString &words) const;

private:
    App::DraftIndex m_index;
    QList<App::RecordHead> m_changed;
    App::DraftIndexFeeder m_feeder;
    App::DraftsWindow m_window;
};

} // namespace Support
