#pragma once

#include "history/historyentry.h"
#include "widgets/tones.h"

#include <QString>

namespace App::HistoryWords {

/// "Attempt to send"
QString event(HistoryEvent event);
/// "Accepted"; a number that no outcome has, as in a store that was tampered with, is "?".
QString outcome(Outcome outcome);
Forms::Mark mark(Outcome outcome);
/// The answer as text, or that it was wiped.
QString answer(const HistoryEntry &entry);
/// What the check of the history found.
QString report(const ChainReport &report);

} // namespace App::HistoryWords
