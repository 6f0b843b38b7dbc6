#pragma once

#include "checks/rules.h"
#include "history/historyentry.h"
#include "secrecy/secretkey.h"
#include "store/caution.h"
#include "store/customertemplate.h"
#include "store/done.h"
#include "store/storedcustomer.h"

#include <functional>
#include <memory>

namespace App {

class Database;
class HistoryTable;
class MarkTable;
class RecordLife;
class RecordTable;
class Removal;
class SecretTable;
class SequenceTable;
class TemplateTable;

/// Everything that is kept of customers on this machine: drafts, what waits to be sent, what was
/// sent, and the history. Each call is one transaction; a state is stored before it comes true.
/// Everything personal is sealed. Blocks its thread, hence is not for the interface's: see
/// StoreThread. Without a key it keeps no customer, only the history's hashes, outcomes and times.
class Store
{
public:
    using Clock = std::function<QDateTime()>;

    /// Opens or makes the store in a folder. Failure codes: those of Database::open, and
    /// store.otherKey where the store was sealed with another key (nothing is changed then).
    static Forms::Result<std::unique_ptr<Store>> open(const QString &folder, const SecretKey &key,
                                                      const Clock &now);
    ~Store();

    bool keepsCustomers() const;

    // Drafts

    /// Stores a draft: a new one where `last.id` is 0, else the change of one that has still the
    /// revision of `last` (failure store.changedElsewhere). A refused customer becomes a draft
    /// again; others are locked (failure store.locked). It counts as open in a form until
    /// setOpen(id, false).
    Forms::Result<RecordHead> saveDraft(const RecordHead &last, const Draft &draft);
    Forms::Result<StoredCustomer> load(qint64 id);
    /// The form that held the record was left in good order, or another form has it now.
    Forms::Result<Done> setOpen(qint64 id, bool isOpen);
    /// Records that a form holds, or held when its program ended in the middle; newest first.
    Forms::Result<QList<RecordHead>> openRecords();
    /// Takes records out of the lists, all but those that are queued, being sent, unknown or do not
    /// open; those that were taken out are returned.
    Forms::Result<QList<qint64>> remove(const QList<qint64> &ids);
    Forms::Result<Done> restore(const QList<qint64> &ids);
    /// Wipes what is removed for good; only for records that were removed before a time. Of an
    /// accepted one number, external id, time and outcome stay, out of the lists.
    Forms::Result<int> purgeRemoved(const QDateTime &before);

    // Lists

    // A record that was tampered with is in the lists with isReadable false and no summary; all else
    // in its head is as it stands in the store, vouched for by nothing.

    /// A page of all records that are not deleted, the most recently changed first, after `last`
    /// (an empty head: from the start).
    Forms::Result<QList<RecordHead>> page(const RecordHead &last, int count);
    /// The records that changed after the store's change of that number, deleted ones too, and the
    /// number of the newest change.
    struct Changes
    {
        QList<RecordHead> heads;
        qint64 newest = 0;
    };
    Forms::Result<Changes> changesSince(qint64 change);
    /// The number of the newest change, for a list that is about to be read in pages.
    Forms::Result<qint64> newestChange();
    /// How many records there are of each state, deleted ones left out.
    Forms::Result<QHash<RecordState, int>> counts();
    /// The records of a state: the queue in its order, others oldest first; so many (-1: all) after
    /// the first ones.
    Forms::Result<QList<RecordHead>> withState(RecordState state, int count = -1, int behind = 0);

    // Sending

    /// Freezes a draft's request and moves it to Queued or Sending, before a byte leaves. The draft
    /// is stored with it. Failure outbox.mayHaveArrived where caution is asked for and a customer
    /// with the same communication number or external id may have arrived, or is being sent; looked
    /// for in the same transaction, so that two programs never send one customer at once.
    Forms::Result<RecordHead> freeze(const RecordHead &last, const Draft &draft,
                                     const FrozenRequest &request, RecordState to,
                                     Caution caution = Caution::SendAllTheSame);
    /// Stores new customers, frozen where they have a request: all of them, or after a failure none,
    /// but those that caution keeps back (see freeze()), which tell so each for itself. No form holds
    /// them.
    Forms::Result<QList<Forms::Result<RecordHead>>> add(const QList<NewCustomer> &customers,
                                                        Caution caution);
    /// Queued or Unknown to Sending; failure store.locked where it is neither any more. What was
    /// unknown can only be concluded as accepted, refused or unknown again: it may have arrived
    /// before, whatever becomes of this attempt.
    Forms::Result<StoredCustomer> beginSending(qint64 id);
    /// The end of an attempt: Sending to where `to` says, the answer kept, and the attempt written
    /// to the history, all at once. Queued puts it back to its place.
    Forms::Result<RecordHead> conclude(qint64 id, RecordState to, const Answer &answer,
                                       const HistoryNote &note);
    /// Queued to Draft: it was not sent and is not going to be.
    Forms::Result<RecordHead> takeBack(qint64 id);
    /// The same for several: all of them, or after a failure none, but those that are not queued any
    /// more, which stay as they are.
    Forms::Result<Done> takeBackAll(const QList<qint64> &ids);
    /// Unknown to Accepted (it had arrived) or Draft (it had not), and into the history with who
    /// said so and why.
    Forms::Result<RecordHead> settle(qint64 id, RecordState to, const HistoryNote &note);

    // What is known from before

    /// What is known of another record with this value; fields as Forms::duplicateMarks gives them.
    Forms::Result<Forms::Earlier> met(const QString &field, const QString &value, bool isPractice,
                                      qint64 except);
    /// The same for many values at once; those that were never met are left out.
    Forms::Result<QHash<std::pair<QString, QString>, Forms::Earlier>>
    metAll(const QList<std::pair<QString, QString>> &marks, bool isPractice);
    /// The next number of a sequence, or the first of several, on the disk before it is returned,
    /// never given twice.
    Forms::Result<quint64> takeNumber(const QString &scope, bool isPractice, quint64 count = 1);
    /// Gives the number back that was taken last and never used, or several by their first; others
    /// stay taken.
    Forms::Result<Done> giveBackNumber(const QString &scope, bool isPractice, quint64 number,
                                       quint64 count = 1);

    // Housekeeping

    /// Wipes the bodies of what was accepted before a time; number, external id, time and outcome
    /// stay. Returns how many were wiped.
    Forms::Result<int> wipeBodies(const QDateTime &acceptedBefore);
    /// Writes an attempt to the history that no stored record stands for (a store without a key).
    Forms::Result<Done> note(const HistoryNote &note, Outcome outcome, int status);
    /// Whether rows were swapped, rolled back or lost behind the store's back: the ledger against
    /// the records, then SQLite's own check. Failure codes store.tampered, store.damaged.
    Forms::Result<Done> verify();

    /// A connection's secret by the connection's name; empty where there is none.
    Forms::Result<QByteArray> secret(const QString &name);
    Forms::Result<Done> setSecret(const QString &name, const QByteArray &secret);

    /// What customers can be started from.
    Forms::Result<CustomerTemplates> templates();
    /// Stores templates, new ones and those in place of what they were, and wipes others.
    Forms::Result<Done> changeTemplates(const QList<CustomerTemplate> &kept,
                                        const QList<qint64> &removed);

    HistoryTable &history() { return *m_history; }
    /// Changes whenever another process has written to the store.
    Forms::Result<qint64> dataVersion();

private:
    Store(std::unique_ptr<Database> database, const SecretKey &key, const Clock &now);
    /// Does the work in one transaction; failure store.noKey where no customer is kept.
    template<typename T>
    Forms::Result<T> change(const std::function<Forms::Result<T>()> &work);

    bool m_keepsCustomers;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<RecordTable> m_records;
    std::unique_ptr<MarkTable> m_marks;
    std::unique_ptr<SequenceTable> m_sequences;
    std::unique_ptr<SecretTable> m_secrets;
    std::unique_ptr<TemplateTable> m_templates;
    std::unique_ptr<HistoryTable> m_history;
    std::unique_ptr<RecordLife> m_life;
    std::unique_ptr<Removal> m_removal;
    Clock m_now;
};

} // namespace App
