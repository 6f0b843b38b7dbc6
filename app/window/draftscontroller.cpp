#include "window/draftscontroller.h"

#include "drafts/draftexport.h"
#include "widgets/customerform.h"
#include "window/draftswindow.h"
#include "window/questions.h"
#include "window/recordcontroller.h"
#include "window/workplace.h"

#include <QDir>
#include <QFileDialog>
#include <QInputDialog>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using Forms::Mark;
using Forms::Result;

namespace App {

DraftsController::DraftsController(Workplace &workplace, Forms::CustomerForm &form,
                                   RecordController &record, QWidget *window)
    : QObject(window)
    , m_workplace(workplace)
    , m_form(form)
    , m_record(record)
    , m_window(window)
    , m_feeder(m_index, source())
    , m_exportFolder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
    connect(&m_workplace, &Workplace::interruptedFound, this,
            &DraftsController::askAboutInterrupted,
            Qt::QueuedConnection); // the lock page goes first
    StoreThread &store = workplace.store();
    connect(&store, &StoreThread::changed, &m_feeder, &DraftIndexFeeder::storeChanged);
    connect(&store, &StoreThread::opened, this, [this] {
        m_isFed = false; // it may be another store
        if (m_list && m_list->isVisible())
            feed();
    });
    connect(&m_feeder, &DraftIndexFeeder::failed, this, [this] { m_isFed = false; });
    DraftKeeper &drafts = workplace.drafts();
    connect(&drafts, &DraftKeeper::opened, this, &DraftsController::showForm);
    connect(&drafts, &DraftKeeper::notOpened, this, [this](const Forms::Failure &failure) {
        if (m_list)
            m_list->tell(Mark::Error, failure.text);
    });
}

DraftSource DraftsController::source()
{
    StoreThread &store = m_workplace.store();
    return {[this, &store](const DraftSource::Reply<qint64> &reply) {
                store.ask(
                    this, [](Store &each) { return each.newestChange(); }, reply);
            },
            [this, &store](const RecordHead &last, int count,
                           const DraftSource::Reply<QList<RecordHead>> &reply) {
                store.ask(
                    this, [last, count](Store &each) { return each.page(last, count); }, reply);
            },
            [this, &store](qint64 change, const DraftSource::Reply<Store::Changes> &reply) {
                store.ask(
                    this, [change](Store &each) { return each.changesSince(change); }, reply);
            }};
}

void DraftsController::makeList()
{
    m_list = new DraftsWindow(m_index, m_feeder, m_window);
    connect(m_list, &DraftsWindow::openAsked, this, &DraftsController::open);
    connect(m_list, &DraftsWindow::duplicateAsked, this, &DraftsController::duplicate);
    connect(m_list, &DraftsWindow::removeAsked, this, &DraftsController::remove);
    connect(m_list, &DraftsWindow::restoreAsked, this, &DraftsController::restore);
    connect(m_list, &DraftsWindow::exportAsked, this, &DraftsController::exportTo);
    connect(m_list, &DraftsWindow::historyAsked, this, &DraftsController::historyAsked);
}

void DraftsController::saveNow()
{
    constexpr int shownFor = 10000;
    m_form.commitFocused();
    DraftKeeper &drafts = m_workplace.drafts();
    drafts.save();
    if (drafts.hasUnsaved())
        return; // it is told when it is stored, or why it is not
    const QDateTime changed = drafts.head().changed;
    emit told(changed.isValid() ? tr("The draft is saved.") : tr("There is nothing to save yet."),
              shownFor);
}

void DraftsController::showDrafts()
{
    m_form.commitFocused();
    m_workplace.drafts().save();
    if (!m_list)
        makeList();
    feed();
    m_list->show();
    m_list->raise();
    m_list->activateWindow();
}

void DraftsController::feed()
{
    if (!std::exchange(m_isFed, true))
        m_feeder.start();
}

void DraftsController::forget()
{
    m_isFed = false;
    m_feeder.stop();
}

void DraftsController::closeDrafts()
{
    if (m_list)
        m_list->close();
}

void DraftsController::showForm()
{
    closeDrafts();
    m_window->raise();
    m_window->activateWindow();
}

bool DraftsController::isFormFree()
{
    if (!m_workplace.outbox().isSending())
        return true;
    m_list->tell(Mark::Advice, tr("A customer is being sent. Wait for the answer or cancel the "
                                  "sending, then open another one."));
    return false;
}

void DraftsController::open(qint64 id)
{
    if (!isFormFree())
        return;
    m_form.commitFocused();
    m_workplace.drafts().open(id); // what is in the form already says again what it is
}

void DraftsController::duplicate(qint64 id)
{
    m_form.commitFocused();
    m_workplace.drafts().save();
    m_workplace.store().ask(
        this, [id](Store &store) { return store.load(id); },
        [this](const Result<StoredCustomer> &customer) {
            if (!customer) {
                m_list->tell(Mark::Error, customer.failure().text);
            } else if (customer->head.isWiped) {
                m_list->tell(Mark::Advice, tr("The values of this customer were wiped when their "
                                              "time was over: there is nothing to duplicate."));
            } else if (isFormFree()) {
                m_record.duplicate(customer->draft.record);
                showForm();
            }
        });
}

void DraftsController::remove(const QList<qint64> &ids)
{
    m_workplace.store().change(
        this,
        [ids, held = m_workplace.drafts().held()](Store &store) -> Result<QList<qint64>> {
            if (ids.contains(held->head.id))
                return Forms::Failure{
                    u"draft.inForm"_s,
                    tr("Nothing was deleted, because one of them is in the form. Begin a new "
                       "customer there first, or leave that one out.")};
            return store.remove(ids);
        },
        [this](const Result<QList<qint64>> &removed) {
            if (removed)
                m_list->showRemoved(*removed);
            else
                m_list->tell(Mark::Error, removed.failure().text);
        });
}

void DraftsController::restore(const QList<qint64> &ids)
{
    m_workplace.store().change(
        this, [ids](Store &store) { return store.restore(ids); },
        [this](const Result<Done> &restored) {
            if (!restored)
                m_list->tell(Mark::Error, restored.failure().text);
        });
}

void DraftsController::exportTo(const QList<qint64> &ids)
{
    bool isChosen = false;
    const QString format = QInputDialog::getItem(m_list, tr("Export"), tr("Format of the files:"),
                                                 {u"JSON"_s, u"XML"_s}, 0, false, &isChosen);
    const QString folder =
        isChosen
            ? QFileDialog::getExistingDirectory(m_list, tr("Folder for the files"), m_exportFolder)
            : QString();
    if (folder.isEmpty())
        return;
    m_exportFolder = folder;
    auto *writing =
        new DraftExport(m_workplace.store(), folder,
                        format == u"XML" ? ExportFormat::Xml : ExportFormat::Json, this);
    const auto sum = [folder](int written) {
        return tr("%n customer(s) were exported to %1.", nullptr, written)
            .arg(QDir::toNativeSeparators(folder));
    };
    connect(writing, &DraftExport::finished, this,
            [this, writing, sum](int written, const QStringList &leftOut) {
                writing->deleteLater();
                if (leftOut.isEmpty())
                    m_list->tell(Mark::Good, sum(written));
                else
                    m_list->tell(
                        Mark::Advice,
                        sum(written) + u' ' +
                            tr("Left out: %1.").arg(QLocale().createSeparatedList(leftOut)));
            });
    connect(writing, &DraftExport::failed, this,
            [this, writing, sum](int written, const Forms::Failure &failure) {
                writing->deleteLater();
                m_list->tell(Mark::Error, sum(written) + u' ' + failure.text);
            });
    writing->start(ids);
}

void DraftsController::askAboutInterrupted(const QList<RecordHead> &drafts)
{
    const RecordHead &latest = drafts.first();
    const auto choice = Questions::openInterrupted(
        m_window,
        latest.summary.name.isEmpty() ? latest.summary.customerExtId : latest.summary.name,
        latest.changed, static_cast<int>(drafts.size()) - 1);
    if (choice == Questions::Interrupted::Open)
        m_workplace.drafts().open(latest.id);
    m_workplace.store().change(
        this,
        [drafts, choice](Store &store) -> Forms::Result<Done> {
            // Asked once: from here on they are drafts like others.
            for (const RecordHead &each : drafts)
                if (choice != Questions::Interrupted::Open || each.id != drafts.first().id)
                    if (const auto left = store.setOpen(each.id, false); !left)
                        return left.failure();
            if (choice == Questions::Interrupted::Discard)
                if (const auto removed = store.remove({drafts.first().id}); !removed)
                    return removed.failure();
            return Done();
        },
        [](const auto &) {});
}

} // namespace App
