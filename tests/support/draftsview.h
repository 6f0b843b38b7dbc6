#pragma once

#include "support/formwindow.h"

class QTableView;

namespace App {
class DraftsWindow;
}

namespace Support {

/// What stands in a window's list of drafts, after it was opened there.
class DraftsView
{
public:
    explicit DraftsView(FormWindow &clerk) : m_clerk(clerk) {}

    /// Ctrl+D, and waits until the list is whole.
    void open();
    /// Ctrl+D, then the record whose external id this is, alone.
    void choose(const QString &customerExtId);

    App::DraftsWindow *window() const;
    bool isOpen() const;
    /// The external ids, as they are sorted.
    QStringList ids() const;
    QStringList names() const;
    /// The states of the records, in words.
    QStringList states() const;
    /// Presses the button of this text, without marks.
    void press(const QString &button);
    /// Whether words stand somewhere in the list's window.
    bool says(const QString &words) const;

private:
    QTableView *table() const;
    QStringList column(int column) const;

    FormWindow &m_clerk;
};

} // namespace Support
