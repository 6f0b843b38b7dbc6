#include "bulk/bulksheet.h"

#include "keeping/storethread.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPromise>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using Forms::Result;

namespace App {

namespace {

using Known = QHash<BulkMark, Forms::Earlier>;

/// Rows with what the store is to be asked about them.
struct Made
{
    QList<BulkRow> rows;
    QList<BulkMark> marks;
};

Made withMarks(const QList<BulkRow> &rows)
{
    return {rows, BulkJobs::marksOf(rows)};
}

/// Rows that were judged, and what judges them after each edit.
struct Checked
{
    QList<BulkRow> rows;
    std::shared_ptr<RowChecker> checker;
};

} // namespace

BulkSheet::BulkSheet(StoreThread &store, QObject *parent) : QObject(parent), m_store(store) {}

BulkSheet::~BulkSheet()
{
    cancelJobs();
    for (QFuture<void> &each : m_jobs) // they tell this sheet how far they are
        each.waitForFinished();
}

void BulkSheet::cancelJobs()
{
    m_jobs.removeIf([](const QFuture<void> &each) { return each.isFinished(); });
    for (QFuture<void> &each : m_jobs)
        each.cancel();
}

/// Does the work in a thread of its own and hands its result to `then` here, unless something else
/// was begun meanwhile.
template<typename T>
void BulkSheet::run(const std::function<T(const BulkJobs::Progress &)> &work,
                    const std::function<void(T &)> &then)
{
    const int run = ++m_run;
    cancelJobs();
    setBusy(true);
    m_jobs.append(QtConcurrent::run([this, run, work, then](QPromise<void> &promise) {
        auto result = std::make_shared<T>(work([&](int done, int all) {
            if (promise.isCanceled())
                return false;
            QMetaObject::invokeMethod(this, [this, run, done, all] {
                if (run == m_run)
                    emit progressed(done, all);
            });
            return true;
        }));
        if (promise.isCanceled())
            return;
        QMetaObject::invokeMethod(this, [this, run, result, then] {
            if (run == m_run)
                then(*result);
        });
    }));
}

void BulkSheet::setBusy(bool isBusy)
{
    if (std::exchange(m_isBusy, isBusy) != isBusy)
        emit busyChanged(isBusy);
}

void BulkSheet::openList(const QString &fileName, const CsvReader::Hints &hints)
{
    m_isRechecking = false;
    run<Result<CsvTable>>(
        [fileName, hints](const BulkJobs::Progress &) {
            return CsvReader::readFile(fileName, hints);
        },
        [this, fileName](Result<CsvTable> &table) {
            setBusy(false);
            if (!table) {
                emit failed(table.failure());
                return;
            }
            m_nextName = QFileInfo(fileName).fileName();
            m_isFolder = false;
            m_table = std::move(*table);
            m_isNew = true;
            m_steps.clear();
            emit listRead();
        });
}

void BulkSheet::setColumns(const QList<BulkColumn> &columns, bool hasHeadings,
                           const BulkTerms &terms)
{
    m_isRechecking = false;
    m_nextColumns = columns;
    m_nextHasHeadings = hasHeadings;
    make(makesOtherRows(hasHeadings) ? std::nullopt : std::optional(m_rows), terms);
}

void BulkSheet::recheck(const BulkTerms &terms)
{
    m_isRechecking = true;
    m_nextColumns = m_columns;
    m_nextHasHeadings = m_hasHeadings;
    make(m_rows, terms);
}

void BulkSheet::make(const std::optional<QList<BulkRow>> &rows, const BulkTerms &terms)
{
    m_terms = terms;
    m_isAnew = !rows;
    run<Made>(
        [rows, table = m_table, columns = m_nextColumns, hasHeadings = m_nextHasHeadings,
         terms](const BulkJobs::Progress &progress) {
            QList<BulkRow> made = rows ? *rows : BulkJobs::rowsOf(table, hasHeadings);
            BulkJobs::build(made, columns, terms, progress);
            return withMarks(made);
        },
        [this](Made &made) { askStore(made.rows, made.marks); });
}

void BulkSheet::openFolder(const QString &folder, const BulkTerms &terms)
{
    m_isRechecking = false;
    m_terms = terms;
    run<Result<Made>>(
        [folder](const BulkJobs::Progress &progress) -> Result<Made> {
            const auto rows = BulkJobs::rowsOfFolder(folder, progress);
            if (!rows)
                return rows.failure();
            if (rows->isEmpty())
                return Forms::Failure{u"folder.empty"_s,
                                      tr("There is no XML and no JSON file in this folder. "
                                         "Folders within it are not looked into.")};
            return withMarks(*rows);
        },
        [this, folder](Result<Made> &made) {
            if (!made) {
                setBusy(false);
                emit failed(made.failure());
                return;
            }
            m_nextName = QDir(folder).dirName();
            m_isFolder = true;
            m_table = {};
            m_nextColumns = BulkJobs::columnsOf(made->rows);
            m_isAnew = true;
            askStore(made->rows, made->marks);
        });
}

void BulkSheet::askStore(const QList<BulkRow> &rows, const QList<BulkMark> &marks)
{
    const int run = ++m_run;
    m_store.ask(
        this,
        [marks, isPractice = m_terms.isPractice](Store &store) {
            return store.metAll(marks, isPractice);
        },
        [this, run, rows](const Result<Known> &known) {
            if (run != m_run)
                return;
            if (known) // without a store nothing was met before
                m_terms.known = *known;
            check(rows);
        });
}

void BulkSheet::check(const QList<BulkRow> &rows)
{
    run<Checked>(
        [rows, terms = m_terms](const BulkJobs::Progress &progress) {
            Checked checked{rows, std::make_shared<RowChecker>(terms)};
            BulkJobs::check(checked.rows, *checked.checker, progress);
            return checked;
        },
        [this](Checked &checked) {
            const bool isSameRows = std::exchange(m_isRechecking, false);
            takeOver(checked.rows);
            if (m_isAnew)
                m_name = m_nextName;
            m_columns = m_nextColumns;
            m_hasHeadings = m_nextHasHeadings;
            m_isNew = m_isNew && !m_isAnew; // a cancelled run has made no rows of it
            m_checker = checked.checker;
            m_builder = std::make_unique<RowBuilder>(m_columns, m_terms);
            setBusy(false);
            if (isSameRows)
                emit judged();
            else
                emit ready();
        });
}

void BulkSheet::takeOver(QList<BulkRow> &rows)
{
    // What became of them meanwhile is not forgotten.
    for (qsizetype row = 0; !m_isAnew && row < std::min(rows.size(), m_rows.size()); ++row) {
        rows[row].fate = m_rows.at(row).fate;
        rows[row].inForm = m_rows.at(row).inForm;
        rows[row].isTakenBack = m_rows.at(row).isTakenBack;
        rows[row].isChosen = m_rows.at(row).isChosen;
    }
    m_rows = std::move(rows);
    if (m_isAnew)
        m_steps.clear();
}

void BulkSheet::cancel()
{
    ++m_run;
    cancelJobs();
    m_isRechecking = false;
    setBusy(false);
}

void BulkSheet::clear()
{
    cancel();
    m_name.clear();
    m_table = {};
    m_columns.clear();
    m_rows.clear();
    m_steps.clear();
    m_terms = {};
    m_builder.reset();
    m_checker.reset();
    emit ready();
}

QStringList BulkSheet::headings(bool hasHeadings) const
{
    if (m_table.lines.isEmpty())
        return {};
    QStringList headings = m_table.lines.first().cells;
    if (!hasHeadings)
        for (int column = 0; column < headings.size(); ++column)
            headings[column] = tr("Column %1").arg(column + 1);
    return headings;
}

Forms::FieldPath BulkSheet::placeOf(int row, int column) const
{
    return m_builder->placeOf(m_rows.at(row), column);
}

int BulkSheet::rowsHere() const
{
    return static_cast<int>(
        std::count_if(m_rows.cbegin(), m_rows.cend(), std::mem_fn(&BulkRow::isHere)));
}

} // namespace App
