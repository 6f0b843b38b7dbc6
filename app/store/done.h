#pragma once

namespace App {

/// The result of what only can succeed or fail.
struct Done
{};

} // namespace App
