#pragma once

namespace App {

/// How far a customer is on its way out of the form.
enum class SendingStage {
    None,    ///< none is
    Delayed, ///< it can still be taken back
    UnderWay ///< it is being frozen or sent
};

} // namespace App
