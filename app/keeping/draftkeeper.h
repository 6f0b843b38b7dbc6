#pragma once

#include "keeping/helddraft.h"
#include "widgets/customermodel.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <algorithm>
#include <functional>
#include <optional>

namespace App {

class StoreThread;

/// Keeps every customer that is typed as a draft in the store, from its first change on and at most
/// a second behind, and brings stored ones back to the form. Never sends and never asks.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    DraftKeeper(Forms::CustomerModel &model, StoreThread &store, QObject *parent = nullptr);

    /// Whether the customers are meant for the practice server.
    void setPractice(bool isPractice);
    /// Where the focus is, so that the draft comes back with it.
    void setFocus(const Forms::FieldPath &focus);
    /// The customer in the form came from a file, of which this was left out.
    void setSource(const QString &fileName, const QList<Forms::Remark> &remarks);

    /// The customer in the form gets what it should have begun with: where it is as it began, it stays
    /// so, and no draft.
    void beginWith(const Forms::Record &record)
    {
        Kept &kept = current();
        if (kept.isOwnOnly && kept.draft.record == kept.began)
            kept.began = kept.draft.record = record;
    }

    /// Stores now what is not stored yet.
    void save();
    /// Whether something is not stored yet; allSaved() or notSaved() follows a save().
    bool hasUnsaved() const
    {
        return std::any_of(m_kept.cbegin(), m_kept.cend(), std::mem_fn(&Kept::isUnsaved));
    }
    /// Gives up every record, after storing it: the form was left in good order.
    void close();
    /// Brings a stored customer to the form; opened() or notOpened() follows.
    void open(qint64 id);

    /// The customer in the form for whoever freezes and sends it, and stores it with that. Until
    /// setHead() or takeBack() nothing of it is stored here.
    struct HandedOver
    {
        Draft draft;
        HeldDraftPointer held;
    };
    HandedOver handOver();
    /// What became of a customer that was handed over.
    void setHead(const HeldDraftPointer &held, const RecordHead &head);
    /// It was not even stored: it stays a draft, and what was typed is stored as before.
    void takeBack(const HeldDraftPointer &held);

    /// What the store last said of the customer in the form; id 0 where it is not stored.
    RecordHead head() const { return m_kept.value(m_model.identity()).head; }
    /// The customer in the form as it is stored.
    Draft draft() const;
    /// The hold on its record, for the store's thread.
    HeldDraftPointer held() const { return m_kept.value(m_model.identity()).held; }

signals:
    void saved(const QDateTime &time);
    /// Nothing is left that is not stored.
    void allSaved();
    /// The customer could not be stored; it is tried again by itself.
    void notSaved(const Forms::Failure &failure);
    /// A stored customer is in the form; `isElsewhere` where another window has it, which makes it
    /// one to be read only.
    void opened(const App::StoredCustomer &customer, bool isElsewhere);
    void notOpened(const Forms::Failure &failure);
    /// The customer was changed in another window meanwhile, and is now a draft of its own.
    void wasSplit();
    void practiceChanged();

private:
    /// What is known of one customer that is in the form or that undo can bring back there.
    struct Kept
    {
        HeldDraftPointer held = std::make_shared<HeldDraft>();
        RecordHead head;
        Forms::Record began;
        Draft draft;
        int underWay = 0;      ///< how many changes are being stored at the moment
        bool isOwnOnly = true; ///< typed here: worth nothing once it is as it began
        bool isChanged = false;
        bool isHandedOver = false; ///< whoever sends it stores it
        bool isElsewhere = false;  ///< another window has it, here it is only read
        bool isLeft = false;       ///< no way leads back to it

        /// Or is about to be.
        bool isStored() const { return head.id != 0 || underWay > 0; }
        bool isUnsaved() const { return isChanged || underWay > 0; }
    };

    Kept &current();
    void changed();
    void replaced();
    /// What lay in a damaged store is out of reach: what can be changed here is stored anew, once
    /// the new store is open.
    void beginAnew();
    /// The customer that was handed over under that hold, if it is here still, as it is no more.
    Kept *comeBack(const HeldDraftPointer &held);
    void noteChange(Kept &kept);
    /// What is no change of the customer: worth storing beside a draft, not for its own sake.
    void noteCircumstance(Kept &kept);
    void leaveUnreachable();
    void releaseLeft();
    void release(const HeldDraftPointer &held);
    /// Stores once nothing is under way: a slow disk gets all that was typed meanwhile at once.
    void goOn();
    void store(qint64 identity, Kept &kept);
    void conclude(qint64 identity, const HeldDraftPointer &held,
                  const Forms::Result<RecordHead> &result);
    void bring(const StoredCustomer &customer, const HeldDraftPointer &held, bool isElsewhere);

    Forms::CustomerModel &m_model;
    StoreThread &m_store;
    QHash<qint64, Kept> m_kept;
    QTimer m_timer;
    qint64 m_opening = 0; ///< the record that was asked for and did not come yet
    bool m_isPractice = false;
};

} // namespace App
