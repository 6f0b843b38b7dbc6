#include "window/bulkcontroller.h"

#include "window/bulkprogress.h"
#include "window/bulkwindow.h"
#include "window/workplace.h"

#include <QLocale>

#include <algorithm>
#include <utility>

// What is under way with the rows and what it comes to; how they are taken stands in
// bulkcontroller_work.cpp.

using Forms::Mark;

namespace App {

void BulkController::connectWork()
{
    BulkProgress &progress = m_window->progress();
    connect(&m_sheet, &BulkSheet::busyChanged, this, [this, &progress](bool isBusy) {
        if (isBusy)
            progress.begin(tr("Reading and checking…"), tr("Cance&l"), false);
        else
            progress.finish();
    });
    connect(&m_sheet, &BulkSheet::progressed, &progress, &BulkProgress::advance);
    connect(&m_sheet, &BulkSheet::listRead, this, &BulkController::match);
    connect(&m_sheet, &BulkSheet::failed, this,
            [this](const Forms::Failure &failure) { m_window->tell(Mark::Error, failure.text); });
    connect(&m_sheet, &BulkSheet::ready, m_window, &BulkWindow::showRows);
    connect(&m_sheet, &BulkSheet::ready, this, &BulkController::goOn);
    connect(&m_sheet, &BulkSheet::judged, this, &BulkController::goOn);
    connect(&m_taking, &BulkTaking::progressed, &progress, &BulkProgress::advance);
    connect(&m_taking, &BulkTaking::pausedChanged, &progress, &BulkProgress::setPaused);
    connect(&m_taking, &BulkTaking::ended, this, &BulkController::concludeTaking);
    connect(&m_takingBack, &BulkTakingBack::progressed, &progress, &BulkProgress::advance);
    connect(&m_takingBack, &BulkTakingBack::ended, this, &BulkController::concludeTakingBack);
    connect(&m_tracking, &BulkTracking::changed, this, &BulkController::followSending);
    connect(&m_workplace.outbox().queue(), &OutboxQueue::standingChanged, this,
            &BulkController::followSending);
    connect(&progress, &BulkProgress::pauseAsked, this, &BulkController::pause);
    connect(&progress, &BulkProgress::endAsked, this, &BulkController::end);
}

void BulkController::pause(bool isPaused)
{
    const bool isTaking = m_taking.isAtWork();
    if (!isTaking || m_taking.isForSending()) // what is in the outbox already leaves meanwhile
        m_workplace.outbox().queue().setPaused(isPaused);
    if (isTaking)
        m_taking.setPaused(isPaused);
}

void BulkController::end()
{
    if (m_sheet.isBusy()) {
        m_isRecheckDue = true; // before anything is submitted
        m_sheet.cancel();
        followSending();
    } else if (m_taking.isAtWork()) {
        m_taking.cancel();
    } else if (m_takingBack.isAtWork()) {
        m_takingBack.cancel();
    } else {
        takeBack();
    }
}

Mark BulkController::takingMark() const
{
    if (!m_takingEnd.trouble.isEmpty())
        return Mark::Error;
    return m_sheet.rowsHere() > 0 ? Mark::Note : Mark::Good;
}

QString BulkController::takingWords() const
{
    QStringList sentences(tr("%n customer(s) were taken.", nullptr, m_takingEnd.taken));
    if (const int left = m_sheet.rowsHere(); !m_takingEnd.trouble.isEmpty())
        sentences.append(m_takingEnd.trouble);
    else if (left > 0)
        sentences.append(tr("%n stay(s) in the list.", nullptr, left));
    return sentences.join(u' ');
}

void BulkController::concludeTaking(int taken, const Forms::Failure &failure)
{
    m_window->setTaking(false);
    m_window->progress().finish();
    m_takingEnd = {taken, failure.text};
    m_window->tell(takingMark(), takingWords());
    m_isSending = m_isSending || (m_taking.isForSending() && taken > 0);
    followSending();
    recheckWhereDue(); // what was told meanwhile
    if (!std::exchange(m_closesAfter, false))
        return;
    const bool isAll = m_sheet.rowsHere() == 0;
    if (isAll)
        m_window->close();
    emit storedToClose(isAll);
}

void BulkController::followSending()
{
    if (!m_isSending || isStoring() || m_sheet.isBusy())
        return;
    const QHash<RecordState, int> counts = m_tracking.counts();
    const int waiting = counts.value(RecordState::Queued) + counts.value(RecordState::Sending);
    if (waiting == 0) {
        concludeSending();
        return;
    }
    const int accepted = counts.value(RecordState::Accepted);
    const int refused = counts.value(RecordState::Refused);
    const int unknown = counts.value(RecordState::Unknown);
    const QLocale locale;
    const QString standing = tr("%1 accepted, %2 refused, %3 unknown, %4 waiting")
                                 .arg(locale.toString(accepted), locale.toString(refused),
                                      locale.toString(unknown), locale.toString(waiting));
    BulkProgress &progress = m_window->progress();
    if (progress.isHidden())
        progress.begin(standing, tr("Ta&ke back what waits"), true);
    progress.setText(standing);
    progress.setPaused(m_workplace.outbox().queue().isPaused());
    progress.advance(accepted + refused + unknown, accepted + refused + unknown + waiting);
}

void BulkController::concludeSending()
{
    m_isSending = false;
    m_window->progress().finish();
    const QHash<RecordState, int> counts = m_tracking.counts();
    const int accepted = counts.value(RecordState::Accepted);
    const int refused = counts.value(RecordState::Refused);
    const int unknown = counts.value(RecordState::Unknown);
    const int sent = accepted + refused + unknown;
    const QList<BulkRow> &rows = m_sheet.rows();
    const auto back = static_cast<int>(
        std::count_if(rows.cbegin(), rows.cend(), std::mem_fn(&BulkRow::isTakenBack)));
    const QLocale locale;
    const QString results =
        tr("%1 accepted, %2 refused, %3 unknown")
            .arg(locale.toString(accepted), locale.toString(refused), locale.toString(unknown));
    QStringList sentences;
    if (takingMark() != Mark::Good) // which is no less true now
        sentences.append(takingWords());
    if (sent == 0)
        sentences.append(tr("Nothing was sent."));
    else if (back == 0 && sentences.isEmpty())
        sentences.append(tr("Everything was sent: %1.").arg(results));
    else
        sentences.append(tr("%n customer(s) were sent: %1.", nullptr, sent).arg(results));
    if (back > 0)
        sentences.append(tr("%n customer(s) were taken back and are drafts now.", nullptr, back));
    sentences.append(tr("Save the result to keep it beside the list."));
    const bool isGood = accepted == sent && sent > 0 && back == 0 && takingMark() == Mark::Good;
    const Mark mark = takingMark() == Mark::Error ? Mark::Error : Mark::Advice;
    m_window->tell(isGood ? Mark::Good : mark, sentences.join(u' '));
}

void BulkController::takeBack()
{
    OutboxQueue &queue = m_workplace.outbox().queue();
    m_wasPaused = queue.isPaused();
    m_window->setTaking(true);
    m_window->progress().begin(tr("Taking back what waits…"), tr("Cance&l"), false);
    m_takingBack.start();
    queue.setPaused(true); // so that nothing leaves that is about to be taken back
}

void BulkController::concludeTakingBack(const Forms::Failure &failure)
{
    m_window->setTaking(false);
    m_window->progress().finish();
    if (!failure.code.isEmpty())
        m_window->tell(Mark::Error, failure.text);
    m_workplace.outbox().queue().setPaused(m_wasPaused);
    m_tracking.ask();
}

} // namespace App
