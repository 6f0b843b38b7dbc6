#pragma once

#include "contract/result.h"

namespace App {

/// Why nothing personal can be kept or found: the store has no key. Code store.noKey.
Forms::Failure noKey();

} // namespace App
