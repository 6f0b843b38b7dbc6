#include "keeping/helddraft.h"

#include "keeping/storethread.h"

using namespace Qt::StringLiterals;
using Forms::Result;

namespace App {

void HeldDraft::catchUp(const StoreThread &thread)
{
    if (lostStores == thread.lostStores())
        return;
    head = {};
    lease.reset();
    lostStores = thread.lostStores();
}

Result<Done> HeldDraft::takeLease(const StoreThread &thread)
{
    if (lease)
        return Done();
    auto taken = RecordLease::tryTake(thread.folder(), head.id);
    if (!taken)
        return taken.failure();
    lease = std::move(*taken);
    return Done();
}

Result<RecordHead> HeldDraft::keep(Store &store, const StoreThread &thread, const Draft &draft)
{
    catchUp(thread);
    auto saved = store.saveDraft(head, draft);
    if (!saved && saved.failure().code == u"store.gone") { // another window deleted it for good
        head = {};
        lease.reset();
        saved = store.saveDraft(head, draft);
    }
    if (!saved)
        return saved;
    head = *saved;
    takeLease(thread); // a draft that another window reads is saved all the same
    return saved;
}

Result<Done> HeldDraft::lend(Store &store, const StoreThread &thread, const Draft &draft)
{
    if (head.id == 0)
        if (const auto kept = keep(store, thread, draft); !kept)
            return kept.failure();
    return takeLease(thread);
}

Result<RecordHead> HeldDraft::drop(Store &store, const StoreThread &thread)
{
    catchUp(thread);
    if (head.id != 0) {
        const auto removed = store.remove({head.id});
        if (!removed && removed.failure().code != u"store.gone")
            return removed.failure();
    }
    head = {};
    lease.reset();
    return RecordHead();
}

Result<HeldDraft::Opened> HeldDraft::open(Store &store, const StoreThread &thread, qint64 id)
{
    catchUp(thread);
    head.id = id;
    takeLease(thread); // first, so that nobody changes it behind the reading
    const auto customer = store.load(id);
    if (!customer)
        return customer.failure();
    head = customer->head;
    isElsewhere = !lease;
    if (!isElsewhere)
        if (const auto marked = store.setOpen(id, true); !marked)
            return marked.failure();
    return Opened{*customer, isElsewhere};
}

Result<Done> HeldDraft::release(Store &store, const StoreThread &thread)
{
    catchUp(thread);
    lease.reset();
    return head.id == 0 || isElsewhere ? Done() : store.setOpen(head.id, false);
}

} // namespace App
