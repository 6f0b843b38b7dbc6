#pragma once

namespace App {

/// Whether a customer may be frozen while one with the same number may have arrived already.
enum class Caution { AskFirst, SendAllTheSame };

} // namespace App
