#include "store/store.h"

#include "history/historytable.h"
#include "store/database.h"
#include "store/marktable.h"
#include "store/nokey.h"
#include "store/recordlife.h"
#include "store/recordtable.h"
#include "store/removal.h"
#include "store/secrettable.h"
#include "store/sequencetable.h"
#include "store/templatetable.h"

#include <algorithm>

using Forms::Earlier;
using Forms::Result;

namespace App {

Store::Store(std::unique_ptr<Database> database, const SecretKey &key, const Clock &now)
    : m_keepsCustomers(!key.isNull())
    , m_database(std::move(database))
    , m_records(std::make_unique<RecordTable>(*m_database, key))
    , m_marks(std::make_unique<MarkTable>(*m_database, key))
    , m_sequences(std::make_unique<SequenceTable>(*m_database, key))
    , m_secrets(std::make_unique<SecretTable>(*m_database, key))
    , m_templates(std::make_unique<TemplateTable>(*m_database, key))
    , m_history(std::make_unique<HistoryTable>(*m_database, key))
    , m_life(std::make_unique<RecordLife>(*m_records, *m_marks, *m_history))
    , m_removal(std::make_unique<Removal>(*m_records, *m_marks, *m_history))
    , m_now(now)
{}

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::open(const QString &folder, const SecretKey &key,
                                           const Clock &now)
{
    auto database = Database::open(folder);
    if (!database)
        return database.failure();
    auto store = std::unique_ptr<Store>(new Store(std::move(*database), key, now));
    if (!store->keepsCustomers())
        return store;
    if (const auto begun = store->change<Done>([&] { return store->m_records->begin(); }); !begun)
        return begun.failure();
    return store;
}

bool Store::keepsCustomers() const
{
    return m_keepsCustomers;
}

Result<RecordHead> Store::saveDraft(const RecordHead &last, const Draft &draft)
{
    return change<RecordHead>([&] { return m_life->save(last, draft, m_now()); });
}

Result<StoredCustomer> Store::load(qint64 id)
{
    if (!keepsCustomers())
        return noKey();
    const auto row = m_records->row(id);
    if (!row)
        return row.failure();
    return row->customer;
}

Result<Done> Store::setOpen(qint64 id, bool isOpen)
{
    return change<Done>([&] { return m_records->setEdited(id, isOpen); });
}

Result<QList<RecordHead>> Store::openRecords()
{
    if (!keepsCustomers())
        return noKey();
    return m_records->edited();
}

Result<QList<qint64>> Store::remove(const QList<qint64> &ids)
{
    return change<QList<qint64>>([&] { return m_removal->remove(ids, m_now()); });
}

Result<Done> Store::restore(const QList<qint64> &ids)
{
    return change<Done>([&] { return m_removal->restore(ids); });
}

Result<int> Store::purgeRemoved(const QDateTime &before)
{
    const auto purged = change<int>([&] { return m_removal->purge(before); });
    if (purged)
        m_database->forgetWrites();
    return purged;
}

Result<QList<RecordHead>> Store::page(const RecordHead &last, int count)
{
    if (!keepsCustomers())
        return noKey();
    return m_records->page(last, count);
}

Result<Store::Changes> Store::changesSince(qint64 change)
{
    if (!keepsCustomers())
        return noKey();
    // Asked first: what comes in between is told twice, never missed.
    const auto newest = m_records->newestChange();
    if (!newest)
        return newest.failure();
    const auto heads = m_records->changedSince(change);
    if (!heads)
        return heads.failure();
    return Changes{*heads, std::max(*newest, change)};
}

Result<qint64> Store::newestChange()
{
    return m_records->newestChange();
}

Result<QHash<RecordState, int>> Store::counts()
{
    return m_records->counts();
}

Result<QList<RecordHead>> Store::withState(RecordState state, int count, int behind)
{
    if (!keepsCustomers())
        return noKey();
    return m_records->withState(state, count, behind);
}

Result<RecordHead> Store::freeze(const RecordHead &last, const Draft &draft,
                                 const FrozenRequest &request, RecordState to, Caution caution)
{
    return change<RecordHead>([&]() -> Result<RecordHead> {
        if (caution == Caution::AskFirst)
            if (const auto clear = m_life->askWhetherArrived(draft, last.id); !clear)
                return clear.failure();
        return m_life->freeze(last, draft, request, to, m_now());
    });
}

Result<QList<Result<RecordHead>>> Store::add(const QList<NewCustomer> &customers, Caution caution)
{
    return change<QList<Result<RecordHead>>>([&]() -> Result<QList<Result<RecordHead>>> {
        QList<Result<RecordHead>> added;
        for (const NewCustomer &each : customers) {
            if (each.request && caution == Caution::AskFirst)
                if (const auto clear = m_life->askWhetherArrived(each.draft, 0); !clear) {
                    if (clear.failure().code != QLatin1String("outbox.mayHaveArrived"))
                        return clear.failure();
                    added.append(clear.failure());
                    continue;
                }
            auto head = m_life->add(each, m_now());
            if (!head)
                return head.failure();
            added.append(*head);
        }
        return added;
    });
}

Result<StoredCustomer> Store::beginSending(qint64 id)
{
    return change<StoredCustomer>([&] { return m_life->beginSending(id, m_now()); });
}

Result<RecordHead> Store::conclude(qint64 id, RecordState to, const Answer &answer,
                                   const HistoryNote &note)
{
    return change<RecordHead>([&] { return m_life->conclude(id, to, answer, note, m_now()); });
}

Result<RecordHead> Store::takeBack(qint64 id)
{
    return change<RecordHead>([&] { return m_life->takeBack(id, m_now()); });
}

Result<Done> Store::takeBackAll(const QList<qint64> &ids)
{
    return change<Done>([&]() -> Result<Done> {
        for (const qint64 id : ids)
            if (const auto head = m_life->takeBack(id, m_now());
                !head && head.failure().code != u"store.locked")
                return head.failure();
        return Done();
    });
}

Result<RecordHead> Store::settle(qint64 id, RecordState to, const HistoryNote &note)
{
    return change<RecordHead>([&] { return m_life->settle(id, to, note, m_now()); });
}

Result<Earlier> Store::met(const QString &field, const QString &value, bool isPractice,
                           qint64 except)
{
    return m_marks->met(field, value, isPractice, except);
}

Result<QHash<std::pair<QString, QString>, Earlier>>
Store::metAll(const QList<std::pair<QString, QString>> &marks, bool isPractice)
{
    return m_marks->metAll(marks, isPractice);
}

Result<quint64> Store::takeNumber(const QString &scope, bool isPractice, quint64 count)
{
    return m_sequences->take(scope, isPractice, count);
}

Result<Done> Store::giveBackNumber(const QString &scope, bool isPractice, quint64 number,
                                   quint64 count)
{
    return m_sequences->giveBack(scope, isPractice, number, count);
}

Result<int> Store::wipeBodies(const QDateTime &acceptedBefore)
{
    const auto wiped = change<int>([&] { return m_removal->wipe(acceptedBefore); });
    if (wiped)
        m_database->forgetWrites();
    return wiped;
}

Result<Done> Store::note(const HistoryNote &note, Outcome outcome, int status)
{
    return m_database->inTransaction<Done>([&]() -> Result<Done> {
        const auto entry = m_history->append(note, m_now(), outcome, status, {});
        if (!entry)
            return entry.failure();
        return Done();
    });
}

Result<Done> Store::verify()
{
    if (keepsCustomers())
        if (const auto sound = change<Done>([&] { return m_records->verify(); }); !sound)
            return sound;
    return m_database->checkIntegrity();
}

Result<QByteArray> Store::secret(const QString &name)
{
    return m_secrets->value(name);
}

Result<Done> Store::setSecret(const QString &name, const QByteArray &secret)
{
    return change<Done>([&] { return m_secrets->set(name, secret); });
}

Result<CustomerTemplates> Store::templates()
{
    return m_templates->all();
}

Result<Done> Store::changeTemplates(const QList<CustomerTemplate> &kept,
                                    const QList<qint64> &removed)
{
    const auto changed = change<Done>([&]() -> Result<Done> {
        for (const CustomerTemplate &each : kept)
            if (const auto done = m_templates->keep(each); !done)
                return done;
        for (const qint64 id : removed)
            if (const auto done = m_templates->remove(id); !done)
                return done;
        return Done();
    });
    if (changed)
        m_database->forgetWrites(); // of what was there before
    return changed;
}

Result<qint64> Store::dataVersion()
{
    return m_database->dataVersion();
}

template<typename T>
Result<T> Store::change(const std::function<Result<T>()> &work)
{
    if (!keepsCustomers())
        return noKey();
    return m_database->inTransaction<T>(work);
}

} // namespace App
