#pragma once

#include "store/store.h"

namespace App {

/// The store as it is opened where nobody can be asked for a passphrase.
struct StoreNow
{
    std::unique_ptr<Store> store; ///< none where not even a history can be kept
    QString shortcoming;          ///< what is not kept and why; empty where everything is
};

/// Opens the store of a folder with its key, or makes both. Without a key it is opened for hashes,
/// outcomes and times alone. Fails where a key is there and the store does not open with it, and
/// where a passphrase was given that will not do: then customers are meant to be kept, and none can
/// be. Runs an event loop.
Forms::Result<StoreNow> openStoreNow(const QString &folder, const QString &passphraseFile);

} // namespace App
