#pragma once

#include <QString>

namespace App {

/// Whether something in the store of a folder is sealed, so that no other key than its own will do.
/// A store that was only ever used without a key holds hashes, outcomes and times; it can still be
/// given one. What cannot be read counts as sealed. Makes no store.
bool isSealed(const QString &folder);

} // namespace App
