#include "window/bulkcontroller.h"

#include "window/bulkprogress.h"
#include "window/bulkwindow.h"
#include "window/workplace.h"

#include <QLocale>

// What becomes of the rows in the outbox; how they get there stands in bulkcontroller_work.cpp.

using Forms::Mark;

namespace App {

void BulkController::followSending()
{
    if (!m_isSending || m_taking.isAtWork() || m_sheet.isBusy())
        return;
    const QHash<RecordState, int> counts = m_tracking.counts();
    const int waiting = counts.value(RecordState::Queued) + counts.value(RecordState::Sending);
    const int accepted = counts.value(RecordState::Accepted);
    const int refused = counts.value(RecordState::Refused);
    const int unknown = counts.value(RecordState::Unknown);
    const QLocale locale;
    const QString standing = tr("%1 accepted, %2 refused, %3 unknown, %4 waiting")
                                 .arg(locale.toString(accepted), locale.toString(refused),
                                      locale.toString(unknown), locale.toString(waiting));
    BulkProgress &progress = m_window->progress();
    if (waiting == 0) {
        m_isSending = false;
        progress.finish();
        m_window->tell(accepted > 0 && refused + unknown == 0 ? Mark::Good : Mark::Advice,
                       tr("Everything was sent: %1. Save the result to keep it beside the list.")
                           .arg(standing));
        return;
    }
    if (progress.isHidden())
        progress.begin(standing, tr("Ta&ke back what waits"), true);
    progress.setText(standing);
    progress.setPaused(m_workplace.outbox().queue().isPaused());
    progress.advance(accepted + refused + unknown, accepted + refused + unknown + waiting);
}

void BulkController::takeBack()
{
    QList<qint64> waiting;
    for (const BulkRow &row : m_sheet.rows())
        if (row.fate && row.fate->state == RecordState::Queued)
            waiting.append(row.fate->id);
    m_workplace.store().change(
        this,
        [waiting](Store &store) -> Forms::Result<Done> {
            for (const qint64 id : waiting) // what has left meanwhile stays as it is
                if (const auto taken = store.takeBack(id);
                    !taken && taken.failure().code != u"store.locked")
                    return taken.failure();
            return Done();
        },
        [this](const Forms::Result<Done> &done) {
            if (!done)
                m_window->tell(Mark::Error, done.failure().text);
            m_tracking.ask();
        });
}

} // namespace App
