#pragma once

#include "bulk/bulkjobs.h"
#include "bulk/csvreader.h"
#include "bulk/rowbuilder.h"
#include "bulk/rowchecker.h"
#include "store/recordstate.h"

#include <QFuture>
#include <QObject>
#include <QUndoStack>

#include <memory>

namespace App {

class StoreThread;

/// A list or a folder on its way in: its rows, their columns and what is wrong with each, and the way
/// back through what a clerk did to them. Reads and checks beside the interface. Stores and sends
/// nothing; its rows are nowhere else until somebody takes them.
class BulkSheet : public QObject
{
    Q_OBJECT

public:
    BulkSheet(StoreThread &store, QObject *parent);
    ~BulkSheet() override;

    /// Reads a list; listRead() or failed() follows.
    void openList(const QString &fileName, const CsvReader::Hints &hints);
    /// Whether the list was read and no row is made of it yet: those that are here are of before.
    bool isReadAnew() const { return m_isNew; }
    /// Whether its columns make other rows, and forget what was done to these.
    bool makesOtherRows(bool hasHeadings) const { return m_isNew || m_hasHeadings != hasHeadings; }
    /// Makes rows of the list that was read; ready() follows. What was corrected in cells stays where
    /// they are only matched anew.
    void setColumns(const QList<BulkColumn> &columns, bool hasHeadings, const BulkTerms &terms);
    /// Reads the documents of a folder; ready() or failed() follows.
    void openFolder(const QString &folder, const BulkTerms &terms);
    /// Judges all rows anew, by other terms; judged() follows. They can be changed meanwhile: then it
    /// begins again.
    void recheck(const BulkTerms &terms);
    /// Ends what is under way; the rows stay as they were before.
    void cancel();
    bool isBusy() const { return m_isBusy; }
    /// Whether other rows are on their way in, so that these cannot be changed.
    bool isReading() const { return m_isBusy && !m_isRechecking; }
    /// Forgets everything.
    void clear();

    /// The name of the file or the folder, without where it lies.
    const QString &name() const { return m_name; }
    bool isFolder() const { return m_isFolder; }
    const CsvTable &table() const { return m_table; }
    /// The headings of the list that was read; numbers where it has none.
    QStringList headings(bool hasHeadings) const;
    const QList<BulkColumn> &columns() const { return m_columns; }
    const QList<BulkRow> &rows() const { return m_rows; }
    const BulkTerms &terms() const { return m_terms; }
    /// Where a column's cell stands in the row's customer.
    Forms::FieldPath placeOf(int row, int column) const;
    bool isRepeated(int column) const { return m_builder && m_builder->isRepeated(column); }
    /// How many rows are nowhere but here.
    int rowsHere() const;
    /// Whether some of them are somewhere else already.
    bool isAnyTaken() const { return rowsHere() < m_rows.size(); }

    // Only while nothing is being read, which would bring the rows back as they were. What a clerk
    // does to rows that are still here is a step that can be undone.

    /// Types into a column's cell.
    void editCell(int row, int column, const QString &text);
    /// Types into a field that is no column.
    void editField(int row, const Forms::FieldPath &path, const QString &text);
    void setChosen(const QList<int> &rows, bool isChosen);
    /// Removes those of them that are nowhere but here; the number of these. What was taken stays, so
    /// that it is told what became of it, and nothing makes it a new customer again.
    int removeRows(const QList<int> &rows);

    /// Where a person sees what a step has changed.
    struct Place
    {
        int row = -1;
        Forms::FieldPath path;
    };
    const QUndoStack &steps() const { return m_steps; }
    /// Takes the last step back that still can be; nothing where none was left.
    std::optional<Place> undo();
    std::optional<Place> redo();

    /// What became of a row.
    void setFate(int row, const BulkFate &fate);
    /// The numbers that a row was stored with.
    void setNumbers(int row, const QString &customerExtId, const QString &communicationNumber);
    void setNotTaken(int row, const QString &why);
    /// The form has it, which stores it under this hold.
    void setInForm(int row, const HeldDraftPointer &held);

signals:
    void busyChanged(bool isBusy);
    void progressed(int done, int all);
    /// A list is there and waits for its columns.
    void listRead();
    void failed(const Forms::Failure &failure);
    /// Other rows are there, checked.
    void ready();
    /// The same rows are judged by other terms.
    void judged();
    void rowChanged(int row);
    void aboutToRemoveRows(int first, int last);
    void rowsRemoved();
    void aboutToInsertRows(int first, int last);
    void rowsInserted();

private:
    class Step;
    class NoWayForth;
    class EditStep;
    class TickStep;
    class RemovalStep;

    template<typename T>
    void run(const std::function<T(const BulkJobs::Progress &)> &work,
             const std::function<void(T &)> &then);
    void cancelJobs();
    void setBusy(bool isBusy);
    /// Makes the records of these rows, or of the list's lines, and judges them.
    void make(const std::optional<QList<BulkRow>> &rows, const BulkTerms &terms);
    void askStore(const QList<BulkRow> &rows, const QList<BulkMark> &marks);
    void check(const QList<BulkRow> &rows);
    void takeOver(QList<BulkRow> &rows);
    void push(Step *step);
    /// A row that was here is somewhere else from now on.
    void endWayForth();
    std::optional<Place> go(bool (QUndoStack::*can)() const, void (QUndoStack::*step)());
    /// Exchanges what was typed in a row with another version of it; false where it is taken.
    bool exchange(int row, BulkRow &other);
    /// Rows come out of these places, or go back there; both from above.
    QList<BulkRow> takeOut(const QList<int> &places);
    void putBack(const QList<int> &places, QList<BulkRow> rows);
    /// Which of these numbers some row has.
    QSet<BulkMark> counted(const QList<BulkMark> &numbers) const;
    void judge(int row);
    /// Judges the rows that have one of these numbers.
    void judgeOthers(const QSet<BulkMark> &numbers, int except = -1);

    StoreThread &m_store;
    QString m_name;
    QString m_nextName; ///< of the rows that are being made, where they are other ones
    bool m_isFolder = false;
    CsvTable m_table;
    QList<BulkColumn> m_columns;
    QList<BulkColumn> m_nextColumns; ///< of the rows that are being made
    bool m_isAnew = true;            ///< those are other rows than the ones that are here
    QList<BulkRow> m_rows;
    BulkTerms m_terms;
    std::unique_ptr<RowBuilder> m_builder;
    std::shared_ptr<RowChecker> m_checker;
    QList<QFuture<void>> m_jobs; ///< those that may still run; all but the last one are cancelled
    bool m_hasHeadings = true;
    bool m_nextHasHeadings = true; ///< of the rows that are being made
    bool m_isNew = true;           ///< no row was made of the list that was read
    int m_run = 0; ///< counts what was begun: the end of an earlier one says nothing
    bool m_isBusy = false;
    bool m_isRechecking = false;
    QUndoStack m_steps;
    std::optional<Place> m_went; ///< where the last step led
};

} // namespace App
