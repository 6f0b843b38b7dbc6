#pragma once

#include "contract/fieldpath.h"

#include <QTableView>

#include <functional>

class QSortFilterProxyModel;

namespace App {

class BulkModel;

/// The table of the rows of a list: marks wrong cells, edits them in place, and goes from one finding
/// to the next. Its rows may be filtered; what is told of rows is by their place in the model.
class BulkTable : public QTableView
{
    Q_OBJECT

public:
    /// The words that a field's cell may be completed with.
    using Words = std::function<QStringList(const Forms::FieldPath &path)>;

    BulkTable(BulkModel &model, const Words &words, QWidget *parent);

    /// Shows only rows with an error; those that are put right stay until it is asked again.
    void setErrorsOnly(bool isErrorsOnly);
    /// The row of the model that is current; -1 where none is.
    int currentRow() const;
    /// The rows of the model that are selected, or the current one.
    QList<int> selectedRows() const;
    void goTo(int row, int column);
    /// Which of the rows that are shown a row of the model is, and back to the one that stands there.
    int lineOf(int row) const;
    void goToLine(int line);
    /// Goes to the next cell with a finding, the errors of all rows before any advice, or back.
    bool goToFinding(int direction);
    /// Ends editing, keeping what was typed.
    void commit();

signals:
    void currentRowChanged(int row);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(const QModelIndex &index);
    /// The column of the next finding of a row from a column on; -1 where there is none.
    int findingColumn(int row, int from, int direction, bool isErrorsOnly) const;
    bool goToFinding(int direction, bool isErrorsOnly);

    BulkModel &m_model;
    QSortFilterProxyModel *m_shown;
};

} // namespace App
