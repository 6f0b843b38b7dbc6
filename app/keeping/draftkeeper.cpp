#include "keeping/draftkeeper.h"

#include "keeping/storethread.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Forms::Result;

namespace App {

namespace {

constexpr auto restAfterChange = 250ms; // with a slow disk's write, still within the second
constexpr auto restAfterFailure = 5s;

} // namespace

DraftKeeper::DraftKeeper(Forms::CustomerModel &model, StoreThread &store, QObject *parent)
    : QObject(parent), m_model(model), m_store(store)
{
    m_timer.setSingleShot(true);
    m_timer.callOnTimeout(this, &DraftKeeper::goOn);
    connect(&model, &Forms::CustomerModel::recordChanged, this, &DraftKeeper::changed);
    connect(&model, &Forms::CustomerModel::customerReplaced, this, &DraftKeeper::replaced);
    connect(&store, &StoreThread::opened, this, &DraftKeeper::save);
    connect(&store, &StoreThread::wasSetAside, this, &DraftKeeper::beginAnew);
    replaced();
}

void DraftKeeper::beginAnew()
{
    for (Kept &kept : m_kept)
        if (kept.isStored() && !kept.isElsewhere && isOpenToChange(kept.head.state))
            kept.isChanged = true;
}

DraftKeeper::Kept &DraftKeeper::current()
{
    const qint64 identity = m_model.identity();
    const bool isNew = !m_kept.contains(identity);
    Kept &kept = m_kept[identity];
    if (isNew)
        kept.began = kept.draft.record = m_model.record();
    return kept;
}

void DraftKeeper::noteChange(Kept &kept)
{
    kept.isChanged = true;
    // A failure before is no reason to wait longer.
    if (!m_timer.isActive() || m_timer.remainingTimeAsDuration() > restAfterChange)
        m_timer.start(restAfterChange);
}

void DraftKeeper::noteCircumstance(Kept &kept)
{
    if (kept.isStored() && kept.head.state == RecordState::Draft && !m_model.isLocked())
        noteChange(kept);
}

void DraftKeeper::setPractice(bool isPractice)
{
    if (std::exchange(m_isPractice, isPractice) == isPractice)
        return;
    noteCircumstance(current());
    emit practiceChanged();
}

void DraftKeeper::changed()
{
    Kept &kept = current();
    if (kept.draft.record == m_model.record() || m_model.isLocked())
        return;
    kept.draft.record = m_model.record();
    noteChange(kept);
}

void DraftKeeper::replaced()
{
    current().isLeft = false;
    if (!m_model.isChanged()) // startOver() leaves no way back
        leaveUnreachable();
    else // once the step back, if there is one, is on its stack
        QMetaObject::invokeMethod(this, &DraftKeeper::leaveUnreachable, Qt::QueuedConnection);
    save();
}

void DraftKeeper::leaveUnreachable()
{
    if (m_model.hasHistory())
        return;
    for (auto each = m_kept.begin(); each != m_kept.end(); ++each)
        each->isLeft = each.key() != m_model.identity();
    releaseLeft();
}

void DraftKeeper::setFocus(const Forms::FieldPath &focus)
{
    Kept &kept = current();
    if (focus.isEmpty() || kept.draft.focus == focus)
        return;
    kept.draft.focus = focus;
    noteCircumstance(kept);
}

void DraftKeeper::setSource(const QString &fileName, const QList<Forms::Remark> &remarks)
{
    Kept &kept = current();
    kept.draft.source = fileName;
    kept.draft.remarks = remarks;
    kept.isOwnOnly = false;
    kept.isChanged = true;
    save();
}

void DraftKeeper::save()
{
    m_timer.stop();
    if (!m_store.isOpen())
        return; // opened() comes back here
    for (auto each = m_kept.begin(); each != m_kept.end(); ++each)
        if (!each->isHandedOver && std::exchange(each->isChanged, false))
            store(each.key(), *each);
    releaseLeft();
}

void DraftKeeper::goOn()
{
    const bool isBusy = std::any_of(m_kept.cbegin(), m_kept.cend(),
                                    [](const Kept &each) { return each.underWay > 0; });
    if (!isBusy)
        save();
}

void DraftKeeper::releaseLeft()
{
    m_kept.removeIf([this](const std::pair<const qint64 &, Kept &> &each) {
        const Kept &kept = each.second;
        if (!kept.isLeft || kept.isUnsaved())
            return false;
        release(kept.held);
        return true;
    });
}

void DraftKeeper::release(const HeldDraftPointer &held)
{
    m_store.ask(
        this, [held, &thread = m_store](Store &store) { return held->release(store, thread); },
        [](const auto &) {});
}

void DraftKeeper::store(qint64 identity, Kept &kept)
{
    kept.draft.isPractice = m_isPractice;
    ++kept.underWay;
    const bool isWorthless = kept.isOwnOnly && kept.draft.record == kept.began;
    m_store.change(
        this,
        [held = kept.held, draft = kept.draft, isWorthless, &thread = m_store](Store &store) {
            return isWorthless ? held->drop(store, thread) : held->keep(store, thread, draft);
        },
        [this, identity, held = kept.held](const Result<RecordHead> &result) {
            conclude(identity, held, result);
        });
}

void DraftKeeper::conclude(qint64 identity, const HeldDraftPointer &held,
                           const Result<RecordHead> &result)
{
    Kept &kept = m_kept[identity]; // stays as long as something of it is under way
    --kept.underWay;
    if (result) {
        if (kept.held == held)
            kept.head = *result;
        if (identity == m_model.identity())
            emit saved(result->changed);
        releaseLeft();
        if (!hasUnsaved())
            emit allSaved();
        else if (!m_timer.isActive())
            goOn();
        return;
    }
    kept.isChanged = true;
    if (result.failure().code == u"store.changedElsewhere") {
        // Neither version is lost: the other window's stays, this one goes on as a draft of its own,
        // which one change of several that were under way has begun already.
        if (kept.held == held) {
            kept.held = std::make_shared<HeldDraft>();
            kept.head = {};
            emit wasSplit();
        }
        save();
        return;
    }
    if (!m_timer.isActive())
        m_timer.start(restAfterFailure);
    emit notSaved(result.failure());
}

void DraftKeeper::close()
{
    save();
    for (const Kept &kept : std::as_const(m_kept))
        release(kept.held);
}

void DraftKeeper::open(qint64 id)
{
    if (std::exchange(m_opening, id) == id)
        return;
    save();
    auto held = std::make_shared<HeldDraft>();
    for (const Kept &each : std::as_const(m_kept))
        if (each.head.id == id && !each.isElsewhere)
            held = each.held; // it is here already, in the form or where undo leads
    m_store.ask(
        this, [held, id, &thread = m_store](Store &store) { return held->open(store, thread, id); },
        [this, id, held](const Result<HeldDraft::Opened> &opened) {
            if (m_opening == id)
                m_opening = 0;
            if (opened)
                bring(opened->customer, held, opened->isElsewhere);
            else
                emit notOpened(opened.failure());
        });
}

void DraftKeeper::bring(const StoredCustomer &customer, const HeldDraftPointer &held,
                        bool isElsewhere)
{
    const bool isLocked = !isOpenToChange(customer.head.state);
    if (current().held == held && !isLocked && !m_model.isLocked()) {
        emit opened(customer, isElsewhere); // and what was typed meanwhile stays
        return;
    }
    m_kept.removeIf([&held](const std::pair<const qint64 &, Kept &> &each) {
        return each.second.held == held && each.second.underWay == 0;
    });
    m_model.startOver(customer.draft.record);
    m_model.setLocked(isLocked || isElsewhere);
    if (!isLocked)
        m_model.revealAll();
    Kept &kept = current();
    kept.held = held;
    kept.head = customer.head;
    kept.draft = customer.draft;
    kept.isOwnOnly = false;
    kept.isElsewhere = isElsewhere;
    emit opened(customer, isElsewhere);
}

DraftKeeper::HandedOver DraftKeeper::handOver()
{
    Kept &kept = current();
    kept.isChanged = false;
    kept.isHandedOver = true;
    return {draft(), kept.held};
}

DraftKeeper::Kept *DraftKeeper::comeBack(const HeldDraftPointer &held)
{
    const auto found = std::find_if(m_kept.begin(), m_kept.end(),
                                    [&held](const Kept &each) { return each.held == held; });
    if (found == m_kept.end())
        return nullptr;
    found->isHandedOver = false;
    return &*found;
}

void DraftKeeper::setHead(const HeldDraftPointer &held, const RecordHead &head)
{
    if (Kept *kept = comeBack(held)) {
        kept->head = head;
        kept->isChanged = kept->isChanged && isOpenToChange(head.state); // else it stays as sent
    }
    goOn();
}

void DraftKeeper::takeBack(const HeldDraftPointer &held)
{
    if (Kept *kept = comeBack(held))
        kept->isChanged = isOpenToChange(kept->head.state); // else nothing of it could be typed
    save();
}

Draft DraftKeeper::draft() const
{
    Draft draft = m_kept.value(m_model.identity()).draft;
    draft.record = m_model.record();
    draft.isPractice = m_isPractice;
    return draft;
}

} // namespace App
