#pragma once

#include "outbox/parcel.h"
#include "store/store.h"

namespace App {

/// Takes customers to the service one after the other and waits for each, by the states and the
/// history that the window's outbox has too. Sends nothing that may have arrived, and of what waits
/// in the outbox only the very request that is asked for again.
class Submitter
{
public:
    /// `store` is none where nothing is kept; `folder` is where it lies.
    Submitter(Store *store, const QString &folder, const Destination &to);

    /// The customer that waits in the outbox with the same request to the same address, if there is
    /// one. Failure codes outbox.mayHaveArrived where a customer with one of the same numbers may
    /// have arrived, outbox.waits where another request for it waits, and those of Store.
    Forms::Result<std::optional<StoredCustomer>> waiting(const Draft &draft);
    /// What is known of customers other than `except` that have the value of a mark.
    Forms::Earlier met(const QString &field, const QString &value, qint64 except);

    /// The end of an attempt.
    struct Sent
    {
        Answer answer;
        bool isKept = false; ///< as a customer, and not as a line of the history alone
        std::optional<Forms::Failure> notStored; ///< why what became of it could not be stored
    };
    /// Stores the customer as being sent, or the one that waits, sends it, and stores what came of
    /// it. Where it fails nothing was sent: codes of Store and RecordLease.
    Forms::Result<Sent> send(const Draft &draft, const std::optional<StoredCustomer> &waiting);

private:
    bool keepsCustomers() const { return m_store && m_store->keepsCustomers(); }
    Forms::Result<Done> begin(Parcel &parcel, const Draft &draft);
    Sent conclude(const Parcel &parcel, const Answer &answer);

    Store *m_store;
    QString m_folder;
    Destination m_to;
};

} // namespace App
