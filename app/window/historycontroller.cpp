#include "window/historycontroller.h"

#include "history/historycsv.h"
#include "history/historytable.h"
#include "history/recordsheet.h"
#include "sheets/sheetpaper.h"
#include "window/historydialog.h"
#include "window/outcomepanel.h"
#include "window/workplace.h"

#include <QDir>
#include <QFutureWatcher>
#include <QtConcurrent>

using namespace Qt::StringLiterals;
using Forms::Mark;
using Forms::Result;

namespace App {

namespace {

constexpr int csvPage = 500;

struct Report
{
    ChainReport chain;
    Result<Done> store;
};

struct Sheet
{
    StoredCustomer customer;
    QList<HistoryEntry> entries;
};

} // namespace

HistoryController::HistoryController(Workplace &workplace, QWidget *window)
    : QObject(window), m_workplace(workplace), m_window(window)
{}

HistoryModel::Source HistoryController::source(qint64 record)
{
    return [this, record](qint64 before, int count, const HistoryModel::Answered &answered) {
        m_workplace.store().ask(
            this,
            [record, before, count](Store &store) {
                return store.history().page(before, count, record);
            },
            answered);
    };
}

HistoryDialog &HistoryController::dialog()
{
    if (!m_dialog) {
        m_dialog = new HistoryDialog(source(0), m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &HistoryDialog::verifyAsked, this, &HistoryController::verify);
        connect(m_dialog, &HistoryDialog::csvAsked, this, &HistoryController::writeCsv);
        connect(m_dialog, &HistoryDialog::sheetAsked, this, &HistoryController::writeSheet);
        connect(m_dialog, &HistoryDialog::recordAsked, this, &HistoryController::showRecord);
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
    return *m_dialog;
}

void HistoryController::close()
{
    if (m_dialog)
        m_dialog->close();
}

void HistoryController::showAll()
{
    dialog();
}

void HistoryController::showRecord(qint64 id)
{
    HistoryDialog *shown = &dialog();
    m_workplace.store().ask(
        shown, [id](Store &store) { return store.load(id); },
        [this, shown, id](const Result<StoredCustomer> &customer) {
            // Of a deleted customer the history may be all that there is.
            QString name = tr("record %1").arg(id);
            if (customer)
                name = customer->head.isWiped ? customer->head.summary.customerExtId
                                              : customerName(customer->draft.record);
            shown->showRecord(id, name, source(id));
        });
}

void HistoryController::check()
{
    dialog().check();
}

template<typename Work, typename Then>
void HistoryController::beside(Work work, Then then)
{
    using Reply = std::invoke_result_t<Work, Store &>;
    if (!m_workplace.store().isOpen()) {
        m_dialog->tell(Mark::Error, tr("There is no history to read: the store is not open."));
        return;
    }
    auto *watcher = new QFutureWatcher<Reply>(m_dialog);
    connect(watcher, &QFutureWatcherBase::finished, m_dialog, [watcher, then = std::move(then)] {
        watcher->deleteLater();
        then(watcher->result());
    });
    watcher->setFuture(
        QtConcurrent::run([work = std::move(work), folder = m_workplace.store().folder(),
                           key = m_workplace.vault().key()]() -> Reply {
            const auto store = Store::open(folder, key, &QDateTime::currentDateTimeUtc);
            return store ? work(**store) : Reply(store.failure());
        }));
}

void HistoryController::verify()
{
    beside(
        [](Store &store) -> Result<Report> {
            const auto chain = store.history().verify();
            if (!chain)
                return chain.failure();
            return Report{*chain, store.verify()};
        },
        [this](const Result<Report> &report) {
            if (report)
                m_dialog->showReport(report->chain, report->store);
            else
                m_dialog->tell(Mark::Error, report.failure().text);
        });
}

void HistoryController::writeCsv(const QString &fileName, qint64 record)
{
    beside(
        [fileName, record](Store &store) {
            return HistoryCsv::write(fileName, [&store, record](qint64 before) {
                return store.history().page(before, csvPage, record);
            });
        },
        [this, fileName](const Result<Done> &written) { tellWritten(written, fileName); });
}

void HistoryController::writeSheet(qint64 record, const QString &fileName)
{
    m_workplace.store().ask(
        m_dialog,
        [record](Store &store) -> Result<Sheet> {
            const auto customer = store.load(record);
            if (!customer)
                return customer.failure();
            const auto entries = store.history().of(record);
            if (!entries)
                return entries.failure();
            return Sheet{*customer, *entries};
        },
        [this, fileName](const Result<Sheet> &sheet) {
            if (sheet)
                tellWritten(SheetPaper::writePdf(
                                *RecordSheet::make(sheet->customer, sheet->entries), fileName),
                            fileName);
            else
                m_dialog->tell(Mark::Error, sheet.failure().text);
        });
}

void HistoryController::tellWritten(const Result<Done> &written, const QString &fileName)
{
    if (written)
        m_dialog->tell(Mark::Good, tr("Written to %1.").arg(QDir::toNativeSeparators(fileName)));
    else
        m_dialog->tell(Mark::Error, written.failure().text);
}

} // namespace App
