#pragma once

#include <QTableView>

namespace App {

class DraftListModel;

/// The table of records: keeps the selection, the current row and the place by record id when the
/// list is made anew, and paints a state with its mark.
class DraftsTable : public QTableView
{
    Q_OBJECT

public:
    DraftsTable(DraftListModel &model, QWidget *parent);

    /// The records that are selected, from the top.
    QList<qint64> selectedIds() const;
    /// Puts the focus into the table, on the current or the first row.
    void enter();
    void keyboardSearch(const QString &text) override;

signals:
    void selectionChangedTo(const QList<qint64> &ids);
    /// The user typed letters here.
    void typed(const QString &text);

protected:
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;

private:
    void setWidths();
    void remember();
    void restore();

    DraftListModel &m_model;
    QList<qint64> m_selected; ///< while the list is made anew
    qint64 m_current = 0;
    int m_row = -1;
    int m_top = 0;
    bool m_isReset = false;
};

} // namespace App
