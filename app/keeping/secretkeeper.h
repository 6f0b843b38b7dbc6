#pragma once

#include "contract/result.h"
#include "submission/credentials.h"

#include <QByteArray>
#include <QHash>
#include <QObject>

#include <optional>

namespace App {

class Settings;
class StoreThread;
struct ConnectionProfile;

/// What the connections sign in with: read when the store opens, answered at once from memory, and
/// wiped there when it closes. Where no store is open, what is entered is kept until the program
/// ends, or goes into the store as soon as one opens. Never writes it anywhere else.
class SecretKeeper : public QObject
{
    Q_OBJECT

public:
    /// `settings` says which connections there are, each time the store opens.
    SecretKeeper(StoreThread &store, const Settings &settings, QObject *parent);
    ~SecretKeeper() override;

    /// What a connection signs in with; fails as credentialsFrom does.
    Forms::Result<Credentials> credentials(const ConnectionProfile &profile) const;
    /// The secrets of all connections by their names, without users: for a dialog that edits them.
    QHash<QString, Credentials> secrets() const;
    /// What becomes of a connection's secret when connections were edited.
    struct Edited
    {
        QString before;                     ///< its name until now; empty for a new connection
        std::optional<Credentials> entered; ///< in place of what it had
    };
    /// Keeps what was entered, and what each connection had under the name that it has now; the
    /// secrets of all others are removed. failed() follows where that is not stored.
    void keep(const QHash<QString, Edited> &connections);
    /// The store closes: wipes what is in there. What never came into a store stays.
    void forget();

signals:
    /// The secrets were read or entered: what was missing may be there now.
    void changed();
    /// A secret could not be read or not be stored.
    void failed(const Forms::Failure &failure);

private:
    using Packed = QHash<QString, QByteArray>; ///< by the connection's name

    Packed known() const;
    void load();
    void take(const Packed &stored);
    void write(const Packed &changes);
    static void wipe(Packed &packed);

    StoreThread &m_store;
    const Settings &m_settings;
    Packed m_stored;
    Packed m_unstored; ///< entered where no store was open
};

} // namespace App
