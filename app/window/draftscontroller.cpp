#include "window/draftscontroller.h"

#include "window/questions.h"
#include "window/recordcontroller.h"
#include "window/workplace.h"

namespace App {

DraftsController::DraftsController(Workplace &workplace, RecordController &record, QWidget *window)
    : QObject(window), m_workplace(workplace), m_record(record), m_window(window)
{
    connect(&m_workplace, &Workplace::interruptedFound, this,
            &DraftsController::askAboutInterrupted,
            Qt::QueuedConnection); // the lock page goes first
}

void DraftsController::showDrafts() {}

void DraftsController::showHistory(qint64) {}

void DraftsController::checkHistory() {}

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
