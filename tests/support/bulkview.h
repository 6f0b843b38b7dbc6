#pragma once

#include "support/formwindow.h"

class QTableView;

namespace App {
class BulkWindow;
}

namespace Support {

/// The window with a list's customers, after the list was opened.
class BulkView
{
public:
    explicit BulkView(FormWindow &clerk) : m_clerk(clerk) {}

    /// Writes a list beside the store and opens it as if it were dropped.
    void open(const QByteArray &content, const QString &name = QStringLiteral("list.csv"));
    /// The content with the columns external id, communication number, first and last name, birth.
    static QByteArray customers(int count);

    App::BulkWindow *window() const;
    bool isOpen() const;
    QTableView *table() const;
    /// The states of the rows that are shown.
    QStringList states() const;
    /// The text of a cell by its column's heading.
    QString cell(int row, const QString &heading) const;
    /// The heading of the column that has the focus.
    QString currentHeading() const;
    /// Whether words stand somewhere in the window.
    bool says(const QString &words) const;

private:
    FormWindow &m_clerk;
};

} // namespace Support
