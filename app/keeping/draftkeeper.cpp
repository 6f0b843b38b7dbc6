#include "keeping/draftkeeper.h"

#include "keeping/storethread.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Forms::Result;

namespace App {

namespace {

constexpr auto restAfterChange = 400ms; // with a slow disk's write, still within the second
constexpr auto restAfterFailure = 5s;

/// Stores a draft under its record, or under a new one where there is none any more that this
/// program may change. In the store's thread.
Result<RecordHead> keep(Store &store, const QString &folder, HeldDraft &held, const Draft &draft)
{
    auto head = store.saveDraft(held.head, draft);
    if (!head)
        return head;
    held.head = *head;
    if (!held.lease)
        if (auto lease = RecordLease::tryTake(folder, head->id))
            held.lease = std::move(*lease);
    return head;
}

/// The form is again as it began: a draft of it is worth nothing.
Result<RecordHead> drop(Store &store, HeldDraft &held)
{
    const qint64 id = std::exchange(held.head, RecordHead()).id;
    held.lease.reset();
    if (id != 0)
        if (const auto removed = store.remove({id}); !removed)
            return removed.failure();
    return RecordHead();
}

} // namespace

DraftKeeper::DraftKeeper(Forms::CustomerModel &model, StoreThread &store, QObject *parent)
    : QObject(parent), m_model(model), m_store(store)
{
    m_timer.setSingleShot(true);
    m_timer.callOnTimeout(this, &DraftKeeper::save);
    connect(&model, &Forms::CustomerModel::recordChanged, this, &DraftKeeper::changed);
    connect(&model, &Forms::CustomerModel::customerReplaced, this, &DraftKeeper::replaced);
    connect(&store, &StoreThread::opened, this, &DraftKeeper::save);
    connect(&store, &StoreThread::wasSetAside, this, [this] {
        // What lies in the damaged store is out of reach: what is still here begins anew.
        for (Kept &kept : m_kept) {
            kept.held = std::make_shared<HeldDraft>();
            kept.isChanged = kept.isChanged || kept.head.id != 0;
            kept.head = {};
        }
        save();
    });
    replaced();
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
    if (!m_timer.isActive())
        m_timer.start(restAfterChange);
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
    // Once the step back, if there is one, is on its stack.
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
    if (kept.head.id != 0 && !m_model.isLocked())
        noteChange(kept);
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
        if (std::exchange(each->isChanged, false))
            store(each.key(), *each);
    releaseLeft();
}

bool DraftKeeper::hasUnsaved() const
{
    return std::any_of(m_kept.cbegin(), m_kept.cend(),
                       [](const Kept &each) { return each.isChanged || each.underWay > 0; });
}

void DraftKeeper::releaseLeft()
{
    m_kept.removeIf([this](const std::pair<const qint64 &, Kept &> &each) {
        const Kept &kept = each.second;
        if (!kept.isLeft || kept.isChanged || kept.underWay > 0)
            return false;
        if (kept.held != held()) // it came back to the form from the store
            release(kept.held);
        return true;
    });
}

void DraftKeeper::release(const HeldDraftPointer &held)
{
    m_store.ask(
        this,
        [held](Store &store) -> Result<Done> {
            held->lease.reset();
            return held->head.id == 0 ? Done() : store.setOpen(held->head.id, false);
        },
        [](const auto &) {});
}

void DraftKeeper::store(qint64 identity, Kept &kept)
{
    kept.draft.isPractice = m_isPractice;
    ++kept.underWay;
    const bool isWorthless = kept.isOwnOnly && kept.draft.record == kept.began;
    m_store.change(
        this,
        [folder = m_store.folder(), held = kept.held, draft = kept.draft,
         isWorthless](Store &store) {
            return isWorthless ? drop(store, *held) : keep(store, folder, *held, draft);
        },
        [this, identity](const Result<RecordHead> &result) { conclude(identity, result); });
}

void DraftKeeper::conclude(qint64 identity, const Result<RecordHead> &result)
{
    Kept &kept = m_kept[identity]; // stays as long as something of it is under way
    --kept.underWay;
    if (result) {
        kept.head = *result;
        if (identity == m_model.identity())
            emit saved(result->changed);
        releaseLeft();
        if (!hasUnsaved())
            emit allSaved();
        return;
    }
    kept.isChanged = true;
    if (result.failure().code == u"store.changedElsewhere") {
        // Neither version is lost: the other window's stays, this one goes on as a draft of its own.
        kept.held = std::make_shared<HeldDraft>();
        kept.head = {};
        emit wasSplit();
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

HeldDraftPointer DraftKeeper::holdOn(qint64 id) const
{
    const auto kept = std::find_if(m_kept.cbegin(), m_kept.cend(),
                                   [id](const Kept &each) { return each.head.id == id; });
    return kept == m_kept.cend() ? std::make_shared<HeldDraft>() : kept->held;
}

void DraftKeeper::open(qint64 id)
{
    save();
    const HeldDraftPointer held = holdOn(id);
    m_store.ask(
        this,
        [folder = m_store.folder(), held, id](Store &store) -> Result<StoredCustomer> {
            if (!held->lease)
                if (auto lease = RecordLease::tryTake(folder, id))
                    held->lease = std::move(*lease);
            auto customer = store.load(id);
            if (!customer)
                return customer;
            held->head = customer->head;
            if (held->lease)
                if (const auto marked = store.setOpen(id, true); !marked)
                    return marked.failure();
            return customer;
        },
        [this, held](const Result<StoredCustomer> &customer) {
            if (customer)
                bring(*customer, held, !held->lease);
            else
                emit notOpened(customer.failure());
        });
}

void DraftKeeper::bring(const StoredCustomer &customer, const HeldDraftPointer &held,
                        bool isElsewhere)
{
    m_model.startOver(customer.draft.record);
    const RecordState state = customer.head.state;
    const bool isLocked = state != RecordState::Draft && state != RecordState::Refused;
    m_model.setLocked(isLocked || isElsewhere);
    if (!isLocked)
        m_model.revealAll();
    Kept &kept = current();
    kept.held = held;
    kept.head = customer.head;
    kept.draft = customer.draft;
    kept.isOwnOnly = false;
    emit opened(customer, isElsewhere);
}

DraftKeeper::HandedOver DraftKeeper::handOver()
{
    Kept &kept = current();
    kept.isChanged = false;
    return {draft(), kept.held};
}

void DraftKeeper::setHead(const HeldDraftPointer &held, const RecordHead &head)
{
    for (Kept &kept : m_kept)
        if (kept.held == held)
            kept.head = head;
}

void DraftKeeper::takeBack(const HeldDraftPointer &held)
{
    for (Kept &kept : m_kept)
        if (kept.held == held)
            kept.isChanged = true;
    save();
}

RecordHead DraftKeeper::head() const
{
    return m_kept.value(m_model.identity()).head;
}

Draft DraftKeeper::draft() const
{
    Draft draft = m_kept.value(m_model.identity()).draft;
    draft.record = m_model.record();
    draft.isPractice = m_isPractice;
    return draft;
}

} // namespace App
